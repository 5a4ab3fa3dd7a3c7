"""HTTP to a hub and to the storage it points to: redirects followed by hand, so that the token stays at home."""

from __future__ import annotations

import contextlib
import email.utils
import ipaddress
import logging
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import httpx2

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.library.hub.errors import TOKEN_PAGE, HubError, no_connection

HOPS: Final = 5
CONNECT_S: Final = 10.0
SILENCE_S: Final = 20.0  # without a byte, then the connection counts as dead
LONGEST_WAIT_S: Final = 300.0  # that a hub may ask for; its limits count in windows of five minutes
_TOKEN: Final = re.compile(r"[\x21-\x7e]{1,512}")

# it writes every address at INFO, and those of the storage carry a signature
logging.getLogger("httpx2").setLevel(logging.WARNING)


class Failure(Exception):
    """An attempt that failed and may be repeated.

    Attributes:
        error: what to say when it fails for good.
        wait: seconds that the hub asked for.
        patient: whether it may pass (a lost network), or is likely to stay (an answer that cannot be used).
    """

    def __init__(self, error: HubError, *, wait: float = 0.0, patient: bool = True) -> None:
        super().__init__(error.text)
        self.error = error
        self.wait = wait
        self.patient = patient


class Session:
    """Connections to one hub, for every thread. ``token`` may be empty."""

    def __init__(self, endpoint: str, token: str) -> None:
        self.endpoint = endpoint
        self._home = httpx2.URL(endpoint)
        self.has_token = bool(token)
        if token and not _TOKEN.fullmatch(token):
            raise UsageError(tr("This is no access token: copy it again from {page}.", page=endpoint + TOKEN_PAGE))
        if token and self._home.scheme != "https" and not _is_local(self._home.host):
            raise UsageError(tr("{hub} is not encrypted: a token is only sent over https.", hub=endpoint))
        self._token = token
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        try:
            self._client = httpx2.Client(
                headers={"User-Agent": "nemodesk", "Accept-Encoding": "identity", "Accept": "*/*"},
                timeout=httpx2.Timeout(SILENCE_S, connect=CONNECT_S, pool=None),
            )
        except (ValueError, ImportError, httpx2.InvalidURL) as error:  # of the proxy that the environment names
            raise UsageError(tr("The proxy setting of this computer cannot be used: {reason}", reason=error)) from error

    @contextlib.contextmanager
    def get(self, url: str, headers: Mapping[str, str]) -> Iterator[httpx2.Response]:
        """The answer at the end of the redirects, its body still to come.

        Raises:
            Failure: no answer came, or a redirect leads where none may.
        """
        address = httpx2.URL(url)
        try:
            with contextlib.ExitStack() as stack:
                for _ in range(HOPS):
                    response = stack.enter_context(self._open(address, headers))
                    if not response.has_redirect_location:
                        break
                    address = self._next(address, response.headers["Location"])
                    stack.pop_all().close()
                else:
                    raise self.unusable("redirects without an end")
                yield response
        except httpx2.RequestError as error:
            raise Failure(no_connection(self.endpoint, f"{type(error).__name__}: {error}")) from error

    def at_home(self, address: httpx2.URL) -> bool:
        """Whether an address is the hub's own: the one place where the token may go."""
        return address.origin == self._home.origin

    def unusable(self, detail: str) -> Failure:
        """The failure for an answer that cannot be what the hub meant."""
        text = tr(
            "{hub}, or a proxy on the way, gives answers that cannot be used: try another network.", hub=self.endpoint
        )
        return Failure(HubError(text, detail), patient=False)

    def hang_up(self) -> None:
        """End every connection, so that threads that wait for one wake up; the next request makes new ones."""
        with self._lock:
            for connection in self._sockets:
                with contextlib.suppress(OSError):  # it is closed already
                    connection.shutdown(socket.SHUT_RDWR)
            self._sockets.clear()

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _open(
        self, address: httpx2.URL, headers: Mapping[str, str]
    ) -> contextlib.AbstractContextManager[httpx2.Response]:
        token = {"Authorization": f"Bearer {self._token}"} if self._token and self.at_home(address) else {}
        return self._client.stream("GET", address, headers={**headers, **token}, extensions={"trace": self._watch})

    def _next(self, address: httpx2.URL, location: str) -> httpx2.URL:
        """Where a redirect leads: never from encryption to none, nor from the public network to a private address."""
        try:
            target = address.join(location)
        except httpx2.InvalidURL as error:
            raise self.unusable(f"redirect: {error}") from error
        if target.scheme not in ("http", "https") or target.userinfo:
            raise self.unusable(f"redirect to {target.scheme}")
        if address.scheme == "https" and target.scheme != "https":
            raise self.unusable(f"redirect away from https to {target.host}")
        if _is_local(target.host) and not _is_local(self._home.host):
            raise self.unusable(f"redirect to the private address {target.host}")
        return target

    def _watch(self, event: str, info: Mapping[str, Any]) -> None:
        """Remember the sockets of new connections (httpcore2's trace; that of TLS replaces the one below it)."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            found = info["return_value"].get_extra_info("socket")
            with self._lock:
                self._sockets = [*(known for known in self._sockets if known.fileno() >= 0), found]


def asked_to_wait(headers: Mapping[str, str]) -> float:
    """The seconds of Retry-After (a number or a date) or of RateLimit's ``t``; 0 without; never more than the bound."""
    text = headers.get("Retry-After", "")
    seconds = 0.0
    if text.isdecimal():
        seconds = float(text)
    elif text:
        with contextlib.suppress(ValueError, TypeError, IndexError):
            seconds = (email.utils.parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
    elif match := re.search(r";\s*t=(\d{1,6})", headers.get("RateLimit", "")):
        seconds = float(match[1])
    return min(max(seconds, 0.0), LONGEST_WAIT_S)


def _is_local(host: str) -> bool:
    """Whether a host is this computer or an address of a private network; names are not looked up."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return not address.is_global
