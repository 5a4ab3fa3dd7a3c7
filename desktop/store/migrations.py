"""The schema as numbered steps. A step that was released is never changed; a new one is appended.

``user_version`` counts the steps a file has had. Each runs in a transaction of its own, after a backup of the file as
it was; a file newer than the program is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import apsw

from desktop.store.errors import damaged, too_new
from desktop.store.files import copy_database
from desktop.store.m002 import m002_organised
from desktop.store.m003 import m003_search
from desktop.store.m004 import m004_found
from desktop.store.sql import scalar, transaction

APPLICATION_ID: Final = 0x4E656D6F  # "Nemo": tells our files from any other SQLite database
FARTHEST: Final = 63  # no version will be larger: such a number is a flipped bit

Migration = Callable[[apsw.Connection], object]


# Times are milliseconds since 1970 in UTC. (conversation_id, parent_id) keeps a tree within its conversation.
_INITIAL_SCHEMA: Final = """
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    title_by_hand INTEGER NOT NULL DEFAULT 0,
    instructions TEXT NOT NULL DEFAULT '',
    mode TEXT,
    leaf INTEGER REFERENCES message (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    parent_id INTEGER,
    role TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    thinking TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    mode TEXT,
    reason TEXT,
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    cached_tokens INTEGER NOT NULL DEFAULT 0,
    completion_tokens INTEGER NOT NULL DEFAULT 0,
    thinking_tokens INTEGER NOT NULL DEFAULT 0,
    first_token_ms REAL NOT NULL DEFAULT 0,
    prompt_per_second REAL NOT NULL DEFAULT 0,
    generation_per_second REAL NOT NULL DEFAULT 0,
    thinking_ms REAL NOT NULL DEFAULT 0,
    tool_steps TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    UNIQUE (conversation_id, id),
    FOREIGN KEY (conversation_id, parent_id) REFERENCES message (conversation_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX message_parent ON message (conversation_id, parent_id);
CREATE INDEX message_streaming ON message (id) WHERE state = 'streaming';
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    thinking TEXT NOT NULL
) STRICT;
CREATE INDEX chunk_message ON chunk (message_id);
CREATE INDEX conversation_leaf ON conversation (leaf);
"""


def m001_initial(connection: apsw.Connection) -> object:
    """Conversations as trees of messages, and the chunks of answers that are being written."""
    return connection.execute(_INITIAL_SCHEMA)


MIGRATIONS: Final[tuple[Migration, ...]] = (m001_initial, m002_organised, m003_search, m004_found)


def version(connection: apsw.Connection, *, known: int = len(MIGRATIONS)) -> int:
    """The steps a file has had; 0 for an empty one.

    Raises:
        HistoryTooNew: more than ``known``.
        HistoryDamaged: a database, but not a history.
    """
    found = int(scalar(connection, "PRAGMA user_version"))
    owner = scalar(connection, "PRAGMA application_id")
    filled = scalar(connection, "SELECT count(*) FROM sqlite_schema") > 0
    foreign = owner != APPLICATION_ID and (owner or found or filled)
    if foreign or filled != (found > 0) or found > FARTHEST:
        raise damaged(f"application id {owner:#x}, version {found}")
    if found > known:
        raise too_new(found, known)
    return found


def check_schema(connection: apsw.Connection, steps: Sequence[Migration]) -> None:
    """Raise HistoryDamaged if tables, columns or indexes are not those that the steps taken so far have made.

    A flipped bit in one of their names is sound to SQLite, and fails only when somebody asks for the name.
    """
    taken = tuple(steps[: version(connection, known=len(steps))])
    if missing := _made_by(taken) - _schema(connection):
        raise damaged(f"the schema has no {min(missing)!r}")


@lru_cache(maxsize=8)
def _made_by(steps: tuple[Migration, ...]) -> frozenset[str]:
    with closing(apsw.Connection(":memory:")) as connection:
        _take(connection, steps)
        return _schema(connection)


def _schema(connection: apsw.Connection) -> frozenset[str]:
    rows: list[Any] = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return frozenset(" ".join(row) for row in rows)


def migrate(connection: apsw.Connection, backups: Path | None, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring a file to the newest schema.

    Into ``backups`` goes a copy of it as it was, unless it is new; None is for what is a copy itself. Where the first
    step fails, the file is as it was and the copy goes again: a full disk must not be filled up at every start.
    """
    first = version(connection, known=len(steps))
    if not 0 < first < len(steps) or backups is None:
        _take(connection, steps)
        return
    made = back_up(connection, backups, f"history-v{first}")
    try:
        _take(connection, steps)
    except BaseException:
        with suppress(apsw.Error, OSError):  # what happened first is what is said
            if version(connection, known=len(steps)) == first:
                made.unlink()
        raise


def _take(connection: apsw.Connection, steps: Sequence[Migration]) -> None:
    """Take the steps that a file has not had."""
    for number in range(version(connection, known=len(steps)), len(steps)):
        with transaction(connection):
            steps[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def back_up(connection: apsw.Connection, folder: Path, name: str) -> Path:
    """Copy the database, as it is now, to ``folder/name-<UTC>.db``; complete and on disk when this returns."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.db"
    copy_database(connection, target)
    return target
