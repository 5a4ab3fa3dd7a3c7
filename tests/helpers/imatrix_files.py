"""Importance matrices for tests, in both of llama-imatrix's forms: invented values, the same on every machine."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from converter.checkpoint import open_checkpoint

Values = npt.NDArray[np.float32]
CHUNKS = 7
DATASET = "some text.txt"


def invented_entries(checkpoint: Path) -> dict[str, Values]:
    """Positive values of very different size for the matrices of the blocks, as llama-imatrix leaves them.

    It measures no embeddings, and the output matrix only when asked; one tensor here was never measured.
    """
    generator = np.random.default_rng(5)
    shapes = {source.target.name: source.target.shape for source in open_checkpoint(checkpoint).sources}
    matrices = sorted(name for name, shape in shapes.items() if name.startswith("blk.") and len(shape) == 2)
    return {
        name: np.square(generator.standard_normal(shapes[name][1], dtype=np.float32)) + np.float32(1e-4)
        for name in matrices
        if name != "blk.1.attn_k.weight"
    }


def write_binary(path: Path, entries: Mapping[str, Values], calls: int = 3) -> Path:
    """The old form: values are multiplied by the calls; one entry without calls."""
    blob = struct.pack("<i", len(entries))
    for number, (name, values) in enumerate(entries.items()):
        count = calls if number else 0
        blob += struct.pack("<i", len(name)) + name.encode() + struct.pack("<ii", count, values.size)
        blob += (values * np.float32(count or 1)).astype("<f4").tobytes()
    blob += struct.pack("<ii", CHUNKS, len(DATASET)) + DATASET.encode()
    path.write_bytes(blob)
    return path


def write_gguf(path: Path, entries: Mapping[str, Values], count: float = 100.0) -> Path:
    """The GGUF form: sums and how many were added; one entry was never counted."""
    writer: Any = gguf.GGUFWriter(path, "imatrix")
    writer.add_type("imatrix")
    writer.add_array("imatrix.datasets", [DATASET, "another"])
    writer.add_uint32("imatrix.chunk_count", CHUNKS)
    writer.add_uint32("imatrix.chunk_size", 512)
    for number, (name, values) in enumerate(entries.items()):
        writer.add_tensor(f"{name}.in_sum2", (values * np.float32(count)).reshape(1, -1))
        writer.add_tensor(f"{name}.counts", np.full((1, 1), count if number else 0.0, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_imatrix(path: Path, checkpoint: Path) -> Path:
    """Invented values for this checkpoint, in the form that the file's ending names."""
    entries = invented_entries(checkpoint)
    return write_gguf(path, entries) if path.suffix == ".gguf" else write_binary(path, entries)
