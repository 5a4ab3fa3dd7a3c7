"""What a streamed install takes: peak disk beside its bar, time, peak memory, and what kills cost in bytes.

    python -m tests.bench.streamed_install [--full] [--kind Q4_K_M] [--kills N] [--work DIR]

The real program fetches a checkpoint of Nemotron's shape from a hub on loopback: a small one (190 MB), or with --full
one of the 4B model's exact shape (9.0 GB in two shards; the weights are zeros, which cost disk and memory the same). A
sampler adds up the blocks of every file in the data folder, some hundred times a second; the bar is output + largest
shard + 100 MB. With --kills the program is killed that often, at random moments; then the bytes that were fetched twice
are counted too.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.helpers import tokenizers_llama3
from tests.helpers.checkpoints import (
    CHAT_TEMPLATE,
    NEMOTRON_NAME,
    Shape,
    nemotron_config,
    nemotron_folder,
    safetensors_header,
    tensor_shapes,
)
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.program import environment

FULL = Shape(hidden=3072, inner=9216, heads=32, kv_heads=8, layers=32)
MEGABYTE = 1_000_000
ALLOWANCE = 100 * MEGABYTE
SAMPLE_S = 0.005
# 640 Mbit/s in all: what comes faster than a busy machine reads it lies in the system's buffers when the program dies
RATE = 20e6


def write_zeros(folder: Path, shape: Shape) -> None:
    """A checkpoint of that shape in two shards that take no room: all weights are zeros."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(nemotron_config(shape)), encoding="utf-8")
    tokenizers_llama3.write_tokenizer(folder, CHAT_TEMPLATE)
    shapes = tensor_shapes(shape)
    names, places = list(shapes), dict[str, str]()
    for number, part in enumerate((names[: len(names) // 2], names[len(names) // 2 :]), 1):
        file = f"model-{number:05d}-of-00002.safetensors"
        with (folder / file).open("wb") as weights:
            weights.write(safetensors_header({name: shapes[name] for name in part}))
            weights.truncate(weights.tell() + 2 * sum(math.prod(shapes[name]) for name in part))
        places |= dict.fromkeys(part, file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": places}), encoding="utf-8")


class Sampler(threading.Thread):
    """Bytes on the disk below a folder: the most that was seen, and how often it was looked at."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self.folder, self.peak, self.samples = folder, 0, 0
        self.over = threading.Event()

    def run(self) -> None:
        while not self.over.wait(SAMPLE_S):
            self.peak = max(self.peak, used(self.folder))
            self.samples += 1


def used(folder: Path) -> int:
    """Bytes of the blocks of every file below a folder."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(Path(place) / name).st_blocks * 512
    return total


Event = dict[str, object]


def install(home: Path, hub: FakeHub, repo: str, kind: str, kill_at: float) -> tuple[Event, int, bool]:
    """Run the program, killed when that share of its work is done; its last line, peak memory, whether it ended."""
    command = [sys.executable, "-m", "desktop", "models", "get", repo, "--type", kind, "--json"]
    program = subprocess.Popen(command, env=environment(home, HF_ENDPOINT=hub.url), stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    event: Event = {}
    for line in program.stdout:
        event = json.loads(line)
        total, done = event.get("total"), event.get("done")
        if isinstance(total, int) and isinstance(done, int) and total and done >= kill_at * total:
            program.send_signal(signal.SIGKILL)
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    return event, usage.ru_maxrss * 1024, program.returncode == 0


def measure(checkpoint: Path, work: Path, kind: str, kills: int, rate: float) -> int:
    """Install and print the figures; how many of them miss their bar."""
    shards = [path.stat().st_size for path in checkpoint.glob("*.safetensors")]
    repo, chance = f"nvidia/{NEMOTRON_NAME}", random.Random(kills)
    home = work / "home"
    (home / "data").mkdir(parents=True)
    points = sorted(chance.random() for _ in range(kills))
    with FakeHub({repo: checkpoint}) as hub:
        hub.usual = Fault(rate=rate)
        sampler = Sampler(home / "data")
        sampler.start()
        started, memory, killed, ended = time.monotonic(), 0, 0, False
        event: Event = {}
        while not ended:
            event, peak, ended = install(home, hub, repo, kind, points.pop(0) if points else 2.0)
            memory, killed = max(memory, peak), killed + (not ended)
        seconds = time.monotonic() - started
        sampler.over.set()
        sampler.join()
        hub.wait_until_quiet()
        twice = sum(asked.arrived for asked in hub.requests if ".safetensors" in asked.path) - sum(shards)
    size = int(str(event["bytes"]))
    bar = size + max(shards) + ALLOWANCE
    print(f"{sum(shards) / MEGABYTE:,.0f} MB in {len(shards)} shards, the largest {max(shards) / MEGABYTE:,.0f} MB")
    print(f"output            {size / MEGABYTE:10,.1f} MB {kind}, sha256 {event['sha256']}")
    samples = f"in {sampler.samples:,} samples; bar {bar / MEGABYTE:,.1f}"
    print(f"peak on the disk  {sampler.peak / MEGABYTE:10,.1f} MB {samples}")
    print(f"peak memory       {memory / (1 << 20):10,.1f} MiB")
    print(f"seconds           {seconds:10,.1f}")
    print(f"kills             {killed:10} fetched twice: {twice / MEGABYTE:,.2f} MB with the heads of all shards")
    return (sampler.peak > bar) + (twice > (killed + 1) << 20)


def main() -> int:
    """Measure as the arguments say; the number of bars that were missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--kind", default="Q4_K_M")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--rate", type=float, default=RATE, help="bytes a second on each of the four connections")
    parser.add_argument("--work", type=Path, help="folder for everything; needs room for twice the checkpoint")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.work) as scratch:
        checkpoint = nemotron_folder()
        if given.full:
            checkpoint = (given.work or Path(scratch)) / "full" / NEMOTRON_NAME
            if not checkpoint.exists():
                write_zeros(checkpoint, FULL)
        return measure(checkpoint, Path(scratch), given.kind, given.kills, given.rate)


if __name__ == "__main__":
    sys.exit(main())
