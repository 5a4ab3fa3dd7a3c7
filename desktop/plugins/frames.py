"""Frames between the app and a tool host: JSON objects behind their length, 4 bytes, big-endian. Both sides use it.

Nothing is believed of what comes in: a length over the limit or bytes that are no object end the connection.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any, Final

Frame = dict[str, Any]

MOST_BYTES: Final = 1 << 20  # of a frame, without its length
PIECE: Final = 1 << 16  # characters of a long text in one frame: at most 12 bytes each as escaped JSON
_LENGTH: Final = struct.Struct(">I")


class FrameError(Exception):
    """What came is no frame; ``str`` says why, for the log."""


def pack(frame: Frame) -> bytes:
    """A frame as bytes.

    Raises:
        FrameError: it is too long.
    """
    data = json.dumps(frame, separators=(",", ":")).encode("ascii")
    if len(data) > MOST_BYTES:
        raise FrameError(f"a frame of {len(data)} bytes")
    return _LENGTH.pack(len(data)) + data


def pieces(text: str) -> Iterator[str]:
    """A long text in parts that fit a frame each."""
    return (text[at : at + PIECE] for at in range(0, len(text), PIECE))


class Unpacker:
    """Cuts a stream of bytes into frames."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, data: bytes) -> Iterator[Frame]:
        """The frames that ``data`` completes.

        Raises:
            FrameError: the other side does not speak this language, or not any more.
        """
        self._waiting += data
        while len(self._waiting) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._waiting)
            if length > MOST_BYTES:
                raise FrameError(f"a frame of {length} bytes is announced")
            end = _LENGTH.size + length
            if len(self._waiting) < end:
                return
            body = bytes(self._waiting[_LENGTH.size : end])
            del self._waiting[:end]
            yield _parsed(body)


def _parsed(body: bytes) -> Frame:
    try:
        frame = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise FrameError(f"a frame that is no JSON: {error}") from error
    if not isinstance(frame, dict):
        raise FrameError("a frame that is no object")
    return frame
