"""Getting what a public address of the web has, and never what this computer or its network has.

Each address, also of each redirect, is checked before it is asked (see ``pinned``). Bodies are unpacked piece by piece
and cut. Connections are direct, without a proxy.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import httpcore2
import httpx2

from desktop.plugins.api import ToolError
from desktop.plugins.bundled.fetch.pinned import Pinned, resolve

MOST_BYTES: Final = 5 << 20  # of a page, after it is unpacked; what is longer is cut
MOST_REDIRECTS: Final = 5
MOST_LETTERS: Final = 2000  # of an address
CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 15.0  # without a byte
WHOLE_SECONDS: Final = 30.0
GRACE_SECONDS: Final = 2.0  # after which the connection ends; before, what came is kept
PORTS: Final = (80, 443)  # and those from 1024 on: the others belong to services that are not the web
PLAIN: Final = ("", "identity")
PACKED: Final = {"gzip": 31, "x-gzip": 31, "deflate": 15}  # zlib's window bits
HEADERS: Final = [
    (b"User-Agent", b"Mozilla/5.0 (compatible; Nemodesk)"),
    (b"Accept", b"text/html,application/xhtml+xml,text/plain,application/json,text/*;q=0.8,*/*;q=0.1"),
    (b"Accept-Encoding", b"gzip, deflate"),
    (b"Accept-Language", b"en,*;q=0.5"),
]


@dataclass(frozen=True, slots=True)
class Page:
    """What came: ``url`` is the last of the redirects, ``cut`` why there is more than ``data``, empty: there is not."""

    url: str
    kind: str  # media type, in lower case; empty: none was given
    charset: str
    data: bytes
    cut: str = ""
    redirected: bool = False


@dataclass(frozen=True, slots=True)
class Reacher:
    """Fetches pages; tests give it a resolver and a way to dial of their own."""

    resolve: Callable[[str, int], list[str]] = resolve
    dial: httpcore2.NetworkBackend = field(default_factory=httpcore2.SyncBackend)
    check: Callable[[], None] = lambda: None  # raises when the user stopped the call
    clock: Callable[[], float] = time.monotonic

    def get(self, text: str) -> Page:
        """Get a page, through at most ``MOST_REDIRECTS`` redirects.

        Raises:
            ToolError: with the reason.
        """
        end = self.clock() + WHOLE_SECONDS
        url = checked(text)
        backend = Pinned(self.resolve, self.dial, lambda: end + GRACE_SECONDS - self.clock())
        with httpcore2.ConnectionPool(network_backend=backend) as pool:
            for turn in range(MOST_REDIRECTS + 1):
                self.check()
                with (
                    answering(url),
                    pool.stream(
                        "GET",
                        core_url(url),
                        headers=[(b"Host", url.netloc), *HEADERS],
                        extensions={"timeout": TIMEOUTS},
                    ) as response,
                ):
                    target = redirect(response)
                    if target is None:
                        return self._read(url, response, end, turn > 0)
                url = checked(target, url)
        raise ToolError(f"The page redirects more than {MOST_REDIRECTS} times.")

    def _read(self, url: httpx2.URL, response: httpcore2.Response, end: float, redirected: bool) -> Page:
        if response.status >= 400:
            raise ToolError(f"The site answers with the error {response.status}{meaning(response.status)}.")
        kind, charset = media(header(response, b"content-type"))
        if kind and not is_text(kind):
            size = header(response, b"content-length")
            about = f", {size} bytes" if size.isdigit() else ""
            raise ToolError(f"This is no page of text but {kind[:60]}{about}: it cannot be read here.")
        data, cut = bytearray(), ""
        for piece in unpacked(response.iter_stream(), header(response, b"content-encoding").strip().lower()):
            self.check()
            data += piece[: MOST_BYTES + 1 - len(data)]
            if len(data) > MOST_BYTES:
                del data[MOST_BYTES:]
                cut = f"the page is longer than {MOST_BYTES >> 20} MB"
            elif self.clock() > end:
                cut = f"the page took longer than {WHOLE_SECONDS:.0f} seconds"
            if cut:
                break
        return Page(str(url), kind, charset, bytes(data), cut, redirected)


TIMEOUTS: Final = {"connect": CONNECT_SECONDS, "read": READ_SECONDS, "write": READ_SECONDS, "pool": CONNECT_SECONDS}


def checked(text: str, base: httpx2.URL | None = None) -> httpx2.URL:
    """An address of the web, or one that ``base`` redirects to.

    Raises:
        ToolError: it is none, or may not be asked.
    """
    text = text.strip()
    if len(text) > MOST_LETTERS:
        raise ToolError(f"The address is longer than {MOST_LETTERS} characters.")
    if base is None and "://" not in text and not text.lower().startswith(("javascript:", "data:", "file:", "mailto:")):
        text = f"https://{text}"
    try:
        url = base.join(text) if base else httpx2.URL(text)
        host = url.raw_host.decode("ascii")
    except (httpx2.InvalidURL, ValueError) as error:
        raise ToolError('This is no address of a page. Write it like "https://example.com/page".') from error
    where = "redirects to" if base else "is"
    if url.scheme not in ("http", "https"):
        raise ToolError(f"The address {where} {url.scheme[:20]}:, and only http and https are fetched.")
    if not host or "%" in host or len(host) > 253:
        raise ToolError('This is no address of a page. Write it like "https://example.com/page".')
    if url.userinfo:
        raise ToolError("An address with a user name or password is not fetched.")
    if base is not None and base.scheme == "https" and url.scheme == "http":
        raise ToolError("The page redirects from https to http, which is not followed.")
    if url.port is not None and url.port not in PORTS and url.port < 1024:
        raise ToolError(f"Port {url.port} is no port of the web.")
    return url


def core_url(url: httpx2.URL) -> httpcore2.URL:
    """The same for the library below."""
    return httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


@contextmanager
def answering(url: httpx2.URL) -> Iterator[None]:
    """Turn what can go wrong with a connection into a sentence."""
    try:
        yield
    except (httpcore2.ConnectTimeout, httpcore2.ReadTimeout, httpcore2.WriteTimeout) as error:
        raise ToolError(f"{url.host} does not answer in time: try later.") from error
    except httpcore2.ConnectError as error:
        raise ToolError(f"{url.host} cannot be reached: {str(error)[:100]}.") from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, zlib.error) as error:
        raise ToolError(f"{url.host} gave an answer that is damaged or broke off.") from error


def header(response: httpcore2.Response, name: bytes) -> str:
    """A header's first value; empty without one."""
    found = (value for key, value in response.headers if key.lower() == name)
    return next(found, b"").decode("latin-1")


