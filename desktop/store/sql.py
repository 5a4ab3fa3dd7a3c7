"""The few things every module here does with a connection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import apsw


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
