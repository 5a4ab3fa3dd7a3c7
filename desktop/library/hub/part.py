"""A file on its way: ``X.part`` beside a journal ``X.part.json`` of the pieces that are in it.

Pieces come in any order, each with its CRC-32. A journal is a line of JSON that says which content this is, then one
line a piece. After a crash only those pieces count whose bytes still have their CRC: a line that was cut off, or data
that a power cut took, costs that piece and nothing else, and no order of syncs is needed for it.
"""

from __future__ import annotations

import contextlib
import errno
import json
import math
import os
import shutil
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from desktop.base import atomic
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import number, tr
from desktop.library.hub.errors import DiskFull
from desktop.library.hub.files import RemoteFile
from desktop.library.hub.spans import Span, Spans

RESERVE: Final = 64 << 20  # bytes that stay free: the history and the system need room too
READ: Final = 1 << 20


def part_of(target: Path) -> Path:
    """Where the content of ``target`` grows."""
    return target.with_name(target.name + ".part")


def journal_of(target: Path) -> Path:
    """What is known of it."""
    return target.with_name(target.name + ".part.json")


def _new_of(target: Path) -> Path:
    """The journal while it is written anew: always the same name, so that a kill leaves no more than one."""
    return target.with_name(target.name + ".part.json.new")


def discard(target: Path) -> None:
    """Delete what was fetched of ``target``."""
    for path in (part_of(target), journal_of(target), _new_of(target)):
        path.unlink(missing_ok=True)


