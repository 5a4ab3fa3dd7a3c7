"""Texts for people: every one passes through ``tr``.

The converter works without the app, so it has a hook of its own with the app's signature; the app installs its
translator here too, and ``python -m converter`` leaves English in place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Translator = Callable[[str, int | None], str]


def english(source: str, n: int | None) -> str:
    """The source text itself; of a text with two forms ("one file|{n} files") the form for ``n``."""
    one, bar, many = source.partition("|")
    if n is None or not bar:
        return source
    return one if n == 1 else many


class _Language:
    """Holds the process's translator; the one piece of module state here, because a process speaks one language."""

    def __init__(self) -> None:
        self.translate: Translator = english


_LANGUAGE: Final = _Language()


def set_translator(translator: Translator) -> None:
    """Install the function that turns a source text and an optional count into the text to show."""
    _LANGUAGE.translate = translator


def tr(source: str, /, *, n: int | None = None, **values: object) -> str:
    """The text for ``source`` in the user's language; ``{name}`` fields are filled from ``values``."""
    text = _LANGUAGE.translate(source, n)
    if n is not None:
        values["n"] = f"{n:,}"
    return text.format(**values) if values else text
