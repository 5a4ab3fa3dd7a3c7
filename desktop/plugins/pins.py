"""The files of a plugin and their hashes: what is enabled is these bytes, and a change asks again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

MOST_FILES: Final = 1000
MOST_BYTES: Final = 50 << 20
PASSED_OVER: Final = ("__pycache__", ".git", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".DS_Store", "Thumbs.db")

Pins = tuple[tuple[str, str], ...]
"""(path inside the folder with "/", SHA-256 as hex), sorted."""


class PinFault(EnvironmentFault):
    """A folder whose files cannot be pinned."""


def pinned(folder: Path) -> Pins:
    """The hashes of all files of a plugin, but for the caches that tools leave, which a host never reads.

    Raises:
        PinFault: a file cannot be read or is none, or there are too many.
    """
    pins: list[tuple[str, str]] = []
    size = 0
    try:
        for entry in _walk(folder):
            name = Path(entry.path).relative_to(folder).as_posix()
            if not entry.is_file(follow_symlinks=False):
                raise PinFault(tr("{file} is a link or no file: put a copy there.", file=name))
            size += entry.stat().st_size
            if size > MOST_BYTES or len(pins) >= MOST_FILES:
                text = tr("It has more than {files} files or {mb} MB.", files=MOST_FILES, mb=MOST_BYTES >> 20)
                raise PinFault(text)
            pins.append((name, hashlib.sha256(Path(entry.path).read_bytes()).hexdigest()))
    except OSError as error:
        raise PinFault(tr("{file} cannot be read: {reason}.", file=error.filename, reason=error.strerror)) from error
    return tuple(sorted(pins))


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda one: one.name)
    for entry in entries:
        if entry.name in PASSED_OVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        else:
            yield entry
