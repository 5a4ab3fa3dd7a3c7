"""The output file: written beside its final name, which it gets only when it is complete and on the disk.

With a journal an unfinished file stays, and the next conversion from the same source goes on with it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from converter.errors import ConvertError
from converter.journal import Journal, Mark
from converter.report import Tally
from converter.text import tr

MEGABYTE: Final = 1_000_000
# after a crash at most this much is converted again; each sync stops the work for a moment
SYNC_BYTES: Final = 32 * MEGABYTE
READ_BYTES: Final = 1 << 22


def check_target(path: Path, needed: int, sources: Iterable[Path] = ()) -> None:
    """Refuse early what would fail late.

    Raises:
        ConvertError: the folder is missing, or has fewer than ``needed`` bytes free, or ``path`` is one of the
            ``sources`` that are about to be read.
    """
    if not os.path.isdir(path.parent):  # unlike Path's own it never raises
        raise ConvertError(tr("The folder {path} does not exist.", path=path.parent))
    if os.path.isdir(path):
        raise ConvertError(tr("{path} is a folder: name a file to write.", path=path))
    if os.path.exists(path) and not os.path.isfile(path):  # a device: the finished file would take its place
        raise ConvertError(tr("{path} may not be written: choose another folder.", path=path))
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
        raise _busy(path) from error
    with suppress(FileNotFoundError):
        if os.path.samestat(os.fstat(file.fileno()), os.stat(part_path(path))):
            return
    raise _busy(path)  # it was finished between the opening and the lock: it is a model now, and not ours to cut


def _busy(path: Path) -> TargetBusyError:
    return TargetBusyError(tr("{path} is being written by another conversion: wait for it.", path=path))


class OutputFile:
    """A file that counts and hashes what is appended to it.

    Attributes:
        position: bytes so far.
        tensors: whole tensors so far.
        tally: collects the report of them; the journal keeps it.
    """

    def __init__(self, file: BinaryIO, journal: Journal | None = None) -> None:
        self._file = file
        self._journal = journal
        self._hash = hashlib.sha256()
        self._synced = 0
        self.position = self.tensors = 0
        self.tally = Tally()

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

    def end_tensor(self) -> None:
        """Count a tensor as whole."""
        self.tensors += 1
        if self.position - self._synced >= SYNC_BYTES:
            self.sync()

    def sync(self) -> None:
        """Bring everything to the disk and mark the place; without a journal nothing needs that."""
        if self._journal is not None and self.position > self._synced:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._journal.append(Mark(self.tensors, self.position, self.sha256, self.tally.compared()))
            self._synced = self.position

    def take_up(self) -> Iterator[int]:
        """Go on where an earlier conversion stopped: at the last mark up to which the bytes are those it vouches for.

        They are read and hashed again; yields the position meanwhile. What lies behind is cut off.
        """
        if self._journal is None:
            return
        good, whole = [Mark(0, 0, self.sha256)], hashlib.sha256()
        with open(self._file.name, "rb") as file:
            for mark in self._journal.marks():
                while self.position < mark.bytes and (data := file.read(min(READ_BYTES, mark.bytes - self.position))):
                    self._hash.update(data)
                    self.position += len(data)
                    yield self.position
                if (self.position, self.sha256) != (mark.bytes, mark.sha256):
                    break
                good.append(mark)
                whole = self._hash.copy()
        self._hash, self.position, self.tensors = whole, good[-1].bytes, good[-1].tensors
        self.tally = Tally(good[-1].compared)
        self._synced = self._file.truncate(self.position)
        self._journal.begin(good[1:])
        _sync_folder(self._journal.path.parent)


def part_path(path: Path) -> Path:
    """Where the file lies while it has no right to its name."""
    return path.with_name(f"{path.name}.part")


def journal_path(path: Path) -> Path:
    """The journal of an unfinished file. It stays when the file is finished: whoever asked for it deletes it."""
    return path.with_name(f"{path.name}.journal")


@contextmanager
def complete_or_nothing(path: Path, size: int, journal: Journal | None = None) -> Generator[OutputFile, None, None]:
    """A file renamed to ``path`` once it holds ``size`` bytes and is on the disk; removed on any failure or cancel.

    With a journal it stays unfinished instead, for ``OutputFile.take_up``; so does a finished one whose journal is
    still there: its maker did not live to tell anybody, and it is looked through once more.

    Raises:
        ConvertError: the disk is full, or the place cannot be written.
    """
    part = part_path(path)
    try:
        if journal is not None and journal.path.exists() and path.exists() and not part.exists():
            os.replace(path, part)
        # opened without cutting it: it may be another conversion's until it is claimed
        with open(part, "ab", opener=_open_no_link) as file:
            _claim(file, path)
            if journal is None:
                file.truncate(0)
            output = OutputFile(file, journal)
            yield output
            output.sync()
            file.flush()
            os.fsync(file.fileno())
            if output.position != size:
                raise AssertionError(f"{output.position} bytes written, {size} planned")
            if sys.platform != "win32":  # as long as the lock is held, nobody else can cut it
                os.replace(part, path)
        if sys.platform == "win32":  # open files keep their names there
            os.replace(part, path)
        _sync_folder(path.parent)
    except TargetBusyError:
        raise
    except BaseException as error:
        with suppress(OSError):
            if journal is None:
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
