"""A history file as it is open on the store thread: owned, or only read."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

import apsw

from desktop.store.backup import Backups
from desktop.store.errors import HistoryFault, damaged, read_only_now, too_new, translated
from desktop.store.files import finish_replacing, look, own
from desktop.store.history import History
from desktop.store.indexing import index_some
from desktop.store.migrations import Migration, check_schema, migrate, version
from desktop.store.reader import Reader
from desktop.store.sql import quick_check

log = logging.getLogger(__name__)

T = TypeVar("T")

CHECKED_AT_START: Final = 64 << 20  # bytes up to which opening checks the whole file (0.6 ms a megabyte)


class OwnedFile:
    """The history file, owned. Lives on the store thread."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        self._indexed = -1  # the connection's count of changes when nothing waited for the index
        with translated():
            self._lock = own(path)
            try:
                finish_replacing(path)
                look(path)
                if path.exists() and not path.stat().st_size and Backups(path.with_name("backups")).daily():
                    raise damaged("the file is empty")
                self._connection = _open(path)
            except BaseException:
                self._lock.close()
                raise
            try:
                self._history = self._ready(path, migrations)
            except apsw.SQLError as error:  # a header or a schema that SQLite does not understand
                self.close(checkpoint=False)
                raise damaged(str(error)) from error
            except BaseException:
                self.close(checkpoint=False)
                raise

    def do(self, work: Callable[[History], T]) -> T:
        """Do work; SQLite's errors arrive as ``HistoryFault``."""
        with translated():
            return work(self._history)

    def changed(self) -> bool:
        """Whether messages may wait for the search index."""
        return self._connection.total_changes() != self._indexed

    def index(self) -> None:
        """Index some of what waits. On a disk that fails it waits on: the search looks into what is not indexed."""
        changes = self._connection.total_changes()
        try:
            with translated():
                if not index_some(self._connection):
                    self._indexed = changes
        except HistoryFault as error:
            log.info("Messages could not be indexed: %s (%s)", error.text, error.detail)
            self._indexed = self._connection.total_changes()

    def close(self, *, checkpoint: bool = True) -> None:
        """Let go of the file."""
        if not checkpoint:
            self._connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        self._connection.close()
        self._lock.close()

    def _ready(self, path: Path, migrations: Sequence[Migration]) -> History:
        """Look before touching: a file that is not ours or not sound must stay as it is."""
        version(self._connection, known=len(migrations))
        if path.stat().st_size <= CHECKED_AT_START:
            quick_check(self._connection)
        check_schema(self._connection, migrations)
        if self._connection.readonly("main"):
            raise apsw.ReadOnlyError("the file or its disk is write-protected")
        prepare(self._connection)
        migrate(self._connection, path.with_name("backups"), migrations)
        history = History(self._connection)
        history.recover()
        return history


class ReadFile:
    """The history file, only read. Lives on the store thread."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        with translated():
            self._reader = Reader(path, migrations)
            self._known = len(migrations)
            try:
                self._found = self._reader.current()
                if path.stat().st_size <= CHECKED_AT_START:
                    quick_check(self._reader.connection)
                if self._found <= self._known:
                    check_schema(self._reader.connection, migrations)
                self._history = History(self._reader.connection)
            except apsw.SQLError as error:
                self._reader.close()
                raise damaged(str(error)) from error
            except BaseException:
                self._reader.close()
                raise

    def do(self, work: Callable[[History], T]) -> T:
        """Do work; SQLite's errors arrive as ``HistoryFault``."""
        with translated():
            try:
                return work(self._history)
            except apsw.ReadOnlyError as error:
                raise read_only_now() from error
            except apsw.SQLError as error:
                if self._found > self._known:  # a column is gone or is called otherwise now
                    raise too_new(self._found, self._known) from error
                raise

    def close(self, *, checkpoint: bool = True) -> None:
        """Let go of the file."""
        self._reader.close()


def _open(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    connection.set_busy_timeout(5000)
    # Until the file is known to be sound, closing it must not move the write-ahead log into it.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    return connection


def prepare(connection: apsw.Connection) -> None:
    """Set what makes a committed transaction survive a power cut (measured: NORMAL loses some), and keys checked."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone stops at the drive's cache
    connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
