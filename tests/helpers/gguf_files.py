"""Small GGUF files made by hand, right and wrong, for readers that must survive both."""

from __future__ import annotations

import struct
from pathlib import Path


def text(value: str) -> bytes:
    """A GGUF string: length and UTF-8."""
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def string_value(key: str, value: str) -> bytes:
    """A string of the metadata."""
    return text(key) + struct.pack("<I", 8) + text(value)


def number_value(key: str, value: int) -> bytes:
    """A uint32 of the metadata."""
    return text(key) + struct.pack("<II", 4, value)


def tensor(name: str, shape: tuple[int, ...], kind: int = 0, offset: int = 0) -> bytes:
    """An entry of the tensor table."""
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def header(
    values: list[bytes], tensors: list[bytes], *, version: int = 3, counts: tuple[int, int] | None = None
) -> bytes:
    """A header; ``counts`` (tensors, keys) may lie."""
    n_tensors, n_keys = counts or (len(tensors), len(values))
    return b"GGUF" + struct.pack("<IQQ", version, n_tensors, n_keys) + b"".join(values) + b"".join(tensors)


def write_small(path: Path, name: str = "Tiny") -> Path:
    """A valid file with one F32 tensor of eight elements."""
    values = [
        string_value("general.architecture", "llama"),
        string_value("general.name", name),
        number_value("general.file_type", 15),
        number_value("llama.block_count", 1),
    ]
    head = header(values, [tensor("a.weight", (4, 2))])
    path.write_bytes(head + bytes(-len(head) % 32) + bytes(32))
    return path
