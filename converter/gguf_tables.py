"""The tables at the front of a GGUF file, read with distrust: some of its keys, and where each tensor lies.

Layout: gguf.h of the pinned llama.cpp. gguf's own GGUFReader takes a length from the file at its word and runs until
the memory is full, so it never sees files of strangers. Everything here is bounded by the file and by the limits below.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any, Final

MAGIC: Final = b"GGUF"
VERSIONS: Final = (2, 3)
MAX_KEYS: Final = 1000
MAX_TENSORS: Final = 100_000
MAX_DIMENSIONS: Final = 4
MAX_NAME_BYTES: Final = 1 << 16
MAX_STRINGS: Final = 100_000  # in all arrays of a file together
ALIGNMENT: Final = 32
# value types, enum gguf_type
STRING, ARRAY = 8, 9
SCALARS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


@dataclass(frozen=True)
class TableTensor:
    """A tensor of the file: its ggml type and its first byte in the file; ``shape`` begins with the row length."""

    name: str
    type: int
    shape: tuple[int, ...]
    offset: int

    @property
    def values(self) -> int:
        """Number of values."""
        return math.prod(self.shape)


@dataclass(frozen=True)
class Tables:
    """Keys with a number, a text or a list of texts; other lists are left out. Tensors by name."""

    keys: dict[str, Any]
    tensors: dict[str, TableTensor]


def read_tables(data: bytes) -> Tables:
    """The tables of a whole file.

    Raises:
        ValueError: the file breaks a rule of the format or a limit; the message names it.
    """
    cursor = Cursor(data)
    if cursor.take(4) != MAGIC or cursor.number("I") not in VERSIONS:
        raise ValueError("not a GGUF file of version 2 or 3")
    tensor_count, key_count = cursor.count(MAX_TENSORS), cursor.count(MAX_KEYS)
    keys: dict[str, Any] = {}
    for _ in range(key_count):
        name = cursor.text()
        if name in keys:
            raise ValueError(f"key {name} twice")
        keys[name] = cursor.value(cursor.number("I"))
    found = [_read_tensor(cursor) for _ in range(tensor_count)]
    alignment = keys.get("general.alignment", ALIGNMENT)
    if not isinstance(alignment, int) or not 1 <= alignment <= 1 << 16 or alignment & (alignment - 1):
        raise ValueError(f"alignment {alignment}")
    base = cursor.position + -cursor.position % alignment
    tensors = {name: TableTensor(name, kind, shape, base + offset) for name, kind, shape, offset in found}
    if len(tensors) != len(found):
        raise ValueError("a tensor twice")
    return Tables(keys, tensors)


def _read_tensor(cursor: Cursor) -> tuple[str, int, tuple[int, ...], int]:
    name = cursor.text()
    dimensions = cursor.number("I")
    if not 1 <= dimensions <= MAX_DIMENSIONS:
        raise ValueError(f"{name}: {dimensions} dimensions")
    shape = tuple(cursor.number("Q") for _ in range(dimensions))
    return name, cursor.number("I"), shape, cursor.number("Q")


class Cursor:
    """Reads little-endian values one after the other; every failure is a ValueError."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0
        self._strings = 0

    @property
    def left(self) -> int:
        """Bytes not read yet."""
        return len(self.data) - self.position

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes."""
        if not 0 <= size <= self.left:
            raise ValueError(f"{size} bytes at {self.position} of {len(self.data)}")
        self.position += size
        return self.data[self.position - size : self.position]

    def number(self, form: str) -> Any:
        """A number in a form of the struct module."""
        form = f"<{form}"
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def count(self, limit: int) -> int:
        """A 64-bit count of at most ``limit``."""
        value: int = self.number("Q")
        if value > limit:
            raise ValueError(f"{value} at {self.position}, at most {limit}")
        return value

    def text(self) -> str:
        """A string with its length before it."""
        return self.take(self.count(MAX_NAME_BYTES)).decode("utf-8")

    def value(self, kind: int) -> Any:
        """A value of this type; None for lists of anything but strings, which are passed over."""
        if kind in SCALARS:
            return self.number(SCALARS[kind])
        if kind == STRING:
            # a model's chat template may be longer than any name
            return self.take(self.count(self.left)).decode("utf-8")
        if kind != ARRAY:
            raise ValueError(f"value type {kind}")
        inner = self.number("I")
        if inner in SCALARS:
            width = struct.calcsize(f"<{SCALARS[inner]}")
            self.take(self.count(self.left // width) * width)
            return None
        if inner != STRING:
            raise ValueError(f"array of type {inner}")
        count = self.count(MAX_STRINGS - self._strings)
        self._strings += count
        return [self.text() for _ in range(count)]
