"""Texts for people: every one passes through ``tr``, so that one function decides the language.

This module knows no Qt. The window installs a translator backed by Qt's translation files; the command line leaves
English, the language of the source texts, in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

Translator = Callable[[str, int | None], str]
Numbers = Callable[[float, int], str]


class _Language:
    """Holds the process's translator; the one piece of module state here, because a process speaks one language."""

    def __init__(self) -> None:
        self.translate: Translator = english
        self.number: Numbers = english_number


def english(source: str, n: int | None) -> str:
    """The source text itself; of a text with two forms ("one file|{n} files") the form for ``n``."""
    one, bar, many = source.partition("|")
    if n is None or not bar:
        return source
    return one if n == 1 else many


def english_number(value: float, digits: int) -> str:
    """Groups of three, a point before the ``digits`` decimals."""
    return f"{value:,.{digits}f}"


_LANGUAGE: Final = _Language()


def set_translator(translator: Translator, numbers: Numbers = english_number) -> None:
    """Install the function that turns a source text and an optional count into the text to show.

    ``numbers`` writes a value with so many decimals as the language writes numbers.
    """
    _LANGUAGE.translate, _LANGUAGE.number = translator, numbers


def translate(source: str, n: int | None) -> str:
    """What the translator in use says: for a package with texts and a hook of its own."""
    return _LANGUAGE.translate(source, n)


def number(value: float, digits: int = 0) -> str:
    """A number with ``digits`` decimals and the separators of the user's language."""
    return _LANGUAGE.number(value, digits)


def percent(share: float) -> str:
    """A share from 0 to 1 as a whole percentage."""
    return tr("{value} %", value=number(100 * share))


def listed(parts: Iterable[str]) -> str:
    """The parts that are not empty, one after another as the language lists them."""
    return tr(", ").join(part for part in parts if part)


def tr(source: str, /, *, n: int | None = None, **values: object) -> str:
    """The text for ``source`` in the user's language.

    ``{name}`` fields are filled from ``values``. A text whose form depends on a count is written
    "one file|{n} files" and called with ``n``.
    """
    text = _LANGUAGE.translate(source, n)
    if n is not None:
        values["n"] = number(n)
    return text.format(**values) if values else text
