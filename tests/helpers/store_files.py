"""Histories for tests: an open store in a folder, and a finished turn in one call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import apsw

from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode
from desktop.store.database import Store
from desktop.store.history import History

DONE = Outcome(FinishReason.STOP)
START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        return self.time


@contextmanager
def opened(folder: Path, *, read_only: bool = False) -> Iterator[Store]:
    """The store ``history.db`` in a folder."""
    store = Store(folder / "history.db", read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def add_turn(history: History, conversation: int, parent: int | None, question: str, answer: str) -> int:
    """A question and its whole answer; the answer's id."""
    user = history.add_user(conversation, parent, question)
    begun = history.begin_answer(user.id, model="Testa", mode=ThinkingMode.OFF)
    history.append(begun.id, text=answer)
    return history.finish(begun.id, MessageState.DONE, DONE).id


def fill(folder: Path, turns: int = 3) -> int:
    """A history with one conversation; its id."""
    with opened(folder) as store:
        return store.run(lambda history: _filled(history, turns)).result()


def _filled(history: History, turns: int) -> int:
    conversation, parent = history.create(), None
    for number in range(turns):
        parent = add_turn(history, conversation, parent, f"question {number}", "answer " * 50)
    return conversation


def steps(connection: apsw.Connection, work: Callable[[], object]) -> int:
    """The work's cost: steps of SQLite's virtual machine, in tens."""
    count = 0

    def counted() -> bool:
        nonlocal count
        count += 1
        return False

    connection.set_progress_handler(counted, 10)
    try:
        work()
    finally:
        connection.set_progress_handler(None)
    return count


def titles(store: Store) -> list[str]:
    return [row.title for row in store.run(lambda history: history.conversations()).result()]


def folder_content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
