"""The store: its thread, its one owner, and files that are not what they should be."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import apsw
import pytest

from desktop.base.errors import AppError
from desktop.chat.conversation import MessageState
from desktop.chat.messages import ThinkingMode
from desktop.store.database import Store, set_aside
from desktop.store.errors import HistoryDamaged, HistoryFault, HistoryInUse, HistoryTooNew
from desktop.store.history import History
from tests.helpers.store_files import add_turn, opened


def fill(folder: Path, turns: int = 3) -> int:
    """A history with one conversation; its id."""
    with opened(folder) as store:
        return store.run(lambda history: _filled(history, turns)).result()


def _filled(history: History, turns: int) -> int:
    conversation, parent = history.create(), None
    for number in range(turns):
        parent = add_turn(history, conversation, parent, f"question {number}", "answer " * 50)
    return conversation


def titles(store: Store) -> list[str]:
    return [row.title for row in store.run(lambda history: history.conversations()).result()]


def folder_content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


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


def foreign_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)")
    connection.close()


def too_new(path: Path) -> None:
    fill(path.parent)
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def cut_in_half(path: Path) -> None:
    fill(path.parent, 30)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("spoil", "error", "words"),
    [
        (lambda path: path.write_bytes(b"no database " * 500), HistoryDamaged, "damaged"),
        (foreign_database, HistoryDamaged, "damaged"),
        (cut_in_half, HistoryDamaged, "damaged"),
        (too_new, HistoryTooNew, "newer Nemodesk"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_and_kept(
    tmp_path: Path, spoil: Callable[[Path], None], error: type[AppError], words: str
) -> None:
    path = tmp_path / "history.db"
    spoil(path)
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(error, match=words), opened(tmp_path, read_only=read_only):
            pass
    assert path.read_bytes() == before


def test_a_damaged_history_is_set_aside_whole(tmp_path: Path) -> None:
    for name in ("history.db", "history.db-wal", "history.db-shm", "other.db"):
        (tmp_path / name).write_bytes(name.encode() * 100)
    aside = set_aside(tmp_path / "history.db")
    assert aside.name.startswith("history.corrupt-2")
    assert folder_content(aside) == {
        name: name.encode() * 100 for name in ("history.db", "history.db-wal", "history.db-shm")
    }
    fill(tmp_path)
    with opened(tmp_path) as store:
        assert titles(store) == ["question 0"]


def test_mutants_open_or_are_refused_and_kept(tmp_path: Path) -> None:
    fill(tmp_path, 30)
    path = tmp_path / "history.db"
    sound = path.read_bytes()
    refused = 0
    for seed in range(60):
        mutant = _mutant(sound, random.Random(seed))
        path.write_bytes(mutant)
        try:
            store = Store(path)
        except HistoryDamaged:
            refused += 1
            assert path.read_bytes() == mutant
        else:
            store.run(lambda history: [history.conversation(row.id) for row in history.conversations()]).result()
            store.close()
        set_aside(path)
    assert refused > 40


def _mutant(sound: bytes, rng: random.Random) -> bytes:
    data, place = bytearray(sound), rng.randrange(len(sound))
    kind = rng.choice(["cut", "zero", "header"])
    if kind == "cut":
        return bytes(data[:place])
    if kind == "zero":
        page = place // 4096 * 4096
        data[page : page + 4096] = bytes(4096)
    else:
        data[rng.randrange(100)] ^= 1 << rng.randrange(8)
    return bytes(data)


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
