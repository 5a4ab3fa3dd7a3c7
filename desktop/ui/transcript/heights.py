"""The heights of a conversation's messages: measured where one was laid out, estimated elsewhere. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Final

from desktop.chat.conversation import StoredMessage
from desktop.chat.messages import Role

GAP: Final = 20  # between messages, beside the 4 above and below that each has itself
TOP: Final = 20
BOTTOM: Final = 28
_CHARACTER: Final = 7.4  # average width at 15 px
_LINE: Final = 24
_USER_LINES: Final = 12


def estimate(message: StoredMessage, width: int) -> int:
    """A guess at a message's height: right within a few lines for prose."""
    mine = message.role is Role.USER
    per_line = max(1, int(width * (0.82 if mine else 1.0) / _CHARACTER))
    lines = sum(1 + len(line) // per_line for line in message.text.split("\n") if line)
    if mine:
        return 30 + 22 + _LINE * max(1, min(lines, _USER_LINES))
    blocks = message.text.count("\n\n")
    return 24 + (32 if message.thinking else 0) + 8 + _LINE * lines + 12 * blocks + 36


class Heights:
    """Heights by index, and the places that follow from them. ``known`` says which were measured for this width."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self.known: list[bool] = []
        self._tops: list[int] = []

    def __len__(self) -> int:
        return len(self._heights)

    def reset(self, heights: list[int]) -> None:
        """Take estimates for all messages."""
        self._heights = list(heights)
        self.known = [False] * len(heights)
        self._tops = []

    def append(self, height: int) -> None:
        """One more message, estimated."""
        self._heights.append(height)
        self.known.append(False)
        self._tops = []

    def truncate(self, count: int) -> None:
        """Keep the first ``count`` messages."""
        del self._heights[count:], self.known[count:]
        self._tops = []

    def measure(self, index: int, height: int) -> int:
        """Note a measured height; returns by how much it differs from what was known."""
        difference = height - self._heights[index]
        self._heights[index] = height
        self.known[index] = True
        if difference:
            self._tops = []
        return difference

    def forget(self) -> None:
        """The width changed: the heights are estimates again."""
        self.known = [False] * len(self._heights)

    def height(self, index: int) -> int:
        """Height of one message."""
        return self._heights[index]

    def top(self, index: int) -> int:
        """Where a message begins, from the top of the transcript."""
        return self._all_tops()[index]

    def total(self) -> int:
        """Height of the whole transcript with its margins."""
        if not self._heights:
            return TOP + BOTTOM
        return self._all_tops()[-1] + self._heights[-1] + BOTTOM

    def at(self, y: int) -> int:
        """The message at ``y`` or the last that begins above it; 0 if there is none."""
        return max(0, bisect_right(self._all_tops(), y) - 1)

    def _all_tops(self) -> list[int]:
        if len(self._tops) != len(self._heights):
            steps = (height + GAP for height in self._heights[:-1])
            self._tops = list(accumulate(steps, initial=TOP)) if self._heights else []
        return self._tops
