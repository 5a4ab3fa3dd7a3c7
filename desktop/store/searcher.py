"""The thread and the connection that searches run on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress

import apsw

from desktop.base.i18n import tr
from desktop.store.errors import HistoryFault, translated
from desktop.store.queries import SearchQuery, SearchResults
from desktop.store.search import search


class Searcher:
    """Searches a history file beside its owner; the newest search ends the one before."""

    def __init__(self, connect: Callable[[], AbstractContextManager[apsw.Connection]], damaged: Callable[[], object]):
        """Both are called on the searcher's thread: to open the file, and when the index cannot be read."""
        self._connect, self._damaged = connect, damaged
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._open = ExitStack()
        self._lock = threading.Lock()  # a connection that is interrupted is not closed meanwhile
        self._connection: apsw.Connection | None = None
        self._newest: Future[SearchResults] = Future()

    def search(self, query: SearchQuery) -> Future[SearchResults]:
        """Search; the search before, if it has not ended, is cancelled."""
        self._stop()
        asked = self._newest = Future()
        working = self._thread.submit(self._work, query, asked)
        working.add_done_callback(lambda ended: _hand_over(ended, asked))
        return asked

    def close(self) -> None:
        """End the running search, the thread and the connection; safe to call twice."""
        self._stop()
        with suppress(RuntimeError):  # it is closed
            self._thread.submit(self._disconnect)
        self._thread.shutdown()

    @contextmanager
    def kept_away(self) -> Iterator[None]:
        """Have the file closed for a while, which may then be another one; searches wait."""
        closed, go_on = threading.Event(), threading.Event()
        self._stop()
        self._thread.submit(self._stay_away, closed, go_on)
        closed.wait()
        try:
            yield
        finally:
            go_on.set()

    def _stop(self) -> None:
        self._newest.cancel()
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()

    # On the thread

    def _work(self, query: SearchQuery, asked: Future[SearchResults]) -> SearchResults:
        if asked.cancelled():
            return SearchResults(query)
        with translated():
            if self._connection is None:
                self._connection = self._open.enter_context(self._connect())
            try:
                return self._unless_meant_for_another(query, asked)
            except apsw.CorruptError as error:
                self._damaged()
                text = tr("The search index was damaged and is being made anew: search again in a while.")
                raise HistoryFault(text, str(error)) from error

    def _unless_meant_for_another(self, query: SearchQuery, asked: Future[SearchResults]) -> SearchResults:
        """Search; an interruption of the search before that comes late, when this one runs already, is none of this."""
        assert self._connection is not None
        while True:
            with suppress(apsw.InterruptError):
                return search(self._connection, query)
            if asked.cancelled():
                return SearchResults(query)

    def _stay_away(self, closed: threading.Event, go_on: threading.Event) -> None:
        self._disconnect()
        closed.set()
        go_on.wait()

    def _disconnect(self) -> None:
        with self._lock:
            self._connection = None
        self._open.close()


def _hand_over(ended: Future[SearchResults], asked: Future[SearchResults]) -> None:
    if not asked.set_running_or_notify_cancel():
        return
    error = ended.exception()
    if error is None:
        asked.set_result(ended.result())
    else:
        asked.set_exception(error)
