"""Migrations: from every earlier schema, with a backup, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from desktop.store.errors import HistoryDamaged, HistoryTooNew
from desktop.store.migrations import APPLICATION_ID, MIGRATIONS, Migration, back_up, migrate, version
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
    connection.execute("INSERT INTO conversation (title, created_at, updated_at) VALUES (?, 1, 1)", (title,))


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