def redirect(response: httpcore2.Response) -> str | None:
    """Where an answer sends to; None for one that does not."""
    if response.status not in (301, 302, 303, 307, 308):
        return None
    target = header(response, b"location")
    if not target:
        raise ToolError("The page redirects to nowhere.")
    return target.encode("latin-1").decode("utf-8", "replace")


def unpacked(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """A body's bytes, unpacked piece by piece, so that one small piece never becomes much at once."""
    if coding in PLAIN:
        yield from pieces
        return
    if coding not in PACKED:
        raise ToolError(f"The page is packed as {coding[:20]}, which was not asked for.")
    unpacker = zlib.decompressobj(PACKED[coding])
    for piece in pieces:
        while piece:
            yield unpacker.decompress(piece, 1 << 16)
            piece = unpacker.unconsumed_tail
        if unpacker.eof:
            return


def media(text: str) -> tuple[str, str]:
    """Media type and charset of a Content-Type header, in lower case; empty where there is none."""
    kind, *parameters = (part.strip() for part in text.lower().split(";"))
    charset = next((one[8:].strip("\"' ") for one in parameters if one.startswith("charset=")), "")
    return kind, charset


def is_text(kind: str) -> bool:
    """Whether a media type is one that can be read."""
    return kind.startswith("text/") or kind.rpartition("/")[2].rpartition("+")[2] in (
        "xml",
        "json",
        "xhtml",
        "x-ndjson",
    )


def meaning(status: int) -> str:
    """What the usual errors mean for what to do next."""
    meanings = {401: "a login is needed", 403: "access is refused", 404: "there is no such page",
                410: "the page is gone", 429: "too many requests, try later"}  # fmt: skip
    if status >= 500:
        return " (its own fault: try later)"
    return f" ({meanings[status]})" if status in meanings else ""
