"""The Markdown dialect of answers: CommonMark with tables, strikethrough and formulas; no HTML and no images.

Link reference definitions are off: they act across the whole text, and while streaming only the last block is parsed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from desktop.markdown.bounds import bounded
from desktop.markdown.math_rules import STREAMING, math_plugin
from desktop.markdown.paragraphs import paragraph_plugin

LINK_SCHEMES: Final = ("http", "https", "mailto")


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"html": False})
    md.enable(["table", "strikethrough"]).disable(["image", "reference", "html_block", "html_inline"])
    return md.use(paragraph_plugin).use(math_plugin).use(bounded)


def parse(text: str, *, streaming: bool = False) -> list[Token]:
    """The tokens of ``text``; while streaming, a block formula may still lack its end."""
    return _markdown().parse(text, {STREAMING: streaming})


def options() -> OptionsDict:
    """What a renderer of markdown-it's wants beside the tokens."""
    return _markdown().options


@dataclass(frozen=True, slots=True)
class Split:
    """A text parsed in two parts: all blocks but the last, and the last, which more text may still change."""

    settled: list[Token]
    settled_length: int  # characters of the text that the settled tokens cover
    last: list[Token]


def split_last(text: str) -> Split:
    """Parse a text that is still being written."""
    tokens = parse(text, streaming=True)
    starts = [i for i, token in enumerate(tokens) if token.level == 0 and token.nesting >= 0 and token.map]
    if len(starts) < 2:
        return Split([], 0, tokens)
    cut = starts[-1]
    span = tokens[cut].map
    assert span is not None  # starts holds only tokens with a map
    length = sum(len(line) for line in text.split("\n")[: span[0]]) + span[0]
    return Split(tokens[:cut], length, tokens[cut:])


def is_closed_fence(token: Token, text: str) -> bool:
    """Whether the fence that ends ``text`` has its closing line."""
    if token.type != "fence" or token.map is None:
        return True
    lines = text.split("\n")[token.map[0] : token.map[1]]
    return (
        len(lines) > 1 and lines[-1].strip().startswith(token.markup) and not lines[-1].strip().strip(token.markup[0])
    )


def is_safe_link(target: str) -> bool:
    """Whether a link may be offered at all: web and mail addresses only."""
    return target.split(":", 1)[0].lower() in LINK_SCHEMES and ":" in target
