"""The output file: written beside its final name, which it gets only when it is complete and on the disk."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from converter.errors import ConvertError
from converter.text import tr

MEGABYTE: Final = 1_000_000


def check_target(path: Path, needed: int, sources: Iterable[Path] = ()) -> None:
    """Refuse early what would fail late.

    Raises:
        ConvertError: the folder is missing, or has fewer than ``needed`` bytes free, or ``path`` is one of the
            ``sources`` that are about to be read.
    """
    if not path.parent.is_dir():
        raise ConvertError(tr("The folder {path} does not exist.", path=path.parent))
    if path.is_dir():
        raise ConvertError(tr("{path} is a folder: name a file to write.", path=path))
    if path.resolve() in {source.resolve() for source in sources}:
        raise ConvertError(tr("{path} belongs to the checkpoint itself: name another file to write.", path=path))
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise ConvertError(
            tr("The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.",
               needed=f"{needed / MEGABYTE:,.0f}", free=f"{free / MEGABYTE:,.0f}")
        )  # fmt: skip


def _sentence(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("The disk became full while writing {path}: make room and convert again.", path=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("{path} may not be written: choose another folder.", path=path)
    return tr("{path} could not be written: {reason}.", path=path, reason=error.strerror or str(error))


def _open_no_link(path: str, flags: int) -> int:
    """A downloaded folder may hold a link of the part file's name; it must not lead our bytes elsewhere."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)


class TargetBusyError(ConvertError):
    """Another conversion is writing the same file."""


def _claim(file: BinaryIO, path: Path) -> None:
    """Lock the part file until it is closed; one that a killed conversion left is free. Windows has no such lock."""
    if sys.platform == "win32":
        return
    import fcntl  # not on Windows

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise TargetBusyError(tr("{path} is being written by another conversion: wait for it.", path=path)) from error


class OutputFile:
    """A file that counts and hashes what is appended to it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self.position = 0

    @property
    def sha256(self) -> str:
        """The hash of everything appended so far."""
        return self._hash.hexdigest()

    def append(self, data: bytes | memoryview) -> None:
        """Write ``data`` at the end."""
        self._file.write(data)
        self._hash.update(data)
        self.position += len(data)

    def pad(self, alignment: int) -> None:
        """Fill up with zeros to the next multiple of ``alignment``."""
        self.append(bytes(-self.position % alignment))


@contextmanager
def complete_or_nothing(path: Path, size: int) -> Generator[OutputFile, None, None]:
    """A file renamed to ``path`` once it holds ``size`` bytes and is on the disk; removed on any failure or cancel.

    Raises:
        ConvertError: the disk is full, or the place cannot be written.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        # opened without cutting it: it may be another conversion's until it is claimed
        with open(part, "ab", opener=_open_no_link) as file:
            _claim(file, path)
            file.truncate(0)
            output = OutputFile(file)
            yield output
            file.flush()
            os.fsync(file.fileno())
        if output.position != size:
            raise AssertionError(f"{output.position} bytes written, {size} planned")
        os.replace(part, path)
        _sync_folder(path.parent)
    except TargetBusyError:
        raise
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        if isinstance(error, OSError):
            raise ConvertError(_sentence(error, path), str(error)) from error
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
