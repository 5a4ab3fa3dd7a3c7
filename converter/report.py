"""The quality report of a conversion: what each kind of tensor became, and how far its values moved.

Pure values without numpy: the app reads them back from the JSON beside a model, so a stored report is checked here too.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

COMMIT: Final = re.compile(r"[0-9a-f]{40}")
# kinds a file may have, for a report that is read back: more means that it is no report
MAX_KINDS: Final = 64
NORMS, BIASES, FACTORS = "norms", "biases", "rope_freqs"
VECTORS: Final = (NORMS, BIASES, FACTORS)


@dataclass(frozen=True, slots=True)
class Sums:
    """What a comparison of values before and after adds up to.

    Attributes:
        values: how many values were compared.
        squares: sum of the squares of the values before, those that were not compared included by estimate.
        errors: sum of the squares of the differences, likewise.
    """

    values: int = 0
    squares: float = 0.0
    errors: float = 0.0

    def __add__(self, other: Sums) -> Sums:
        return Sums(self.values + other.values, self.squares + other.squares, self.errors + other.errors)

    @property
    def error(self) -> float:
        """The relative error: RMS of the differences by RMS of the values; 0 where all values are 0."""
        return math.sqrt(self.errors / self.squares) if self.squares else 0.0


@dataclass(frozen=True, slots=True)
class KindReport:
    """One kind of tensor ("attn_q", "norms") in all layers, or the sum of all kinds.

    Attributes:
        kind: the tensors' name without layer and ending.
        types: the ggml types they got, the most frequent by values first.
        values: how many values they hold.
        bytes: their size in the file.
        compared: how many of the values ``error`` was measured on.
        error: RMS of the differences by RMS of the values, 0 to about 1.
    """

    kind: str
    types: tuple[str, ...]
    values: int
    bytes: int
    compared: int
    error: float

    @property
    def bits(self) -> float:
        """Bits a value takes in the file."""
        return 8 * self.bytes / self.values if self.values else 0.0


@dataclass(frozen=True, slots=True)
class Perplexity:
    """Perplexity on a text: ``value`` with its standard error, from ``tokens`` predictions in chunks of ``chunk``."""

    text: str
    value: float
    error: float
    tokens: int
    chunk: int


@dataclass(frozen=True, slots=True)
class Report:
    """What a conversion did to the weights.

    Attributes:
        file_type: the type of the file, "Q4_K_M".
        sha256: of the file.
        bytes: size of the file.
        revision: commit of the checkpoint; empty when unknown.
        imatrix: where the importance matrix came from: empty for none, a file's name, or "auto".
        kinds: in the order of a forward pass.
        total: all tensors together; its error is that of the matrices, because the norms, which are kept as they are,
            hold much larger values and would hide it.
        perplexity: measured by loading the file; None when it was not asked for.
    """

    file_type: str
    sha256: str
    bytes: int
    revision: str
    imatrix: str
    kinds: tuple[KindReport, ...]
    total: KindReport
    perplexity: Perplexity | None = None

    def as_json(self) -> dict[str, Any]:
        """Plain values for JSON, with ``bits`` a value and rounded errors."""
        stored = asdict(self)
        for row, kind in zip((*stored["kinds"], stored["total"]), (*self.kinds, self.total), strict=True):
            row |= {"types": list(kind.types), "bits": round(kind.bits, 3), "error": float(f"{kind.error:.4g}")}
        stored["kinds"] = list(stored["kinds"])
        return stored


class Tally:
    """Collects a report tensor by tensor; ``compared`` is what an earlier one had compared already."""

    def __init__(self, compared: Mapping[str, Sequence[float]] | None = None) -> None:
        self._bytes: dict[str, int] = {}
        self._types: dict[str, dict[str, int]] = {}
        self._sums = {kind: Sums(int(sums[0]), sums[1], sums[2]) for kind, sums in (compared or {}).items()}

    def compared(self) -> dict[str, list[float]]:
        """The comparisons so far as JSON values."""
        return {kind: [sums.values, sums.squares, sums.errors] for kind, sums in self._sums.items()}

    def add(self, name: str, type_name: str, values: int, size: int) -> None:
        """Count a tensor by its GGUF name: ``values`` values in ``size`` bytes of a type."""
        kind = kind_of(name)
        self._bytes[kind] = self._bytes.get(kind, 0) + size
        types = self._types.setdefault(kind, {})
        types[type_name] = types.get(type_name, 0) + values

    def compare(self, name: str, sums: Sums) -> None:
        """Add a comparison of some values of a tensor."""
        kind = kind_of(name)
        self._sums[kind] = self._sums.get(kind, Sums()) + sums

    def report(self, file_type: str, sha256: str, size: int, revision: str = "", imatrix: str = "") -> Report:
        """The report of everything added."""
        kinds = tuple(self._row(kind, (kind,)) for kind in sorted(self._types, key=_place))
        total = self._row("", self._types)
        return Report(file_type, sha256, size, revision, imatrix, kinds, total)

    def _row(self, name: str, kinds: Iterable[str]) -> KindReport:
        types: dict[str, int] = {}
        size, sums = 0, Sums()
        for kind in kinds:
            size += self._bytes[kind]
            if name or kind not in VECTORS:
                sums += self._sums.get(kind, Sums())
            for type_name, values in self._types[kind].items():
                types[type_name] = types.get(type_name, 0) + values
        ordered = tuple(sorted(types, key=lambda type_name: (-types[type_name], type_name)))
        return KindReport(name, ordered, sum(types.values()), size, sums.values, sums.error)


# as a token passes through a model; kinds that are not here come last, by name
ORDER: Final = (
    "token_embd", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down", "output",
    *VECTORS,
)  # fmt: skip


def kind_of(name: str) -> str:
    """The kind of a tensor by its GGUF name: "blk.3.attn_q.weight" is "attn_q"; norms and biases are one kind each."""
    *_, kind, ending = name.split(".")
    if kind.endswith("_norm"):
        return NORMS
    return BIASES if ending == "bias" else kind


def _place(kind: str) -> tuple[int, str]:
    return (ORDER.index(kind) if kind in ORDER else len(ORDER), kind)


def known_revision(folder: Path) -> str:
    """The commit a folder was downloaded at, from huggingface-hub's traces; empty when there are none.

    They are the name of a folder in its cache, and the metadata that a download into a folder leaves in ``.cache``.
    """
    path = folder.resolve()
    if path.parent.name == "snapshots" and COMMIT.fullmatch(path.name):
        return path.name
    try:
        with (path / ".cache" / "huggingface" / "download" / "config.json.metadata").open(encoding="ascii") as file:
            line = file.readline(64).strip()
    except (OSError, ValueError):
        return ""
    return line if COMMIT.fullmatch(line) else ""


def read_report(stored: object) -> Report | None:
    """A report from what ``as_json`` gave; None when it is not one."""
    try:
        return _report(_fields(stored))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _report(stored: Mapping[str, Any]) -> Report:
    kinds = stored["kinds"]
    if not isinstance(kinds, list) or len(kinds) > MAX_KINDS:
        raise ValueError("kinds")
    perplexity = stored.get("perplexity")
    return Report(
        _text(stored["file_type"]),
        _text(stored["sha256"]),
        _count(stored["bytes"]),
        _text(stored["revision"]),
        _text(stored["imatrix"]),
        tuple(_kind(_fields(row)) for row in kinds),
        _kind(_fields(stored["total"])),
        None if perplexity is None else _perplexity(_fields(perplexity)),
    )


def _kind(row: Mapping[str, Any]) -> KindReport:
    types = row["types"]
    if not isinstance(types, list) or len(types) > MAX_KINDS:
        raise ValueError("types")
    names = tuple(_text(name) for name in types)
    values, size, compared = (_count(row[name]) for name in ("values", "bytes", "compared"))
    return KindReport(_text(row["kind"]), names, values, size, compared, _number(row["error"]))


def _perplexity(row: Mapping[str, Any]) -> Perplexity:
    value, error = _number(row["value"]), _number(row["error"])
    return Perplexity(_text(row["text"]), value, error, _count(row["tokens"]), _count(row["chunk"]))


def _fields(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError("text")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise ValueError("count")
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e30:
        raise ValueError("number")
    return float(value)
