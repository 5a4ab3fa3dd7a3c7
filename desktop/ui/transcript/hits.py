"""Where a text occurs in a conversation: counted in the sources of all messages, thinking included. No Qt.

What is counted is what was written, not what is laid out: thousands of messages are looked through at every key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

Sources = tuple[str, str]  # thinking and text of a message


class Hit(NamedTuple):
    """One occurrence: the message by index, its part (0 thinking, 1 the text), which of that part's, from 0."""

    row: int
    part: int
    nth: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    text: str = ""
    case: bool = False
    thinking: bool = True


class Hits:
    """Counts by message and part. ``source`` gives a message's texts by its index."""

    def __init__(self, source: Callable[[int], Sources]) -> None:
        self._source = source
        self.wanted = Wanted()
        self._counts: list[tuple[int, int]] = []
        self._total = 0
        self._lowered: dict[int, tuple[Sources, Sources]] = {}  # by index: texts as they are and in small letters

    @property
    def total(self) -> int:
        """How many there are."""
        return self._total

    def look(self, wanted: Wanted, count: int) -> None:
        """Look for something in so many messages."""
        narrowed = (
            len(self._counts) == count
            and bool(self.wanted.text)
            and self.wanted.text in wanted.text
            and (self.wanted.case, self.wanted.thinking) == (wanted.case, wanted.thinking)
        )
        self.wanted = wanted
        before = self._counts if narrowed else None
        none = (0, 0)
        if not wanted.text:
            self._counts = [none] * count
        elif before is not None:  # what had no hit has none now
            self._counts = [self._count(index) if had != none else none for index, had in enumerate(before)]
        else:
            self._counts = [self._count(index) for index in range(count)]
        self._total = sum(a + b for a, b in self._counts)

    def renew(self, index: int) -> None:
        """A message has another text, or is new."""
        while len(self._counts) <= index:
            self._counts.append((0, 0))
        self._total -= sum(self._counts[index])
        self._counts[index] = self._count(index)
        self._total += sum(self._counts[index])

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self.wanted, self._counts, self._total = Wanted(), [], 0
        self._lowered.clear()

    def _count(self, index: int) -> tuple[int, int]:
        if not self.wanted.text:
            return 0, 0
        thinking, text = self._source(index) if self.wanted.case else self._low(index)
        needle = self.wanted.text if self.wanted.case else self.wanted.text.lower()
        return thinking.count(needle) if self.wanted.thinking and thinking else 0, text.count(needle)

    def _low(self, index: int) -> Sources:
        now = self._source(index)
        before = self._lowered.get(index)
        if before is None or before[0][0] is not now[0] or before[0][1] is not now[1]:
            before = self._lowered[index] = now, (now[0].lower(), now[1].lower())
        return before[1]

    # -- one after the other

    def place(self, number: int) -> Hit:
        """The hit with a number, from 0."""
        left = number
        for index, (thinking, text) in enumerate(self._counts):
            if left < thinking + text:
                return Hit(index, 0, left) if left < thinking else Hit(index, 1, left - thinking)
            left -= thinking + text
        raise IndexError(number)

    def number(self, hit: Hit) -> int:
        """The number of a hit, from 0; that of the next one if it is gone."""
        before = sum(a + b for a, b in self._counts[: hit.row])
        if hit.row >= len(self._counts):
            return max(0, self._total - 1)
        thinking, text = self._counts[hit.row]
        inside = min(hit.nth, thinking) if hit.part == 0 else thinking + min(hit.nth, text)
        return min(before + inside, max(0, self._total - 1))

    def first_from(self, index: int) -> int:
        """The number of the first hit in or below a message; the first of all if there is none."""
        before = sum(a + b for a, b in self._counts[:index])
        return before if before < self._total else 0

    def of(self, index: int) -> tuple[int, int]:
        """How many there are in a message's thinking and in its text."""
        return self._counts[index] if index < len(self._counts) else (0, 0)


def occurrences(text: str, needle: str, *, case: bool) -> Iterator[int]:
    """Where a needle begins in a text, as ``str.count`` counts."""
    if not case:
        low = text.lower()
        text, needle = (low if len(low) == len(text) else text), needle.lower()
    at = text.find(needle)
    while needle and at >= 0:
        yield at
        at = text.find(needle, at + len(needle))
