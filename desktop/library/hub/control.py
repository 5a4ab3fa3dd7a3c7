"""Steering a download from another thread: pause, resume, speed limit, cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.base.i18n import tr
from desktop.library.hub.errors import Cancelled

BURST_S = 0.1  # of a limited speed may come at once


class Control:
    """What the user wants of a download; every method may be called from any thread.

    Waiting threads wake at once when the wish changes.

    Attributes:
        trouble: why nothing arrives at the moment, in a sentence for people; empty while all is well.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.trouble = ""
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = False
        self._watchers: list[Callable[[], None]] = []
        self._wishes = 0  # counts every change
        self._rate = 0.0
        self._free_at = 0.0  # the moment from which the next bytes may come

    @property
    def paused(self) -> bool:
        """Whether nothing should be fetched for now."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether nothing should be fetched any more."""
        return self._cancelled

    def pause(self) -> None:
        """Stop fetching; connections are closed, what was fetched stays."""
        self._set(paused=True)

    def resume(self) -> None:
        """Go on after a pause."""
        self._set(paused=False)

    def cancel(self) -> None:
        """Stop for good: the fetch raises Cancelled."""
        self._set(cancelled=True)

    def limit(self, bytes_per_second: float) -> None:
        """Fetch no faster than this, over all connections; 0 is no limit."""
        with self._changed:
            self._rate = max(0.0, bytes_per_second)
            self._free_at = self._clock()
        self.nudge()

    def check(self) -> None:
        """Raise Cancelled after a cancel."""
        if self._cancelled:
            raise Cancelled(tr("The download was stopped. It goes on from here the next time."))

    def wait(self, seconds: float, over: Callable[[], bool] = lambda: False) -> None:
        """Wait so long, or until ``over`` (asked again after ``nudge``).

        Raises:
            Cancelled: see ``check``.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or over(), seconds)
        self.check()

    def wait_while_paused(self, over: Callable[[], bool] = lambda: False) -> None:
        """Return at once when not paused, else at the end of the pause or when it is ``over``.

        Raises:
            Cancelled: see ``check``.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or not self._paused or over())
        self.check()

    def nudge(self) -> None:
        """Let every waiting thread look again."""
        with self._changed:
            self._wishes += 1
            self._changed.notify_all()
            watchers = list(self._watchers)
        for watcher in watchers:
            watcher()

    @contextmanager
    def watched(self, watcher: Callable[[], None]) -> Iterator[None]:
        """Within the block ``watcher`` is called at every change, in the thread that makes it."""
        self._watchers.append(watcher)
        try:
            yield
        finally:
            self._watchers.remove(watcher)

    def spend(self, count: int) -> None:
        """Account for ``count`` bytes that came: wait as long as the limit wants, or until the user wants otherwise."""
        with self._changed:
            wishes, left = self._wishes, self.due(count) - self._clock()
            if left > 0:
                self._changed.wait_for(lambda: self._wishes != wishes, left)

    def due(self, count: int) -> float:
        """The moment at which ``count`` more bytes are within the limit; they count from now on."""
        now = self._clock()
        if not self._rate:
            return now
        self._free_at = max(self._free_at, now - BURST_S) + count / self._rate
        return self._free_at

    def _set(self, *, paused: bool | None = None, cancelled: bool = False) -> None:
        with self._changed:
            self._paused = self._paused if paused is None else paused
            self._cancelled = self._cancelled or cancelled
        self.nudge()
