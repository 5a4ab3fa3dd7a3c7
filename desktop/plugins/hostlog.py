"""What a host prints: the last of it in a file, and an end to it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

MOST_FILE: Final = 1 << 20  # bytes of the file in use; the one before it is kept too


class HostLog:
    """Appends bytes to a file and counts them. A disk that refuses loses the log and nothing else."""

    def __init__(self, path: Path, most: int) -> None:
        self._path = path
        self._left = most
        self._file: BinaryIO | None = None
        self._size = 0

    def __enter__(self) -> Self:
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("ab", buffering=0)
            self._size = self._path.stat().st_size
        return self

    def __exit__(self, _kind: type[BaseException] | None, _value: object, _trace: TracebackType | None) -> None:
        if self._file is not None:
            self._file.close()

    def take(self, data: bytes) -> bool:
        """Keep some bytes; whether there may be more."""
        self._left -= len(data)
        if self._left < 0:
            return False
        with suppress(OSError):
            if self._file is not None and self._size + len(data) > MOST_FILE:
                self._file.close()
                self._path.replace(self._path.with_suffix(".1.log"))
                self._file = self._path.open("ab", buffering=0)
                self._size = 0
            if self._file is not None:
                self._size += self._file.write(data)
        return True
