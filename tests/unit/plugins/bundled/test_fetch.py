"""Fetching pages: what is read, and sites that want to lead to this computer, or never end."""

from __future__ import annotations

import gzip
import itertools
import socketserver
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import httpcore2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.plugins.api import Context, Stopped, ToolError
from desktop.plugins.bundled.fetch import pages, pinned, plugin, reaching
from desktop.plugins.bundled.fetch.pinned import is_public
from desktop.plugins.bundled.fetch.reaching import Page, Reacher, checked

PUBLIC = "93.184.215.14"
Answer = Callable[[], Iterable[bytes]]


def head(status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode()


def html(body: str, charset: str = "utf-8", **headers: str) -> Iterable[bytes]:
    page = f"<html><head><title>A page</title></head><body>{body}</body></html>".encode(charset)
    return [head(Content_Type="text/html", **headers), page]


ARTICLE = (
    "<article><h1>Bees</h1>" + "<p>Bees make honey in the summer, and eat it in the winter.</p>" * 5 + "</article>"
)


class Site:
    """A site on loopback, which the fake names lead to: ``answers`` by path, ``asked`` are the requests' heads."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.names: dict[str, list[list[str]]] = {}  # what a name resolves to, from one time to the next
        self.dialled: list[tuple[str, int]] = []
        site = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                request = b"".join(iter(self.rfile.readline, b"\r\n")).decode("latin-1")
                site.asked.append(request)
                try:
                    for piece in site.answers[request.split()[1]]():
                        self.wfile.write(piece)
                except OSError:
                    pass  # the other side had enough

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def resolve(self, host: str, port: int) -> list[str]:
        if host[0].isdigit() or ":" in host:
            return pinned.resolve(host, port)  # addresses need no name service
        found = self.names.get(host, [[PUBLIC]])
        return found.pop(0) if len(found) > 1 else found[0]

    def reacher(self, **more: Any) -> Reacher:
        return Reacher(self.resolve, Dial(self), **more)

    def get(self, url: str = "http://site.example/", **more: Any) -> Page:
        return self.reacher(**more).get(url)

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


class Dial(httpcore2.NetworkBackend):
    """Notes the address, and connects to the site on loopback instead."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        self.site.dialled.append((host, port))
        return httpcore2.SyncBackend().connect_tcp("127.0.0.1", self.site.server.server_address[1], timeout)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


def test_the_main_part_of_a_page(site: Site) -> None:
    site.answers["/"] = lambda: html("<nav>Home About Login</nav>" + ARTICLE + "<script>alert(1)</script>")
    answer = plugin.answer(site.get(), 0, links=False)
    assert answer.startswith(
        "[http://site.example/\ntitle: A page\nleft out: menus, advertisements and pictures]\n# Bees"
    )
    assert "honey" in answer
    assert "alert" not in answer
    assert site.dialled == [(PUBLIC, 80)]
    assert "Host: site.example\r\n" in site.asked[0]
    assert "Cookie" not in site.asked[0]


def test_long_pages_are_read_in_parts(site: Site) -> None:
    text = "".join(f"word{number} " for number in range(5000))
    site.answers["/"] = lambda: [head(Content_Type="text/plain"), text.encode()]
    first = plugin.answer(site.get(), 0, links=False)
    assert "characters 0-12000 of" in first
    assert "go on with start=12000" in first
    assert len(first) < 12_200
    assert plugin.answer(site.get(), 12_000, links=False).partition("]\n")[2] == text[12_000:24_000]
    with pytest.raises(ToolError, match="begin at a smaller start"):
        plugin.answer(site.get(), 10**9, links=False)


@pytest.mark.parametrize(
    ("kind", "data", "text"),
    [
        ("text/plain; charset=latin-1", "grüße".encode("latin-1"), "grüße"),
        ("text/plain; charset=nonsense", "grüße".encode(), "grüße"),
        ("text/plain; charset=zip", b"plain", "plain"),
        ("text/plain", "grüße".encode("cp1252"), "grüße"),
        ("application/json", b'{"a":  [1,\n 2]}', '{"a":[1,2]}'),
        ("application/ld+json", b"no json", "no json"),
        ("application/rss+xml", b"<rss>news</rss>", "<rss>news</rss>"),
        ("text/plain", "\ufeffmarked".encode("utf-16"), "marked"),
        ("text/plain", "a\u202eb\x1b[31mc\x00".encode(), "ab[31mc"),
    ],
)
def test_texts_of_all_kinds(site: Site, kind: str, data: bytes, text: str) -> None:
    site.answers["/"] = lambda: [head(Content_Type=kind), data]
    assert plugin.answer(site.get(), 0, links=False).endswith("]\n" + text)


def test_a_page_says_its_charset_itself(site: Site) -> None:
    body = "<meta charset='iso-8859-2'><p>" + "Zażółć gęślą jaźń. " * 20
    site.answers["/"] = lambda: html(body, "iso-8859-2")
    assert "Zażółć gęślą jaźń" in plugin.answer(site.get(), 0, links=False)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "198.18.0.1", "240.0.0.1", "::1", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:1::1", "fe80::1", "fe80::1%eth0",
        "fc00::1", "ff02::1", "5f00::1", "nonsense", "",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0x7f000001/",
        "http://0177.0.0.1/", "http://127.1/", "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/",
        "http://0/", "http://127.0.0.1:8080/",
    ],
)  # fmt: skip
def test_this_computer_is_never_asked(site: Site, url: str) -> None:
    with pytest.raises(ToolError, match=r"no public address|no site called|no address"):
        Reacher(pinned.resolve, Dial(site)).get(url)
    assert site.dialled == []


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://site.example/", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("data:text/html,x", "only http and https"),
        ("gopher://site.example/", "only http and https"),
        ("http://user:secret@site.example/", "user name or password"),
        ("http://site.example:22/", "Port 22"),
        ("http://site.example:25/", "Port 25"),
        ("http:///path", "no address"),
        ("http://exa mple.com/", "no address"),
        ("http://[fe80::1%25eth0]/", "no address"),
        ("http://[::1", "no address"),
        ("http://a\r\nHost: b/", "no address"),
        ("", "no address"),
        ("http://site.example/" + "x" * 3000, "longer than 2000"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(site: Site, url: str, reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        site.get(url)
    assert site.dialled == []


def test_a_bare_name_is_taken_for_https() -> None:
    assert str(checked("site.example/a?b=c")) == "https://site.example/a?b=c"


def test_a_name_that_changes_its_mind_is_asked_once_and_the_connection_pinned(site: Site) -> None:
    site.names["rebind.example"] = [[PUBLIC], ["127.0.0.1"]]
    site.answers["/"] = lambda: html(ARTICLE)
    site.get("http://rebind.example/")
    assert site.dialled == [(PUBLIC, 80)]
    with pytest.raises(ToolError, match="no public address"):  # and the next time it is refused
        site.get("http://rebind.example/")
    site.names["both.example"] = [[PUBLIC, "127.0.0.1"]]
    with pytest.raises(ToolError, match="no public address"):
        site.get("http://both.example/")
    assert len(site.dialled) == 1


def test_each_redirect_is_checked(site: Site) -> None:
    site.names["inside.example"] = [["192.168.0.1"]]
    site.answers["/good"] = lambda: html(ARTICLE)
    site.answers["/to-good"] = lambda: [head("302 Found", Location="/good")]
    page = site.get("http://site.example/to-good")
    assert (page.url, page.redirected) == ("http://site.example/good", True)
    for target, reason in (
        ("http://127.0.0.1/", "no public address"),
        ("http://[::1]:8080/x", "no public address"),
        ("//inside.example/", "no public address"),
        ("file:///etc/passwd", "redirects to file:"),
        ("ftp://site.example/", "redirects to ftp:"),
        ("http://site.example:22/", "Port 22"),
        ("http://a:b@site.example/", "user name"),
        ("http://[", "no address"),
        ("", "redirects to nowhere"),
    ):
        site.answers["/bad"] = lambda target=target: [head("301 Moved", Location=target)]  # type: ignore[misc]
        with pytest.raises(ToolError, match=reason):
            site.get("http://site.example/bad")
    site.answers["/loop"] = lambda: [head("307 Again", Location="/loop")]
    with pytest.raises(ToolError, match="more than 5 times"):
        site.get("http://site.example/loop")
    assert {host for host, _ in site.dialled} == {PUBLIC}
    with pytest.raises(ToolError, match="from https to http"):
        checked("http://site.example/", checked("https://site.example/"))


def bomb() -> Iterable[bytes]:
    packer = zlib.compressobj(9, wbits=31)
    yield head(Content_Type="text/html", Content_Encoding="gzip")
    for _ in range(64):
        yield packer.compress(bytes(1 << 20))
    yield packer.flush()


def endless(kind: str = "text/html") -> Iterable[bytes]:
    yield head(Content_Type=kind)
    yield from itertools.repeat(b"<p>word word</p>" * 4096)


def test_bombs_and_endless_pages_are_cut_and_it_is_said(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.answers["/bomb"], site.answers["/endless"] = bomb, endless
    site.answers["/packed"] = lambda: [
        head(Content_Type="text/plain", Content_Encoding="gzip"), gzip.compress(b"small enough")
    ]  # fmt: skip
    assert site.get("http://site.example/packed").data == b"small enough"
    for path in ("/bomb", "/endless"):
        page = site.get(f"http://site.example{path}")
        assert (len(page.data), page.cut) == (reaching.MOST_BYTES, "the page is longer than 5 MB")
    monkeypatch.setattr(pages, "MOST_HTML", 20_000)
    answer = plugin.answer(page, 0, links=False)
    assert "left out: the page is longer than 5 MB; only the first 20000 characters" in answer


def test_slow_pages_end(site: Site) -> None:
    site.answers["/"] = endless
    ticks = itertools.count()
    page = site.get(clock=lambda: next(ticks) * 0.3)
    assert page.cut == "the page took longer than 30 seconds"
    assert page.data

    def dripping() -> Iterable[bytes]:
        yield b"HTTP/1.1 200 OK\r\nX: "
        yield from itertools.repeat(b"a", 90_000)  # a header that never ends

    site.answers["/"] = dripping
    fast = itertools.count()
    with pytest.raises(ToolError, match="does not answer in time"):
        site.get(clock=lambda: next(fast) * 9.0)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (lambda: [head("404 Not Found", Content_Type="text/html"), b"x"], "error 404 \\(there is no such page\\)"),
        (lambda: [head("503 Busy")], "error 503 \\(its own fault"),
        (lambda: [head(Content_Type="image/png", Content_Length="1234"), b"x"], "but image/png, 1234 bytes"),
        (lambda: [head(Content_Type="application/pdf"), b"x"], "but application/pdf"),
        (lambda: [head(Content_Type="text/html", Content_Encoding="br"), b"x"], "packed as br"),
        (lambda: [head(Content_Type="text/html", Content_Encoding="gzip"), b"no gzip"], "damaged or broke off"),
        (lambda: [b"SSH-2.0-OpenSSH_9.2\r\n\r\n"], "damaged or broke off"),
        (lambda: [b""], "damaged or broke off"),
        (lambda: [head(Content_Type="text/html", Content_Length="9999"), b"short"], "damaged or broke off"),
        (lambda: [b"HTTP/1.1 200 OK\r\n", b"X: " + b"a" * 300_000], "damaged or broke off"),
        (lambda: html(""), "holds no text"),
        (lambda: html("<script>everything()</script>"), "holds no text"),
    ],
)
def test_what_cannot_be_read_is_said(site: Site, answer: Answer, reason: str) -> None:
    site.answers["/"] = answer
    with pytest.raises(ToolError, match=reason):
        plugin.answer(site.get(), 0, links=False)


def test_a_site_that_is_not_there(site: Site) -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("Name or service not known")

    with pytest.raises(ToolError, match=r"no site called missing\.example"):
        Reacher(nowhere, Dial(site)).get("http://missing.example/")


def test_it_can_be_stopped(site: Site, tmp_path: Path) -> None:
    context = Context.for_tests(tmp_path)
    context.stop.set()
    site.answers["/"] = endless
    with pytest.raises(Stopped):
        site.get(check=context.check)
    with pytest.raises(Stopped):
        plugin.fetch_page("http://site.example/", context)


@settings(max_examples=100, deadline=None)
@given(some.text(max_size=60), some.sampled_from(["", "http://", "https://", "//", "http://site.example/"]))
def test_any_text_is_an_address_or_refused(text: str, start: str) -> None:
    for base in (None, checked("https://site.example/a")):
        try:
            url = checked(start + text, base)
        except ToolError as error:
            assert str(error).endswith((".", '"'))  # noqa: PT017
        else:
            assert url.scheme in ("http", "https")
            assert url.raw_host


@settings(max_examples=30, deadline=None)
@given(some.binary(max_size=300), some.sampled_from(["text/html", "text/plain", "application/json", ""]))
def test_any_bytes_give_a_text_or_a_sentence(data: bytes, kind: str) -> None:
    assert isinstance(pages.read(Page("http://site.example/", kind, "", data), links=True).text, str)
