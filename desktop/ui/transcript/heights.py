"""The heights of a conversation's messages: measured where one was laid out, estimated elsewhere. No Qt.

Every question costs O(log n): a conversation of thousands of messages scrolls and streams like one of ten.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from desktop.chat.conversation import Extent

TOP: Final = 20
BOTTOM: Final = 28
_CHARACTER: Final = 7.4  # average width at 15 px
_LINE: Final = 24
_USER_LINES: Final = 12
_CALL: Final = 60  # a row, and mostly one of thinking above it


def estimates(extents: Sequence[Extent], width: int) -> list[int]:
    """A guess at each message's height from the length of its text: opening thousands must not read them."""
    mine, full = max(1, int(width * 0.82 / _CHARACTER)), max(1, int(width / _CHARACTER))
    return [
        30 + 22 + _LINE * (lines if (lines := 1 + characters // mine) < _USER_LINES else _USER_LINES)
        if question
        else 24 + (32 if thinking else 0) + _CALL * calls + 8 + _LINE * (1 + characters // full) * 5 // 4 + 36
        for question, characters, thinking, calls in extents
    ]


class Heights:
    """Heights by index, and the places that follow from them. ``known`` says which were measured for this width.

    The sums are a Fenwick tree: entry i (from 1) holds the sum of the i & -i heights that end at i.
    ``gap`` is the room between two messages.
    """

    def __init__(self, gap: int = 20) -> None:
        self.gap = gap
        self._heights: list[int] = []
        self.known: list[bool] = []
        self._sums: list[int] = [0]

    def __len__(self) -> int:
        return len(self._heights)

    def append(self, height: int) -> None:
        """One more message, estimated."""
        self._heights.append(height)
        self.known.append(False)
        i = len(self._heights)
        self._sums.append(self._sum(i - 1) - self._sum(i - (i & -i)) + height)

    def extend(self, heights: list[int]) -> None:
        """More messages, estimated; many are cheaper than one by one."""
        if len(heights) == 1:
            self.append(heights[0])
            return
        self._heights += heights
        self.known += [False] * len(heights)
        sums = [0, *accumulate(self._heights)]
        self._sums = [total - sums[i - (i & -i)] for i, total in enumerate(sums)]

    def truncate(self, count: int) -> None:
        """Keep the first ``count`` messages."""
        del self._heights[count:], self.known[count:], self._sums[count + 1 :]

    def measure(self, index: int, height: int) -> int:
        """Note a measured height; returns by how much it differs from what was known."""
        difference = height - self._heights[index]
        self._heights[index] = height
        self.known[index] = True
        i = index + 1 if difference else len(self._sums)
        while i < len(self._sums):
            self._sums[i] += difference
            i += i & -i
        return difference

    def forget(self) -> None:
        """The width changed: the heights are estimates again."""
        self.known = [False] * len(self._heights)

    def height(self, index: int) -> int:
        """Height of one message."""
        return self._heights[index]

    def top(self, index: int) -> int:
        """Where a message begins, from the top of the transcript."""
        return TOP + self._sum(index) + self.gap * index

    def total(self) -> int:
        """Height of the whole transcript with its margins."""
        count = len(self._heights)
        return TOP + self._sum(count) + self.gap * max(0, count - 1) + BOTTOM

    def at(self, y: int) -> int:
        """The message at ``y`` or the last that begins above it; 0 if there is none."""
        index, left, step = 0, y - TOP, 1 << len(self._heights).bit_length()
        while step:
            following = index + step
            if following < len(self._heights) and self._sums[following] + self.gap * step <= left:
                index = following
                left -= self._sums[following] + self.gap * step
            step >>= 1
        return index

    def _sum(self, count: int) -> int:
        """Sum of the first ``count`` heights."""
        found = 0
        while count:
            found += self._sums[count]
            count -= count & -count
        return found
