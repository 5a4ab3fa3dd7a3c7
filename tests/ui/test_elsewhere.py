"""Files, edits and titles belong where they were begun, wherever the user goes meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.chat.conversation import Attachment
from desktop.ui.actions import Act
from desktop.ui.composer.chips import AttachmentChip
from desktop.ui.composer.viewer import AttachmentViewer
from desktop.ui.sidebar.delegate import TitleEdit
from tests.helpers.sidebar_hands import focus_row, titles
from tests.helpers.window_driver import Driver, flush
from tests.ui.test_attaching import chips
from tests.ui.test_messages import message, transcript
from tests.ui.test_unlucky import open_chat, two_chats
from tests.ui.test_writing import answering

pipes = pytest.mark.skipif(os.name != "posix", reason="a file that is a pipe")


class SlowFile:
    """A file that gives its text only when it is told to, as one on a sleeping disk."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "notes.txt"
        os.mkfifo(self.path)

    def arrive(self) -> None:
        """Give the text."""
        self.path.write_text("late", encoding="utf-8")


@pipes
def test_a_file_that_is_read_late_is_attached_where_it_was_wanted(driver: Driver, tmp_path: Path) -> None:
    other, here = two_chats(driver)
    file = SlowFile(tmp_path)
    driver.window.drop.files.emit([file.path])
    open_chat(driver, other)
    file.arrive()
    driver.until(lambda: bool(driver.stored(lambda history: history.conversation(here)).draft.attachments))
    assert chips(driver) == []
    open_chat(driver, here)
    assert chips(driver) == ["Attachment notes.txt, 4 characters"]


@pipes
def test_a_file_for_a_new_chat_stays_with_it_when_its_first_message_is_sent(driver: Driver, tmp_path: Path) -> None:
    file = SlowFile(tmp_path)
    driver.window.drop.files.emit([file.path])
    driver.ask("without waiting for the file")
    file.arrive()
    driver.until(lambda: chips(driver) == ["Attachment notes.txt, 4 characters"])
    driver.ctrl(Qt.Key.Key_N)
    assert chips(driver) == []


@pipes
def test_a_file_is_attached_though_the_window_was_built_anew_meanwhile(driver: Driver, tmp_path: Path) -> None:
    file = SlowFile(tmp_path)
    driver.window.drop.files.emit([file.path])
    driver.program.rebuild()
    flush()
    file.arrive()
    driver.until(lambda: chips(driver) == ["Attachment notes.txt, 4 characters"])


def edit_question(driver: Driver, index: int, text: str) -> QPlainTextEdit:
    """Begin to write another text in place of a question."""
    transcript(driver).edit_message(message(driver, index).message_id)
    field = edited(driver, index)
    assert driver.window.focusWidget() is field
    field.selectAll()
    driver.write(text)
    return field


def edited(driver: Driver, index: int) -> QPlainTextEdit:
    """The field in place of a question."""
    [field] = message(driver, index).findChildren(QPlainTextEdit)
    return field


def test_an_edit_that_cannot_be_sent_now_stays(driver: Driver) -> None:
    driver.ask("first question")
    edit_question(driver, 0, "a better question")
    gate = answering(driver)
    save = driver.button("Save and branch")
    assert not save.isEnabled()
    QTest.keyClick(edited(driver, 0), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edited(driver, 0).toPlainText() == "a better question"
    gate.open()
    driver.finished()
    driver.click(save)
    driver.finished()
    assert driver.texts() == ["a better question", "Scripted answer."]


def test_an_edit_is_there_when_its_chat_is_shown_again(driver: Driver) -> None:
    other, here = two_chats(driver)
    edit_question(driver, 0, "a better question")
    for chat in (other, here):
        driver.click_row(chat)
        open_chat(driver, chat)
    assert edited(driver, 0).toPlainText() == "a better question"
    assert driver.window.focusWidget() is driver.window.composer.edit
    driver.click(driver.button("Cancel"))
    open_chat(driver, other)
    open_chat(driver, here)
    assert message(driver, 0).findChildren(QPlainTextEdit) == []


def test_an_edit_is_there_in_a_window_that_is_built_anew(driver: Driver) -> None:
    driver.ask("first question")
    edit_question(driver, 0, "a better question")
    driver.program.rebuild()
    flush()
    driver.until(lambda: driver.window.centre.currentIndex() == 1)
    assert edited(driver, 0).toPlainText() == "a better question"
    driver.click(driver.button("Save and branch"))
    driver.finished()
    assert driver.texts() == ["a better question", "Scripted answer."]


def test_a_title_being_typed_is_kept_when_a_new_chat_begins(driver: Driver) -> None:
    driver.ask("first question")
    driver.menu(Act.RENAME)
    driver.write("A good title")
    driver.ctrl(Qt.Key.Key_N)
    driver.until(lambda: driver.summaries()[0].title == "A good title")
    assert driver.window.header.title.title() == "New chat"


def test_a_title_being_typed_belongs_to_the_chat_it_was_begun_for(driver: Driver) -> None:
    other, here = two_chats(driver)
    driver.menu(Act.RENAME)
    driver.write("A good title")
    assert driver.program.presence is not None
    driver.program.presence.tray.answered.emit(other)  # a notification about the other chat was clicked
    driver.until(lambda: driver.chats.id == other)
    driver.until(lambda: "A good title" in [summary.title for summary in driver.summaries()])
    assert [summary.id for summary in driver.summaries() if summary.title == "A good title"] == [here]


def test_a_long_title_is_not_cut_by_looking_at_it(driver: Driver) -> None:
    title = "word " * 60 + "\U0001f30a" * 100
    number = driver.stored(lambda history: history.create(title))
    assert driver.program.order is not None
    driver.program.order.refresh()
    driver.until(lambda: title in titles(driver))
    open_chat(driver, number)
    driver.menu(Act.RENAME)
    driver.press(Qt.Key.Key_Return)
    focus_row(driver, number)
    driver.press(Qt.Key.Key_F2)
    field = driver.app.focusWidget()
    assert isinstance(field, TitleEdit)
    assert field.text() == title
    QTest.keyClick(field, Qt.Key.Key_Return)
    flush()
    assert driver.stored(lambda history: history.conversations())[0].title == title


def test_an_attachment_that_is_read_is_put_into_no_other_chat(driver: Driver) -> None:
    other, here = two_chats(driver)
    driver.window.composer.add_attachment(Attachment("notes.txt", "of this chat"))
    [chip] = driver.window.composer.chips.findChildren(AttachmentChip)
    QTest.keyClick(chip, Qt.Key.Key_Return)
    [viewer] = driver.window.findChildren(AttachmentViewer)
    assert driver.program.presence is not None
    driver.program.presence.tray.answered.emit(other)  # a notification about the other chat was clicked
    driver.until(lambda: driver.chats.id == other)
    driver.click(driver.button("Put into the message", viewer))
    assert driver.window.composer.draft() == ""
    open_chat(driver, here)
    assert chips(driver) == ["Attachment notes.txt, 12 characters"]
