"""The safetensors file format, read with distrust: a bounded header, then byte ranges.

Layout (github.com/huggingface/safetensors, README): 8 bytes little-endian header length, a JSON object of that length,
then one buffer that the tensors cover without hole or overlap. The rules here are those of the reference reader, but
for a lower limit on the header.
"""

from __future__ import annotations

import json
import math
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from converter.errors import ConvertError
from converter.folder import damaged, unreadable

# the format allows 100 MB, which Python would turn into gigabytes of objects; a tensor takes some 150 bytes, and the
# largest models of the family have 1,138
MAX_HEADER_BYTES: Final = 4_000_000
MAX_DIMENSIONS: Final = 8
# bytes an element, by the format's names; names the converter can use are decided by the architecture
ELEMENT_BYTES: Final = {
    "F64": 8, "F32": 4, "F16": 2, "BF16": 2, "F8_E4M3": 1, "F8_E5M2": 1,
    "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U64": 8, "U32": 4, "U16": 2, "U8": 1, "BOOL": 1,
}  # fmt: skip


@dataclass(frozen=True)
class StoredTensor:
    """Where one tensor lies: ``offset`` and ``size`` are bytes in the file ``path``.

    The checkpoint calls that file ``shard``: another name where it is a link's target, or kept under a name of ours.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    path: Path
    offset: int
    size: int
    shard: str = ""


def read_header(path: Path) -> list[StoredTensor]:
    """The tensors of a file, in the order of their names.

    Raises:
        ConvertError: the header breaks a rule of the format.
    """
    try:
        blob, size = read_head(path)
    except OSError as error:
        raise unreadable(path.name, error) from error
    return parse_head(blob, size, path, path.name)


def read_head(path: Path) -> tuple[bytes, int]:
    """The first bytes of a file, up to the end of its header, and the file's size in bytes.

    A length that no header has gives no more than those 8 bytes: ``parse_head`` refuses them.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        blob = file.read(8)
        return blob + file.read(header_length(blob, size)), size


def header_length(blob: bytes, size: int) -> int:
    """The length of the header of a file of ``size`` bytes that begins with ``blob``; 0 when that cannot be."""
    length = int.from_bytes(blob[:8], "little") if len(blob) >= 8 else 0
    return length if 2 <= length <= min(MAX_HEADER_BYTES, size - 8) else 0


def parse_head(blob: bytes, size: int, path: Path, shard: str) -> list[StoredTensor]:
    """The tensors of a file of ``size`` bytes that begins with ``blob``, in the order of their names.

    The file need not be there yet; its tensors will lie at ``path``.

    Raises:
        ConvertError: the header breaks a rule of the format.
    """
    header, start = _load_header(blob, size, path)
    tensors = [
        _parse_entry(name, entry, path, start, shard) for name, entry in header.items() if name != "__metadata__"
    ]
    _check_coverage(tensors, path, start, size)
    return sorted(tensors, key=lambda tensor: tensor.name)


def _damaged(path: Path, detail: str) -> ConvertError:
    return damaged(path.name, f"{path}: {detail}")


def _load_header(blob: bytes, size: int, path: Path) -> tuple[dict[str, Any], int]:
    """The parsed header and the offset of the buffer behind it."""
    length = header_length(blob, size)
    if not length:
        raise _damaged(path, f"header length {blob[:8].hex()} in a file of {size} bytes")
    text = blob[8 : 8 + length]
    if len(text) != length or not text.startswith(b"{"):
        raise _damaged(path, "the header is not a JSON object")
    try:
        header = json.loads(text.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _damaged(path, f"header: {error}") from error
    if not isinstance(header, dict):
        raise _damaged(path, "the header is not a JSON object")
    return header, 8 + length


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _parse_entry(name: str, entry: object, path: Path, start: int, shard: str) -> StoredTensor:
    if not isinstance(entry, dict):
        raise _damaged(path, f"{name}: not an object")
    dtype, shape, offsets = entry.get("dtype"), entry.get("shape"), entry.get("data_offsets")
    if not isinstance(dtype, str) or dtype not in ELEMENT_BYTES:
        raise _damaged(path, f"{name}: dtype {dtype!r}")
    if not isinstance(shape, list) or len(shape) > MAX_DIMENSIONS or not all(map(_is_count, shape)):
        raise _damaged(path, f"{name}: shape {shape!r}")
    if not isinstance(offsets, list) or len(offsets) != 2 or not all(map(_is_count, offsets)):
        raise _damaged(path, f"{name}: data_offsets {offsets!r}")
    begin, end = offsets
    if end - begin != math.prod(shape) * ELEMENT_BYTES[dtype]:
        raise _damaged(path, f"{name}: {dtype} {shape} does not fill bytes {begin} to {end}")
    return StoredTensor(name, dtype, tuple(shape), path, start + begin, end - begin, shard)


def _check_coverage(tensors: list[StoredTensor], path: Path, start: int, size: int) -> None:
    """The tensors lie back to back from the start of the buffer to the end of the file."""
    position = start
    for tensor in sorted(tensors, key=lambda tensor: (tensor.offset, tensor.size)):
        if tensor.offset != position:
            raise _damaged(path, f"{tensor.name} begins at {tensor.offset}, expected {position}")
        position += tensor.size
    if position != size:
        raise _damaged(path, f"the tensors end at {position}, the file at {size}")


class RangeReader:
    """Reads byte ranges of the files of one checkpoint, from any thread."""

    def __init__(self) -> None:
        self._files: dict[Path, BinaryIO] = {}
        self._lock = threading.Lock()

    def read(self, tensor: StoredTensor, start: int, size: int) -> bytes:
        """``size`` bytes of a tensor from its byte ``start`` on.

        Raises:
            ConvertError: the file cannot be read any more, or became shorter.
        """
        try:
            data = self._read_at(tensor.path, tensor.offset + start, size)
        except OSError as error:
            raise unreadable(tensor.path.name, error) from error
        if len(data) != size:
            raise _damaged(tensor.path, f"{tensor.name}: {len(data)} of {size} bytes at {start}")
        return data

    def _read_at(self, path: Path, offset: int, size: int) -> bytes:
        # one position a file, so reads take turns; the disk would make them take turns anyway (Windows has no pread)
        with self._lock:
            if path not in self._files:
                self._files[path] = path.open("rb", buffering=0)
            file = self._files[path]
            file.seek(offset)
            parts = []
            while size and (part := file.read(size)):
                parts.append(part)
                size -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def close(self) -> None:
        """Close every file."""
        for file in self._files.values():
            file.close()
