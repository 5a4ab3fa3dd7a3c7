"""Writes an importance matrix in llama-imatrix's GGUF form, which ``imatrix.read_imatrix`` and llama-quantize read.

Source: IMatrixCollector::save_imatrix in tools/imatrix/imatrix.cpp of the pinned llama.cpp.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np

from converter.errors import ConvertError
from converter.text import tr


@dataclass(frozen=True)
class InputSums:
    """For each column of a matrix the sum of squares of its inputs over ``count`` rows; float32, little endian."""

    count: int
    sums: bytes


def write_imatrix(path: Path, entries: Mapping[str, InputSums], *, dataset: str, chunks: int, chunk: int) -> None:
    """Write the inputs of every matrix by its GGUF name.

    Args:
        path: file to write.
        entries: what was collected.
        dataset: name of the text it was collected on.
        chunks: how many pieces of the text.
        chunk: tokens a piece.

    Raises:
        ConvertError: the file cannot be written.
    """
    writer = gguf.GGUFWriter(path, "")  # no architecture: it is no model
    writer.add_string("general.type", "imatrix")
    writer.add_array("imatrix.datasets", [dataset])
    writer.add_uint32("imatrix.chunk_count", chunks)
    writer.add_uint32("imatrix.chunk_size", chunk)
    for name, entry in sorted(entries.items()):
        writer.add_tensor(f"{name}.in_sum2", np.frombuffer(entry.sums, "<f4"))
        writer.add_tensor(f"{name}.counts", np.array([entry.count], np.float32))
    try:
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    except OSError as error:
        raise ConvertError(tr("{path} could not be written: {reason}.", path=path, reason=error.strerror)) from error
