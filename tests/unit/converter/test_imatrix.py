"""Importance matrices: both forms say the same, and files that lie are refused in one sentence."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from converter import ConvertError, Options, Result, convert
from converter.imatrix import ImportanceMatrix, read_imatrix
from tests.bench.converter_digest import read_digest
from tests.helpers.imatrix_files import CHUNKS, DATASET, Values, write_binary, write_gguf, write_imatrix

NAME = "blk.0.attn_q.weight"
ENTRIES: dict[str, Values] = {
    "blk.0.attn_k.weight": np.array([1, 2, 3, 4], np.float32),
    NAME: np.array([0.5, 0.25, 8, 1], np.float32),
}


@pytest.mark.parametrize("write", [write_binary, write_gguf])
def test_both_forms_say_the_same(tmp_path: Path, write: Callable[[Path, dict[str, Values]], Path]) -> None:
    found = read_imatrix(write(tmp_path / "an imatrix", ENTRIES))
    assert (found.file, found.dataset, found.chunks) == ("an imatrix", DATASET, CHUNKS)
    assert sorted(found.entries) == sorted(ENTRIES)
    assert found.entries[NAME].tolist() == ENTRIES[NAME].tolist()


def test_what_was_never_counted_weighs_the_same_everywhere(tmp_path: Path) -> None:
    found = read_imatrix(write_gguf(tmp_path / "x.gguf", ENTRIES))
    assert found.entries["blk.0.attn_k.weight"].tolist() == [1, 1, 1, 1]
    # the old form keeps such sums as they are
    found = read_imatrix(write_binary(tmp_path / "x.dat", ENTRIES))
    assert found.entries["blk.0.attn_k.weight"].tolist() == [1, 2, 3, 4]


def test_the_old_form_may_end_after_its_entries(tmp_path: Path) -> None:
    path = write_binary(tmp_path / "x.dat", ENTRIES)
    path.write_bytes(path.read_bytes()[: -8 - len(DATASET)])
    found = read_imatrix(path)
    assert (found.dataset, found.chunks, len(found.entries)) == ("", 0, 2)


def test_which_entries_count() -> None:
    matrix = ImportanceMatrix("x.dat", "", 0, ENTRIES | {"token_embd.weight": ENTRIES[NAME]})
    weights = matrix.weights(NAME, 4)
    assert weights is not None
    assert weights.tolist() == [0.5, 0.25, 8, 1]
    assert matrix.weights("blk.9.attn_q.weight", 4) is None
    assert matrix.weights("token_embd.weight", 8) is None
    with pytest.raises(ConvertError, match=r"x\.dat was made for another model"):
        matrix.weights(NAME, 8)


def test_a_guided_conversion(tiny: Path, tmp_path: Path) -> None:
    imatrix = write_imatrix(tmp_path / "guide.gguf", tiny)
    digests = []
    for number, guide in enumerate((imatrix, None)):
        *_, result = convert(Options(tiny, tmp_path / f"{number}.gguf", "Q4_K_M", imatrix=guide))
        assert isinstance(result, Result)
        digests.append(read_digest(result.path))
    guided, plain = digests
    assert {key for key in guided.keys if key not in plain.keys} == {
        "quantize.imatrix.file", "quantize.imatrix.dataset", "quantize.imatrix.entries_count",
        "quantize.imatrix.chunks_count",
    }  # fmt: skip
    same = {name for name, line in guided.tensors.items() if line == plain.tensors[name]}
    assert {"token_embd.weight", "output.weight", "blk.1.attn_k.weight", "blk.0.attn_norm.weight"} <= same
    assert "blk.0.attn_q.weight" not in same


def test_another_models_matrix_is_refused_before_anything_is_written(tiny: Path, tmp_path: Path) -> None:
    imatrix = write_binary(tmp_path / "other.dat", ENTRIES)
    with pytest.raises(ConvertError, match=r"other\.dat was made for another model"):
        list(convert(Options(tiny, tmp_path / "out.gguf", imatrix=imatrix)))
    assert not list(tmp_path.glob("out.gguf*"))


def test_the_matrix_itself_is_not_overwritten(tiny: Path, tmp_path: Path) -> None:
    imatrix = write_imatrix(tmp_path / "guide.gguf", tiny)
    with pytest.raises(ConvertError, match="belongs to the checkpoint itself"):
        list(convert(Options(tiny, imatrix, imatrix=imatrix)))


def binary(count: int, name_length: int, calls: int, size: int, values: bytes = b"") -> bytes:
    return struct.pack("<ii", count, name_length) + b"n" * 4 + struct.pack("<ii", calls, size) + values


def gguf_bytes(tensors: int, keys: int, rest: bytes = b"") -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, keys) + rest


HUGE = 1 << 63
KEY = struct.pack("<Q", 1) + b"k"
HOSTILE = {
    "empty": b"",
    "no entries": struct.pack("<i", 0),
    "negative entries": struct.pack("<i", -1),
    "more entries than bytes": binary(1 << 20, 4, 1, 1, b"abcd"),
    "name of 2 GB": binary(1, (1 << 31) - 1, 1, 1),
    "negative name": binary(1, -4, 1, 1),
    "values of 8 GB": binary(1, 4, 1, (1 << 31) - 1),
    "negative values": binary(1, 4, 1, -1),
    "no values": binary(1, 4, 1, 0),
    "cut values": binary(1, 4, 1, 2, b"abcd"),
    "name that is no text": struct.pack("<ii", 1, 2) + b"\xff\xfe" + struct.pack("<ii", 1, 1) + b"abcd",
    "a model": b"GGUF" + struct.pack("<IQQ", 3, 0, 0),
    "GGUF of version 9": b"GGUF" + struct.pack("<IQQ", 9, 0, 0),
    "2^63 tensors": gguf_bytes(HUGE, 0),
    "2^63 keys": gguf_bytes(0, HUGE),
    "key of 2^63 bytes": gguf_bytes(0, 1, struct.pack("<Q", HUGE)),
    "text of 2^63 bytes": gguf_bytes(0, 1, KEY + struct.pack("<IQ", 8, HUGE)),
    "array of 2^63 texts": gguf_bytes(0, 1, KEY + struct.pack("<IIQ", 9, 8, HUGE)),
    "array of 2^63 numbers": gguf_bytes(0, 1, KEY + struct.pack("<IIQ", 9, 4, HUGE)),
    "array of arrays": gguf_bytes(0, 1, KEY + struct.pack("<IIQ", 9, 9, 1)),
    "unknown value": gguf_bytes(0, 1, KEY + struct.pack("<I", 99)),
    "a key twice": gguf_bytes(0, 2, 2 * (KEY + struct.pack("<IB", 0, 1))),
    "99 dimensions": gguf_bytes(1, 0, KEY + struct.pack("<I", 99)),
    "not finite": binary(1, 4, 1, 1, struct.pack("<f", float("nan"))),
}


@pytest.mark.parametrize("blob", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused(tmp_path: Path, blob: bytes) -> None:
    path = tmp_path / "x.dat"
    path.write_bytes(blob)
    with pytest.raises(ConvertError, match=r"^x\.dat is (not an importance matrix, or is )?damaged"):
        read_imatrix(path)


def damage(path: Path, change: Callable[[Any, Values], None]) -> Path:
    """A GGUF file of one entry that the change may spoil."""
    writer: Any = gguf.GGUFWriter(path, "imatrix")
    change(writer, ENTRIES[NAME].reshape(1, -1))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def keys(writer: Any, datasets: object = ("a",)) -> None:
    writer.add_array("imatrix.datasets", list(datasets) if isinstance(datasets, tuple) else [1])
    writer.add_uint32("imatrix.chunk_count", 1)
    writer.add_uint32("imatrix.chunk_size", 512)


def no_keys(writer: Any, values: Values) -> None:
    writer.add_tensor(f"{NAME}.in_sum2", values)
    writer.add_tensor(f"{NAME}.counts", np.ones((1, 1), np.float32))


def wrong_keys(writer: Any, values: Values) -> None:
    keys(writer, 1)
    no_keys(writer, values)


def no_counts(writer: Any, values: Values) -> None:
    keys(writer)
    writer.add_tensor(f"{NAME}.in_sum2", values)


def other_type(writer: Any, values: Values) -> None:
    keys(writer)
    writer.add_tensor(f"{NAME}.in_sum2", values.astype(np.float16))
    writer.add_tensor(f"{NAME}.counts", np.ones((1, 1), np.float32))


def experts(writer: Any, values: Values) -> None:
    keys(writer)
    writer.add_tensor(f"{NAME}.in_sum2", values)
    writer.add_tensor(f"{NAME}.counts", np.ones((2, 1), np.float32))


def endless_count(writer: Any, values: Values) -> None:
    keys(writer)
    writer.add_tensor(f"{NAME}.in_sum2", values)
    writer.add_tensor(f"{NAME}.counts", np.full((1, 1), np.inf, np.float32))


@pytest.mark.parametrize("change", [no_keys, wrong_keys, no_counts, other_type, experts, endless_count])
def test_gguf_files_of_another_kind_are_refused(tmp_path: Path, change: Callable[[Any, Values], None]) -> None:
    with pytest.raises(ConvertError, match=r"x\.gguf is not an importance matrix"):
        read_imatrix(damage(tmp_path / "x.gguf", change))


def test_tensors_beyond_the_file_are_refused(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "x.gguf", ENTRIES)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(ConvertError, match=r"x\.gguf is not an importance matrix"):
        read_imatrix(path)


def test_missing_and_huge_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=r"x\.dat cannot be read"):
        read_imatrix(tmp_path / "x.dat")
    with (tmp_path / "x.dat").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(ConvertError, match=r"x\.dat is too large"):
        read_imatrix(tmp_path / "x.dat")
