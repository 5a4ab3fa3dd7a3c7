"""The whole window on years of use: 2,000 conversations, 100,000 messages, one of 5,000, against one of 10 messages.

    .venv/bin/python -m tests.bench.window_scale [--runs 5] [--json]

CPU time of the main thread (a busy neighbour barely moves it), medians; each profile in a process of its own over a
scripted engine. The bars: usable at most 1.3 times an empty profile, open 60 ms, switch 60 ms, scroll 4 ms, an update
at the end 10 ms, memory 250 MB. The same figures of a chat of 10 messages stand beside them: they should be flat.
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

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0
UPDATES = 40
PROFILES = ("empty", "small", "large")


def fill(profile: str, history: Path) -> int:
    """Write a profile's history; the id of the conversation to open (0: none)."""
    from tests.helpers.big_history import big_history

    history.parent.mkdir(parents=True, exist_ok=True)
    if profile == "small":
        return big_history(history, conversations=10, messages=100, longest=10)
    return big_history(history) if profile == "large" else 0


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

    def rest(self) -> None:
        """Let late events run."""
        end = time.monotonic() + 0.3
        self.until(lambda: time.monotonic() > end)

    def cost(self, work: Callable[[], object], done: Callable[[], bool]) -> float:
        """Milliseconds of this thread's CPU until something is true and shown; idle waiting costs next to nothing."""
        begun = time.thread_time()
        work()
        while not done():
            self.app.processEvents()
            time.sleep(0.002)
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

    runner = Runner()
    program = runner.program
    ready = runner.cost(program.start, lambda: program.window.status_line.state() == "Ready")
    found = {"usable_ms": ready, "start_cpu_ms": time.thread_time() * 1000}
    runner.rest()
    if conversation:
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
    bar = view.verticalScrollBar()
    steps = []
    for _ in range(60):
        begun = time.thread_time()
        bar.setValue(bar.value() - 120)
        runner.app.processEvents()
        steps.append((time.thread_time() - begun) * 1000)
    found["scroll_ms"] = statistics.median(steps)
    switches = [runner.open_cost(one) for _ in range(4) for one in (other, conversation)]
    found["switch_ms"] = statistics.median(switches[1::2])
    found["update_ms"] = _update_cost(runner)
    return found


def _update_cost(runner: Runner) -> float:
    """The median of single updates of an answer that streams at the conversation's end."""
    from desktop.engine.scripted import Gate

    gates = [Gate() for _ in range(UPDATES)]
    steps = [step for n, gate in enumerate(gates) for step in (f"Some words of the answer, number {n}. ", gate)]
    runner.engine.enqueue(*steps)
    chats = runner.program.chats
    assert chats is not None
    chats.send("And now?")
    costs = []
    for gate in gates:
        runner.until(gate.reached.is_set)
        begun = time.thread_time()
        end = time.monotonic() + 0.12  # long enough for the paced drawing
        while time.monotonic() < end:
            runner.app.processEvents()
            time.sleep(0.005)
        costs.append((time.thread_time() - begun) * 1000)
        gate.open()
    runner.until(lambda: not chats.turn.running)
    return statistics.median(costs)


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
    print(f"{'':14}" + "".join(f"{profile:>10}" for profile in PROFILES))
    for name in found["large"]:
        cells = (found[profile].get(name) for profile in PROFILES)
        print(f"{name:14}" + "".join(f"{cell:10.1f}" if cell is not None else f"{'':>10}" for cell in cells))
    print(
        f"usable, large against empty: {found['large']['start_cpu_ms'] / found['empty']['start_cpu_ms']:.2f} (bar 1.3)"
    )


if __name__ == "__main__":
    main()
