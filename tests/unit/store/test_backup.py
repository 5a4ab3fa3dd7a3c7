"""Backups: verified before they count, seven of them, and none without room."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from desktop.base.errors import UsageError
from desktop.store import backup as module
from desktop.store.backup import KEPT, Backups, UnsoundCopy, copy
from desktop.store.errors import HistoryFull
from desktop.store.migrations import MIGRATIONS, back_up
from tests.helpers.store_files import fill, folder_content, opened, titles

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    fill(tmp_path)
    return Backups(tmp_path / "backups")


def alter(path: Path) -> None:
    """Change a message behind SQLite's back, as a flipped bit does: its structure stays sound."""
    connection = apsw.Connection(str(path))
    connection.execute("UPDATE message SET text = 'quastion 0' WHERE id = 1")
    connection.close()


def test_a_backup_holds_what_is_in_the_log_while_the_history_is_open(backups: Backups, tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        store.run(lambda history: history.create("newest")).result()
        made = backups.make(tmp_path / "history.db", NOON)
        store.run(lambda history: history.create("later")).result()
    assert made.name == "history-000001-20261124T120000.db"
    assert backups.all() == (made,)
    (tmp_path / "copy").mkdir()
    made.path.rename(tmp_path / "copy" / "history.db")
    with opened(tmp_path / "copy") as store:
        assert titles(store) == ["newest", "question 0"]


def test_the_eighth_oldest_goes(backups: Backups, tmp_path: Path) -> None:
    for day in range(KEPT + 3):
        backups.make(tmp_path / "history.db", NOON + timedelta(days=day))
    assert [backup.number for backup in backups.daily()] == list(range(10, 3, -1))
    assert len(list((tmp_path / "backups").iterdir())) == KEPT


def test_many_of_one_day_push_no_other_day_out(backups: Backups, tmp_path: Path) -> None:
    morning = NOON.astimezone().replace(hour=1)
    for day in range(KEPT):
        backups.make(tmp_path / "history.db", morning + timedelta(days=day))
    for minute in range(KEPT + 2):
        made = backups.make(tmp_path / "history.db", morning + timedelta(days=KEPT - 1, minutes=minute))
    assert backups.daily()[0] == made
    assert [backup.day for backup in backups.daily()] == [
        (morning + timedelta(days=day)).date() for day in reversed(range(KEPT))
    ]


def test_a_wrong_clock_confuses_no_order(backups: Backups, tmp_path: Path) -> None:
    for years in (0, 10, 10, -1, 0, 0, 0):
        backups.make(tmp_path / "history.db", NOON + timedelta(days=365 * years))
    assert [backup.number for backup in backups.daily()] == [7, 4, 3]
    backups.make(tmp_path / "history.db", NOON + timedelta(days=3650))
    assert backups.due(NOON)  # the newest is from a day that has not come yet
    backups.make(tmp_path / "history.db", NOON)
    assert not backups.due(NOON)


def test_a_name_without_a_date_is_no_backup(backups: Backups, tmp_path: Path) -> None:
    made = backups.make(tmp_path / "history.db", NOON)
    shutil.copy(made.path, made.path.with_name("history-000009-99999999T999999.db"))
    assert backups.all() == (made,)
    assert not backups.due(NOON)
    assert backups.make(tmp_path / "history.db", NOON + timedelta(days=1)).number == 2


def test_one_is_due_each_day(backups: Backups, tmp_path: Path) -> None:
    assert backups.due(NOON)
    backups.make(tmp_path / "history.db", NOON)
    local = NOON.astimezone()
    assert not backups.due(local.replace(hour=0, minute=1))
    assert not backups.due(local.replace(hour=23, minute=59))
    assert backups.due(local + timedelta(days=1))


def test_a_damaged_history_pushes_no_good_backup_out(backups: Backups, tmp_path: Path) -> None:
    for day in range(KEPT):
        backups.make(tmp_path / "history.db", NOON + timedelta(days=day))
    before = folder_content(tmp_path / "backups")
    alter(tmp_path / "history.db")
    with pytest.raises(UnsoundCopy) as caught:
        backups.make(tmp_path / "history.db", NOON)
    assert [(one.conversation, one.title, one.message) for one in caught.value.finding.altered] == [
        (1, "question 0", 1)
    ]
    assert caught.value.detail == "conversation 1, message 1"
    assert folder_content(tmp_path / "backups") == before


def test_no_backup_without_room(backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(HistoryFull, match="33 MB are needed and 1 MB are free"):
        backups.make(tmp_path / "history.db", NOON)
    assert backups.all() == ()


def test_backups_before_updates_are_kept_apart(backups: Backups, tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "history.db"))
    before = back_up(connection, tmp_path / "backups", f"history-v{len(MIGRATIONS)}")
    connection.close()
    for day in range(KEPT + 1):
        backups.make(tmp_path / "history.db", NOON + timedelta(days=day))
    assert before.exists()
    assert [backup.number for backup in backups.all()] == [*range(8, 1, -1), 0]
    assert backups.named(before.name).path == before
    with pytest.raises(UsageError, match="There is no backup"):
        backups.named("../history.db")


def test_what_a_killed_program_left_is_swept(backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "backups").mkdir()
    part = tmp_path / "backups" / "history-000004-20261124T120000.db.part"
    part.touch()
    backups.make(tmp_path / "history.db", NOON)
    assert part.exists()  # another process may be writing it
    monkeypatch.setattr(module, "_ABANDONED_S", -1)
    backups.make(tmp_path / "history.db", NOON)
    assert not part.exists()


def test_a_copy_of_ones_own_is_verified_too(backups: Backups, tmp_path: Path) -> None:
    copy(tmp_path / "history.db", tmp_path / "mine.db")
    alter(tmp_path / "history.db")
    with pytest.raises(UnsoundCopy):
        copy(tmp_path / "history.db", tmp_path / "yours.db")
    assert [path.name for path in tmp_path.glob("*s.db*")] == []
