"""The tokens of texts that were tokenized lately: a long conversation is tokenized once, not at every turn."""

from __future__ import annotations

import collections
from collections.abc import Callable
from typing import Final

from desktop.chat.engine import Segment

# characters; shorter texts cost nothing, and there are many of them. 400,000 take a quarter of a second
LEAST: Final = 512
ROOM: Final = 4_000_000


class KnownTexts:
    """Remembers what ``make`` gave for the texts used last, ``room`` characters of them."""

    def __init__(self, make: Callable[[Segment], list[int]], room: int = ROOM) -> None:
        self._make = make
        self._room = room
        self._size = 0
        self._found: collections.OrderedDict[Segment, list[int]] = collections.OrderedDict()

    def tokens(self, segment: Segment) -> list[int]:
        """The text's tokens; they are not to be changed."""
        found = self._found.get(segment)
        if found is not None:
            self._found.move_to_end(segment)
            return found
        made = self._make(segment)
        if LEAST <= len(segment.text) <= self._room:
            self._found[segment] = made
            self._size += len(segment.text)
            while self._size > self._room:
                self._size -= len(self._found.popitem(last=False)[0].text)
        return made
