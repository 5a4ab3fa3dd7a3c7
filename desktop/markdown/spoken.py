"""Formulas and answers as they are read aloud, for screen readers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from markdown_it.token import Token

from desktop.markdown.drawing import SPEAKS, words
from desktop.markdown.parser import parse

_LOCALES: Final = {code.partition("-")[0]: code for code in SPEAKS}
_FALLBACK: Final = "en"  # for languages in which mathra does not speak, Thai among ours
_BREAKS: Final = ("softbreak", "hardbreak")


@lru_cache(maxsize=2000)
def spoken_formula(tex: str, language: str) -> str:
    r"""A formula in words: ``\frac{1}{2}`` is "1 over 2"; its source where it cannot be read.

    Args:
        tex: LaTeX without delimiters.
        language: an ISO 639 code, "de".
    """
    return words(tex, _LOCALES.get(language, _FALLBACK)) or tex


def spoken(text: str, language: str) -> str:
    """Markdown as it reads: no marks, formulas in words; each block is a line."""
    return "\n".join(line for token in parse(text) if (line := _line(token, language)))


def _line(token: Token, language: str) -> str:
    if token.type == "inline":
        return "".join(_pieces(token.children or (), language)).strip()
    if token.type == "math_block":
        return spoken_formula(token.content, language)
    return token.content.strip() if token.type in ("fence", "code_block") else ""


def _pieces(tokens: Sequence[Token], language: str) -> Iterator[str]:
    for token in tokens:
        if token.type in _BREAKS:
            yield " "
        elif token.type in ("math_inline", "math_inline_double"):
            yield spoken_formula(token.content, language)
        else:
            yield token.content
