"""A disk that can lose power: a SQLite VFS in memory whose unsynced writes may be lost, reordered or torn.

After the method of SQLite's own crash tests. Every write and sync counts as one operation; after ``left`` of them
the power goes, and ``after_the_cut`` gives what a machine could find on the disk: of each file what was synced, and
of the later writes none, all, some, or some 512-byte sectors.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import apsw

from desktop.store.opened import prepare

SECTOR = 512
Write = tuple[int, bytes]  # offset and data; a truncation is a write of nothing


@dataclass
class DiskFile:
    """What is on the disk for sure, what a running program sees, and the writes between the two."""

    durable: bytearray = field(default_factory=bytearray)
    current: bytearray = field(default_factory=bytearray)
    unsynced: list[Write] = field(default_factory=list)


class Disk:
    """Files of one simulated machine.

    ``left`` operations succeed (None: all), then ``failures`` (None: all that follow) raise ``error``.
    """

    def __init__(self, content: dict[str, bytes] | None = None) -> None:
        self.files = {name: DiskFile(bytearray(data), bytearray(data)) for name, data in (content or {}).items()}
        self.left: int | None = None
        self.failures: int | None = None
        self.error: type[apsw.Error] = apsw.IOError

    def spend(self) -> None:
        """One operation: ``error`` if the power is off or the disk full."""
        if self.left is None or self.failures == 0:
            return
        self.left -= 1
        if self.left < 0:
            if self.failures is not None:
                self.failures -= 1
            raise self.error("simulated")

    def content(self) -> dict[str, bytes]:
        """The files as a running program sees them."""
        return {name: bytes(file.current) for name, file in self.files.items()}

    def after_the_cut(self, rng: random.Random) -> Disk:
        """A disk that the machine may find when the power is back."""
        return Disk({name: _survivor(file, rng) for name, file in self.files.items()})


def put(buffer: bytearray, offset: int, data: bytes) -> None:
    """Write into a buffer that grows with zeros."""
    buffer.extend(bytes(max(0, offset - len(buffer))))
    buffer[offset : offset + len(data)] = data


def _survivor(file: DiskFile, rng: random.Random) -> bytes:
    buffer = bytearray(file.durable)
    mode = rng.choice(["none", "all", "some", "torn"])
    for offset, data in file.unsynced:
        if mode == "none" or (mode == "some" and rng.random() < 0.5):
            continue
        if not data:
            del buffer[offset:]
        for start in range(0, len(data), SECTOR):
            if mode != "torn" or rng.random() > 0.3:
                put(buffer, offset + start, data[start : start + SECTOR])
    return bytes(buffer)


class PowerCutVFS(apsw.VFS):
    """SQLite's way to the current ``disk``; registered under ``name`` as long as it lives."""

    def __init__(self, name: str = "powercut") -> None:
        super().__init__(name, "")
        self.name = name
        self.disk = Disk()

    def connect(self, synchronous: str = "FULL") -> apsw.Connection:
        """A connection to the history on the disk, with the program's settings (but for ``synchronous``)."""
        connection = apsw.Connection("/history.db", vfs=self.name)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # the simulated disk has no shared memory
        prepare(connection)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA wal_autocheckpoint = 20")  # so that checkpoints are cut too
        return connection

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        text = name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary"
        flags[1] = flags[0]
        return _OpenFile(self.disk, self.disk.files.setdefault(text, DiskFile()))  # type: ignore[return-value]

    def xAccess(self, pathname: str, flags: int) -> bool:
        return pathname in self.disk.files

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.disk.files.pop(filename, None)

    def xFullPathname(self, name: str) -> str:
        return name


class _OpenFile:
    """The calls SQLite makes of an open file."""

    def __init__(self, disk: Disk, file: DiskFile) -> None:
        self._disk = disk
        self._file = file

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._file.current[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.spend()
        put(self._file.current, offset, bytes(data))
        self._file.unsynced.append((offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:
        self._disk.spend()
        del self._file.current[newsize:]
        self._file.unsynced.append((newsize, b""))

    def xSync(self, flags: int) -> None:
        self._disk.spend()
        self._file.durable = bytearray(self._file.current)
        self._file.unsynced.clear()

    def xFileSize(self) -> int:
        return len(self._file.current)

    def xClose(self) -> None:
        pass

    def xLock(self, level: int) -> None:
        pass

    def xUnlock(self, level: int) -> None:
        pass

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, op: int, pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0
