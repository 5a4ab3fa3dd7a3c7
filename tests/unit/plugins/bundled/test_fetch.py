"""Fetching pages: what is read, and sites that send nonsense, or never end."""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.plugins.api import Context, Stopped, ToolError
from desktop.plugins.bundled.fetch import pages, plugin, reaching
from desktop.plugins.bundled.fetch.reaching import Page, Reacher
from tests.helpers.web_site import ARTICLE, PUBLIC, Answer, Dial, Site, head, html


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


@settings(max_examples=30, deadline=None)
@given(some.binary(max_size=300), some.sampled_from(["text/html", "text/plain", "application/json", ""]))
def test_any_bytes_give_a_text_or_a_sentence(data: bytes, kind: str) -> None:
    assert isinstance(pages.read(Page("http://site.example/", kind, "", data), links=True).text, str)
