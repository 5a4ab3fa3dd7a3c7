"""Sixty (long: two thousand) turns in one window: memory, open files and the history's log stay where they were."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

import psutil
import pytest
from PySide6.QtCore import Qt

from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from tests.helpers.faults import Tally, sizes
from tests.helpers.window_driver import Driver, flush, history_path

pytestmark = [pytest.mark.ui, pytest.mark.skipif(sys.platform != "linux", reason="counts open files in /proc")]

MIB = 1 << 20
WAL_LIMIT = 64 * MIB
GROWTH = 1.05
TURNS = 20  # of a conversation
ANSWER = (
    "## Heading\n\n", "Some *words* and `code`, ", "and a formula $x^2 + y^2$.\n\n", "- one\n- two\n\n",
    "```python\n", "def f(x: int) -> int:\n", "    return x + 1\n", "```\n\n", "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
    "The end, with an emoji \N{WHALE}.",
)  # fmt: skip


@dataclass
class Watch:
    """What the process holds, one sample after each conversation."""

    memory: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    log: int = 0

    def sample(self) -> None:
        """Measure; what waits to be deleted and what the allocator keeps for later is given back first."""
        flush()
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)
        process = psutil.Process()
        self.memory.append(process.memory_info().rss)
        self.files.append(len(os.listdir("/proc/self/fd")))
        self.threads.append(process.num_threads())

    def look_at_log(self) -> None:
        """Remember the largest size of the history's write-ahead log."""
        log = history_path().with_name(history_path().name + "-wal")
        self.log = max(self.log, log.stat().st_size)


def turn(driver: Driver, number: int) -> None:
    """One turn; some are stopped, some are answered again."""
    engine = driver.engine
    if number % 7 == 6:
        gate = Gate()
        engine.enqueue(*ANSWER[:3], gate, *ANSWER[3:])
        driver.send(f"Question {number}")
        driver.until(gate.reached.is_set)
        driver.press(Qt.Key.Key_Escape)
        driver.finished()
        return
    engine.enqueue(*ANSWER)
    driver.ask(f"Question {number}")
    if number % 11 == 10:
        engine.enqueue(*ANSWER[3:])
        driver.ctrl(Qt.Key.Key_R)
        driver.finished()


@sizes(60, 2000)
def test_a_long_day_leaves_nothing_behind(driver: Driver, tally: Callable[[str], Tally], runs: int) -> None:
    count, watch = tally("turns in one window"), Watch()
    for number in range(runs):
        if number % TURNS == 0:
            driver.menu(Act.NEW)
        turn(driver, number)
        watch.look_at_log()
        count.runs += 1
        if number % TURNS == TURNS - 1:
            for asked in (driver.engine.requests, driver.engine.asides, driver.engine.prefills):
                asked.clear()  # the scripted engine notes what it was asked
            watch.sample()
    rest = len(watch.memory) // 3  # the first conversations fill caches of texts, pictures and pages
    first, last = watch.memory[rest], watch.memory[-1]
    count.note(
        f"memory {first / MIB:.1f} to {last / MIB:.1f} MiB, {watch.files[rest]} files and {watch.threads[rest]} "
        f"threads, write-ahead log of at most {watch.log / MIB:.1f} MiB"
    )
    assert len(driver.summaries()) == runs // TURNS
    assert last < first * GROWTH
    assert set(watch.files[rest:]) == {watch.files[rest]}
    assert max(watch.threads[rest:]) <= watch.threads[rest]
    assert 0 < watch.log < WAL_LIMIT
