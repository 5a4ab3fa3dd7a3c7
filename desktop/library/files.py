"""Reading and copying large files step by step, each byte of which goes into a SHA-256."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from desktop.base.atomic import sync_folder
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

CHUNK: Final = 1 << 22  # bytes between two steps: some milliseconds of work

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Step:
    """How far a piece of work is, in bytes."""

    done: int
    total: int


Work = Generator[Step, None, Result]


def follow(work: Work[Result], tell: Callable[[Step], object]) -> Result:
    """Do all of some work, telling of each step; what it returns. Closes it when ``tell`` raises."""
    with closing(work):
        while True:
            try:
                tell(next(work))
            except StopIteration as end:
                result: Result = end.value
                return result


def finish(work: Work[Result]) -> Result:
    """Do all of it; what it returns."""
    return follow(work, lambda _: None)


def hashing(path: Path) -> Work[str]:
    """Read a file from the disk; returns its SHA-256.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        total = os.fstat(file.fileno()).st_size
        if hasattr(os, "posix_fadvise"):  # what is only in memory says nothing about the disk
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        done = 0
        while data := file.read(CHUNK):
            digest.update(data)
            done += len(data)
            yield Step(done, max(total, done))
    return digest.hexdigest()


def copying(source: Path, target: Path) -> Work[str]:
    """Copy a file to a name that is free, onto the disk; returns its SHA-256.

    Raises:
        OSError: it cannot be read or written; what was written of ``target`` is left to the caller.
        EnvironmentFault: the disk has too little room, or ``source`` changed meanwhile.
    """
    digest, done = hashlib.sha256(), 0
    with source.open("rb") as reader:
        total = os.fstat(reader.fileno()).st_size
        need_room(target.parent, total)
        with target.open("xb") as writer:
            while data := reader.read(CHUNK):
                writer.write(data)
                digest.update(data)
                done += len(data)
                yield Step(done, max(total, done))
            writer.flush()
            os.fsync(writer.fileno())
    if done != total:
        raise EnvironmentFault(tr("{name} changed while it was copied: try again when it is whole.", name=source.name))
    sync_folder(target.parent)
    return digest.hexdigest()


def need_room(folder: Path, size: int) -> None:
    """Refuse early what would fill the disk.

    Raises:
        EnvironmentFault: fewer than ``size`` bytes are free.
    """
    free = shutil.disk_usage(folder).free
    if free < size:
        raise EnvironmentFault(
            tr("The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.",
               needed=f"{size / 1e9:.2f}", free=f"{free / 1e9:.2f}", path=folder)
        )  # fmt: skip


def reason(error: OSError) -> str:
    """Why the system refused, in words."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("the disk is full")
    return error.strerror or type(error).__name__
