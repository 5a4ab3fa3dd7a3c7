"""The store thread, and opening, owning and setting aside the history file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

import apsw

from desktop.base.atomic import sync_folder
from desktop.base.i18n import tr
from desktop.store.errors import HistoryFault, damaged, in_use, translated
from desktop.store.history import History
from desktop.store.migrations import MIGRATIONS, Migration, migrate, version
from desktop.store.sql import quick_check

T = TypeVar("T")

CHECKED_AT_START: Final = 64 << 20  # bytes up to which opening checks the whole file (0.6 ms a megabyte)


class Store:
    """The one connection to a history file, on a thread of its own. Methods may be called from any thread."""

    def __init__(self, path: Path, *, read_only: bool = False, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        """Open (and create, migrate, recover) the file; blocks until it is ready.

        ``read_only`` is for a second process: it changes nothing and may run beside the owner.

        Raises:
            HistoryInUse: another process owns the file.
            HistoryTooNew: a newer version of the program wrote it.
            HistoryDamaged: it is no history or a damaged one; it was not touched. See ``set_aside``.
            HistoryFault: the disk failed, or there is nothing to read.
        """
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")
        try:
            opening = self._thread.submit(_File, path, read_only, migrations)
            self._file = opening.result()
        except BaseException:
            self._thread.shutdown()
            raise

    def run(self, work: Callable[[History], T]) -> Future[T]:
        """Do ``work`` on the store thread, in the order of calls. SQLite's errors arrive as ``HistoryFault``."""
        return self._thread.submit(self._file.do, work)

    async def call(self, work: Callable[[History], T]) -> T:
        """``run`` for coroutines; work that was asked for is done even if the waiting is cancelled."""
        return await asyncio.shield(asyncio.wrap_future(self.run(work)))

    def close(self) -> None:
        """Do what was asked for so far, close the file and end the thread; safe to call twice."""
        try:
            self._thread.submit(self._file.close)
        except RuntimeError:  # it is closed
            return
        self._thread.shutdown()


def set_aside(path: Path) -> Path:
    """Move a damaged history with its -wal and -shm into ``history.corrupt-<UTC>`` beside it; that folder."""
    folder = path.with_name(f"{path.stem}.corrupt-{datetime.now(UTC):%Y%m%dT%H%M%S%f}")
    with translated():
        folder.mkdir()
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            if (path.parent / name).exists():
                (path.parent / name).rename(folder / name)
        sync_folder(folder)
        sync_folder(path.parent)
    return folder


class _File:
    """An open history file. Lives on the store thread."""

    def __init__(self, path: Path, read_only: bool, migrations: Sequence[Migration]) -> None:
        with translated():
            self._lock = None if read_only else _own(path)
            try:
                self._connection = _open(path, read_only=read_only)
            except BaseException:
                self._unlock()
                raise
            try:
                self._history = self._ready(path, migrations, read_only=read_only)
            except BaseException:
                self.close()
                raise

    def do(self, work: Callable[[History], T]) -> T:
        with translated():
            return work(self._history)

    def close(self) -> None:
        self._connection.close()
        self._unlock()

    def _ready(self, path: Path, migrations: Sequence[Migration], *, read_only: bool) -> History:
        """Look before touching: a file that is not ours or not sound must stay as it is."""
        known = len(migrations)
        try:
            found = version(self._connection, known=known)
            if path.stat().st_size <= CHECKED_AT_START:
                quick_check(self._connection)
        except apsw.SQLError as error:  # a header or a schema that SQLite does not understand
            raise damaged(str(error)) from error
        if read_only:
            self._connection.execute("PRAGMA query_only = ON")
            if found < known:
                raise HistoryFault(tr("The history is from an older version: start Nemodesk once to update it."))
            return History(self._connection)
        prepare(self._connection)
        migrate(self._connection, path.with_name("backups"), migrations)
        history = History(self._connection)
        history.recover()
        return history

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()


def _open(path: Path, *, read_only: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READWRITE | (0 if read_only else apsw.SQLITE_OPEN_CREATE)
    connection = apsw.Connection(str(path), flags=flags)
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


def _own(path: Path) -> apsw.Connection:
    """Hold the file's lock as long as the returned connection is open; the system drops it if we are killed.

    The lock is SQLite's own, on an empty database beside the history, because it works alike on every system.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = apsw.Connection(str(path.with_name(f"{path.name}.lock")))
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except apsw.BusyError:
        lock.close()
        raise in_use() from None
    return lock
