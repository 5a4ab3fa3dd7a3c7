"""The converter beside llama.cpp's: every tensor's bytes, every key, time and memory; writes the golden hashes.

    python -m tests.bench.compare_converter --peers DIR [--work DIR] [--write-golden]

Exit code 1 when anything differs. The golden hashes are those of the peers' files, never of ours.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.converter_digest import GgufDigest, differences, read_digest
from tests.bench.converter_peers import Measured, Peers, measure
from tests.helpers.checkpoints import nemotron_folder, smollm2_folder
from tests.helpers.tokenizers_llama3 import rank_file

GOLDEN = Path(__file__).parents[1] / "helpers" / "golden" / "converter.json"
HERE = Path(__file__).parent
MODELS: dict[str, Callable[[], Path]] = {"smollm2": smollm2_folder, "nemotron-small": nemotron_folder}
MEGABYTE = 1_000_000
TYPES = ("BF16", "F16", "Q8_0", "Q4_K_M")


def golden_entry(path: Path, digest: GgufDigest) -> dict[str, Any]:
    """What the suite keeps of one file."""
    return {"bytes": path.stat().st_size, "keys": digest.keys, "tensors": digest.by_kind()}


def row(model: str, file_type: str, wrong: int, digest: GgufDigest, ours: Measured, theirs: Measured) -> str:
    """A line of the table."""
    counts = f"{model:15} {file_type:7} {len(digest.tensors):7} {len(digest.keys):5} {wrong:7}"
    seconds = f"{ours.seconds:8.1f} {theirs.seconds:8.1f}"
    return f"{counts} {seconds} {ours.peak_bytes / MEGABYTE:8.0f} {theirs.peak_bytes / MEGABYTE:8.0f}"


def compare(peers: Peers, model: str, checkpoint: Path, work: Path) -> tuple[int, dict[str, Any]]:
    """All types of one model; returns the number of differences and the golden entries."""
    wrong, golden = 0, {}
    for file_type in TYPES:
        ours, theirs = work / f"{model}-{file_type}.gguf", work / f"{model}-{file_type}.peer.gguf"
        command: list[str | Path] = [
            sys.executable,
            "-m",
            "converter",
            checkpoint,
            "--out",
            ours,
            "--type",
            file_type,
            "--threads",
            "2",
        ]
        our_cost = measure(command)
        their_cost = peers.convert(checkpoint, theirs, file_type)
        digest = read_digest(theirs)
        found = differences(read_digest(ours), digest)
        golden[file_type] = golden_entry(theirs, digest)
        wrong += len(found)
        print(row(model, file_type, len(found), digest, our_cost, their_cost), flush=True)
        print(*(f"    {line}" for line in found[:20]), sep="\n", end="\n" if found else "")
    return wrong, golden


def greedy_differences(model: str, work: Path) -> int:
    """How many of the five greedy answers differ between our BF16 file and llama.cpp's."""
    answers: list[list[list[int]]] = []
    for name in (f"{model}-BF16.gguf", f"{model}-BF16.peer.gguf"):
        command: list[str | Path] = [sys.executable, HERE / "converter_greedy.py", work / name]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        answers.append(json.loads(output))
    wrong: int = sum(left != right for left, right in zip(*answers, strict=True))
    print(f"{model}: {len(answers[0])} prompts x {len(answers[0][0])} greedy tokens from BF16, {wrong} answers differ")
    return wrong


def tokenizer_differs(peers: Peers) -> bool:
    """Whether transformers makes another Llama-3 tokenizer than the tests' helper."""
    script: Path = HERE / "converter_peer_tokenizer.py"
    tokenizer = nemotron_folder() / "tokenizer.json"
    return subprocess.run([peers.python, script, tokenizer, rank_file()], check=False).returncode != 0


def main() -> int:
    """Compare, print the table, and write the golden file when asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, required=True, help="folder of the peers, filled when empty")
    parser.add_argument("--work", type=Path, help="folder for the files, kept afterwards")
    parser.add_argument("--write-golden", action="store_true")
    given = parser.parse_args()
    peers = Peers(given.peers.resolve())
    peers.prepare()
    wrong = int(tokenizer_differs(peers))
    print("model           type    tensors  keys  differ    our s   peer s   our MB  peer MB")
    with tempfile.TemporaryDirectory() as scratch:
        work = given.work or Path(scratch)
        golden = {}
        for model, make in MODELS.items():
            found, golden[model] = compare(peers, model, make(), work)
            wrong += found + greedy_differences(model, work)
    if given.write_golden:
        GOLDEN.write_text(json.dumps(golden, indent=1) + "\n", encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
