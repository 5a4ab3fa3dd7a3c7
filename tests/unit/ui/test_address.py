"""Where links go: what is shown is what is opened."""

from __future__ import annotations

import pytest

from desktop.ui.dialogs.address import Doubt, read_address


@pytest.mark.parametrize(
    ("link", "parts"),
    [
        ("https://example.org/a?b=1#c", ("https://", "example.org", "/a?b=1#c")),
        ("https://example.org:8080/@x", ("https://", "example.org", ":8080/@x")),
        ("https://org/?q=//org", ("https://", "org", "/?q=//org")),
        ("http://org@org/", ("http://org@", "org", "/")),
        ("mailto:a@b.org?subject=x@y", ("mailto:a@", "b.org", "?subject=x@y")),
        ("http://[::1]/x", ("http://[", "::1", "]/x")),
    ],
)
def test_the_host_is_found(link: str, parts: tuple[str, str, str]) -> None:
    address = read_address(link)
    assert address is not None
    assert (address.before, address.host, address.after) == parts
    assert address.whole == link


@pytest.mark.parametrize(
    ("link", "host", "name", "doubts"),
    [
        ("https://аррӏе.com/", "xn--80ak6aa92e.com", "аррӏе.com", {Doubt.LETTERS}),
        ("https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", "аррӏе.com", {Doubt.LETTERS}),
        ("mailto:bob@xn--80ak6aa92e.com", "xn--80ak6aa92e.com", "аррӏе.com", {Doubt.LETTERS}),
        ("https://google.com@evil.org/", "evil.org", "", {Doubt.ACCOUNT}),
        ("https://google.com%5C@1.2.3.4/", "1.2.3.4", "", {Doubt.ACCOUNT, Doubt.NUMBER}),
        ("http://2130706433/", "127.0.0.1", "", {Doubt.NUMBER}),
        ("https://a.org/%E2%80%AEfdp.exe", "a.org", "", {Doubt.HIDDEN}),
        ("https://goo\u200bgle.com/", "google.com", "", {Doubt.HIDDEN}),
        ("https://a.org/plain", "a.org", "", set()),
    ],
)
def test_what_may_deceive_is_told(link: str, host: str, name: str, doubts: set[Doubt]) -> None:
    address = read_address(link)
    assert address is not None
    assert address.whole.isascii()
    assert (address.host, address.name, set(address.doubts)) == (host, name, doubts)


@pytest.mark.parametrize(
    "link",
    [
        *("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host/share", "app:x", "vbscript:x"),
        *("https:///nohost", "https://good.org\\@evil.org/", "mailto:nobody", "", "example.org", "ftp://a.org"),
    ],
)
def test_what_is_neither_web_nor_mail_is_refused(link: str) -> None:
    assert read_address(link) is None
