"""What a GGUF file holds, as hashes: two files are compared, or one with the golden values, by these.

A small reader of its own for files that we or llama.cpp just wrote; not for files of strangers.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

STRING, ARRAY = 8, 9
SCALAR_BYTES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
# block and bytes a block of the types that the converter writes, by ggml number (ggml-common.h)
TYPES = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 6: ("Q5_0", 32, 22), 7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34), 10: ("Q2_K", 256, 84), 11: ("Q3_K", 256, 110), 12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210), 20: ("IQ4_NL", 32, 18), 23: ("IQ4_XS", 256, 136),
    30: ("BF16", 1, 2),
}  # fmt: skip


@dataclass(frozen=True)
class GgufDigest:
    """A file's contents: per key "type:hash" of its value, per tensor "type shape hash" of its bytes."""

    keys: dict[str, str]
    tensors: dict[str, str]

    def by_kind(self) -> dict[str, str]:
        """One hash for each kind of tensor ("attn_q", "output", …) over all layers: short enough to be kept."""
        kinds: dict[str, list[str]] = {}
        for name, line in self.tensors.items():
            kind = name.split(".")[2] if name.startswith("blk.") else name.split(".")[0]
            kinds.setdefault(kind, []).append(f"{name} {line}\n")
        return {kind: _hash("".join(sorted(lines)).encode()) for kind, lines in sorted(kinds.items())}


def _hash(data: bytes | memoryview) -> str:
    return hashlib.sha256(data).hexdigest()


class _Cursor:
    """Reads little-endian values one after the other."""

    def __init__(self, data: mmap.mmap) -> None:
        self.data = data
        self.position = 0

    def number(self, form: str) -> Any:
        value = struct.unpack_from(f"<{form}", self.data, self.position)[0]
        self.position += struct.calcsize(f"<{form}")
        return value

    def string(self) -> str:
        length = self.number("Q")
        self.position += length
        return self.data[self.position - length : self.position].decode()

    def skip_value(self, kind: int) -> None:
        if kind == STRING:
            length = self.number("Q")
            self.position += length
        elif kind == ARRAY:
            inner, count = self.number("I"), self.number("Q")
            if inner == STRING:
                for _ in range(count):  # half a million tokens and merges
                    length = self.data[self.position : self.position + 8]
                    self.position += 8 + int.from_bytes(length, "little")
            else:
                self.position += SCALAR_BYTES[inner] * count
        else:
            self.position += SCALAR_BYTES[kind]


@dataclass(frozen=True)
class _Place:
    """Where one tensor lies in a file, in bytes."""

    name: str
    label: str
    shape: list[int]
    offset: int
    size: int


def _read_tables(data: mmap.mmap) -> tuple[dict[str, str], list[_Place]]:
    """The keys with their hashes, and the places of the tensors."""
    cursor = _Cursor(data)
    assert data[:4] == b"GGUF"
    cursor.position = 4
    assert cursor.number("I") == 3
    tensor_count, key_count = cursor.number("Q"), cursor.number("Q")
    keys = {}
    for _ in range(key_count):
        name, kind = cursor.string(), cursor.number("I")
        start = cursor.position
        cursor.skip_value(kind)
        keys[name] = f"{kind}:{_hash(data[start : cursor.position])}"
    places = [_read_place(cursor) for _ in range(tensor_count)]
    base = cursor.position + -cursor.position % 32
    return keys, [replace(place, offset=base + place.offset) for place in places]


def read_digest(path: Path) -> GgufDigest:
    """Hash every value and tensor of a file."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        keys, places = _read_tables(data)
        tensors = {
            place.name: f"{place.label} {place.shape} {_hash(data[place.offset : place.offset + place.size])}"
            for place in places
        }
        return GgufDigest(keys, tensors)


def read_tensor(path: Path, name: str) -> bytes:
    """The bytes of one tensor."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        place = next(place for place in _read_tables(data)[1] if place.name == name)
        return data[place.offset : place.offset + place.size]


def _read_place(cursor: _Cursor) -> _Place:
    name = cursor.string()
    shape = [cursor.number("Q") for _ in range(cursor.number("I"))]
    label, block, block_bytes = TYPES[cursor.number("I")]
    values = 1
    for length in shape:
        values *= length
    return _Place(name, label, shape, cursor.number("Q"), values // block * block_bytes)


def differences(ours: GgufDigest, theirs: GgufDigest) -> list[str]:
    """Names of keys and tensors that are not the same in both, with what is wrong."""
    found = []
    for what, left, right in (("key", ours.keys, theirs.keys), ("tensor", ours.tensors, theirs.tensors)):
        found += [f"{what} {name}: only ours" for name in left.keys() - right.keys()]
        found += [f"{what} {name}: only theirs" for name in right.keys() - left.keys()]
        found += [f"{what} {name}: differs" for name in left.keys() & right.keys() if left[name] != right[name]]
    return sorted(found)
