"""The converter beside llama.cpp's: every tensor's bytes, every key, time and memory; writes the golden hashes.

    python -m tests.bench.compare_converter --peers DIR [--work DIR] [--models NAME …] [--write-golden|--only-golden]

llama.cpp's file is llama-quantize's, from its converter's file in the type that the checkpoint is stored in, and costs
both programs. The converter's own BF16, F16, F32 and Q8_0 files are compared for the one whole model with real weights.
Exit code 1 when anything differs. The golden hashes are those of the peers' files, never of ours.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.converter_digest import GgufDigest, differences, read_digest
from tests.bench.converter_peers import DIRECT, Measured, Peers, measure
from tests.bench.converter_snapshot import snapshot_differences
from tests.helpers.checkpoints import nemotron_folder
from tests.helpers.checkpoints_golden import GOLDEN_MODELS
from tests.helpers.golden_files import CASES, GUIDED, Case, Golden, golden_of, write_golden
from tests.helpers.imatrix_files import write_imatrix
from tests.helpers.tokenizers_llama3 import rank_file

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MEGABYTE = 1_000_000
STORED = {"bfloat16": "BF16", "float16": "F16", "float32": "F32"}
WHOLE = "smollm2"  # the model with real weights and all its layers


def convert_here(checkpoint: Path, out: Path, file_type: str, imatrix: Path | None) -> Measured:
    """Our file, as ``python -m converter`` writes it with two threads."""
    guide: list[str | Path] = ["--imatrix", imatrix] if imatrix else []
    command: list[str | Path] = [sys.executable, "-m", "converter", checkpoint, "--out", out, "--type", file_type]
    return measure([*command, "--threads", "2", *guide], ROOT)


class Comparison:
    """One model in all cases, in a folder of its own."""

    def __init__(self, peers: Peers, model: str, work: Path) -> None:
        self.peers, self.model = peers, model
        self.checkpoint = GOLDEN_MODELS[model]()
        self.folder = work / model
        self.folder.mkdir(parents=True, exist_ok=True)
        config = json.loads((self.checkpoint / "config.json").read_text(encoding="utf-8"))
        self.stored = STORED[config["torch_dtype"]]
        self.full = self.folder / f"{self.stored}.full.gguf"
        self.full_cost = peers.convert(self.checkpoint, self.full, self.stored)
        self.golden: dict[str, Golden] = {}
        self.wrong = 0

    def run(self, *, golden_only: bool = False) -> None:
        """Every case; prints a line for each, or only notes what llama.cpp's files hold."""
        for name in {case.imatrix for case in GUIDED}:
            write_imatrix(self.folder / name, self.checkpoint)
        for case in CASES:
            imatrix = self.folder / case.imatrix if case.imatrix else None
            if golden_only:
                self._make_theirs(case, imatrix)
            else:
                self._compare(case, imatrix)

    def run_measured(self) -> None:
        """The guided types once more, with importance matrices that llama-imatrix measured, in both forms."""
        text = self.folder / "text.txt"
        text.write_text((ROOT / "README.md").read_text(encoding="utf-8"), encoding="utf-8")
        for form in ("dat", "gguf"):
            imatrix = self.folder / f"measured.{form}"
            program = self.peers.program("llama-imatrix")
            form_options = ["--output-format", form, "--chunks", "4", "-t", "2"]
            measure([program, "-m", self.full, "-f", text, "-o", imatrix, *form_options])
            for file_type in dict.fromkeys(case.file_type for case in GUIDED):
                self._compare(Case(file_type, imatrix.name), imatrix)

    def _make_theirs(self, case: Case, imatrix: Path | None) -> tuple[Path, GgufDigest, Measured]:
        """llama.cpp's file, what it holds and what it cost."""
        theirs = self.folder / "theirs.gguf"
        if case.file_type in DIRECT and self.model == WHOLE:
            cost = self.peers.convert(self.checkpoint, theirs, case.file_type)
        else:
            cost = self.full_cost + self.peers.quantize(self.full, theirs, case.file_type, imatrix)
        digest = read_digest(theirs)
        self.golden[str(case)] = golden_of(theirs.stat().st_size, digest)
        return theirs, digest, cost

    def _compare(self, case: Case, imatrix: Path | None) -> None:
        ours = self.folder / "ours.gguf"
        our_cost = convert_here(self.checkpoint, ours, case.file_type, imatrix)
        theirs, digest, their_cost = self._make_theirs(case, imatrix)
        found = differences(read_digest(ours), digest)
        self.wrong += len(found)
        counts = f"{self.model:15} {case!s:22} {len(digest.tensors):7} {len(digest.keys):5} {len(found):7}"
        seconds = f"{our_cost.seconds:8.1f} {their_cost.seconds:8.1f}"
        peaks = f"{our_cost.peak_bytes / MEGABYTE:8.0f} {their_cost.peak_bytes / MEGABYTE:8.0f}"
        print(counts, seconds, peaks, flush=True)
        print(*(f"    {line}" for line in found[:20]), sep="\n", end="\n" if found else "", flush=True)
        if self.model == WHOLE and case == Case("BF16"):
            self.wrong += greedy_differences(ours, theirs)


def greedy_differences(*files: Path) -> int:
    """How many of the five greedy answers of two files differ."""
    answers: list[list[list[int]]] = []
    for file in files:
        command: list[str | Path] = [sys.executable, HERE / "converter_greedy.py", file]
        answers.append(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    wrong: int = sum(left != right for left, right in zip(*answers, strict=True))
    print(f"{len(answers[0])} prompts x {len(answers[0][0])} greedy tokens from BF16, {wrong} answers differ")
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
    parser.add_argument("--models", nargs="+", choices=GOLDEN_MODELS, default=list(GOLDEN_MODELS))
    writing = parser.add_mutually_exclusive_group()
    writing.add_argument("--write-golden", action="store_true", help="keep the hashes of llama.cpp's files")
    writing.add_argument("--only-golden", action="store_true", help="the same, without our files")
    given = parser.parse_args()
    peers = Peers(given.peers.resolve())
    peers.prepare()
    found = snapshot_differences(peers.source)
    print(f"types of Llama 3.1 70B: {len(found)} differ", *found[:20], sep="\n    ")
    wrong = len(found) + int(tokenizer_differs(peers))
    print("model           case                   tensors  keys  differ    our s   peer s   our MB  peer MB")
    with tempfile.TemporaryDirectory() as scratch:
        for model in given.models:
            comparison = Comparison(peers, model, given.work.resolve() if given.work else Path(scratch))
            comparison.run(golden_only=given.only_golden)
            if given.write_golden or given.only_golden:
                write_golden(model, comparison.golden)
            if model == WHOLE and not given.only_golden:
                comparison.run_measured()
            wrong += comparison.wrong
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
