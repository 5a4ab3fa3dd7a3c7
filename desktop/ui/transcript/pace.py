"""Paces the drawing of streamed text: often enough to look live, never so often that it fills the main thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

LEAST_MS: Final = 50
FACTOR: Final = 4  # drawing takes at most a fifth of the time


class Pace:
    """Calls ``draw`` soon after it was asked, merging what is asked meanwhile."""

    def __init__(self, draw: Callable[[], None], parent: QObject) -> None:
        self._draw = draw
        self.last_cost_ms = 0.0
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    @property
    def interval_ms(self) -> float:
        """Time between two drawings."""
        return max(LEAST_MS, FACTOR * self.last_cost_ms)

    def ask(self) -> None:
        """There is something new to draw."""
        if not self._timer.isActive():
            self._timer.start(round(self.interval_ms))

    def stop(self) -> None:
        """Draw no more."""
        self._timer.stop()

    def _run(self) -> None:
        begun = time.thread_time()
        self._draw()
        self.last_cost_ms = (time.thread_time() - begun) * 1000
