"""Searching beside writing: cancelled by the next key, indexed in the background, an index that is damaged."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextlib import closing
from functools import partial
from pathlib import Path

import apsw
import pytest

from desktop.store.database import Store
from desktop.store.errors import HistoryFault
from desktop.store.queries import COUNTED, SearchQuery, SearchResults
from desktop.store.searcher import Searcher
from tests.helpers.big_history import big_history
from tests.helpers.store_files import add_turn, fill, opened


def waiting(store: Store) -> int:
    """Messages that are not in the index."""
    return int(store.run(lambda history: history._scalar("SELECT count(*) FROM search_todo")).result())


def until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not done():
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)


def test_the_next_search_ends_the_one_before(tmp_path: Path) -> None:
    big_history(tmp_path / "history.db", conversations=50, messages=4000, longest=1000)
    with opened(tmp_path) as store:
        asked = [store.search(SearchQuery(text)) for text in ("t", "th", "the", "the answer") * 5]
        assert len(asked[-1].result(60).hits) > 0
        ended = [_ended(future) for future in asked[:-1]]
        assert ended.count("cancelled") > 10
        assert len(store.search(SearchQuery("answer")).result(60).hits) > 0
        store.search(SearchQuery("x"))  # closing does not wait for it


def _ended(future: Future[SearchResults]) -> str:
    try:
        return f"{len(future.result(60).hits)} hits"
    except CancelledError:
        return "cancelled"


def test_old_messages_are_indexed_in_the_background_and_found_meanwhile(tmp_path: Path) -> None:
    big_history(tmp_path / "history.db", conversations=20, messages=1500, longest=300)
    query = SearchQuery("answer", limit=100)
    with opened(tmp_path) as store:
        early = store.search(query).result()
        until(lambda: waiting(store) == 0)
        late = store.search(query).result()
        assert early.hits == late.hits
    with opened(tmp_path) as store:
        assert store.search(query).result().hits == late.hits


def test_a_search_does_not_wait_for_the_store_thread(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        conversation = store.run(lambda history: history.create("larch")).result()
        gate = threading.Event()
        store.run(lambda _: gate.wait(60))
        assert [hit.conversation for hit in store.search(SearchQuery("larch")).result(60).hits] == [conversation]
        gate.set()


def test_a_connection_that_is_interrupted_is_not_closed_meanwhile(tmp_path: Path) -> None:
    class Connection(apsw.Connection):
        """One whose first interruption lasts until it is closed, if anybody can."""

        def interrupt(self) -> None:
            if not interrupting.is_set():
                interrupting.set()
                closed.wait(0.2)
            super().interrupt()

        def close(self, force: bool = False) -> None:
            super().close(force)
            closed.set()

    def exchange() -> None:
        interrupting.wait()
        with searcher.kept_away():
            pass

    fill(tmp_path)
    interrupting, closed = threading.Event(), threading.Event()
    searcher = Searcher(lambda: closing(Connection(str(tmp_path / "history.db"))), lambda: None)
    searcher.search(SearchQuery("answer")).result(60)
    exchanging = threading.Thread(target=exchange)
    exchanging.start()
    assert searcher.search(SearchQuery("answer")).exception(60) is None
    exchanging.join()
    searcher.close()


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        conversation = store.run(lambda history: history.create("x")).result()
        store.run(lambda history: add_turn(history, conversation, None, "larch", "yes")).result()
        until(lambda: waiting(store) == 0)
        store.run(lambda history: history._rows("UPDATE search_data SET block = x'ffffffffffff'")).result()
        with pytest.raises(HistoryFault, match="made anew"):
            store.search(SearchQuery("larch")).result(60)
        until(lambda: waiting(store) == 0)
        assert len(store.search(SearchQuery("larch")).result(60).hits) == 1


def test_a_full_disk_delays_the_index_only(tmp_path: Path) -> None:
    def limit(pages: int) -> None:
        store.run(lambda history: history._connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()).result()

    with opened(tmp_path) as store:
        conversation = store.run(lambda history: history.create("x")).result()
        store.run(lambda history: add_turn(history, conversation, None, "larch " * 50, "yes")).result()
        until(lambda: waiting(store) == 0)
        gate = threading.Event()
        store.run(lambda _: gate.wait(60))
        for number in range(30):
            text = "".join(chr(0x4E00 + number * 300 + n) for n in range(300))
            store.run(partial(_ask, conversation=conversation, text=f"{text} larch"))
        full = store.run(lambda history: history._connection.execute("PRAGMA max_page_count = 1").fetchall())
        gate.set()
        full.result()
        assert store.search(SearchQuery("larch")).result(60).hits[0].count == COUNTED
        limit(1_000_000)
        store.run(lambda history: history.rename(conversation, "y")).result()
        until(lambda: waiting(store) == 0)
        assert store.search(SearchQuery("larch")).result(60).hits[0].count == COUNTED


def _ask(history: object, *, conversation: int, text: str) -> None:
    history.add_user(conversation, None, text)  # type: ignore[attr-defined]
