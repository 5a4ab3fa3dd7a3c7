"""The store thread and the database file it owns."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from desktop.store.history import History

T = TypeVar("T")


class Store:
    """The one connection to a history file, on a thread of its own. Methods may be called from any thread."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open (and create, migrate, recover) the file; blocks until it is ready.

        ``read_only`` is for a second process: it changes nothing and may run beside the owner.

        Raises:
            HistoryInUse: another process owns the file.
            HistoryTooNew: a newer version of the program wrote it.
            HistoryDamaged: it is no database or a damaged one; it was not touched. See ``set_aside``.
            HistoryFault: the disk failed.
        """
        raise NotImplementedError

    def run(self, work: Callable[[History], T]) -> Future[T]:
        """Do ``work`` on the store thread, in the order of calls. SQLite's errors arrive as ``HistoryFault``."""
        raise NotImplementedError

    async def call(self, work: Callable[[History], T]) -> T:
        """``run`` for coroutines."""
        raise NotImplementedError

    def close(self) -> None:
        """Do what was asked for so far, close the file and end the thread; safe to call twice."""
        raise NotImplementedError


def set_aside(path: Path) -> Path:
    """Move a damaged history with its -wal and -shm into ``history.corrupt-<UTC>`` beside it; that folder."""
    raise NotImplementedError
