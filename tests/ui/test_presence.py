"""The program on the desktop: the window comes back where it can be seen, long answers are announced, the tray."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.app.instance import QUESTION
from desktop.base.paths import find_paths
from desktop.chat.engine import EngineDied
from desktop.engine.scripted import Gate
from desktop.ui.flow.models import Phase
from desktop.ui.tray import Tray
from tests.helpers.window_driver import Driver, flush


def presence_tray(driver: Driver) -> Tray:
    """The program's tray."""
    assert driver.program.presence is not None
    return driver.program.presence.tray


def notifications(driver: Driver) -> list[tuple[str, str]]:
    """What is announced from now on."""
    said: list[tuple[str, str]] = []
    assert driver.program.presence is not None
    driver.program.presence.notified.connect(lambda title, text: said.append((title, text)))
    return said


@pytest.fixture
def every_answer_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits ten seconds."""
    monkeypatch.setattr("desktop.ui.desk.away.LONG_S", 0.0)


@pytest.mark.usefixtures("every_answer_is_long")
def test_an_answer_that_ends_unseen_is_announced_and_a_click_shows_it(driver: Driver) -> None:
    said, gate = notifications(driver), Gate()
    driver.engine.enqueue("Scripted ", gate, "answer.")
    driver.send("What is unseen?")
    driver.until(lambda: len(driver.rows()) == 2)
    driver.window.hide()
    gate.open()
    driver.finished()
    driver.until(lambda: said == [("What is unseen?", "Scripted answer.")])
    conversation = driver.chats.id
    driver.chats.new()
    presence_tray(driver).answered.emit(conversation)
    driver.until(lambda: driver.chats.id == conversation)
    assert driver.window.isVisible()


@pytest.mark.usefixtures("every_answer_is_long")
def test_a_failed_answer_says_so(driver: Driver) -> None:
    said = notifications(driver)
    driver.engine.enqueue("Half", EngineDied("The engine has stopped."))
    driver.send("Will it fail?")
    driver.window.hide()
    driver.finished()
    driver.until(lambda: len(said) == 1)
    assert said[0][1].startswith("The answer failed:")


@pytest.mark.usefixtures("every_answer_is_long")
def test_no_announcement_to_a_reader_who_is_there_or_does_not_want_it(driver: Driver) -> None:
    said = notifications(driver)
    driver.ask("I am here")
    driver.program.preferences.change(notifications=False)
    driver.send("I am not, and it is fine")
    driver.window.hide()
    driver.finished()
    driver.window.show()
    assert said == []


def test_short_answers_are_not_announced(driver: Driver) -> None:
    said = notifications(driver)
    driver.send("Quick")
    driver.window.hide()
    driver.finished()
    assert said == []


def test_a_window_of_a_screen_that_is_gone_comes_back_into_view(driver: Driver) -> None:
    driver.window.move(9000, 7000)
    driver.restart()
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(driver.window.frameGeometry())
    assert screen.contains(driver.window.frameGeometry().topLeft())


def test_a_later_start_brings_the_window_back(driver: Driver) -> None:
    driver.window.showMinimized()
    driver.program.come()
    assert driver.window.isVisible()
    assert not driver.window.isMinimized()


def test_a_quick_question_begins_a_new_chat_in_front(driver: Driver) -> None:
    driver.engine.enqueue("An answer.")
    driver.ask("A long matter")
    by_tray: Callable[[], None] = presence_tray(driver).question_asked.emit
    for asking in (by_tray, partial(driver.program.come, QUESTION)):
        driver.click_row(driver.summaries()[0].id)
        driver.until(lambda: driver.chats.id is not None)
        driver.window.showMinimized()
        asking()
        assert not driver.window.isMinimized()
        assert driver.chats.id is None
        driver.until(lambda: driver.window.focusWidget() is driver.window.composer.edit)
    driver.engine.enqueue("Quickly.")
    driver.ask("What is quick?")
    assert len(driver.summaries()) == 2


def test_a_start_for_a_question_begins_with_a_new_chat(driver: Driver) -> None:
    driver.ask("A long matter")
    driver.program.preferences.change(start="last")
    driver.restart()
    driver.until(lambda: driver.chats.id is not None)
    driver.stop()
    driver.program = Program(driver.app, find_paths(), make_engine=driver._engine, question=True)
    driver.program.start()
    driver.until(lambda: driver.program.models is not None and driver.models.state.phase is Phase.READY)
    assert driver.chats.id is None
    driver.ask("What is quick?")
    assert len(driver.summaries()) == 2


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", r"raise\(\)")  # offscreen has no tray and no stacking
def test_with_a_tray_closing_hides_and_quit_ends(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "there_is_one", staticmethod(lambda: True))
    driver.program.preferences.change(tray=True)
    driver.window.close()
    assert not driver.window.isVisible()
    assert driver.models.state.item is not None
    presence_tray(driver).open_asked.emit()
    assert driver.window.isVisible()
    menu = presence_tray(driver).menu()
    assert menu is not None
    assert [a.text() for a in menu.actions() if a.text()] == ["Open Nemodesk", "Quick question…", "Quit"]
    closed: list[bool] = []
    driver.program.closed.connect(lambda: closed.append(True))
    menu.actions()[-1].trigger()
    assert closed == [True]
    driver.program.deleteLater()
    flush()
    driver.start()


def test_without_a_tray_nothing_is_hidden_in_it(driver: Driver) -> None:
    driver.program.preferences.change(tray=True)
    assert Tray.there_is_one() is False
    assert driver.window.stays is False
