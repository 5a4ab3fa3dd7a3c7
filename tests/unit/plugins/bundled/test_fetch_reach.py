"""Fetching pages: sites and addresses that want to lead to this computer or its network."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.plugins.api import ToolError
from desktop.plugins.bundled.fetch import pinned
from desktop.plugins.bundled.fetch.pinned import is_public
from desktop.plugins.bundled.fetch.reaching import Reacher, checked
from tests.helpers.web_site import ARTICLE, PUBLIC, Dial, Site, head, html


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


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
