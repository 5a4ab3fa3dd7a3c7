"""Code coloured by Pygments, reduced to five inks beside plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Final

from pygments.lexer import Lexer
from pygments.lexers import get_all_lexers, get_lexer_by_name
from pygments.token import Token, _TokenType

MAX_CODE: Final = 20_000  # characters; longer code stays plain so that it cannot hold the window up
_MOST_TOKENS: Final = 8_000  # in them; programs have 6,000 at most, and a lexer tries dozens of expressions for each


class Ink(StrEnum):
    """What a piece of code is, and so which ink colours it."""

    PLAIN = "plain"
    COMMENT = "comment"
    STRING = "string"
    NUMBER = "number"
    KEYWORD = "keyword"
    NAME = "name"


_GROUPS: Final = (
    (Token.Comment, Ink.COMMENT),
    (Token.Literal.String, Ink.STRING),
    (Token.Literal.Number, Ink.NUMBER),
    (Token.Keyword, Ink.KEYWORD),
    (Token.Operator.Word, Ink.KEYWORD),
    (Token.Name.Tag, Ink.KEYWORD),
    (Token.Name.Function, Ink.NAME),
    (Token.Name.Class, Ink.NAME),
    (Token.Name.Builtin, Ink.NAME),
    (Token.Name.Attribute, Ink.NAME),
)


def pieces(language: str, code: str) -> Iterator[tuple[str, Ink]]:
    """The code in pieces of one ink; plain where the language is unknown, or the code very long or dense."""
    run, ink = "", Ink.PLAIN
    for kind, text in _tokens(language, code):
        found = _ink(kind)
        if found is not ink and text.strip():
            if run:
                yield run, ink
            run, ink = "", found
        run += text
    if run := run.removesuffix("\n"):
        yield run, ink


def _tokens(language: str, code: str) -> Sequence[tuple[_TokenType, str]]:
    """The tokens of the code and a line feed: some lexers, for consoles among them, drop a last line without one."""
    whole = code + "\n"
    lexer = _lexer(language) if language and len(code) <= MAX_CODE else None
    if lexer is not None:
        tokens = list(islice(lexer.get_tokens(whole), _MOST_TOKENS + 1))
        if len(tokens) <= _MOST_TOKENS and "".join(text for _, text in tokens) == whole:  # nothing is lost
            return tokens
    return [(Token.Text, whole)]


@lru_cache(maxsize=256)
def _ink(kind: _TokenType) -> Ink:
    return next((ink for group, ink in _GROUPS if kind[: len(group)] == group), Ink.PLAIN)


@lru_cache(maxsize=1)
def _languages() -> frozenset[str]:
    """All names of Pygments' own languages; for another name it would go through every installed package."""
    return frozenset(alias for _, aliases, _, _ in get_all_lexers(plugins=False) for alias in aliases)


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    return get_lexer_by_name(language, stripnl=False, ensurenl=False) if language.lower() in _languages() else None
