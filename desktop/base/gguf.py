"""A bounded reader of GGUF headers, for files nobody vouches for.

llama.cpp aborts on some damaged files and the gguf package of PyPI hangs on others (an array of 2**63 elements), so a
header is read here first: every count is checked against a limit and against the bytes that are left. The layout is
llama.cpp's ggml/docs/gguf.md, versions 2 and 3.
"""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from desktop.base.errors import UsageError
from desktop.base.i18n import tr

MAX_TENSORS = 100_000
MAX_KEYS = 10_000
MAX_KEY = 64 * 1024
MAX_STRING = 16 * 1024 * 1024
MAX_ELEMENTS = 4_000_000
MAX_HEADER = 256 * 1024 * 1024
MAX_KEPT = 1024  # whole numbers of an array: a value a layer
WINDOW = 1 << 20  # bytes read at once

# value types of metadata: struct format of the scalars; 8 is a string, 9 an array
SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
WHOLE = (4, 5, 10, 11)
STRING, ARRAY = 8, 9

# ggml's tensor types: elements and bytes of a block (ggml/src/ggml.c, type_traits)
BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2),
    34: (256, 54), 35: (256, 66), 39: (32, 17), 40: (64, 36), 41: (128, 18), 42: (64, 18),
}  # fmt: skip

# llama.cpp's llama_ftype (include/llama.h): the name of a file's mixture of types
FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K",
    19: "IQ2_XXS", 20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL",
    26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S", 29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16",
    36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE", 39: "NVFP4", 40: "Q1_0", 41: "Q2_0",
}  # fmt: skip

Scalar = int | float | bool | str


class GGUFError(UsageError):
    """The file is not a GGUF that can be used; the text says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """A tensor's shape (fastest dimension first), ggml type and offset in the data area."""

    name: str
    shape: tuple[int, ...]
    type: int
    offset: int

    @property
    def nbytes(self) -> int:
        """Bytes of the tensor's data."""
        elements = 1
        for n in self.shape:
            elements *= n
        block, size = BLOCKS[self.type]
        return elements // block * size


@dataclass(frozen=True, slots=True)
class Header:
    """A checked header: scalars and strings of the metadata, lengths of its arrays, and the tensors.

    ``arrays`` are those of at most ``MAX_KEPT`` whole numbers: values that differ from layer to layer.
    """

    version: int
    values: Mapping[str, Scalar]
    lengths: Mapping[str, int]
    tensors: tuple[TensorInfo, ...] = field(repr=False)
    data_start: int
    file_size: int
    arrays: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The model's name for people; empty when the file has none."""
        return str(self.values.get("general.name", ""))

    @property
    def architecture(self) -> str:
        """llama.cpp's architecture, "llama"."""
        return str(self.values.get("general.architecture", ""))

    @property
    def file_type(self) -> str:
        """The mixture's name, "Q4_K_M"; empty when the file does not say."""
        number = self.values.get("general.file_type")
        return FILE_TYPES.get(number, "") if isinstance(number, int) else ""

    def number(self, key: str, default: int = 0) -> int:
        """An integer of the architecture's own section: ``number("block_count")``."""
        value = self.values.get(f"{self.architecture}.{key}", default)
        return value if isinstance(value, int) else default

    def numbers(self, key: str, count: int, default: int = 0) -> tuple[int, ...]:
        """``count`` integers of the architecture's own section, one a layer, whether the file has one or all."""
        array = self.arrays.get(f"{self.architecture}.{key}", ())
        return array if len(array) == count else (self.number(key, default),) * count


