"""The store thread, and the one connection to the history file that lives on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

import apsw

from desktop.base.errors import AppError
from desktop.store.backup import Backups
from desktop.store.errors import HistoryDamaged, HistoryFault, damaged, read_only_now, too_new, translated
from desktop.store.files import finish_replacing, look, own
from desktop.store.history import History
from desktop.store.migrations import MIGRATIONS, Migration, migrate, version
from desktop.store.reader import Reader
from desktop.store.sql import quick_check

T = TypeVar("T")

CHECKED_AT_START: Final = 64 << 20  # bytes up to which opening checks the whole file (0.6 ms a megabyte)


class Store:
    """The one connection to a history file, on a thread of its own. Methods may be called from any thread."""

    def __init__(self, path: Path, *, read_only: bool = False, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        """Open (and create, migrate, recover) the file; blocks until it is ready.

        ``read_only`` is for a second process, a disk that cannot be written, or a file from a newer version: it changes
        nothing and may run beside the owner.

        Raises:
            HistoryInUse: another process owns the file.
            HistoryTooNew: a newer version of the program wrote it; it can be opened ``read_only``.
            HistoryDamaged: it is no history or a damaged one; it was not touched. See ``repair``.
            HistoryFull, HistoryReadOnly, HistoryFault: the disk failed, or there is nothing to read.
        """
        self._path, self._migrations = path, migrations
        self.fault: AppError | None = None  # why it cannot be written now
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")
        try:
            self._file: _File | _ReadFile | None = self._thread.submit(self._opened, read_only).result()
        except BaseException:
            self._thread.shutdown()
            raise

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written now."""
        return not isinstance(self._file, _File)

    def run(self, work: Callable[[History], T]) -> Future[T]:
        """Do ``work`` on the store thread, in the order of calls. SQLite's errors arrive as ``HistoryFault``."""
        return self._thread.submit(self._do, work)

    async def call(self, work: Callable[[History], T]) -> T:
        """``run`` for coroutines; work that was asked for is done even if the waiting is cancelled."""
        return await asyncio.shield(asyncio.wrap_future(self.run(work)))

    def exchange(self, work: Callable[[], T]) -> Future[T]:
        """Close the file, do ``work`` (which may become its owner), and open what is there then, for writing.

        What cannot be opened so is opened for reading; when that fails too, every later call says why.
        """
        return self._thread.submit(self._exchange, work)

    def reopen(self) -> Future[None]:
        """Try once more to open the file for writing; raises why not."""
        return self.exchange(lambda: None)

    def close(self) -> None:
        """Do what was asked for so far, close the file and end the thread; safe to call twice."""
        try:
            self._thread.submit(self._close)
        except RuntimeError:  # it is closed
            return
        self._thread.shutdown()

    # on the store thread

    def _opened(self, read_only: bool) -> _File | _ReadFile:
        return (_ReadFile if read_only else _File)(self._path, self._migrations)

    def _do(self, work: Callable[[History], T]) -> T:
        if self._file is None:
            assert self.fault is not None
            raise self.fault
        return self._file.do(work)

    def _exchange(self, work: Callable[[], T]) -> T:
        self._close(checkpoint=False)
        try:
            result = work()
        finally:
            try:
                self._file = self._opened(read_only=False)
                self.fault = None
            except AppError as error:
                self._read_instead(error)
                raise
        return result

    def _read_instead(self, error: AppError) -> None:
        self.fault = error
        with suppress(AppError):
            self._file = self._opened(read_only=True)

    def _close(self, *, checkpoint: bool = True) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close(checkpoint=checkpoint)


def open_store(path: Path) -> Store:
    """The history for writing, or else for reading, with the reason as its ``fault``.

    Raises:
        HistoryDamaged: it is damaged; nothing was touched.
        HistoryFault: it cannot even be read.
    """
    try:
        return Store(path)
    except HistoryDamaged:
        raise
    except HistoryFault as fault:
        try:
            store = Store(path, read_only=True)
        except AppError:
            raise fault from None
        store.fault = fault
        return store


class _File:
    """The history file, owned. Lives on the store thread."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
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
        with translated():
            return work(self._history)

    def close(self, *, checkpoint: bool = True) -> None:
        if not checkpoint:
            self._connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        self._connection.close()
        self._lock.close()

    def _ready(self, path: Path, migrations: Sequence[Migration]) -> History:
        """Look before touching: a file that is not ours or not sound must stay as it is."""
        version(self._connection, known=len(migrations))
        if path.stat().st_size <= CHECKED_AT_START:
            quick_check(self._connection)
        if self._connection.readonly("main"):
            raise apsw.ReadOnlyError("the file or its disk is write-protected")
        prepare(self._connection)
        migrate(self._connection, path.with_name("backups"), migrations)
        history = History(self._connection)
        history.recover()
        return history


class _ReadFile:
    """The history file, only read. Lives on the store thread."""

    def __init__(self, path: Path, migrations: Sequence[Migration]) -> None:
        with translated():
            self._reader = Reader(path, migrations)
            self._known = len(migrations)
            try:
                self._found = self._reader.current()
                if path.stat().st_size <= CHECKED_AT_START:
                    quick_check(self._reader.connection)
                self._history = History(self._reader.connection)
            except apsw.SQLError as error:
                self._reader.close()
                raise damaged(str(error)) from error
            except BaseException:
                self._reader.close()
                raise

    def do(self, work: Callable[[History], T]) -> T:
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
