"""Backups that the window makes by itself, and what it offers when the history is damaged; on real files."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.base.paths import find_paths
from desktop.engine.scripted import Gate, ScriptedEngine
from desktop.store.backup import Backups
from desktop.store.check import examine_file
from desktop.ui.composer.composer import Readiness
from desktop.ui.dialogs.backups import BackupsDialog
from desktop.ui.flow import keeping as module
from desktop.ui.flow.keeping import KeepingFlow
from desktop.ui.settings.kinds import Page
from tests.conftest import LogGuard
from tests.helpers.settings_hands import named, open_settings
from tests.helpers.sidebar_hands import titles
from tests.helpers.store_files import add_turn, fill, opened
from tests.helpers.window_driver import Driver, history_path
from tests.ui.test_writing import answering

NOW = datetime.now(UTC)


@pytest.fixture
def closed(no_leaks: None, app: QApplication, qtbot: QtBot) -> Iterator[Driver]:
    """A driver whose window the test opens itself."""
    driver = Driver(qtbot, app, ScriptedEngine)
    yield driver
    driver.stop()


def backups() -> Backups:
    """Those of this test's home."""
    return Backups(find_paths().backups)


def keeping(driver: Driver) -> KeepingFlow:
    """What looks after the history."""
    assert driver.program.flows is not None
    return driver.program.flows.keeping


def alter() -> None:
    """Change a message behind SQLite's back, as a flipped bit does."""
    connection = apsw.Connection(str(history_path()))
    connection.execute("UPDATE message SET text = 'quastion 0' WHERE id = 1")
    connection.close()


def break_file() -> bytes:
    """Break the file so that it cannot be opened; what it is now."""
    path = history_path()
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\xaa" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    return bytes(content)


def line(driver: Driver) -> str:
    """The banner's line."""
    notice = driver.window.banner.notice
    return notice.line if notice is not None else ""


# -- every day


