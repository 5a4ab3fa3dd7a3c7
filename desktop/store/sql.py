"""The few things every module here does with a connection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import apsw

from desktop.store.errors import damaged


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All or nothing; on disk when the block has ended."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may have rolled back already
            connection.execute("ROLLBACK")
        raise


def scalar(connection: apsw.Connection, sql: str, *values: object) -> Any:
    """The first column of the first row, or None without a row."""
    row = connection.execute(sql, values).fetchone()
    return None if row is None else row[0]


def quick_check(connection: apsw.Connection) -> None:
    """Raise HistoryDamaged if the file's structure is not sound; reads the whole file."""
    verdict = scalar(connection, "PRAGMA quick_check(1)")
    if verdict != "ok":
        raise damaged(str(verdict))


def full_check(connection: apsw.Connection) -> None:
    """``quick_check``, and that indexes and references agree with the rows."""
    verdict = scalar(connection, "PRAGMA integrity_check(1)")
    if verdict != "ok":
        raise damaged(str(verdict))
    stray = connection.execute("PRAGMA foreign_key_check").fetchone()
    if stray is not None:
        raise damaged(f"row {stray[1]} of {stray[0]} refers to nothing")
