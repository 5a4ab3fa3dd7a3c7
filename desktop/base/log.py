"""Logging: one rotating file under the logs folder, and nothing on the terminal unless asked."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 2_000_000
FILES_KEPT = 3


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
