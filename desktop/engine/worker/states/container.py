"""The file of one state. Nothing in it counts before its hash is checked, and llama.cpp sees it only after that.

Little-endian, in this order: magic (8 bytes, the last two the version); sizes (head u32, tokens u32, payload u64); the
payload's hash (32); the head, which is the identity as JSON; the tokens (i32 each); the hash of all of this (32); the
payload, as ``llama_state_seq_get_data`` gave it. The hashes are BLAKE2b with a key that never leaves this computer: a
state restored from someone else's file is how CVE-2026-43629 corrupted llama.cpp's memory, and such a file fails here.
"""

from __future__ import annotations

import json
import os
import struct
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Final

from desktop.engine.worker.states.identity import Identity

MAGIC: Final = b"NEMOKV\x00\x01"
_SIZES: Final = struct.Struct("<IIQ")
DIGEST: Final = 32
FIXED: Final = len(MAGIC) + _SIZES.size + DIGEST
MAX_HEAD: Final = 1 << 14
MAX_TOKENS: Final = 1 << 22
SEGMENT: Final = 1 << 24  # bytes hashed at once, by one of
THREADS: Final = 4

Check = Callable[[], bool]


class Damaged(Exception):
    """The file is not one of ours, or not as it was written."""


class Interrupted(Exception):
    """Something more urgent came."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in front of the payload, checked. ``start`` is the payload's place; sizes in bytes."""

    identity: Identity
    tokens: array[int]
    payload: int
    payload_digest: bytes
    start: int


def file_size(identity: Identity, tokens: array[int], data: bytearray) -> int:
    """Bytes of the file of a state."""
    return FIXED + len(_head(identity)) + 4 * len(tokens) + DIGEST + len(data)


def write_state(path: Path, identity: Identity, tokens: array[int], data: bytearray, key: bytes, wait: Check) -> None:
    """Write a new file that only its owner may read, and bring it to disk.

    Raises:
        Interrupted: ``wait``, which is asked between segments and may take its time, said no.
        OSError: the disk refuses.
    """
    head = _head(identity)
    front = MAGIC + _SIZES.pack(len(head), len(tokens), len(data)) + _payload_digest(data, key, wait)
    front += head + tokens.tobytes()
    front += _hash(front, key)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb", 0) as file:
        for part in (memoryview(front), *_segments(data)):
            if not wait():
                raise Interrupted
            while part:
                part = part[file.write(part) :]
        os.fsync(file.fileno())


def open_state(path: Path) -> BinaryIO:
    """Open a file for reading; a link, a pipe and the like are not followed.

    Raises:
        OSError: it cannot be opened.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return open(os.open(path, flags), "rb", 0)


def read_head(file: BinaryIO, key: bytes) -> Head:
    """The checked head of an open file.

    Raises:
        Damaged: a hash or a size is wrong.
        OSError: the disk refuses.
    """
    size = os.fstat(file.fileno()).st_size
    front = file.read(FIXED)
    if len(front) < FIXED or front[: len(MAGIC)] != MAGIC:
        raise Damaged
    head_size, count, payload = _SIZES.unpack_from(front, len(MAGIC))
    start = FIXED + head_size + 4 * count + DIGEST
    if head_size > MAX_HEAD or count > MAX_TOKENS or start + payload != size:
        raise Damaged
    rest = file.read(start - FIXED)
    if len(rest) < start - FIXED or _hash(front + rest[:-DIGEST], key) != rest[-DIGEST:]:
        raise Damaged
    tokens = array("i", rest[head_size:-DIGEST])
    return Head(json.loads(rest[:head_size]), tokens, payload, front[-DIGEST:], start)


def read_payload(file: BinaryIO, head: Head, key: bytes, wait: Check) -> bytearray:
    """The checked payload of the file whose head was read; ``wait`` as in ``write_state``.

    Raises:
        Damaged: it is not what was written.
        Interrupted: ``wait`` said no.
        OSError: the disk refuses.
    """
    data = bytearray(head.payload)
    for part in _segments(data):
        while part:
            if not wait():
                raise Interrupted
            count = file.readinto(part)  # type: ignore[attr-defined]
            if not count:
                raise Damaged
            part = part[count:]
    if _payload_digest(data, key, wait) != head.payload_digest:
        raise Damaged
    return data


def _head(identity: Identity) -> bytes:
    return json.dumps(identity, sort_keys=True).encode()


def _segments(data: bytearray) -> list[memoryview]:
    view = memoryview(data)
    return [view[start : start + SEGMENT] for start in range(0, len(data), SEGMENT)]


def _hash(data: bytes | memoryview, key: bytes) -> bytes:
    return blake2b(data, digest_size=DIGEST, key=key).digest()


def _payload_digest(data: bytearray, key: bytes, wait: Check) -> bytes:
    """The hash over the hashes of the segments, which are made by several threads: hashlib lets go of Python's lock."""
    segments = _segments(data)

    def one(segment: memoryview) -> bytes:
        if not wait():
            raise Interrupted
        return _hash(segment, key)

    if len(segments) < 2:
        return _hash(b"".join(map(one, segments)), key)
    from concurrent.futures import ThreadPoolExecutor  # 10 ms that a start does not need

    with ThreadPoolExecutor(THREADS) as pool:
        return _hash(b"".join(pool.map(one, segments)), key)
