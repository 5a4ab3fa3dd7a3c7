"""The safetensors reader takes what the format allows and nothing else."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path
from typing import Any

import pytest

from converter import ConvertError
from converter.safetensors import MAX_HEADER_BYTES, RangeReader, StoredTensor, read_header

ENTRY = {"dtype": "BF16", "shape": [2, 4], "data_offsets": [0, 16]}


def write(path: Path, header: object, data: bytes = bytes(16), length: int | None = None) -> Path:
    blob = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(blob) if length is None else length) + blob + data)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


def test_tensors_come_by_name_with_their_places(path: Path) -> None:
    header = {
        "__metadata__": {"format": "pt"},
        "b": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
        "a": {"dtype": "BF16", "shape": [2, 2], "data_offsets": [8, 16]},
        "empty": {"dtype": "F16", "shape": [0, 3], "data_offsets": [16, 16]},
    }
    write(path, header, b"12345678abcdefgh")
    tensors = read_header(path)
    assert [tensor.name for tensor in tensors] == ["a", "b", "empty"]
    assert tensors[0].shape == (2, 2)
    reader = RangeReader()
    try:
        assert reader.read(tensors[0], 0, 8) == b"abcdefgh"
        assert reader.read(tensors[1], 4, 4) == b"5678"
    finally:
        reader.close()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"dtype": "Q4"}, "dtype"),
        ({"dtype": 3}, "dtype"),
        ({"dtype": ["BF16"]}, "dtype"),
        ({"shape": [2, -4]}, "shape"),
        ({"shape": [2, 4.0]}, "shape"),
        ({"shape": [True, 8]}, "shape"),
        ({"shape": "8"}, "shape"),
        ({"shape": [1] * 9}, "shape"),
        ({"shape": [2, 5]}, "fill"),
        ({"shape": [2**63, 2**63]}, "fill"),
        ({"data_offsets": [0, 15]}, "fill"),
        ({"data_offsets": [16, 0]}, "fill"),
        ({"data_offsets": [-16, 0]}, "data_offsets"),
        ({"data_offsets": [0]}, "data_offsets"),
        ({"data_offsets": None}, "data_offsets"),
        ({"data_offsets": [16, 32]}, "begins"),
    ],
)
def test_entries_that_break_a_rule_are_refused(path: Path, change: dict[str, Any], reason: str) -> None:
    write(path, {"a": ENTRY | change})
    with pytest.raises(ConvertError) as caught:
        read_header(path)
    assert caught.value.text == "model.safetensors is damaged: download it again."
    assert reason in caught.value.detail


@pytest.mark.parametrize(
    "header",
    [
        {"a": ENTRY, "b": ENTRY},  # two tensors in one place
        {"a": ENTRY, "b": ENTRY | {"data_offsets": [8, 24]}},  # overlap
        {"a": ENTRY, "b": ENTRY | {"data_offsets": [20, 36]}},  # a hole
        {},  # bytes that no tensor covers
        {"a": "text"},
        [ENTRY],
        b'{"a": ',
        b"{\xff\xfe}",
        b'{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    ],
)
def test_headers_that_break_a_rule_are_refused(path: Path, header: object) -> None:
    write(path, header)
    with pytest.raises(ConvertError, match="damaged"):
        read_header(path)


@pytest.mark.parametrize("length", [0, 1, 10**6, MAX_HEADER_BYTES + 1, 2**63, 2**64 - 1])
def test_a_lying_header_length_is_refused_without_reading_it(path: Path, length: int) -> None:
    write(path, {"a": ENTRY}, length=length)
    with pytest.raises(ConvertError, match="damaged"):
        read_header(path)


@pytest.mark.parametrize("size", [0, 7, 8, 40])
def test_a_cut_file_is_refused(path: Path, size: int) -> None:
    write(path, {"a": ENTRY})
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(ConvertError, match="damaged"):
        read_header(path)


def test_trailing_bytes_are_refused(path: Path) -> None:
    write(path, {"a": ENTRY}, bytes(17))
    with pytest.raises(ConvertError, match="damaged"):
        read_header(path)


def test_random_damage_is_refused_or_harmless(path: Path) -> None:
    """A thousand headers with bytes changed: never another error, never a tensor outside the file."""
    write(path, {"a": ENTRY, "b": ENTRY | {"data_offsets": [16, 32]}}, bytes(32))
    whole, choose = path.read_bytes(), random.Random(7)
    refused = 0
    for _ in range(1000):
        damaged = bytearray(whole)
        for _ in range(choose.randint(1, 4)):
            damaged[choose.randrange(len(whole) - 32)] = choose.choice(b'0123456789[]{},":-e\xff\x00')
        path.write_bytes(damaged)
        try:
            tensors = read_header(path)
        except ConvertError:
            refused += 1
        else:
            assert all(0 < tensor.offset <= tensor.offset + tensor.size <= len(whole) for tensor in tensors)
    assert 900 < refused <= 1000


def test_a_missing_file_is_named(path: Path) -> None:
    with pytest.raises(ConvertError, match=r"model\.safetensors cannot be read"):
        read_header(path)


def test_a_file_that_shrinks_while_it_is_read_is_noticed(path: Path) -> None:
    write(path, {"a": ENTRY})
    (tensor,) = read_header(path)
    path.write_bytes(path.read_bytes()[:-4])
    reader = RangeReader()
    with pytest.raises(ConvertError, match="damaged"):
        reader.read(tensor, 0, 16)
    reader.close()


def test_a_file_that_goes_away_is_named(tmp_path: Path) -> None:
    gone = StoredTensor("a", "BF16", (2, 4), tmp_path / "gone.safetensors", 8, 16)
    with pytest.raises(ConvertError, match=r"gone\.safetensors cannot be read"):
        RangeReader().read(gone, 0, 16)
