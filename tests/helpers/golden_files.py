"""The golden hashes of the converter's files: the cases, and how they are kept in helpers/golden/converter.json.

The hashes are those of llama.cpp's files (tests/bench/compare_converter.py writes them), never of ours. For each model
"keys" holds the keys that are the same in all its files; a case adds its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from converter import FILE_TYPE_NAMES
from tests.bench.converter_digest import GgufDigest

GOLDEN: Final = Path(__file__).parent / "golden" / "converter.json"


@dataclass(frozen=True)
class Case:
    """One file: its type, and the name of the importance matrix that guides it (helpers/imatrix_files.py)."""

    file_type: str
    imatrix: str = ""

    def __str__(self) -> str:
        """The case's name in the golden file and in the names of tests."""
        return f"{self.file_type} {self.imatrix}".strip()


GUIDED: Final = (
    Case("Q4_K_M", "imatrix.dat"),
    Case("Q4_K_M", "imatrix.gguf"),
    Case("IQ4_XS", "imatrix.gguf"),
    Case("Q2_K", "imatrix.gguf"),
)
CASES: Final = (*map(Case, FILE_TYPE_NAMES), *GUIDED)


@dataclass(frozen=True)
class Golden:
    """What is kept of one file: its size, and the hashes of its keys and of its tensors by kind."""

    size: int
    keys: dict[str, str]
    tensors: dict[str, str]


def golden_of(size: int, digest: GgufDigest) -> Golden:
    """What is kept of a file with this digest."""
    return Golden(size, digest.keys, digest.by_kind())


def write_golden(model: str, cases: dict[str, Golden]) -> None:
    """Keep a model's files by case; other models stay as they are."""
    document = json.loads(GOLDEN.read_text(encoding="utf-8")) if GOLDEN.exists() else {}
    common = set.intersection(*(set(golden.keys.items()) for golden in cases.values()))
    entry: dict[str, Any] = {"keys": dict(sorted(common)), "cases": {}}
    for name, golden in cases.items():
        own = dict(sorted(set(golden.keys.items()) - common))
        entry["cases"][name] = {"size": golden.size, "keys": own, "tensors": golden.tensors}
    document[model] = entry
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def read_golden(model: str, case: Case) -> Golden:
    """What the golden file says about one file."""
    entry = json.loads(GOLDEN.read_text(encoding="utf-8"))[model]
    kept = entry["cases"][str(case)]
    return Golden(kept["size"], entry["keys"] | kept["keys"], kept["tensors"])


def golden_cases() -> dict[str, list[Case]]:
    """By model, the cases that the golden file holds."""
    document = json.loads(GOLDEN.read_text(encoding="utf-8"))
    return {model: [case for case in CASES if str(case) in entry["cases"]] for model, entry in document.items()}
