"""How many threads compute a token: fewer while other programs keep cores busy.

All threads wait for each other some hundred times a token. Where one of them shares its core with another program, all
of them wait for it, and with each of those waits a time slice of the system can pass. On two cores llama-bench takes
10 ms a token of SmolLM2 with two threads, 22 ms where another program keeps one core busy and more than 470 ms where
two do; with one thread 12 and 17 ms. Here it is 17 and 30 to 60 ms, trials included.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

# what is looked at together: so many seconds of computing, and so many tokens
WINDOW_S: Final = 0.3
WINDOW_TOKENS: Final = 4
# the share of a core's time that the threads did not get, from which fewer are tried; a window that shows an answer
# takes up to 0.3 of a core, and two threads are quicker beside it
LACKING: Final = 0.4
# in so many windows in a row: one alone may hold a moment's load, or a computer's sleep
LACKED: Final = 2
# what another number of threads has to be quicker by to stay
GAIN: Final = 1.05
# seconds of computing between trials; twice as many after each that changed nothing
PATIENCE_S, MOST_PATIENCE_S = 2.0, 32.0


class Governor:
    """Tries as many threads less as they lack cores, and one more from time to time; the quicker number stays.

    Attributes:
        threads: how many compute now.
    """

    def __init__(self, most: int, use: Callable[[int], None]) -> None:
        """``use`` is told each other number."""
        self.threads = most
        self._most = most
        self._use = use
        self._before: tuple[int, float] | None = None  # what a trial is compared with: threads, seconds a token
        self._patience, self._rest = PATIENCE_S, 0.0
        self._seconds = self._worked = 0.0
        self._tokens = self._lacked = 0

    def step(self, seconds: float, worked: float) -> None:
        """One token was computed: how long it took, and how long the process's threads worked at it together."""
        self._seconds += seconds
        self._worked += worked
        self._tokens += 1
        if self._seconds >= WINDOW_S and self._tokens >= WINDOW_TOKENS:
            self._look()

    def _look(self) -> None:
        pace = self._seconds / self._tokens
        lacking = self.threads - self._worked / self._seconds  # cores
        self._lacked = self._lacked + 1 if lacking > LACKING else 0
        self._rest -= self._seconds
        self._seconds = self._worked = 0.0
        self._tokens = 0
        if self._before is not None:
            self._judge(pace, *self._before)
            self._before = None
        elif self._rest <= 0:
            less = self._lacked >= LACKED and self.threads > 1
            if less or self.threads < self._most:
                self._before = (self.threads, pace)
                self._change(max(1, self.threads - math.ceil(lacking)) if less else self.threads + 1)

    def _judge(self, pace: float, threads: int, before: float) -> None:
        """Keep what was tried where it is quicker, else go back."""
        if pace * GAIN < before:
            self._patience = PATIENCE_S
        else:
            self._change(threads)
            self._patience = min(2 * self._patience, MOST_PATIENCE_S)
        self._rest = self._patience

    def _change(self, threads: int) -> None:
        self.threads, self._lacked = threads, 0
        self._use(threads)


def timed(governor: Governor, compute: Callable[[], int]) -> int:
    """What ``compute`` gives, one of llama_decode's results, computed under a governor."""
    began, worked = time.perf_counter(), time.process_time()
    result = compute()
    if result == 0:  # one that was stopped on the way says nothing of a token's time
        governor.step(time.perf_counter() - began, time.process_time() - worked)
    return result