def test_each_day_has_a_backup_that_nobody_asked_for(closed: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST_MS", 0)
    fill(history_path().parent)
    closed.start()
    closed.until(lambda: len(backups().daily()) == 1 and not keeping(closed)._busy)
    [made] = backups().daily()
    assert examine_file(made.path).sound
    closed.ask("Next question")
    yesterday = made.path.with_name(f"history-000001-{NOW - timedelta(days=1):%Y%m%dT%H%M%S}.db")
    made.path.rename(yesterday)  # a day ends
    keeping(closed)._clock.setInterval(20)
    closed.until(lambda: len(backups().daily()) == 2)
    assert [examine_file(backup.path).messages for backup in backups().daily()] == [8, 6]


def test_nothing_is_made_of_an_empty_history_and_at_the_start(driver: Driver) -> None:
    keeping(driver).look()
    driver.until(lambda: not keeping(driver)._busy)
    assert backups().all() == ()
    driver.restart()
    assert keeping(driver)._clock.isActive() is False


def test_a_backup_that_fails_is_logged_and_told_when_it_keeps_failing(
    driver: Driver, log_guard: LogGuard, caplog: pytest.LogCaptureFixture
) -> None:
    log_guard.allow("The history was not backed up")
    driver.ask("First question")
    find_paths().backups.write_bytes(b"in the way of the folder")
    with caplog.at_level(logging.WARNING):
        for times in range(module.PATIENCE):
            assert driver.said() == ""
            keeping(driver).look()
            driver.until(lambda n=times: len(caplog.records) == n + 1)  # type: ignore[misc]
    driver.until(lambda: driver.said() == "The history could not be backed up")
    find_paths().backups.unlink()
    driver.click(driver.button("Try again"))
    driver.until(lambda: len(backups().daily()) == 1)
    assert driver.said() == ""


def test_the_program_ends_while_a_backup_is_made(driver: Driver) -> None:
    driver.ask("First question")
    keeping(driver).look()
    driver.restart()
    assert driver.said() == ""


# -- a damaged history


def test_a_damaged_history_is_repaired_with_the_newest_backup(closed: Driver, home: Path) -> None:
    path = history_path()
    fill(path.parent)
    backups().make(path, NOW)
    before = break_file()
    closed.open()
    closed.until(lambda: closed.said() == "The history could not be opened")
    banner = closed.window.banner
    for width, below in ((480, True), (1280, False)):
        closed.window.resize(width, 700)
        closed.until(lambda b=below: (banner._deeds.y() >= banner._words.geometry().bottom()) is b)  # type: ignore[misc]
    closed.click(closed.button("Repair"))
    closed.until(lambda: closed.said() == "The history was repaired", timeout=30_000)
    assert line(closed).startswith("Restored from the backup of ")
    assert line(closed).endswith("6 messages in all.")
    assert titles(closed)[-1] == "question 0"
    [aside] = path.parent.glob("history.corrupt-*")
    assert (aside / path.name).read_bytes() == before
    closed.click(closed.button("Details"))
    [sheet] = closed.window.findChildren(QMessageBox)
    assert str(aside) in sheet.informativeText()
    sheet.close()
    closed.until(lambda: closed.window.composer.readiness is Readiness.READY)
    closed.ask("Next question")


def test_a_repair_that_cannot_be_leaves_the_offers(closed: Driver, home: Path) -> None:
    fill(history_path().parent)
    before = break_file()
    closed.open()
    closed.until(lambda: closed.said() == "The history could not be opened")
    history_path().with_name("history.new.db").mkdir()  # where the repaired one is put together
    closed.click(closed.button("Repair"))
    closed.until(lambda: closed.said() == "The history could not be opened")
    assert history_path().read_bytes() == before
    history_path().with_name("history.new.db").rmdir()
    closed.click(closed.button("Repair"))
    closed.until(lambda: closed.said() == "The history was repaired", timeout=30_000)


def test_damage_that_a_backup_finds_is_told_and_repaired_while_the_window_is_open(
    closed: Driver, home: Path, log_guard: LogGuard
) -> None:
    log_guard.allow("The history was not backed up")
    fill(history_path().parent)
    backups().make(history_path(), NOW - timedelta(days=1))
    alter()
    closed.start()
    closed.click_row(1)
    closed.until(lambda: closed.chats.id == 1)
    closed.window.composer.set_draft("half a thought")
    keeping(closed).look()
    closed.until(lambda: closed.said() == "The history is damaged")
    assert line(closed) == "One message has changed on the disk, in “question 0”."
    closed.click(closed.button("Repair"))
    closed.until(lambda: closed.said() == "The history was repaired", timeout=30_000)
    closed.until(lambda: closed.chats.conversation is not None and closed.texts()[0] == "question 0")
    assert closed.window.composer.draft() == "half a thought"
    assert examine_file(history_path()).sound
    closed.ask("Next question")
    assert len(closed.texts()) == 8


# -- by hand


def test_the_settings_make_a_backup_and_say_when(driver: Driver) -> None:
    driver.ask("First question")
    dialog = open_settings(driver, Page.DATA)
    row = dialog.rows["back-up"]
    assert row._note.text() == "None yet"
    driver.click(named(dialog, QAbstractButton, "Last backup"))
    driver.until(lambda: "checked it" in dialog.said())
    assert f"{NOW.astimezone():%Y}" in row._note.text()
    driver.click(named(dialog, QAbstractButton, "Check the history"))
    driver.until(lambda: dialog.said() == "The history is sound: all 2 messages are as they were stored.")
    dialog.close()


def test_a_check_names_the_conversations_with_changed_messages(closed: Driver, home: Path) -> None:
    fill(history_path().parent)
    alter()
    closed.start()
    dialog = open_settings(closed, Page.DATA)
    closed.click(named(dialog, QAbstractButton, "Check the history"))
    closed.until(lambda: dialog.said() == "One message has changed on the disk, in “question 0”.")
    closed.click(named(dialog, QAbstractButton, "Last backup"))
    closed.until(lambda: "no backup was made of it" in dialog.said())
    dialog.close()
    assert closed.said() == "The history is damaged"


def test_a_backup_is_chosen_by_its_date_and_restored(closed: Driver, home: Path) -> None:
    fill(history_path().parent)
    backups().make(history_path(), NOW - timedelta(days=2))
    with opened(history_path().parent) as store:
        store.run(lambda history: add_turn(history, history.create("later"), None, "q", "a")).result()
    backups().make(history_path(), NOW - timedelta(days=1))
    closed.start()
    closed.click_row(2)
    closed.until(lambda: closed.chats.id == 2)
    closed.window.composer.take_focus()
    closed.write("a draft of what goes away")
    dialog = open_settings(closed, Page.DATA)
    closed.click(named(dialog, QAbstractButton, "Restore a backup"))
    closed.until(lambda: bool(dialog.findChildren(BackupsDialog)))
    [choosing] = dialog.findChildren(BackupsDialog)
    assert ["2 conversations" in row.accessibleName() for row in choosing.choices] == [True, False]
    closed.click(choosing.choices[1])
    closed.click(closed.button("Restore", choosing))
    closed.until(lambda: "The earlier history is kept in" in dialog.said(), timeout=30_000)
    dialog.close()
    closed.until(lambda: titles(closed)[1:] == ["question 0"] and closed.chats.id is None)
    assert closed.window.composer.draft() == ""
    [aside] = history_path().parent.glob("history.replaced-*")
    with opened(aside) as store:
        assert store.run(lambda history: history.conversation(2)).result().draft.text == "a draft of what goes away"
    closed.ask("Next question")


def test_nothing_is_restored_while_an_answer_is_written(driver: Driver) -> None:
    driver.ask("First question")
    keeping(driver).back_up()
    driver.until(lambda: len(backups().daily()) == 1 and not keeping(driver)._busy)
    gate: Gate = answering(driver)
    keeping(driver).restore(backups().daily()[0])
    assert driver.said() == "The history was left as it is"
    assert "stop it first" in line(driver)
    gate.open()
    driver.finished()
    keeping(driver).restore(backups().daily()[0])
    driver.until(lambda: len(driver.texts()) == 2 if driver.chats.id is not None else False, timeout=30_000)
