"""A program on a pseudo-terminal of its own, and the hands of who sits there."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.helpers.program import environment

LIMIT_S = 60


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, home: Path, *args: str, module: str = "desktop") -> None:
        self.hand, other = os.openpty()
        command = ["setsid", "--ctty", sys.executable, "-m", module, *args]
        self.program = subprocess.Popen(
            command, stdin=other, stdout=other, stderr=other, env=environment(home, TERM="dumb")
        )
        os.close(other)
        self.shown = ""

    def type(self, text: str) -> None:
        os.write(self.hand, text.encode())

    def read_until(self, words: str) -> str:
        """What the program shows, up to and with ``words``; what it showed behind them waits for the next call."""
        end = time.monotonic() + LIMIT_S
        while words not in self.shown:
            ready, _, _ = select.select([self.hand], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"{words!r} did not appear in {self.shown!r}"
            self.shown += os.read(self.hand, 4096).decode("utf-8", "replace")
        before, _, self.shown = self.shown.partition(words)
        return before + words

    def end_by(self, ask: Callable[[], object]) -> int:
        """The status after ``ask``, repeated because the line editor may miss one while it sets itself up."""
        for _ in range(LIMIT_S // 5):
            ask()
            with contextlib.suppress(subprocess.TimeoutExpired):
                return self.program.wait(5)
        raise AssertionError("it did not end")


@contextlib.contextmanager
def terminal(home: Path, *args: str, module: str = "desktop") -> Iterator[Terminal]:
    """The program, which is gone at the end."""
    running = Terminal(home, *args, module=module)
    try:
        yield running
    finally:
        if running.program.poll() is None:
            running.program.kill()
            running.program.wait()
        os.close(running.hand)
