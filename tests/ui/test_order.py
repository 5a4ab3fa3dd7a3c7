"""Pins, the archive, the trash, copies and unread marks, as a user reaches them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.sidebar.rows import Mark, Place
from tests.helpers.sidebar_hands import answer_question, choose, focus_row, titles
from tests.helpers.window_driver import Driver
from tests.ui.test_writing import answering, type_and_send, waiting


def test_pinned_chats_stand_on_top(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[0])
    choose(driver, "Pin")
    driver.until(lambda: titles(driver) == ["Pinned", "A", "Today", "C", "B"])
    assert driver.rows()[1].mark is Mark.PINNED
    focus_row(driver, chats[0])
    driver.menu(Act.PIN)
    driver.until(lambda: titles(driver) == ["Today", "C", "B", "A"])
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: titles(driver) == ["Pinned", "A", "Today", "C", "B"])


def test_archive_and_back(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[1])
    choose(driver, "Archive")
    driver.until(lambda: titles(driver) == ["Today", "C", "A"])
    driver.click(driver.button("Archive, one chat"))
    assert driver.window.sidebar.model.place is Place.ARCHIVE
    assert titles(driver) == ["Today", "B"]
    focus_row(driver, chats[1])
    choose(driver, "Take out of the archive")
    driver.until(lambda: titles(driver) == [])
    assert "The archive is empty" in [
        label.text()
        for label in driver.window.sidebar.findChildren(type(driver.window.sidebar._empty_head))
        if label.isVisible()
    ]
    driver.click(driver.button("Back to the chats"))
    assert titles(driver) == ["Today", "C", "B", "A"]


def test_a_message_sent_in_the_archive_brings_the_chat_back(driver: Driver, chats: list[int]) -> None:
    driver.stored(lambda history: history.set_archived(chats, True))
    driver.program.order.refresh()  # type: ignore[union-attr]
    driver.until(lambda: titles(driver) == [])
    driver.chats.open(chats[0])
    driver.until(lambda: driver.chats.id == chats[0])
    driver.ask("Are you there?")
    driver.until(lambda: titles(driver) == ["Today", "A"])


def test_the_trash_lists_restores_and_erases_after_asking(driver: Driver, chats: list[int]) -> None:
    driver.chats.open(chats[0])
    driver.until(lambda: driver.chats.id == chats[0])
    driver.menu(Act.TRASH)
    driver.until(lambda: titles(driver) == ["Today", "C", "B"])
    assert driver.chats.id is None
    driver.menu(Act.SHOW_TRASH)
    assert titles(driver) == ["Today", "A"]
    focus_row(driver, chats[0])
    choose(driver, "Restore")
    driver.until(lambda: titles(driver) == [])
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: titles(driver) == ["Today", "A"])
    focus_row(driver, chats[0])
    driver.press(Qt.Key.Key_Delete)
    answer_question(driver, "Cancel")
    assert titles(driver) == ["Today", "A"]
    focus_row(driver, chats[0])
    driver.press(Qt.Key.Key_Delete)
    answer_question(driver, "Erase")
    driver.until(lambda: titles(driver) == [])
    assert driver.stored(lambda history: history.conversations(trashed=True)) == ()


def test_empty_trash_asks_once(driver: Driver, chats: list[int]) -> None:
    driver.program.order.trash(chats[:2])  # type: ignore[union-attr]
    driver.until(lambda: titles(driver) == ["Today", "C"])
    driver.click(driver.button("Trash, 2 chats"))
    driver.click(driver.button("Empty trash"))
    answer_question(driver, "Erase")
    driver.until(lambda: titles(driver) == [])
    view = driver.window.sidebar.view
    driver.menu(Act.SHOW_TRASH)
    view.left.emit()
    assert titles(driver) == ["Today", "C"]


def test_undo_opens_the_chat_that_was_open(driver: Driver, chats: list[int]) -> None:
    driver.click_row(chats[1])
    driver.until(lambda: driver.chats.id == chats[1])
    driver.menu(Act.TRASH)
    driver.until(lambda: driver.window.toast.isVisible())
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: driver.chats.id == chats[1])


def test_a_copy_is_opened(driver: Driver, chats: list[int]) -> None:
    driver.ask("First question")
    first = driver.chats.id
    driver.menu(Act.DUPLICATE)
    driver.until(lambda: driver.chats.id not in (None, first))
    assert driver.texts() == ["First question", "Scripted answer."]
    assert "First question (copy)" in titles(driver)


def test_unread_until_it_is_opened(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[0])
    driver.menu(Act.UNREAD)
    driver.until(lambda: driver.rows()[3].mark is Mark.UNREAD)
    driver.restart()
    driver.until(lambda: len(driver.rows()) == 4 and driver.rows()[3].mark is Mark.UNREAD)
    driver.click_row(chats[0])
    driver.until(lambda: driver.rows()[3].mark is Mark.NONE)
    assert not any(chat.unread for chat in driver.summaries())


def test_an_answer_in_a_window_nobody_looks_at_is_unread_until_somebody_does(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Slow", gate, " answer")
    driver.send("First question")
    driver.until(lambda: driver.chats.turn.tokens == 1)
    other = QWidget()
    driver.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    driver.until(lambda: not driver.window.isActiveWindow())
    gate.open()
    driver.finished()
    driver.until(lambda: driver.rows()[1].mark is Mark.UNREAD)
    driver.window.activateWindow()
    driver.until(lambda: driver.rows()[1].mark is Mark.NONE)


def test_what_waits_in_a_chat_that_goes_to_the_trash_is_not_sent(driver: Driver) -> None:
    driver.ask("other chat")
    other = driver.chats.id
    assert other is not None
    driver.chats.new()
    gate = answering(driver)
    here = driver.chats.id
    driver.chats.open(other)
    driver.until(lambda: driver.chats.id == other)
    type_and_send(driver, "for the other")
    driver.menu(Act.TRASH)
    gate.open()
    driver.until(lambda: not driver.chats.turn.running)
    driver.chats.open(other)
    driver.until(lambda: driver.chats.id == other)
    assert here != other
    assert waiting(driver) == ["for the other"]
    assert len(driver.texts()) == 2
