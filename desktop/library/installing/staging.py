"""The folder in which an install is put together: hidden in the models folder, renamed when the model is whole.

Its name is made from the request, so that the same request finds it again after a crash. ``install.json`` holds the
request, the pinned commit and what the hub says of each file; without one the folder is nothing that can go on. In it
lie ``source/`` (the checkpoint's files), ``heads/`` (the beginnings of its safetensors files), and the model with its
journal. What the model does not need is deleted after the renaming only: until then a crash must find all of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from desktop.base.atomic import write_text
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.installing.request import InstallRequest, Pending

PREFIX = ".installing-"
RECORD = "install.json"
LOCK = "lock"
SOURCE = "source"
HEADS = "heads"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Record:
    """What ``install.json`` holds: the request, and the files of the pinned commit."""

    request: InstallRequest
    commit: str
    files: tuple[RemoteFile, ...]

    @property
    def repository(self) -> Repository:
        """The repository as it was when the install began."""
        return Repository(self.request.repo, self.commit, self.files)


def staging_folder(root: Path, request: InstallRequest) -> Path:
    """Where in the models folder this request is put together."""
    asked = json.dumps([request.repo, request.revision, request.gguf or request.kind])
    return root / f"{PREFIX}{hashlib.sha256(asked.encode()).hexdigest()[:16]}"


def find(roots: Iterable[Path], new: Path, request: InstallRequest) -> Path:
    """The folder of a request that was begun in one of the ``roots``, else the one for it in ``new``."""
    begun = (staging_folder(root, request) for root in roots)
    return next((folder for folder in begun if read_record(folder) is not None), staging_folder(new, request))


def write_record(folder: Path, record: Record) -> None:
    """Write ``install.json``; the install can go on from then on."""
    write_text(folder / RECORD, json.dumps({"version": VERSION, **asdict(record)}, indent=1))


def read_record(folder: Path) -> Record | None:
    """What ``install.json`` says, or None when it is missing, damaged or of another version."""
    try:
        stored = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        if stored["version"] != VERSION:
            return None
        files = tuple(_typed(RemoteFile, entry) for entry in stored["files"])
        return Record(_typed(InstallRequest, stored["request"]), str(stored["commit"]), files)
    except (OSError, ValueError, RecursionError, TypeError, KeyError):
        return None


def _typed(kind: type[Any], stored: dict[str, Any]) -> Any:
    """The dataclass ``kind`` from JSON; TypeError when a field is missing or of another type."""
    value = kind(**stored)
    for field in fields(kind):
        if type(getattr(value, field.name)).__name__ != field.type:
            raise TypeError(field.name)
    return value


def pending(folders: Iterable[Path]) -> list[Pending]:
    """Those of the folders in which an install can go on."""
    found = []
    for folder in folders:
        record = read_record(folder) if folder.name.startswith(PREFIX) else None
        if record is not None:
            found.append(Pending(record.request, folder, _size(folder), _is_busy(folder)))
    return found


def discard(folder: Path) -> None:
    """Delete an install that was begun.

    Raises:
        EnvironmentFault: a process is at work on it, or its files cannot be deleted.
    """
    try:
        with claim(folder):
            (folder / RECORD).unlink(missing_ok=True)  # first, so that a crash half way leaves nothing that goes on
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        text = tr("The unfinished install could not be deleted: {reason}.", reason=error.strerror)
        raise EnvironmentFault(text, str(error)) from error


def tidy(folder: Path) -> None:
    """Delete what an installed model does not need of its install, and what an install that never began left.

    Raises:
        OSError: it cannot be deleted.
    """
    record = read_record(folder)
    if folder.name.startswith(PREFIX):
        if not (folder / RECORD).exists() and not _is_busy(folder):
            shutil.rmtree(folder)
    elif record is not None:
        shutil.rmtree(folder / HEADS, ignore_errors=True)
        if not record.request.keep_source:
            shutil.rmtree(folder / SOURCE, ignore_errors=True)
        for leftover in (*folder.glob("*.journal"), folder / LOCK, folder / RECORD):
            leftover.unlink(missing_ok=True)


@contextmanager
def claim(folder: Path, tries: int = 1) -> Iterator[None]:
    """Hold the install against other processes; a process that dies lets go.

    Who begins to work asks a few times: a list of pending installs holds each for a moment to see whether it is busy.

    Raises:
        EnvironmentFault: another process holds it.
        OSError: the folder cannot be written.
    """
    descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        while not _lock(descriptor):
            tries -= 1
            if not tries:
                raise EnvironmentFault(tr("This model is being installed already: wait for it."))
            time.sleep(0.05)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Lock until the file is closed; False when another process has it."""
    try:
        _lock_now(descriptor)
    except OSError:
        return False
    return True


def _lock_now(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # only on Windows

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # not on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_busy(folder: Path) -> bool:
    try:
        with claim(folder):
            return False
    except EnvironmentFault:
        return True
    except OSError:
        return False


def _size(folder: Path) -> int:
    """Bytes of the files in a folder; what goes away meanwhile counts nothing."""
    total = 0
    for path in folder.rglob("*"):
        with suppress(OSError):
            total += path.lstat().st_size
    return total
