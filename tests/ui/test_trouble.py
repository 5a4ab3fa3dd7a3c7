"""What the window does when something below it breaks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.base.errors import EnvironmentFault
from desktop.base.paths import find_paths
from desktop.engine.scripted import ScriptedEngine
from desktop.store.database import Store
from desktop.store.errors import HistoryFault
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from tests.conftest import LogGuard
from tests.helpers.disks import fill_up, make_room, small_disk
from tests.helpers.window_driver import Driver, history_path


@pytest.fixture
def closed(no_leaks: None, app: QApplication, qtbot: QtBot) -> Driver:
    """A driver whose window the test opens itself."""
    return Driver(qtbot, app, ScriptedEngine)


def test_a_damaged_history_is_set_aside_only_when_asked(closed: Driver, home: Path) -> None:
    path = history_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is no database" * 1000)
    closed.open()
    closed.until(lambda: closed.said() == "The history could not be opened")
    assert closed.window.composer.readiness is Readiness.NO_HISTORY
    assert not closed.window.actions_[Act.NEW].isEnabled()
    assert not [label for label in closed.window.sidebar.findChildren(QLabel) if "No conversations" in label.text()]
    assert path.read_bytes().startswith(b"this is no database")
    closed.click(closed.button("Set it aside and start anew"))
    closed.until(lambda: closed.program.models is not None)
    closed.until(lambda: closed.window.status_line.state() == "Ready")
    closed.ask("First question")
    assert closed.texts()[-1] == "Scripted answer."
    closed.stop()


def test_a_history_in_use_can_be_tried_again(closed: Driver) -> None:
    path = history_path()
    path.parent.mkdir(parents=True)
    other = Store(path)
    closed.open()
    closed.until(lambda: closed.said() == "The history could not be opened")
    other.close()
    closed.click(closed.button("Try again"))
    closed.until(lambda: closed.program.models is not None)
    closed.until(lambda: closed.said() == "")
    closed.stop()


def test_another_language_offers_no_more_than_the_window_before(closed: Driver) -> None:
    path = history_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is no database" * 1000)
    closed.open()
    closed.until(lambda: closed.said() == "The history could not be opened")
    before = closed.window
    closed.program.preferences.change(language="de")
    closed.until(lambda: closed.window is not before)
    closed.until(lambda: closed.said() == "Der Verlauf konnte nicht geöffnet werden")
    assert not closed.window.actions_[Act.NEW].isEnabled()
    assert closed.window.composer.readiness is Readiness.NO_HISTORY
    closed.stop()


def test_a_message_that_cannot_be_stored_comes_back(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.store.history import History

    def full(*args: object, **kwargs: object) -> None:
        raise HistoryFault("The disk is full: free some space.")

    monkeypatch.setattr(History, "add_user", full)
    driver.send("Precious words")
    driver.until(lambda: driver.said() == "The history could not be changed")
    assert driver.window.composer.draft() == "Precious words"
    assert not driver.chats.turn.running


def test_a_disk_that_is_full_is_told_and_got_over(
    closed: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_disk(tmp_path / "disk", 3) as disk:
        monkeypatch.setenv("NEMODESK_HOME", str(disk))
        closed.start()
        closed.ask("First question")
        fill_up(disk)
        closed.send("Precious words")
        closed.until(lambda: closed.said() == "The history could not be changed")
        assert closed.window.composer.draft() == "Precious words"
        assert len(closed.texts()) == 2
        make_room(disk)
        closed.press(Qt.Key.Key_Return)
        closed.until(lambda: len(closed.texts()) == 4)
        closed.finished()
        closed.stop()


def test_nothing_is_asked_of_a_history_that_has_been_closed(driver: Driver) -> None:
    driver.ask("Hello")
    driver.write("half a thought")
    driver.program.close()
    for _ in range(10):
        driver.app.processEvents()  # that the draft was stored is told to nobody
    driver.restart()
    assert driver.said() == ""


def test_a_model_error_in_an_answer_is_told(driver: Driver) -> None:
    driver.engine.enqueue("Half", EnvironmentFault("The template of this model is broken."))
    driver.send("Hello")
    driver.until(lambda: driver.said() == "The answer failed")
    driver.finished()
    assert driver.conversation().path()[-1].error == "The template of this model is broken."


def test_the_details_of_a_banner(driver: Driver) -> None:
    driver.engine.enqueue(EnvironmentFault("It broke.", "Traceback: deep down"))
    driver.send("Hello")
    driver.until(lambda: driver.said() == "The answer failed")
    driver.click(driver.button("Details"))
    [sheet] = driver.window.findChildren(QMessageBox)
    assert "deep down" in sheet.informativeText()
    sheet.close()
    driver.click(driver.button("Close"))
    assert driver.said() == ""
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_a_bug_becomes_one_sentence_and_a_traceback_in_the_log(
    driver: Driver, log_guard: LogGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_guard.allow("Unexpected error")
    monkeypatch.setattr(sys, "excepthook", driver.program.report)
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 // 0
    QTimer.singleShot(0, lambda: driver.program.report(ZeroDivisionError, caught.value, caught.tb))
    driver.until(lambda: driver.said() == "Something went wrong inside Nemodesk (ZeroDivisionError)")
    driver.ask("Still there?")
    assert driver.texts()[-1] == "Scripted answer."


def test_settings_that_cannot_be_saved_stop_nothing(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise OSError("read-only")

    monkeypatch.setattr("desktop.ui.preferences.save_settings", refuse)
    driver.models.load("demo")
    driver.until(lambda: driver.window.status_line.state() == "Ready")
    assert not find_paths().settings.exists()
