"""The whole window on years of use: 2,000 conversations, 100,000 messages, one of 5,000, against one of 10 messages.

    .venv/bin/python -m tests.bench.window_scale [--runs 5] [--json]

CPU time of the main thread, medians; each profile in a process of its own over a scripted engine. A neighbour that
uses the processor's caches adds a third or more: read the figures with the load that is printed beside them. The bars:
usable at most 1.3 times an empty profile, open 60 ms, switch 60 ms, scroll 4 ms, an update at the end 10 ms, memory
250 MB. The same figures of a chat of 10 messages stand beside them: they should be flat.

``open`` is the first opening, ``switch`` goes back four times to where it was read last. ``scroll`` is a step of the
wheel until it is painted, with 30 of them a second, as fast as a wheel is turned; what is laid out ahead between two
steps is ``ahead``, and ``hurry`` is a step without a pause before the next. The ten messages of the small chat, which
look like every ten of the large one, scroll up and down.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.transcript import TranscriptView

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0
UPDATES = 40
STEPS, STEP, PER_SECOND = 60, 120, 30  # of the wheel: how many, pixels, how fast
SLOWEST = ("open_ms", "scroll_ms", "switch_ms", "update_ms")  # the slowest run of these too
PROFILES = ("empty", "small", "large")


def fill(profile: str, history: Path) -> int:
    """Write a profile's history, indexed as it was when it grew; the id of the conversation to open (0: none)."""
    from desktop.store.database import Store
    from tests.helpers.big_history import big_history

    history.parent.mkdir(parents=True, exist_ok=True)
    if profile == "empty":
        return 0
    small = {"conversations": 10, "messages": 100, "longest": 10} if profile == "small" else {}
    conversation = big_history(history, **small)
    store = Store(history)
    while store.run(lambda stored: stored._scalar("SELECT count(*) FROM search_todo")).result():
        time.sleep(0.5)
    store.close()
    return conversation


class Runner:
    """One program on one profile, and what it costs."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        from desktop.app import Program
        from desktop.base.paths import find_paths
        from desktop.engine.scripted import ScriptedEngine
        from desktop.ui.theme import load_fonts

        self.app = QApplication([])
        load_fonts()
        self.engine = ScriptedEngine()
        self.program = Program(self.app, find_paths(), make_engine=lambda: self.engine)

    def until(self, done: Callable[[], bool]) -> None:
        """Process events until something is true."""
        end = time.monotonic() + LIMIT_S
        while not done():
            self.app.processEvents()
            time.sleep(0.001)
            if time.monotonic() > end:
                raise TimeoutError

    def rest(self, seconds: float = 0.3) -> None:
        """Let late events run."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def cost(self, work: Callable[[], object], done: Callable[[], bool]) -> float:
        """Milliseconds of this thread's CPU until something is true and shown.

        It sleeps until there is something to do, as the program's own loop does: asking again and again would cost
        more the longer another thread reads.
        """
        from PySide6.QtCore import QEventLoop, QTimer

        loop, limit = QEventLoop(), QTimer()
        limit.setSingleShot(True)
        limit.start(int(LIMIT_S * 1000))
        begun = time.thread_time()
        work()
        while not done():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if not limit.isActive():
                raise TimeoutError
        self.app.processEvents()
        self.app.processEvents()
        return (time.thread_time() - begun) * 1000

    def open_cost(self, conversation: int) -> float:
        """Opening a conversation from the sidebar."""
        chats = self.program.chats
        assert chats is not None
        return self.cost(lambda: chats.open(conversation), lambda: chats.id == conversation)


def run(profile: str, conversation: int) -> dict[str, float]:
    """Every figure of one profile."""
    import psutil

    from desktop.ui.desk.finding import LATER_MS

    runner = Runner()
    program = runner.program
    ready = runner.cost(program.start, lambda: program.window.status_line.state() == "Ready")
    found = {"usable_ms": ready, "start_cpu_ms": time.thread_time() * 1000}
    runner.rest()
    if conversation:
        runner.rest(LATER_MS / 1000)  # the palette is loaded then: not a cost of opening a conversation
        found |= _conversation_costs(runner, conversation)
    found["memory_mb"] = psutil.Process().memory_info().rss / 1e6
    program.window.quit()
    return found


