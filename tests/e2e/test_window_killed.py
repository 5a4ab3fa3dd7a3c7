"""The whole program killed with -9: no question that was stored is lost, and of an answer the last second at most.

Most are forks, some beside each other, with a stand-in for the engine that is a process of its own too. Those of the
last home are started from nothing, alone, with the real engine.
"""

from __future__ import annotations

import itertools
import os
import random
import select
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from desktop.chat.conversation import MessageState
from desktop.store.errors import HistoryDamaged
from desktop.store.history import History
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer, Running, launch
from tests.helpers.store_files import opened
from tests.helpers.window_killed import QUESTION

BESIDE = 4
ORPHANS_S = 5.0  # after this no process of the program may be left
LOST_S = 1.0  # of an answer
LOOKING_S = 2.0  # at an answer at most, before the kill
STARTING, STARTING_S = 0.2, 1.0  # the share of kills that falls into the start, and how much of it

pytestmark = pytest.mark.e2e


@dataclass
class Home:
    """One data folder, and what programs said of it."""

    folder: Path
    real: bool
    asked: set[int] = field(default_factory=set)
    starts: list[float] = field(default_factory=list)  # seconds from nothing to a window that can be used
    began: float = 0.0

    def start(self, programs: ForkServer) -> Running:
        """The program on this folder."""
        environment = {"NEMODESK_HOME": str(self.folder)}
        self.began = time.monotonic()
        if self.real:
            return launch(sys.executable, "-m", "tests.helpers.window_killed", "real", environment=environment)
        return programs.start("tests.helpers.window_killed:run", "fake", environment=environment)


@pytest.fixture(scope="module")
def programs() -> Iterator[ForkServer]:
    with ForkServer("tests.helpers.window_killed", "desktop.app.opening", "desktop.app.presence") as programs:
        yield programs


def watched(program: Running, rng: random.Random, starting: float) -> list[str]:
    """What a program says until some moment of an answer, or with a chance of ``starting`` of its start."""
    if rng.random() < starting:
        return program.listen(rng.random() * STARTING_S)
    said = []
    while (line := program.line()) is not None:
        said.append(line)
        if line.split()[1] == "shown" and int(line.split()[3]):
            break
    return said + program.listen(LOST_S + rng.random() * (LOOKING_S - LOST_S))


def kill(home: Home, program: Running, seed: int) -> dict[int, int]:
    """Kill the program at some moment; how many letters of each conversation were shown a second before."""
    rng = random.Random(seed)
    said = watched(program, rng, 0.0 if home.real else STARTING)
    children = [os.pidfd_open(child.pid) for child in psutil.Process(program.pid).children(recursive=True)]
    killed = time.monotonic()
    said += program.kill()
    assert all(select.select([child], [], [], ORPHANS_S)[0] for child in children), "a process is left"
    for child in children:
        os.close(child)
    shown: dict[int, int] = {}
    for when, what, *words in map(str.split, said):
        if what == "ready" and home.real:
            home.starts.append(float(when) - home.began)
        elif what == "asked":
            home.asked.add(int(words[0]))
        elif what == "shown" and float(when) < killed - LOST_S:
            shown[int(words[0])] = int(words[1])
    return shown


def missing(home: Home, shown: dict[int, int]) -> int:
    """How much of what was stored or shown for a second is not there; the next start has it to repair still."""

    def look(history: History) -> int:
        history.check()
        found = {row.id: history.conversation(row.id).nodes for row in history.conversations()}
        questions = {node.id for nodes in found.values() for node in nodes if node.text == QUESTION}
        answers = {id: len(nodes[-1].text) for id, nodes in found.items() if len(nodes) == 2}
        return len(home.asked - questions) + sum(answers.get(id, 0) < count for id, count in shown.items())

    if not (home.folder / "data" / "history.db").exists():
        return len(home.asked)
    with opened(home.folder / "data", read_only=True) as store:
        return store.run(look).result()


@sizes(25, 200)
def test_a_killed_program_loses_the_last_second_at_most(
    tmp_path: Path, programs: ForkServer, tally: Callable[[str], Tally], runs: int
) -> None:
    kills = tally("kill -9 of the whole program")
    homes = [Home(tmp_path / f"home-{number}", real=number == BESIDE) for number in range(BESIDE + 1)]
    *forked, real = homes
    for together in itertools.cycle([forked, forked, [real]]):
        together = together[: runs - kills.runs]
        running = [home.start(programs) for home in together]
        with ThreadPoolExecutor(BESIDE) as watchers:  # each program answers, and dies, while the others do
            seeds = itertools.count(1000 * runs + kills.runs)
            ends = list(watchers.map(kill, together, running, seeds))
        for home, shown in zip(together, ends, strict=True):
            kills.runs += 1
            try:
                kills.lost += missing(home, shown)
            except HistoryDamaged:
                kills.corrupt += 1
        if kills.runs == runs:
            break
    for home in homes:
        with opened(home.folder / "data") as store:
            states = store.run(lambda history: [row.state for row in history.conversations()]).result()
        assert MessageState.STREAMING not in states
    middle, slowest = statistics.median(real.starts), max(real.starts)
    kills.note(f"from nothing to a usable window: {middle:.2f} s, the slowest {slowest:.2f} s of {len(real.starts)}")
    kills.note(f"{sum(len(home.asked) for home in homes)} questions that were told, and no process left behind")
    assert kills.clean, kills
