"""The importance matrix we write is what llama-imatrix writes: our own reader and gguf's find it all."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import pytest

from converter import ConvertError
from converter.imatrix import read_imatrix
from converter.imatrix_file import InputSums, write_imatrix

SUMS = np.array([2.0, 0.5, 0.0, 1e9], "<f4")
ENTRIES = {"blk.1.attn_q.weight": InputSums(8, SUMS.tobytes()), "blk.0.ffn_down.weight": InputSums(8, bytes(8))}


def write(path: Path) -> Path:
    write_imatrix(path, ENTRIES, dataset="calibration.txt", chunks=2, chunk=4)
    return path


def test_the_reader_takes_it(tmp_path: Path) -> None:
    read = read_imatrix(write(tmp_path / "m.gguf"))
    assert (read.dataset, read.chunks) == ("calibration.txt", 2)
    assert set(read.entries) == set(ENTRIES)
    weights = read.weights("blk.1.attn_q.weight", 4)
    assert weights is not None
    np.testing.assert_array_equal(weights, SUMS / 8)


def test_keys_and_tensors_are_those_of_llama_imatrix(tmp_path: Path) -> None:
    reader = gguf.GGUFReader(write(tmp_path / "m.gguf"))
    keys = {name: field.contents() for name, field in reader.fields.items() if not name.startswith("GGUF.")}
    assert keys == {
        "general.type": "imatrix",
        "imatrix.datasets": ["calibration.txt"],
        "imatrix.chunk_count": 2,
        "imatrix.chunk_size": 4,
    }
    assert [(tensor.name, tensor.shape.tolist()) for tensor in reader.tensors] == [
        ("blk.0.ffn_down.weight.in_sum2", [2]),
        ("blk.0.ffn_down.weight.counts", [1]),
        ("blk.1.attn_q.weight.in_sum2", [4]),
        ("blk.1.attn_q.weight.counts", [1]),
    ]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match="could not be written"):
        write(tmp_path / "missing" / "m.gguf")
