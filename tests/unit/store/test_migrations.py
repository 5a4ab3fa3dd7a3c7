"""Migrations: from every earlier schema, with a backup, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from desktop.chat.messages import ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.store.errors import HistoryDamaged, HistoryTooNew
from desktop.store.history import History
from desktop.store.migrations import APPLICATION_ID, MIGRATIONS, Migration, back_up, migrate, version
from desktop.store.opened import prepare
from desktop.store.sql import scalar


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(tmp_path / "history.db"))
    yield connection
    connection.close()


def add_colour(connection: apsw.Connection) -> object:
    return connection.execute("ALTER TABLE conversation ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")


def fail(connection: apsw.Connection) -> object:
    connection.execute("DROP TABLE chunk; DELETE FROM conversation")
    raise OSError("power")


def schema(connection: apsw.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name")]


def insert(connection: apsw.Connection, title: str) -> None:
    changed = ", changed" if version(connection) > 1 else ""
    values = ", 1" if changed else ""
    connection.execute(
        f"INSERT INTO conversation (title, created_at, updated_at{changed}) VALUES (?, 1, 1{values})", (title,)
    )


@pytest.mark.parametrize("released", range(len(MIGRATIONS) + 1))
def test_every_earlier_schema_becomes_the_newest(connection: apsw.Connection, tmp_path: Path, released: int) -> None:
    newest = apsw.Connection(":memory:")
    migrate(newest, tmp_path / "none")
    migrate(connection, tmp_path / "backups", MIGRATIONS[:released])
    if released:
        insert(connection, "old")
    migrate(connection, tmp_path / "backups")
    assert schema(connection) == schema(newest)
    assert version(connection) == len(MIGRATIONS)
    assert scalar(connection, "PRAGMA application_id") == APPLICATION_ID
    assert scalar(connection, "SELECT count(*) FROM conversation") == (1 if released else 0)
    newest.close()


def test_a_step_has_a_backup_of_what_was_before(connection: apsw.Connection, tmp_path: Path) -> None:
    steps: tuple[Migration, ...] = (*MIGRATIONS, add_colour)
    migrate(connection, tmp_path / "backups", MIGRATIONS)
    assert not (tmp_path / "backups").exists()
    insert(connection, "old")
    migrate(connection, tmp_path / "backups", steps)
    assert scalar(connection, "SELECT colour FROM conversation") == "grey"
    assert version(connection, known=len(steps)) == len(steps)
    [backup] = (tmp_path / "backups").iterdir()
    assert backup.name.startswith(f"history-v{len(MIGRATIONS)}-")
    before = apsw.Connection(str(backup))
    assert version(before) == len(MIGRATIONS)
    assert scalar(before, "SELECT title FROM conversation") == "old"
    before.close()
    migrate(connection, tmp_path / "backups", steps)
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_a_step_that_fails_changes_nothing(connection: apsw.Connection, tmp_path: Path) -> None:
    migrate(connection, tmp_path / "backups")
    insert(connection, "old")
    before = schema(connection)
    with pytest.raises(OSError, match="power"):
        migrate(connection, tmp_path / "backups", (*MIGRATIONS, fail))
    assert list((tmp_path / "backups").iterdir()) == []  # else there would be one more at every start
    with pytest.raises(OSError, match="power"):
        migrate(connection, tmp_path / "backups", (*MIGRATIONS, add_colour, fail))
    assert len(list((tmp_path / "backups").iterdir())) == 1
    connection.execute(f"ALTER TABLE conversation DROP COLUMN colour; PRAGMA user_version = {len(MIGRATIONS)}")
    assert schema(connection) == before
    assert version(connection) == len(MIGRATIONS)
    assert scalar(connection, "SELECT title FROM conversation") == "old"


def test_a_newer_file_is_refused(connection: apsw.Connection, tmp_path: Path) -> None:
    migrate(connection, tmp_path / "backups", (*MIGRATIONS, add_colour))
    with pytest.raises(HistoryTooNew, match=f"version {len(MIGRATIONS) + 1}, this one knows {len(MIGRATIONS)}"):
        version(connection)


def test_another_programs_database_is_refused(connection: apsw.Connection) -> None:
    assert version(connection) == 0
    connection.execute("PRAGMA application_id = 5")
    with pytest.raises(HistoryDamaged):
        version(connection)


def test_a_backup_is_whole_while_the_history_is_open(connection: apsw.Connection, tmp_path: Path) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    migrate(connection, tmp_path / "backups")
    insert(connection, "in the log only")
    copy = apsw.Connection(str(back_up(connection, tmp_path / "deep" / "folder", "history")))
    assert scalar(copy, "SELECT title FROM conversation") == "in the log only"
    copy.close()
    assert not list((tmp_path / "deep" / "folder").glob("*.part*"))


def test_what_step_1_stored_survives_step_2(connection: apsw.Connection, tmp_path: Path) -> None:
    prepare(connection)
    migrate(connection, tmp_path / "backups", MIGRATIONS[:1])
    connection.execute(
        "INSERT INTO conversation (id, title, title_by_hand, instructions, mode, created_at, updated_at, deleted_at)"
        " VALUES (3, 'a', 1, 'Be \"brief\".', 'strict', 5, 90, NULL), (4, 'b', 0, '', NULL, 6, 80, 7),"
        " (9, 'erased', 0, '', NULL, 1, 1, 1)"
    )
    columns = "(id, conversation_id, parent_id, role, text, thinking, state, created_at, model, mode, reason, error)"
    connection.execute(
        f"INSERT INTO message {columns} VALUES (1, 3, NULL, 'user', 'Hi', '', 'done', 11, '', NULL, NULL, ''),"
        " (2, 3, 1, 'assistant', 'Yes', 'Hm', 'failed', 12, 'T', 'on', 'stop', 'died'),"
        " (5, 3, 1, 'assistant', '', '', 'streaming', 13, 'T', 'on', NULL, '')"
    )
    connection.execute("INSERT INTO chunk (message_id, text, thinking) VALUES (5, 'so far', '')")
    connection.execute("UPDATE conversation SET leaf = 5 WHERE id = 3")
    connection.execute("DELETE FROM conversation WHERE id = 9")
    migrate(connection, tmp_path / "backups")
    history = History(connection)
    assert history.recover() == 1
    history.check()
    assert [row.id for row in history.conversations()] == [3]
    assert [row.id for row in history.conversations(trashed=True)] == [4]
    stored = history.conversation(3)
    assert stored.options == ChatOptions('Be "brief".', ThinkingMode.STRICT)
    assert [(node.id, node.text, node.state.value) for node in stored.nodes] == [
        (1, "Hi", "done"),
        (2, "Yes", "failed"),
        (5, "so far", "interrupted"),
    ]
    assert [node.id for node in stored.path()] == [1, 5]
    assert (stored.nodes[1].error, stored.nodes[1].thinking, stored.nodes[1].model) == ("died", "Hm", "T")
    assert history.create() == 10  # ids of what was erased are not given again


def test_a_long_conversation_survives_step_2(connection: apsw.Connection, tmp_path: Path) -> None:
    """Dropping the old tables follows cascades, of which SQLite allows 1000."""
    prepare(connection)
    migrate(connection, tmp_path / "backups", MIGRATIONS[:1])
    insert(connection, "long")
    connection.executemany(
        "INSERT INTO message (id, conversation_id, parent_id, role, text, state, created_at)"
        " VALUES (?, 1, ?, 'user', 'Hi', 'done', 1)",
        [(number, number - 1 or None) for number in range(1, 3001)],
    )
    connection.execute("UPDATE conversation SET leaf = 3000")
    migrate(connection, tmp_path / "backups")
    assert len(History(connection).conversation(1).path()) == 3000
    History(connection).check()