class Part:
    """The unfinished file and its journal, open. Threads write pieces; one thread reads, syncs and finishes.

    Attributes:
        etag: of the answers the pieces came from; empty until one is known.
        arrived: notified whenever a piece was written.
    """

    def __init__(self, file: RemoteFile, target: Path, *, repo: str, commit: str, check: Callable[[], None]) -> None:
        """Take up what an earlier run left, if it is of the same content.

        Raises:
            EnvironmentFault: the folder cannot be written, or its disk is full; ``check`` may raise too.
        """
        self.file, self.target = file, target
        self.etag = ""
        self.arrived = threading.Condition()
        self._about = {"repo": repo, "commit": commit, "file": file.name, "size": file.size, "hash": file.digest}
        self._spans = Spans()
        self._closed = False
        with _trouble(target):
            self._data = part_of(target).open("r+b" if part_of(target).exists() else "w+b", buffering=0)
            try:
                self._begin([piece for piece in self._recorded() if self._intact(piece, check)])
            except BaseException:
                self._data.close()
                raise
            self._reader = part_of(target).open("rb", buffering=0)

    @property
    def done(self) -> int:
        """Bytes that are in the part."""
        with self.arrived:
            return self._spans.total

    def missing(self) -> list[Span]:
        """What is not there yet, in order."""
        with self.arrived:
            return self._spans.gaps(self.file.size)

    def reach(self, start: int) -> int:
        """How far the bytes from ``start`` on are there without a gap."""
        with self.arrived:
            return self._spans.reach(start)

    def write(self, start: int, data: bytes) -> None:
        """Put a piece in its place; from here on a kill does not lose it.

        Raises:
            DiskFull, EnvironmentFault: it could not be written.
        """
        line = f"{start} {len(data)} {zlib.crc32(data):08x}\n".encode()
        with self.arrived:
            if self._closed:  # the fetch has ended, and this thread does not know yet
                return
            with _trouble(self.target):
                self._data.seek(start)
                _write_all(self._data, data)
                _write_all(self._journal, line)
            self._spans.add(start, start + len(data))
            self.arrived.notify_all()

    def read(self, start: int, size: int) -> bytes:
        """Bytes that are there; for one thread only."""
        with _trouble(self.target):
            self._reader.seek(start)
            return self._reader.read(size)

    def note_etag(self, etag: str) -> None:
        """Remember which version of the content the pieces are of."""
        with self.arrived:
            if etag and not self.etag and not self._closed:
                self.etag = etag
                with _trouble(self.target):
                    _write_all(self._journal, json.dumps({"etag": etag}).encode() + b"\n")

    def sync(self) -> None:
        """Bring what is there to disk: a power cut then loses only what comes later."""
        with _trouble(self.target):
            os.fsync(self._data.fileno())
            os.fsync(self._journal.fileno())

    def restart(self) -> None:
        """Forget everything that was fetched."""
        with self.arrived, _trouble(self.target):
            self._journal.close()
            self._spans, self.etag = Spans(), ""
            self._begin([])

    def install(self) -> None:
        """Give the finished file its name, durably; the caller has checked its hash."""
        with self.arrived, _trouble(self.target):
            self._closed = True
            os.fsync(self._data.fileno())
            self._let_go()
            atomic.replace(part_of(self.target), self.target)
            journal_of(self.target).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the files; they stay for the next time."""
        with self.arrived:
            self._closed = True
            self._let_go()

    def _let_go(self) -> None:
        for file in (self._data, self._reader, self._journal):
            file.close()

    def _recorded(self) -> Iterator[tuple[int, int, str]]:
        """The pieces that the journal names: start, size, CRC. None when it is of another content."""
        try:
            first, *lines = journal_of(self.target).read_bytes().split(b"\n")
        except FileNotFoundError:
            return
        about = _json(first)
        if not isinstance(about, dict) or any(about.get(key) != self._about[key] for key in ("size", "hash")):
            return
        for line in lines:
            if line.startswith(b"{"):
                known = _json(line)
                self.etag = str(known.get("etag", "")) if isinstance(known, dict) else ""
                continue
            with contextlib.suppress(ValueError):  # a line that a kill cut off
                start, size, crc = line.decode("ascii").split(" ")
                yield int(start), int(size), crc

    def _intact(self, piece: tuple[int, int, str], check: Callable[[], None]) -> bool:
        """Whether a piece that the journal names really is in the file."""
        check()
        start, size, crc = piece
        if not (0 <= start < start + size <= self.file.size and size <= self.file.size):
            return False
        self._data.seek(start)
        left, found = size, 0
        while left and (data := self._data.read(min(READ, left))):
            found, left = zlib.crc32(data, found), left - len(data)
        return not left and f"{found:08x}" == crc

    def _begin(self, pieces: list[tuple[int, int, str]]) -> None:
        """Write the journal anew with the pieces that are left, and open it for more; cut off what is behind them."""
        length = max((start + size for start, size, _ in pieces), default=0)
        self._data.truncate(length)
        etag = [json.dumps({"etag": self.etag})] if self.etag and pieces else []
        lines = [json.dumps(self._about), *etag, *(f"{start} {size} {crc}" for start, size, crc in pieces)]
        new = _new_of(self.target)
        with new.open("wb") as file:
            file.write(("\n".join(lines) + "\n").encode())
            file.flush()
            os.fsync(file.fileno())
        atomic.replace(new, journal_of(self.target))
        self._journal = journal_of(self.target).open("ab", buffering=0)
        if not pieces:
            self.etag = ""
        for start, size, _ in pieces:
            self._spans.add(start, start + size)

    def check_room(self) -> None:
        """See whether the rest has room on the disk.

        Raises:
            DiskFull: it has not.
        """
        free = shutil.disk_usage(self.target.parent).free
        needed = self.file.size - self.done
        if needed and needed + RESERVE > free:
            raise disk_full(self.target, needed + RESERVE - free)


def disk_full(target: Path, lacking: int = 0) -> DiskFull:
    """There is no room beside ``target``; ``lacking`` bytes would be enough, if that is known."""
    folder = target.parent
    if lacking:
        size = number(math.ceil(lacking / 1e7) / 100, 2)
        return DiskFull(
            tr("The disk of {folder} is too full: make {size} GB free, then go on.", folder=folder, size=size)
        )
    return DiskFull(tr("The disk of {folder} is full: make room, then go on.", folder=folder))


@contextlib.contextmanager
def _trouble(target: Path) -> Iterator[None]:
    """Turn what the disk says into a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise disk_full(target) from error
        text = tr("{path} cannot be written: {reason}.", path=target, reason=error.strerror)
        raise EnvironmentFault(text, str(error)) from error


def _write_all(file: Any, data: bytes) -> None:
    """Write every byte: an unbuffered file may take fewer."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _json(line: bytes) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
