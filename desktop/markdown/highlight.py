"""Code coloured by Pygments, reduced to five inks beside plain text."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Final

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

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
    lexer = _lexer(language) if language and len(code) <= MAX_CODE else None
    tokens = list(islice(lexer.get_tokens(code), _MOST_TOKENS + 1)) if lexer is not None else []
    if lexer is None or len(tokens) > _MOST_TOKENS:
        yield code, Ink.PLAIN
        return
    run, ink = "", Ink.PLAIN
    for kind, text in tokens:
        found = _ink(kind)
        if found is not ink and text.strip():
            if run:
                yield run, ink
            run, ink = "", found
        run += text
    if run:
        yield run, ink


@lru_cache(maxsize=256)
def _ink(kind: _TokenType) -> Ink:
    return next((ink for group, ink in _GROUPS if kind[: len(group)] == group), Ink.PLAIN)


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
