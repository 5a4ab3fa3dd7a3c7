"""What ``--imatrix auto`` is worth on SmolLM2: divergence from BF16, beside no matrix and beside llama-imatrix's.

    python -m tests.bench.imatrix_quality --tools DIR [--work DIR] [--threads 2]

DIR holds llama-imatrix, llama-quantize and llama-perplexity of the pinned llama.cpp (``tests.bench.converter_peers``
says how they are built). Both matrices are made from the bundled calibration text; the mean Kullback-Leibler divergence
of the next token's probabilities is measured by llama-perplexity on the bundled evaluation text, of which the
calibration text holds nothing. Exit code 1 unless ours is lower than without a matrix, and at most 1.05 times
llama-imatrix's. What is in the work folder already is used again.

SmolLM2's rows are no multiples of 256, so this measures mainly Q5_0 and IQ4_NL, and says nothing about other models.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop.base.resources import resource_path
from tests.helpers.checkpoints import smollm2_folder

TYPES = ("Q4_K_S", "Q3_K_S")
BAR = 1.05
CALIBRATION, EVALUATION = (resource_path(f"quality/{name}.txt") for name in ("calibration", "evaluation"))
MEAN = re.compile(r"Mean\s+KLD:\s*([\d.]+)\s*±\s*([\d.]+)")


@dataclass(frozen=True)
class Bench:
    """The tools, and the folder for what they make."""

    tools: Path
    work: Path
    threads: int

    def peer(self, name: str, *arguments: str | Path) -> str:
        """Run one of llama.cpp's programs; what it printed."""
        command = [self.tools / name, *arguments]
        done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{name} ended with {done.returncode}:\n{done.stderr[-2000:]}")
        return done.stdout + done.stderr

    def convert(self, name: str, file_type: str, *more: str) -> Path:
        """A file made by ``nemodesk convert``."""
        out = self.work / f"{name}.gguf"
        if not out.exists():
            command = [sys.executable, "-m", "desktop", "convert", smollm2_folder(), "--out", out, "--type", file_type]
            threads = ["--threads", str(self.threads)]
            subprocess.run([*map(str, command), *threads, *more], check=True, stdout=subprocess.DEVNULL)
        return out

    def peer_imatrix(self) -> Path:
        """llama-imatrix's matrix, from the same text and a Q8_0 too."""
        out = self.work / "peer.imatrix.gguf"
        if not out.exists():
            model = self.convert("q8_0", "Q8_0")
            arguments = ("-f", CALIBRATION, "-c", "512", "-t", str(self.threads), "--no-ppl", "-o", out)
            self.peer("llama-imatrix", "-m", model, *arguments)
        return out

    def peer_file(self, file_type: str) -> Path:
        """llama-quantize's file with llama-imatrix's matrix."""
        out = self.work / f"{file_type}-peer.gguf"
        if not out.exists():
            whole = self.convert("bf16", "BF16")
            self.peer("llama-quantize", "--imatrix", self.peer_imatrix(), whole, out, file_type, str(self.threads))
        return out

    def divergence(self, model: Path) -> tuple[float, float]:
        """Mean divergence from BF16 with its standard error."""
        base, whole = self.work / "base.kld", self.convert("bf16", "BF16")
        common = ("-c", "512", "-t", str(self.threads), "--kl-divergence-base", base)
        if not base.exists():
            self.peer("llama-perplexity", "-m", whole, "-f", EVALUATION, *common)
        printed = self.peer("llama-perplexity", "-m", model, "--kl-divergence", *common)
        found = MEAN.search(printed)
        if found is None:
            raise SystemExit(f"no mean divergence in what llama-perplexity printed:\n{printed[-2000:]}")
        return float(found[1]), float(found[2])


def run(bench: Bench) -> bool:
    """Measure and print; whether both types reach the bars."""
    print(f"{'type':8} {'none':>16} {'auto':>16} {'llama-imatrix':>16} {'auto/none':>10} {'auto/peer':>10}")
    good = True
    for file_type in TYPES:
        files = (
            bench.convert(f"{file_type}-none", file_type),
            bench.convert(f"{file_type}-auto", file_type, "--imatrix", "auto"),
            bench.peer_file(file_type),
        )
        none, auto, peer = (bench.divergence(file) for file in files)
        cells = " ".join(f"{f'{mean:.4f} ± {error:.4f}':>16}" for mean, error in (none, auto, peer))
        print(f"{file_type:8} {cells} {auto[0] / none[0]:10.3f} {auto[0] / peer[0]:10.3f}", flush=True)
        good = good and auto[0] < none[0] and auto[0] <= BAR * peer[0]
    return good


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = given.work or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        return 0 if run(Bench(given.tools, work, given.threads)) else 1


if __name__ == "__main__":
    sys.exit(main())
