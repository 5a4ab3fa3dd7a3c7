"""Names of tools that every model can write and every syntax can hold, and the way back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Final

LONGEST: Final = 64  # characters; the limit of OpenAI's function names
_OTHER: Final = re.compile(r"[^A-Za-z0-9_-]")


class Names:
    """The names of one request's tools, each with the one that the model is told.

    Letters, digits, ``_`` and ``-`` stay; anything else becomes ``_``. Names that would be the same get a number.
    """

    def __init__(self, names: Iterable[str]) -> None:
        names = list(dict.fromkeys(names))
        plain = {name for name in names if _plain(name) == name}
        self._told: dict[str, str] = {}
        self._real: dict[str, str] = {}
        for name in names:
            told, number = _plain(name), 1
            while told in self._real or (told in plain and told != name):
                number += 1
                told = f"{_plain(name)[: LONGEST - 5]}_{number}"
            self._told[name], self._real[told] = told, name

    @property
    def told_names(self) -> tuple[str, ...]:
        """What the model is told, in the order of the tools."""
        return tuple(self._real)

    def told(self, name: str) -> str:
        """What the model is told instead of a name; one that is no tool's any more becomes plain too."""
        return self._told.get(name) or _plain(name)

    def real(self, told: str) -> str | None:
        """The name of the tool that is meant; its own counts as well. None: there is no such tool."""
        return self._real.get(told, told if told in self._told else None)


def _plain(name: str) -> str:
    told = _OTHER.sub("_", name) or "_"
    if len(told) <= LONGEST:
        return told
    return f"{told[: LONGEST - 9]}_{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:8]}"
