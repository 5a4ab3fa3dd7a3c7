"""Generation by ``nemodesk chat --json`` beside llama-bench, both running in turns of two seconds.

    python -m tests.bench.engine_turns --llama-bench PATH --model FILE [--threads 2] [--pairs 7] [--tokens 128]

``engine_speed`` runs one after the other, minutes apart with a large model: on a computer whose memory is shared with
others the speed moves by a third meanwhile, and seven pairs decide nothing. Here both of a pair are started together,
and one is stopped (SIGSTOP) while the other runs; the time that each stood still is taken off what it took. The rest is
as there: the same file, threads, depth, flash attention and step, ours by the arrival of the lines; the verdict is the
median of the pairs' ratios, which must reach 0.97. With the 4B shape and two threads a pair takes about a minute.
POSIX only.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil

from tests.bench.engine_speed import BAR, bench_command, chat_command
from tests.helpers.models import demo_model

TURN_S: Final = 2.0


@dataclass
class Program:
    """A running program, its lines with the times of their arrival, and when it stood still."""

    process: subprocess.Popen[bytes]
    lines: list[tuple[float, bytes]] = field(default_factory=list)
    stops: list[tuple[float, float]] = field(default_factory=list)
    _since: float = 0.0
    _tree: list[psutil.Process] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append((time.perf_counter(), line))

    @property
    def ended(self) -> bool:
        """Whether it has said all."""
        return not self._reader.is_alive()

    def _signal(self, number: signal.Signals) -> None:
        for one in self._tree:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.send_signal(number)

    def stop(self) -> None:
        """Let it stand still."""
        self._tree = []
        with contextlib.suppress(psutil.NoSuchProcess):
            root = psutil.Process(self.process.pid)
            self._tree = [root, *root.children(recursive=True)]
        self._signal(signal.SIGSTOP)
        self._since = time.perf_counter()

    def go(self) -> None:
        """Let it run again."""
        if self._since:
            self.stops.append((self._since, time.perf_counter()))
            self._since = 0.0
        self._signal(signal.SIGCONT)

    def ran(self, begin: float, end: float) -> float:
        """Seconds between two times in which it ran."""
        return end - begin - sum(min(b, end) - max(a, begin) for a, b in self.stops if a < end and b > begin)


def alternate(first: Program, second: Program) -> None:
    """Run both to their ends, one at a time."""
    running, waiting = first, second
    waiting.stop()
    while not (first.ended and second.ended):
        end = time.perf_counter() + TURN_S
        while time.perf_counter() < end and not running.ended:
            time.sleep(0.05)
        if not waiting.ended:
            running.stop()
            waiting.go()
            running, waiting = waiting, running
    running.go()
    waiting.go()


def ours(program: Program) -> tuple[int, float]:
    """Tokens behind the first, and their seconds, from the first text line to the last."""
    events = [(at, json.loads(line)) for at, line in program.lines]
    times = [at for at, event in events if event["type"] in ("text", "thinking")]
    usage = events[-1][1]["usage"]
    assert usage["cached_tokens"] == 0
    return usage["completion_tokens"] - 1, program.ran(times[0], times[-1])


def theirs(program: Program) -> float:
    """Seconds of llama-bench's test, whose line comes at its end."""
    at, line = program.lines[-1]
    took = json.loads(line)["avg_ns"] / 1e9
    # what it took has in it what it stood still, so that its beginning is known
    return program.ran(at - took, at)


def pair(options: argparse.Namespace, *, ours_first: bool) -> tuple[float, float]:
    """Tokens a second of ours and of llama-bench behind as many tokens."""
    common = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    sizes = ("-p", "0", "-n", str(options.tokens - 1), "-d", str(options.depth))
    with tempfile.TemporaryDirectory() as home:
        mine = Program(subprocess.Popen(chat_command(options), env=os.environ | {"NEMODESK_HOME": home}, **common))  # type: ignore[call-overload]
        other = Program(subprocess.Popen(bench_command(options, "jsonl", *sizes), **common))  # type: ignore[call-overload]
        alternate(*((mine, other) if ours_first else (other, mine)))
        for one in (mine, other):
            one.process.wait()
    count, seconds = ours(mine)
    return count / seconds, (options.tokens - 1) / theirs(other)


def main() -> int:
    """Status 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--llama-bench", required=True)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--prompt", type=int, default=20, help="about how many prompt tokens")
    parser.add_argument("--tokens", type=int, default=128, help="tokens to generate")
    parser.add_argument("--depth", type=int, default=56, help="the prompt's tokens, for llama-bench")
    options = parser.parse_args()
    ratios = []
    for number in range(options.pairs):
        mine, other = pair(options, ours_first=number % 2 == 0)
        ratios.append(mine / other)
        print(f"pair {number + 1}: {mine:6.2f} / {other:6.2f} tokens/s = {ratios[-1]:.3f}", flush=True)
    median = statistics.median(ratios)
    print(f"median of {options.pairs} pairs: {median:.3f}, bar {BAR}")
    return 0 if median >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
