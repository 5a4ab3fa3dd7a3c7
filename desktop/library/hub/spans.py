"""Which bytes of a file are there: a set of half-open spans."""

from __future__ import annotations

import bisect

Span = tuple[int, int]  # first byte, the byte after the last


class Spans:
    """Spans that never overlap or touch, in order."""

    def __init__(self) -> None:
        self._spans: list[Span] = []
        self.total = 0

    def add(self, start: int, end: int) -> None:
        """Take in the bytes from ``start`` to before ``end``; what is there already counts once."""
        if start >= end:
            return
        first = bisect.bisect_left(self._spans, start, key=lambda span: span[1])
        last = bisect.bisect_right(self._spans, end, key=lambda span: span[0])
        merged = self._spans[first:last]
        if merged:
            start, end = min(start, merged[0][0]), max(end, merged[-1][1])
        self._spans[first:last] = [(start, end)]
        self.total += (end - start) - sum(b - a for a, b in merged)

    def reach(self, start: int) -> int:
        """The first byte from ``start`` on that is missing."""
        at = bisect.bisect_right(self._spans, start, key=lambda span: span[0]) - 1
        return max(start, self._spans[at][1]) if at >= 0 else start

    def gaps(self, size: int) -> list[Span]:
        """What is missing of the first ``size`` bytes."""
        found, at = [], 0
        for start, end in self._spans:
            if at < start:
                found.append((at, min(start, size)))
            at = end
        if at < size:
            found.append((at, size))
        return found
