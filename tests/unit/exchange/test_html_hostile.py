"""Hostile texts as HTML: of what they want to be nothing is left but their characters."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

import pytest

from desktop.base.unicode import sound
from desktop.exchange.html import markdown_html
from desktop.markdown.parser import is_safe_link
from tests.helpers.hostile_texts import KINDS, hostile

_TAGS: Final = re.compile(
    r"p|br|em|strong|s|code|pre|span|a|[uo]l|li|blockquote|hr|h[1-6]|table|thead|tbody|t[rdh]|div"
    r"|svg|g|path|defs|use|rect|line"
)
_ATTRIBUTES: Final = re.compile(
    r"class|href|rel|style|start|role|aria-label(ledby)?|width|height|viewbox|d|[xy][12]?|id|transform|fill"
    r"|stroke(-width|-linecap)?|lang|xmlns|data-mathra-version"
)
_LONGEST: Final = 50_000  # characters: the export of more is a matter of time, not of kind


class Reader(HTMLParser):
    """Refuses every tag, attribute and address that is not one of the dialect's."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert _TAGS.fullmatch(tag), tag
        for name, value in attrs:
            assert _ATTRIBUTES.fullmatch(name), name
            if name == "href":
                assert value is not None
                assert is_safe_link(value) if tag == "a" else value.startswith("#")
            if name == "style":
                assert value is not None
                assert value.startswith(("vertical-align:", "text-align:"))

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.endswith("MB")])
def test_a_hostile_text_is_only_a_text(kind: str) -> None:
    for text in hostile(kind):
        if len(text) <= _LONGEST:
            reader = Reader()
            reader.feed(markdown_html(sound(text)))
            reader.close()
