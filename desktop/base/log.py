"""Logging: one rotating file under the logs folder, and nothing on the terminal unless asked."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 2_000_000
FILES_KEPT = 3
TAIL_BYTES = 500_000


class LogTail:
    """Reads a log file as it grows: at first its last half megabyte, then what is new, also after it was rotated."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at = -1
        self._part = b""

    def read(self) -> list[str]:
        """The whole lines that have come since the last time; none when there is no file."""
        try:
            with self._path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                if self._at < 0 or size < self._at:  # the first look, or another file has this name now
                    first = self._at < 0
                    self._at, self._part = max(0, size - TAIL_BYTES) if first else 0, b""
                file.seek(self._at)
                new = file.read(TAIL_BYTES)
        except OSError:
            return []
        self._at += len(new)
        *lines, self._part = (self._part + new).split(b"\n")
        return [line.decode("utf-8", "replace") for line in lines]


def set_up_logging(folder: Path, *, verbose: bool = False) -> Path | None:
    """Send our log to ``folder``/nemodesk.log, and to stderr too with ``verbose``.

    Returns:
        The file, or None when the folder cannot be written (logging then stays in memory only: a full disk must not
        keep the app from starting).
    """
    logging.raiseExceptions = False  # a disk that fills up later must not print tracebacks between people's lines
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if verbose:
        handler: logging.Handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter(FORMAT))
        root.addHandler(handler)
    path = folder / "nemodesk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", errors="backslashreplace", delay=True
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
    return path
