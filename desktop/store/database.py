"""The store thread, and the one connection to the history file that lives on it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import apsw

from desktop.base.errors import AppError
from desktop.store.errors import HistoryDamaged, HistoryFault
from desktop.store.history import History
from desktop.store.migrations import MIGRATIONS, Migration
from desktop.store.opened import OwnedFile, ReadFile
from desktop.store.reader import beside_owner, reading_current
from desktop.store.searcher import Searcher

if TYPE_CHECKING:
    from desktop.store.queries import SearchQuery, SearchResults

log = logging.getLogger(__name__)

T = TypeVar("T")


class Store:
    """The one connection that writes a history file, on a thread of its own. Methods may be called from any thread.

    Searches have a thread and a connection of their own; what they need to know of new messages is indexed on the
    store thread, in small steps between the work that was asked for.
    """

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
        self._closing = self._will_index = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")
        try:
            self._file: OwnedFile | ReadFile | None = self._thread.submit(self._opened, read_only).result()
        except BaseException:
            self._thread.shutdown()
            raise
        self._searcher = Searcher(self._connect, lambda: self.run(lambda history: history.rebuild_search()))
        self._thread.submit(self._index_if_needed)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written now."""
        return not isinstance(self._file, OwnedFile)

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

    def search(self, query: SearchQuery) -> Future[SearchResults]:
        """Search the history; the search before, if it has not ended, is cancelled. Called from one thread only."""
        return self._searcher.search(query)

    def close(self) -> None:
        """Do what was asked for so far, close the file and end the thread; safe to call twice."""
        self._closing = True
        self._searcher.close()
        try:
            self._thread.submit(self._close)
        except RuntimeError:  # it is closed
            return
        self._thread.shutdown()

    # on the store thread

    def _opened(self, read_only: bool) -> OwnedFile | ReadFile:
        return (ReadFile if read_only else OwnedFile)(self._path, self._migrations)

    def _do(self, work: Callable[[History], T]) -> T:
        if self._file is None:
            assert self.fault is not None
            raise self.fault.with_traceback(None)  # else each time adds to what it keeps alive
        try:
            return self._file.do(work)
        finally:
            self._index_if_needed()

    def _index_if_needed(self) -> None:
        idle = not self._will_index and not self._closing
        if idle and isinstance(self._file, OwnedFile) and self._file.changed():
            self._will_index = True
            self._thread.submit(self._index)

    def _index(self) -> None:
        self._will_index = False
        if isinstance(self._file, OwnedFile) and not self._closing:
            self._file.index()
            self._index_if_needed()

    def _connect(self) -> AbstractContextManager[apsw.Connection]:
        """A connection for searching, opened and closed on the searcher's thread."""
        return reading_current(self._path, self._migrations) if self.read_only else closing(beside_owner(self._path))

    def _exchange(self, work: Callable[[], T]) -> T:
        with self._searcher.kept_away():
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
        self._index_if_needed()
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