class _Cursor:
    """Reads forward in a file, a window of it at a time, and refuses to leave it.

    The file is not mapped: one that shrinks while it is read, or whose disk goes away, would end the process.
    """

    def __init__(self, file: BinaryIO, size: int, path: Path) -> None:
        self.path, self.size, self.at = path, size, 0
        self.end = min(size, MAX_HEADER)
        self.data = b""  # of the file from _base on
        self._base = 0
        self._file = file

    def fail(self, what: str) -> GGUFError:
        return damaged(self.path, f"{what} at byte {self.at}")

    def skip(self, size: int) -> None:
        """Move over ``size`` bytes without reading them."""
        if size < 0 or self.at + size > self.end:
            raise self.fail("the header ends early")
        self.at += size

    def take(self, size: int) -> int:
        """Move over ``size`` bytes; returns where they begin in ``data``, which may be another window now."""
        start = self.at
        self.skip(size)
        if self.at > self._base + len(self.data):
            self._file.seek(start)
            self.data, self._base = self._file.read(max(size, WINDOW)), start
            if len(self.data) < size:
                raise self.fail("the file has become shorter")
        return start - self._base

    def number(self, form: str) -> Scalar:
        at = self.take(struct.calcsize(form))
        value: Scalar = struct.unpack_from(f"<{form}", self.data, at)[0]
        return value

    def count(self, form: str, limit: int, what: str) -> int:
        value = self.number(form)
        if not isinstance(value, int) or value > limit:
            raise self.fail(f"{what} {value} is over {limit}")
        return value

    def string(self, limit: int) -> str:
        size = self.count("Q", limit, "string length")
        start = self.take(size)
        return self.data[start : start + size].decode("utf-8", "replace")

    def array(self) -> tuple[int, tuple[int, ...]]:
        """Move over an array; returns its length, and its elements where they are kept."""
        kind, length = self.count("I", 12, "array type"), self.count("Q", MAX_ELEMENTS, "array length")
        if kind in WHOLE and length <= MAX_KEPT:
            at = self.take(struct.calcsize(SCALARS[kind]) * length)
            return length, struct.unpack_from(f"<{length}{SCALARS[kind]}", self.data, at)
        if kind in SCALARS:
            self.skip(struct.calcsize(SCALARS[kind]) * length)
        elif kind == STRING:
            unpack = struct.Struct("<Q").unpack_from
            for _ in range(length):
                at = self.take(8)
                self.skip(min(unpack(self.data, at)[0], MAX_STRING + 1))
        else:
            raise self.fail("an array of arrays")
        return length, ()


def damaged(path: Path, detail: str) -> GGUFError:
    """The error of a file whose header contradicts itself or the file."""
    return GGUFError(tr("{name} is damaged or incomplete: download or convert it again.", name=path.name), detail)


def read_header(path: Path) -> Header:
    """Read and check a GGUF file's header; reads no tensor data.

    Raises:
        GGUFError: not a GGUF, an unknown version, or damaged.
        OSError: the file cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for someone to write into it
        raise GGUFError(tr("{name} is not a file: choose a model file that ends in .gguf.", name=path.name))
    with path.open("rb") as file:
        magic = file.read(8)
        if magic[:4] != b"GGUF":
            raise GGUFError(tr("{name} is not a GGUF file: choose a model file that ends in .gguf.", name=path.name))
        version = int.from_bytes(magic[4:8], "little")
        if version not in (2, 3):
            text = tr(
                "{name} is GGUF version {version}; versions 2 and 3 can be read.", name=path.name, version=version
            )
            raise GGUFError(text)
        return _read(_Cursor(file, os.fstat(file.fileno()).st_size, path), version)


def _read(cursor: _Cursor, version: int) -> Header:
    """The header after magic and version."""
    cursor.skip(8)
    tensor_count = cursor.count("Q", MAX_TENSORS, "tensor count")
    key_count = cursor.count("Q", MAX_KEYS, "key count")
    values: dict[str, Scalar] = {}
    lengths: dict[str, int] = {}
    arrays: dict[str, tuple[int, ...]] = {}
    for _ in range(key_count):
        key = cursor.string(MAX_KEY)
        if key in values or key in lengths:
            raise cursor.fail(f"the key {key!r} appears twice")
        kind = cursor.count("I", 12, "value type")
        if kind == STRING:
            values[key] = cursor.string(MAX_STRING)
        elif kind == ARRAY:
            lengths[key], arrays[key] = cursor.array()
        else:
            values[key] = cursor.number(SCALARS[kind])
    tensors = tuple(_tensor(cursor) for _ in range(tensor_count))
    alignment = values.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 8 <= alignment <= 8192 or alignment & (alignment - 1):
        raise cursor.fail(f"alignment {alignment}")
    start = -(-cursor.at // alignment) * alignment
    for tensor in tensors:
        if tensor.offset % alignment or start + tensor.offset + tensor.nbytes > cursor.size:
            raise cursor.fail(f"tensor {tensor.name!r} lies outside the file")
    return Header(version, values, lengths, tensors, start, cursor.size, arrays)


def _tensor(cursor: _Cursor) -> TensorInfo:
    """One entry of the tensor table."""
    name = cursor.string(MAX_KEY)
    dimensions = cursor.count("I", 4, "dimension count")
    shape = tuple(cursor.count("Q", 2**48, "dimension") for _ in range(dimensions))
    kind = cursor.count("I", 1000, "tensor type")
    offset = cursor.count("Q", 2**60, "tensor offset")
    if 0 in shape or kind not in BLOCKS or (shape and shape[0] % BLOCKS[kind][0]):
        raise cursor.fail(f"tensor {name!r} has type {kind} and shape {shape}")
    return TensorInfo(name, shape, kind, offset)
