"""Small disks of their own, which can be full or write-protected. Only root can mount one."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

BALLAST = "ballast"


def _run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk in memory at ``folder``; the test is skipped where none can be mounted."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        trouble = _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", folder)
    except FileNotFoundError as error:
        trouble = str(error)
    if trouble:
        pytest.skip(f"no disk can be mounted here: {trouble.strip()}")
    try:
        yield folder
    finally:
        assert not _run("umount", "--lazy", folder)


def protect(disk: Path, *, protected: bool) -> None:
    """Forbid or allow writing to a disk."""
    assert not _run("mount", "-o", f"remount,{'ro' if protected else 'rw'}", disk)


def fill_up(disk: Path) -> None:
    """Leave no byte free."""
    with (disk / BALLAST).open("ab", buffering=0) as file:
        for size in (1 << 16, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def make_room(disk: Path) -> None:
    """Take back ``fill_up``."""
    (disk / BALLAST).unlink()
