"""How fast work goes, and how long the rest of it takes: from the last half minute, not from the beginning."""

from __future__ import annotations

from collections import deque
from typing import Final

WINDOW_S: Final = 30.0  # long enough for a line that comes and goes, short enough to follow a change
_SHORTEST_S: Final = 1.0  # before this a figure would only be noise


class Pace:
    """Takes (second, amount done) and tells the speed; times are of any clock that only goes forward."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()

    def add(self, now: float, done: int) -> None:
        """``done`` of the work is behind us."""
        if self._points and done < self._points[-1][1]:
            self._points.clear()  # another piece of work
        self._points.append((now, done))
        while len(self._points) > 2 and self._points[1][0] <= now - WINDOW_S:
            self._points.popleft()

    def restart(self) -> None:
        """Forget what was: there was a pause."""
        self._points.clear()

    @property
    def speed(self) -> float:
        """Amount a second; 0 while it cannot be said."""
        if len(self._points) < 2:
            return 0.0
        (first, begun), (last, done) = self._points[0], self._points[-1]
        return (done - begun) / (last - first) if last - first >= _SHORTEST_S else 0.0

    def left(self, total: int) -> float | None:
        """Seconds until ``total`` is done; None while it cannot be said."""
        speed = self.speed
        return (total - self._points[-1][1]) / speed if speed > 0 else None
