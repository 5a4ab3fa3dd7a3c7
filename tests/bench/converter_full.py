"""The real model's full shape to Q4_K_M, beside llama.cpp's two steps: wall time, peak memory, disk.

    python -m tests.bench.converter_full --peers DIR --work DIR [--small]

Random weights in the shape of Llama-3.1-Nemotron-Nano-4B-v1.1: 9.0 GB of BF16, so 24 GB of disk are needed in WORK and
the page cache should hold 10. Each program runs after the files that it reads were read once. ``--small`` tries the
script on a small shape. Exit code 1 when we take more than 0.75 of the two steps' time, more than 512 MiB of memory, or
more disk than the finished file. Nothing else should run beside it.
"""

from __future__ import annotations

import argparse
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from tests.bench.compare_converter import convert_here
from tests.bench.converter_digest import differences, read_digest
from tests.bench.converter_peers import Measured, Peers
from tests.helpers.checkpoints import NEMOTRON_NAME, SMALL, Shape, write_nemotron

FULL = Shape(hidden=3072, inner=9216, heads=32, kv_heads=8)
TYPE, STORED = "Q4_K_M", "BF16"
MAX_SHARE, MAX_BYTES = 0.75, 512 << 20
POLL_S = 0.2
MEBIBYTE, GIGABYTE = 1 << 20, 1_000_000_000


@dataclass(frozen=True)
class Cost:
    """What a way to the finished file took; ``disk`` is bytes beyond that file at the worst moment."""

    name: str
    measured: Measured
    disk: int

    def line(self) -> str:
        """A line of the table."""
        measured = self.measured
        peak = f"{measured.peak_bytes / MEBIBYTE:8.0f} MiB"
        return f"{self.name:28} {measured.seconds:8.1f} s {peak} {self.disk / GIGABYTE:8.2f} GB"


class DiskWatch:
    """The most bytes that a folder holds while the block runs."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.most = folder, 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def _watch(self) -> None:
        while not self._ended.wait(POLL_S):
            self.most = max(self.most, sum(size_of(path) for path in self.folder.iterdir()))

    def __enter__(self) -> DiskWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()


def size_of(path: Path) -> int:
    """A file's size; 0 for one that went away meanwhile."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def read_once(*paths: Path) -> None:
    """Bring files into the page cache."""
    for path in paths:
        with path.open("rb", buffering=0) as file:
            while file.read(1 << 24):
                pass


def compare(peers: Peers, checkpoint: Path, out: Path) -> tuple[Cost, Cost, Cost]:
    """Our conversion, and llama.cpp's two steps; all files stay in ``out`` but the one between the steps."""
    shards = sorted(checkpoint.glob("*.safetensors"))
    ours, theirs, between = out / "ours.gguf", out / "theirs.gguf", out / "between.gguf"
    read_once(*shards)
    with DiskWatch(out) as watch:
        measured = convert_here(checkpoint, ours, TYPE, None)
    us = Cost("here", measured, max(0, watch.most - ours.stat().st_size))
    read_once(*shards)
    first = peers.convert(checkpoint, between, STORED)
    step = Cost("convert_hf_to_gguf.py", first, between.stat().st_size)
    read_once(between)
    second = peers.quantize(between, theirs, TYPE)
    both = Cost("… and llama-quantize", first + second, between.stat().st_size)
    between.unlink()
    return us, step, both


def main() -> int:
    """Write the checkpoint if it is not there, compare, and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, required=True, help="folder of the peers, filled when empty")
    parser.add_argument("--work", type=Path, required=True, help="folder for the checkpoint and the files, kept")
    parser.add_argument("--small", action="store_true", help="a small shape, to try the script")
    given = parser.parse_args()
    peers = Peers(given.peers.resolve())
    peers.prepare()
    work = given.work.resolve() / ("small" if given.small else "full")
    checkpoint, out = work / NEMOTRON_NAME, work / "out"
    if not checkpoint.is_dir():
        write_nemotron(work / "unfinished" / NEMOTRON_NAME, SMALL if given.small else FULL)
        (work / "unfinished" / NEMOTRON_NAME).rename(checkpoint)
    out.mkdir(exist_ok=True)
    us, step, both = compare(peers, checkpoint, out)
    print(us.line(), step.line(), both.line(), sep="\n")
    share = us.measured.seconds / both.measured.seconds
    wrong = differences(read_digest(out / "ours.gguf"), read_digest(out / "theirs.gguf"))
    print(f"{share:.2f} of the two steps' time; {len(wrong)} keys and tensors differ", *wrong[:20], sep="\n    ")
    return int(share > MAX_SHARE or us.measured.peak_bytes > MAX_BYTES or us.disk > 0 or bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
