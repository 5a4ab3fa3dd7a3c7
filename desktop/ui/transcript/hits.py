"""Where a text occurs in a conversation: counted in the sources of all messages, with what folds in them. No Qt.

What is counted is what was written, not what is laid out: thousands of messages are looked through at every key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop.ui.transcript.passages import Source, Sources

Counts = tuple[tuple[int, int], ...]  # parts of a message that have any, from top to bottom, and how many


class Hit(NamedTuple):
    """One occurrence: the message by index, its part, which of that part's, from 0."""

    row: int
    part: int
    nth: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; ``folds``: also in what folds, thinking and tool calls."""

    text: str = ""
    case: bool = False
    folds: bool = True


class Hits:
    """Counts by message and part. ``source`` gives a message's texts by its index."""

    def __init__(self, source: Callable[[int], Sources]) -> None:
        self._source = source
        self.wanted = Wanted()
        self._counts: list[Counts] = []
        self._total = 0
        self._lowered: dict[tuple[int, int], tuple[str, str]] = {}  # by index and part: as it is and in small letters

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
            and (self.wanted.case, self.wanted.folds) == (wanted.case, wanted.folds)
        )
        self.wanted = wanted
        before = self._counts if narrowed else None
        if not wanted.text:
            self._counts = [()] * count
        elif before is not None:  # what had no hit has none now
            self._counts = [self._count(index) if had else () for index, had in enumerate(before)]
        else:
            self._counts = [self._count(index) for index in range(count)]
        self._total = sum(map(_sum, self._counts))

    def renew(self, index: int) -> None:
        """A message has another text, or is new."""
        while len(self._counts) <= index:
            self._counts.append(())
        self._total -= _sum(self._counts[index])
        self._counts[index] = self._count(index)
        self._total += _sum(self._counts[index])

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self.wanted, self._counts, self._total = Wanted(), [], 0
        self._lowered.clear()

    def _count(self, index: int) -> Counts:
        wanted = self.wanted
        if not wanted.text:
            return ()
        needle = wanted.text if wanted.case else wanted.text.lower()
        found = []
        for source in self._source(index):
            if wanted.folds or not source.folds:
                text = source.text if wanted.case else self._low(index, source)
                if count := text.count(needle):
                    found.append((source.part, count))
        return tuple(found)

    def _low(self, index: int, source: Source) -> str:
        before = self._lowered.get((index, source.part))
        if before is None or before[0] is not source.text:
            before = self._lowered[index, source.part] = source.text, source.text.lower()
        return before[1]

    # -- one after the other

    def place(self, number: int) -> Hit:
        """The hit with a number, from 0."""
        left = number
        for index, counts in enumerate(self._counts):
            for part, count in counts:
                if left < count:
                    return Hit(index, part, left)
                left -= count
        raise IndexError(number)

    def number(self, hit: Hit) -> int:
        """The number of a hit, from 0; that of the next one if it is gone."""
        before = sum(map(_sum, self._counts[: hit.row]))
        for part, count in self._counts[hit.row] if hit.row < len(self._counts) else ():
            if part <= hit.part:
                before += count if part < hit.part else min(hit.nth, count)
        return min(before, max(0, self._total - 1))

    def first_from(self, index: int) -> int:
        """The number of the first hit in or below a message; the first of all if there is none."""
        before = sum(map(_sum, self._counts[:index]))
        return before if before < self._total else 0

    def of(self, index: int) -> dict[int, int]:
        """How many there are in each part of a message that has any."""
        return dict(self._counts[index]) if index < len(self._counts) else {}


def _sum(counts: Counts) -> int:
    return sum(count for _, count in counts)


def occurrences(text: str, needle: str, *, case: bool) -> Iterator[int]:
    """Where a needle begins in a text, as ``str.count`` counts."""
    if not case:
        low = text.lower()
        text, needle = (low if len(low) == len(text) else text), needle.lower()
    at = text.find(needle)
    while needle and at >= 0:
        yield at
        at = text.find(needle, at + len(needle))