def _conversation_costs(runner: Runner, conversation: int) -> dict[str, float]:
    from desktop.ui.transcript import TranscriptView

    other = conversation - 1
    runner.open_cost(other)
    runner.rest()
    found = {"open_ms": runner.open_cost(conversation)}
    runner.rest()
    [view] = runner.program.window.findChildren(TranscriptView)
    found |= _scroll_costs(runner, view)
    switches = []
    for _ in range(4):
        for one in (other, conversation):
            switches.append(runner.open_cost(one))
            runner.rest()
    found["switch_ms"] = statistics.median(switches[1::2])
    found["update_ms"] = _update_cost(runner, view)
    return found


def _scroll_costs(runner: Runner, view: TranscriptView) -> dict[str, float]:
    """The wheel turned upwards from the end, and downwards again from the beginning."""
    bar = view.verticalScrollBar()
    step = -STEP
    steps, ahead, hurry = [], [], []
    for n in range(2 * STEPS):
        if bar.value() in (0, bar.maximum()):
            step = STEP if bar.value() == 0 else -STEP
        begun = time.thread_time()
        bar.setValue(bar.value() + step)
        runner.app.processEvents()
        painted = time.thread_time()
        if n >= STEPS:
            hurry.append(painted - begun)
            continue
        runner.rest(1 / PER_SECOND)
        steps.append(painted - begun)
        ahead.append(time.thread_time() - painted)
    return {
        "scroll_ms": statistics.median(steps) * 1000,
        "scroll_p90_ms": statistics.quantiles(steps, n=10)[-1] * 1000,
        "ahead_ms": statistics.median(ahead) * 1000,
        "hurry_ms": statistics.median(hurry) * 1000,
    }


def _update_cost(runner: Runner, view: TranscriptView) -> float:
    """The median of single updates of an answer that streams at the conversation's end, which is in view.

    What the same time costs when nothing comes, most of it the asking for events, is taken off.
    """
    from desktop.engine.scripted import Gate

    gates = [Gate() for _ in range(UPDATES)]
    steps = [step for n, gate in enumerate(gates) for step in (f"Some words of the answer, number {n}. ", gate)]
    runner.engine.enqueue(*steps)
    chats = runner.program.chats
    assert chats is not None
    chats.send("And now?")
    runner.until(gates[0].reached.is_set)
    view.scroll_to_end()
    costs = []
    for gate in gates:
        runner.until(gate.reached.is_set)
        costs.append(_passing(runner) - _passing(runner))
        gate.open()
    runner.until(lambda: not chats.turn.running)
    return statistics.median(costs)


def _passing(runner: Runner) -> float:
    """Milliseconds that some time costs, long enough for the paced drawing."""
    begun = time.thread_time()
    end = time.monotonic() + 0.12
    while time.monotonic() < end:
        runner.app.processEvents()
        time.sleep(0.005)
    return (time.thread_time() - begun) * 1000


def measure(runs: int) -> dict[str, dict[str, float]]:
    """Medians over ``runs`` processes for each profile."""
    found: dict[str, dict[str, float]] = {}
    for profile in PROFILES:
        with tempfile.TemporaryDirectory() as home:
            conversation = fill(profile, Path(home) / "data" / "history.db")
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NEMODESK_HOME": home}
            command = [sys.executable, "-m", "tests.bench.window_scale", "--child", profile, str(conversation)]
            rows = []
            for _ in range(runs):
                done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
                if done.returncode:
                    raise RuntimeError(done.stderr)
                rows.append(json.loads(done.stdout.splitlines()[-1]))
        found[profile] = {name: statistics.median(row[name] for row in rows) for name in rows[0]}
        found[profile] |= {f"{name}_most": max(row[name] for row in rows) for name in rows[0] if name in SLOWEST}
    return found


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", nargs=2, metavar=("PROFILE", "CONVERSATION"))
    options = parser.parse_args()
    if options.child:
        print(json.dumps(run(options.child[0], int(options.child[1]))))
        return
    found = measure(options.runs)
    if options.json:
        print(json.dumps(found))
        return
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print(f"{'':14}" + "".join(f"{profile:>10}" for profile in PROFILES))
    for name in found["large"]:
        cells = (found[profile].get(name) for profile in PROFILES)
        print(f"{name:14}" + "".join(f"{cell:10.1f}" if cell is not None else f"{'':>10}" for cell in cells))
    print(
        f"usable, large against empty: {found['large']['start_cpu_ms'] / found['empty']['start_cpu_ms']:.2f} (bar 1.3)"
    )


if __name__ == "__main__":
    main()
