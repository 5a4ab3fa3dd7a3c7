"""Writing a file so that a crash or a power cut leaves the old content or the new, never a mixture."""

from __future__ import annotations

import os
import stat
from pathlib import Path


def write_bytes(path: Path, data: bytes) -> None:
    """Replace ``path`` (or create it) with ``data``, on disk when this returns; OSError leaves the old file.

    An old file's permissions are kept, and behind a symbolic link the file it leads to is replaced.
    """
    path = Path(os.path.realpath(path))  # Path.resolve raises RuntimeError for links that lead to each other
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(stat.S_IMODE(path.stat().st_mode))
        replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """``write_bytes`` of UTF-8 text; newlines stay as they are."""
    write_bytes(path, text.encode())


def replace(source: Path, target: Path) -> None:
    """Move a finished file, whose content is synced, over ``target``, durably."""
    os.replace(source, target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
