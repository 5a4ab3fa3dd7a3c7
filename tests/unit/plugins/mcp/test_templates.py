"""Addresses with parts to fill in: the examples of RFC 6570, and what is no template."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.plugins.mcp.templates import Blank, blanks, expand

VALUES = {"var": "value", "hello": "Hello World!", "path": "/foo/bar", "empty": "", "x": "1024", "y": "768"}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{var}", "value"),
        ("{hello}", "Hello%20World%21"),
        ("{+hello}", "Hello%20World!"),
        ("{+path}/here", "/foo/bar/here"),
        ("{path}", "%2Ffoo%2Fbar"),
        ("X{#path}", "X#/foo/bar"),
        ("map?{x,y}", "map?1024,768"),
        ("{x,hello,y}", "1024,Hello%20World%21,768"),
        ("{+path,x}/here", "/foo/bar,1024/here"),
        ("X{.x,y}", "X.1024.768"),
        ("{/var,x}/here", "/value/1024/here"),
        ("{;x,y,empty}", ";x=1024;y=768;empty"),
        ("{?x,y,empty}", "?x=1024&y=768&empty="),
        ("?fixed=yes{&x}", "?fixed=yes&x=1024"),
        ("{var:3}", "val"),
        ("{/var:1,var}", "/v/value"),
        ("{?undef,y}", "?y=768"),
        ("{undef}{+undef}{/undef}", ""),
        ("file:///{+path}", "file:////foo/bar"),
        ("plain", "plain"),
    ],
)
def test_an_address_is_filled_in(template: str, expected: str) -> None:
    assert expand(template, VALUES) == expected


def test_what_is_encoded_stays_so_where_reserved_characters_do() -> None:
    assert expand("{+a}", {"a": "x%20y z%"}) == "x%20y%20z%25"
    assert expand("{a}", {"a": "x%20"}) == "x%2520"


def test_what_is_to_be_given_is_named() -> None:
    assert blanks("git://{branch}{/path*}{?since,branch}") == (
        Blank("branch", True),
        Blank("path", True),
        Blank("since", False),
    )
    assert blanks("a:b") == ()


@pytest.mark.parametrize("template", ["{", "}", "a{b", "{}", "{a b}", "{|a}", "{a,,b}", "{a:0}", "{{a}}", "{a:x}"])
def test_what_is_no_template_is_refused(template: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        blanks(template)
    many = "".join(f"{{v{n}}}" for n in range(60))
    with pytest.raises(ValueError, match="v1"):
        blanks(many)


@given(st.text(alphabet="{}+#./;?&,:*ab1%20", max_size=30), st.text(max_size=20))
def test_any_text_is_a_template_or_is_refused(template: str, value: str) -> None:
    try:
        found = blanks(template)
    except ValueError:
        return
    filled = expand(template, {one.name: value for one in found})
    assert "{" not in filled
    assert "}" not in filled
