"""A history in memory with a clock that a test moves."""

from __future__ import annotations

from collections.abc import Iterator

import apsw
import pytest

from desktop.store.history import History
from desktop.store.migrations import MIGRATIONS
from desktop.store.opened import prepare
from tests.helpers.store_files import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def connection() -> Iterator[apsw.Connection]:
    connection = apsw.Connection(":memory:")
    prepare(connection)
    for step in MIGRATIONS:
        step(connection)
    yield connection
    connection.close()


@pytest.fixture
def history(connection: apsw.Connection, clock: Clock) -> History:
    return History(connection, now=clock)
