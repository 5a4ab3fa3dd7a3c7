"""Importance matrices: how much each input of a matrix matters, measured by running the model over a text.

llama-imatrix writes them in two forms: a binary one of its own (old) and GGUF. What is read from them, and what becomes
of missing entries, is as in llama-quantize of the pinned llama.cpp (common/imatrix-loader.cpp, tools/quantize,
llama_model_quantize_impl in src/llama-quant.cpp).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from converter.errors import ConvertError
from converter.folder import damaged, too_large, unreadable
from converter.gguf_tables import MAGIC, Cursor, TableTensor, read_tables
from converter.text import tr

# that of a 70B model takes 25 MB
MAX_BYTES: Final = 128_000_000
MAX_ENTRIES: Final = 100_000
F32: Final = 0  # ggml type of every tensor in the GGUF form
SUMS, COUNTS = ".in_sum2", ".counts"
DATASETS, CHUNK_COUNT, CHUNK_SIZE = "imatrix.datasets", "imatrix.chunk_count", "imatrix.chunk_size"
# llama-quantize cuts its texts to this
MAX_TEXT_BYTES: Final = 127

Values = npt.NDArray[np.float32]


@dataclass(frozen=True)
class ImportanceMatrix:
    """A file's entries: by tensor the importance of each of its columns.

    Attributes:
        file: the file's name.
        dataset: the name of the text it was measured on; may be empty.
        chunks: pieces of that text; 0 when unknown.
        entries: float32 values by the tensor's GGUF name.
    """

    file: str
    dataset: str
    chunks: int
    entries: Mapping[str, Values]

    def weights(self, name: str, columns: int) -> Values | None:
        """The importance of a tensor's columns; None for a tensor that was not measured.

        Raises:
            ConvertError: the entry has another number of columns: the file is another model's.
        """
        values = self.entries.get(name)
        if values is None or values.size == columns:
            return values
        if name == "token_embd.weight":  # measured by row in some files; llama-quantize passes it over too
            return None
        raise ConvertError(
            tr("The importance matrix {file} was made for another model: make one for this model.", file=self.file),
            f"{name}: {values.size} values for {columns} columns",
        )

    def add_keys(self, writer: Any) -> None:
        """Write what llama-quantize writes about it, but for the name of the file's folder."""
        writer.add_string("quantize.imatrix.file", _cut(self.file))
        if self.dataset:
            writer.add_string("quantize.imatrix.dataset", _cut(self.dataset))
        writer.add_uint32("quantize.imatrix.entries_count", len(self.entries))
        if self.chunks > 0:
            writer.add_uint32("quantize.imatrix.chunks_count", self.chunks)


def _cut(text: str) -> str:
    return text.encode("utf-8", "replace")[:MAX_TEXT_BYTES].decode("utf-8", "ignore")


def read_imatrix(path: Path) -> ImportanceMatrix:
    """Read a file of llama-imatrix in either form.

    Raises:
        ConvertError: it cannot be read, or is not such a file.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                raise too_large(path.name)
            data = file.read(MAX_BYTES)
    except OSError as error:
        raise unreadable(path.name, error) from error
    try:
        dataset, chunks, entries = _read_gguf(data) if data.startswith(MAGIC) else _read_binary(data)
    except ValueError as error:
        raise ConvertError(
            tr("{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.", file=path.name),
            str(error),
        ) from error
    if not all(np.isfinite(values).all() for values in entries.values()):
        raise damaged(path.name, "values that are not finite")
    return ImportanceMatrix(path.name, dataset, chunks, entries)


_Parsed = tuple[str, int, dict[str, Values]]


def _floats(data: bytes, offset: int, count: int) -> Values:
    if not 0 < count <= (len(data) - offset) // 4:
        raise ValueError(f"{count} values at {offset} of {len(data)}")
    return np.frombuffer(data, "<f4", count, offset)


def _read_binary(data: bytes) -> _Parsed:
    """The old form: a count, then a name, calls and values an entry; then perhaps the chunks and the dataset."""
    cursor, entries = Cursor(data), {}
    count = cursor.number("i")
    if not 1 <= count <= MAX_ENTRIES:
        raise ValueError(f"{count} entries")
    for _ in range(count):
        name = _short_text(cursor)
        calls, size = cursor.number("i"), cursor.number("i")
        values = _floats(data, cursor.position, size)
        cursor.take(4 * size)
        entries[name] = values / np.float32(calls) if calls > 0 else values
    chunks = cursor.number("i") if cursor.left >= 4 else 0
    dataset = _short_text(cursor) if cursor.left >= 4 else ""
    return dataset, chunks, entries


def _short_text(cursor: Cursor) -> str:
    return cursor.take(cursor.number("i")).partition(b"\0")[0].decode("utf-8")


def _read_gguf(data: bytes) -> _Parsed:
    """The GGUF form: for each entry a tensor of sums and one of counts."""
    tables = read_tables(data)
    datasets, chunks = tables.keys.get(DATASETS), tables.keys.get(CHUNK_COUNT)
    if not isinstance(datasets, list) or not isinstance(chunks, int) or CHUNK_SIZE not in tables.keys:
        raise ValueError("the keys of an importance matrix are missing")
    names = {name.removesuffix(SUMS) for name in tables.tensors if name.endswith(SUMS)}
    if not names or names != {name.removesuffix(COUNTS) for name in tables.tensors if name.endswith(COUNTS)}:
        raise ValueError("sums and counts do not belong together")
    entries = {name: _mean(data, tables.tensors[name + SUMS], tables.tensors[name + COUNTS]) for name in sorted(names)}
    return (datasets[0] if datasets else ""), chunks, entries


def _mean(data: bytes, sums: TableTensor, counts: TableTensor) -> Values:
    """The sums divided by their count, which is one for the whole entry; 1 everywhere where nothing was counted."""
    if (sums.type, counts.type, counts.values) != (F32, F32, 1):
        raise ValueError(f"{sums.name}: not float32, or a model with experts")
    values = _floats(data, sums.offset, sums.values)
    (count,) = _floats(data, counts.offset, 1)
    if not np.isfinite(count):
        raise ValueError(f"{counts.name}: {count}")
    # halves away from zero, as C's lround
    whole = np.float32(np.floor(np.abs(np.float64(count)) + 0.5) * np.sign(count))
    return values / whole if whole > 0 else np.ones_like(values)
