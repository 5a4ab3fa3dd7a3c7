"""What every part of the History stands on: the connection, the clock, and changes of rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Final

import apsw

from desktop.store import hashes
from desktop.store.errors import NoConversation
from desktop.store.rows import stored_time
from desktop.store.sql import scalar, transaction

Clock = Callable[[], datetime]

# The next place in the order of changes.
NEXT_CHANGE: Final = "(SELECT coalesce(max(changed), 0) + 1 FROM conversation)"
NEWEST_FIRST: Final = "ORDER BY changed DESC, updated_at DESC, id DESC"


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


class HistoryPart:
    """A connection with a clock. Every public change is one transaction."""

    def __init__(self, connection: apsw.Connection, *, now: Clock = utc_now) -> None:
        hashes.register(connection)
        self._connection = connection
        self._now = now

    def _transaction(self) -> AbstractContextManager[None]:
        return transaction(self._connection)

    def _rows(self, sql: str, *values: object) -> list[Any]:
        rows: list[Any] = self._connection.execute(sql, values).fetchall()
        return rows

    def _scalar(self, sql: str, *values: object) -> Any:
        return scalar(self._connection, sql, *values)

    def _time(self) -> int:
        return stored_time(self._now())

    def _update(self, table: str, id: int, assignments: str, *values: object) -> None:
        self._connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values, id))

    def _touch(self, conversation: int) -> None:
        self._update("conversation", conversation, f"updated_at = ?, changed = {NEXT_CHANGE}", self._time())

    def _change(self, conversation: int, assignments: str, *values: object) -> None:
        self._change_all([conversation], assignments, *values)

    def _change_all(self, conversations: Sequence[int], assignments: str, *values: object) -> None:
        """All of them, or none when one is missing."""
        with self._transaction():
            self._require(conversations)
            self._connection.execute(
                f"UPDATE conversation SET {assignments} WHERE id IN (SELECT value FROM json_each(?))",
                (*values, json.dumps(list(conversations))),
            )

    def _require(self, conversations: Sequence[int]) -> None:
        sql = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM conversation)"
        missing = self._scalar(sql, json.dumps(list(conversations)))
        if missing is not None:
            raise NoConversation(missing)

    def _conversation_of(self, message: int) -> int:
        found = self._scalar("SELECT conversation_id FROM message WHERE id = ?", message)
        if found is None:
            raise ValueError(f"there is no message {message}")
        return int(found)
