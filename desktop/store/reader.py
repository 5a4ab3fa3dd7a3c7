"""Opening a history for reading only: beside its owner, on a disk that cannot be written, from an older version."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from desktop.store.errors import damaged
from desktop.store.files import side_file
from desktop.store.migrations import MIGRATIONS, Migration, migrate, version

ANY_VERSION: Final = 1 << 31
_BUSY_MS: Final = 5000
_NO_PLACE: Final = (apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError, apsw.FullError)


class Reader:
    """A connection that changes nothing, to the file itself or, where that cannot be, to a copy of it.

    SQLite needs a place for the -shm file even to read, and rows of an older schema must be brought to the newest one.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self._copies: tempfile.TemporaryDirectory[str] | None = None
        self._path, self._steps = path, migrations
        self.connection = self._open()

    def current(self) -> int:
        """See to it that the rows are of the newest schema; the version found, which may be newer than we know.

        Raises:
            HistoryDamaged: it is no history.
        """
        found = version(self.connection, known=ANY_VERSION)
        if found < len(self._steps):
            copy = apsw.Connection(str(self._copy()))
            with closing(self.connection), copy.backup("main", self.connection, "main") as backup:
                backup.step()
            self.connection = copy
            copy.execute("PRAGMA synchronous = OFF")
            migrate(copy, None, self._steps)
            copy.execute("PRAGMA query_only = ON")
        return found

    def close(self) -> None:
        """Let go of the file, and remove the copy."""
        self.connection.close()
        if self._copies is not None:
            self._copies.cleanup()

    def _open(self) -> apsw.Connection:
        connection = None
        try:
            connection = apsw.Connection(str(self._path), flags=apsw.SQLITE_OPEN_READONLY)
            connection.set_busy_timeout(_BUSY_MS)
            connection.execute("SELECT count(*) FROM sqlite_schema")
        except BaseException as error:
            if connection is not None:
                connection.close()
            if isinstance(error, apsw.SQLError):  # a schema or a format that SQLite does not understand
                raise damaged(str(error)) from error
            if not isinstance(error, _NO_PLACE) or not self._path.is_file():
                raise
            return self._opened_copy()
        return connection

    def _copy(self) -> Path:
        """Where the copy lies."""
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="nemodesk-")
        return Path(self._copies.name) / self._path.name

    def _opened_copy(self) -> apsw.Connection:
        """Only when no connection of this process has the file: closing it would drop SQLite's locks."""
        copy = self._copy()
        try:
            for suffix in ("", "-wal"):
                with suppress(FileNotFoundError):
                    shutil.copyfile(side_file(self._path, suffix), side_file(copy, suffix))
            connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            if self._copies is not None:
                self._copies.cleanup()
            raise
        return connection


@contextmanager
def reading(path: Path) -> Iterator[apsw.Connection]:
    """A connection for reading a history of whatever version."""
    reader = Reader(path)
    try:
        yield reader.connection
    finally:
        reader.close()


@contextmanager
def reading_current(path: Path, migrations: Sequence[Migration]) -> Iterator[apsw.Connection]:
    """A connection for reading rows of the newest schema."""
    reader = Reader(path, migrations)
    try:
        reader.current()
        yield reader.connection
    finally:
        reader.close()


def beside_owner(path: Path) -> apsw.Connection:
    """A connection for reading a file that this process owns and has open."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.set_busy_timeout(_BUSY_MS)
    return connection
