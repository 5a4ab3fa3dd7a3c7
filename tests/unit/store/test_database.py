"""The store: its thread, its one owner, and disks that fail."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from pathlib import Path
from typing import Any

import apsw
import pytest

from desktop.chat.conversation import MessageState
from desktop.chat.messages import ThinkingMode
from desktop.store.database import Store
from desktop.store.errors import HistoryFault, HistoryInUse
from desktop.store.history import History
from tests.helpers.store_files import fill, opened, titles


def test_keeps_what_it_was_given(tmp_path: Path) -> None:
    conversation = fill(tmp_path / "new" / "folder")
    with opened(tmp_path / "new" / "folder") as store:
        assert titles(store) == ["question 0"]
        assert len(store.run(lambda history: history.conversation(conversation)).result().nodes) == 6


def test_is_as_durable_as_promised(tmp_path: Path) -> None:
    def settings(history: History) -> list[Any]:
        names = ("journal_mode", "synchronous", "foreign_keys", "application_id")
        return [history._connection.pragma(name) for name in names]

    with opened(tmp_path) as store:
        assert store.run(settings).result() == ["wal", 2, 1, 0x4E656D6F]


def test_work_is_done_in_order_on_one_thread(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        done: list[tuple[int, int]] = []
        for number in range(50):
            store.run(partial(_note, done, number))
        store.run(lambda _: None).result()
        assert [number for number, _ in done] == list(range(50))
        assert len({thread for _, thread in done}) == 1
        assert threading.get_ident() not in done[0]


def _note(done: list[tuple[int, int]], number: int, _: History) -> None:
    done.append((number, threading.get_ident()))


def test_an_error_in_the_work_arrives_and_hurts_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        with pytest.raises(ZeroDivisionError):
            store.run(lambda _: 1 // 0).result()
        with pytest.raises(apsw.SQLError):  # a bug of ours is not dressed up as a fault of the disk
            store.run(lambda history: history._connection.execute("SELECT nonsense")).result()
        store.run(lambda history: history.create("still works")).result()
        assert titles(store) == ["still works"]


def test_coroutines_wait_for_work_that_is_done_even_if_they_are_cancelled(tmp_path: Path) -> None:
    async def ask(store: Store) -> None:
        gate = threading.Event()
        store.run(lambda _: gate.wait())
        task = asyncio.create_task(store.call(lambda history: history.create("kept")))
        await asyncio.sleep(0)
        task.cancel()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await store.call(lambda history: len(history.conversations())) == 1

    with opened(tmp_path) as store:
        asyncio.run(ask(store))


def test_closing_does_what_was_asked_for_and_can_be_repeated(tmp_path: Path) -> None:
    store = Store(tmp_path / "history.db")
    for number in range(20):
        store.run(partial(History.create, title=f"{number}"))
    store.close()
    store.close()
    with pytest.raises(RuntimeError):
        store.run(lambda history: history.create("late"))
    with opened(tmp_path) as store:
        assert len(titles(store)) == 20
    assert {path.name for path in tmp_path.iterdir()} == {"history.db", "history.db.lock"}


def test_one_owner_and_readers_beside_it(tmp_path: Path) -> None:
    with opened(tmp_path) as owner:
        owner.run(lambda history: history.create("one")).result()
        with pytest.raises(HistoryInUse, match="another Nemodesk"), opened(tmp_path):
            pass
        with opened(tmp_path, read_only=True) as reader:
            assert titles(reader) == ["one"]
            owner.run(lambda history: history.create("two")).result()
            assert len(titles(reader)) == 2
            with pytest.raises(HistoryFault):
                reader.run(lambda history: history.create("three")).result()
    with opened(tmp_path) as store:
        assert len(titles(store)) == 2


def test_a_reader_leaves_a_streaming_answer_alone_and_an_owner_recovers_it(tmp_path: Path) -> None:
    def begin(history: History) -> None:
        user = history.add_user(history.create(), None, "Hi")
        history.append(history.begin_answer(user.id, model="T", mode=ThinkingMode.ON).id, thinking="Hm", text="par")

    def last(history: History) -> tuple[MessageState, str, str]:
        node = history.conversation(1).nodes[-1]
        return node.state, node.thinking, node.text

    with opened(tmp_path) as store:
        store.run(begin).result()
    for _ in range(2):
        with opened(tmp_path, read_only=True) as store:
            assert store.run(last).result() == (MessageState.STREAMING, "Hm", "par")
    for _ in range(2):
        with opened(tmp_path) as store:
            assert store.run(last).result() == (MessageState.INTERRUPTED, "Hm", "par")


def test_reading_creates_nothing(tmp_path: Path) -> None:
    with pytest.raises(HistoryFault), opened(tmp_path, read_only=True):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HistoryFault, match="write-protected"), opened(tmp_path / "file" / "folder"):
        pass


def test_a_full_disk_is_said_and_got_over(tmp_path: Path) -> None:
    def limit(history: History, pages: int) -> None:
        history._connection.execute(f"PRAGMA max_page_count = {pages}")

    conversation = fill(tmp_path)
    with opened(tmp_path) as store:
        store.run(lambda history: limit(history, 1)).result()  # not below what is used: no page more
        with pytest.raises(HistoryFault, match="disk is full"):
            store.run(lambda history: history.add_user(conversation, None, "x" * 100_000)).result()
        assert len(store.run(lambda history: history.conversation(conversation)).result().nodes) == 6
        store.run(lambda history: limit(history, 1_000_000)).result()
        store.run(lambda history: history.add_user(conversation, None, "x" * 100_000)).result()
        assert len(store.run(lambda history: history.conversation(conversation)).result().nodes) == 7
