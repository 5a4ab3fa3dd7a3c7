"""What was typed is never lost, and stays where it belongs, whatever fails and wherever the user goes meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.chat.conversation import Attachment, MessageState
from desktop.chat.options import ChatOptions
from desktop.engine.scripted import Gate
from desktop.store.errors import HistoryFault
from desktop.store.history import History
from desktop.ui.actions import Act
from desktop.ui.composer.chips import AttachmentChip
from desktop.ui.composer.viewer import AttachmentViewer
from desktop.ui.sidebar.delegate import TitleEdit
from tests.helpers.sidebar_hands import focus_row, titles
from tests.helpers.window_driver import Driver, flush
from tests.ui.test_messages import message, transcript
from tests.ui.test_writing import answering, chips, rows, type_and_send, waiting

pipes = pytest.mark.skipif(os.name != "posix", reason="a file that is a pipe")


def full(*args: object, **kwargs: object) -> None:
    """Stands in for what the history cannot do now."""
    raise HistoryFault("The disk is full: free some space.")


def two_chats(driver: Driver) -> tuple[int, int]:
    """An older chat, and the one that is open."""
    driver.ask("other chat")
    other = driver.chats.id
    driver.ctrl(Qt.Key.Key_N)
    driver.ask("this chat")
    here = driver.chats.id
    assert other is not None
    assert here is not None
    return other, here


def open_chat(driver: Driver, conversation: int) -> None:
    """Open a chat and wait until it shows."""
    driver.chats.open(conversation)
    driver.until(lambda: driver.chats.id == conversation)


def test_a_message_that_could_not_be_stored_takes_the_place_of_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(History, "add_user", full)
        driver.send("Precious words")
        driver.write("typed since")
        driver.until(lambda: driver.said() == "The history could not be changed")
    assert driver.window.composer.draft() == "typed since"
    assert waiting(driver) == ["Precious words"]
    driver.click(driver.button("Send next"))
    driver.finished()
    assert driver.texts() == ["Precious words", "Scripted answer."]


def test_a_message_that_could_not_be_stored_comes_back_in_its_own_chat(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, here = two_chats(driver)
    with monkeypatch.context() as broken:
        broken.setattr(History, "add_user", full)
        driver.send("Precious words")
        driver.chats.open(other)
        driver.until(lambda: driver.said() == "The history could not be changed" and driver.chats.id == other)
    assert driver.window.composer.draft() == ""
    open_chat(driver, here)
    assert driver.window.composer.draft() == "Precious words"


def test_a_failed_message_is_not_mistaken_for_the_one_that_follows(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.ask("other chat")
    other = driver.chats.id
    assert other is not None
    driver.chats.new()
    gate = answering(driver)
    here = driver.chats.id
    assert here is not None
    type_and_send(driver, "Precious words")
    open_chat(driver, other)
    type_and_send(driver, "for the other")
    works, first = History.add_user, iter([full])
    monkeypatch.setattr(History, "add_user", lambda *args, **kwargs: next(first, works)(*args, **kwargs))
    gate.open()
    driver.until(lambda: len(driver.texts()) == 4 and not driver.chats.turn.running)
    assert driver.window.composer.draft() == ""
    open_chat(driver, here)
    assert driver.window.composer.draft() == "Precious words"


def test_after_a_chat_that_cannot_be_opened_the_next_message_goes_where_one_is(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, here = two_chats(driver)
    with monkeypatch.context() as broken:
        broken.setattr(History, "conversation", full)
        driver.click_row(other)
        driver.until(lambda: driver.said() == "The history could not be changed")
    assert driver.chats.id == here
    driver.ask("next")
    assert driver.texts()[-2:] == ["next", "Scripted answer."]


def test_a_waiting_message_stays_when_its_chat_cannot_be_read(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.ask("other chat")
    other = driver.chats.id
    assert other is not None
    driver.chats.new()
    gate = answering(driver)
    here = driver.chats.id
    assert here is not None
    open_chat(driver, other)
    type_and_send(driver, "for the other")
    open_chat(driver, here)
    with monkeypatch.context() as broken:
        broken.setattr(History, "conversation", full)
        gate.open()
        driver.until(lambda: driver.said() == "The history could not be changed")
    open_chat(driver, other)
    assert waiting(driver) == ["for the other"]
    driver.click(driver.button("Send next"))
    driver.finished()
    assert driver.texts()[-2:] == ["for the other", "Scripted answer."]


def test_what_was_sent_is_no_draft_at_the_next_start(driver: Driver) -> None:
    driver.window.composer.take_focus()
    driver.write("Hello there")
    driver.until(lambda: driver.stored(lambda history: history.draft(None)).text == "Hello there")
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    driver.restart()
    assert driver.stored(lambda history: history.draft(None)).text == ""
    assert driver.window.composer.draft() == ""


def test_a_draft_that_could_not_be_stored_is_stored_at_the_end(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.ask("first")
    here = driver.chats.id
    assert here is not None
    with monkeypatch.context() as broken:
        broken.setattr(History, "set_draft", full)
        driver.window.composer.take_focus()
        driver.write("typed")
        driver.until(lambda: driver.said() == "The history could not be changed")
    driver.restart()
    open_chat(driver, here)
    assert driver.window.composer.draft() == "typed"


def test_taking_a_removed_message_back_changes_nothing_else_in_the_queue(driver: Driver) -> None:
    gate = answering(driver)
    type_and_send(driver, "two", "three")
    QTest.keyClick(rows(driver)[0], Qt.Key.Key_Delete)
    type_and_send(driver, "four")
    driver.window.toast.take_back()
    assert waiting(driver) == ["two", "three", "four"]
    QTest.keyClick(rows(driver)[2], Qt.Key.Key_Delete)
    gate.open()
    driver.until(lambda: len(driver.texts()) == 6 and not driver.chats.turn.running)
    driver.window.toast.take_back()
    assert waiting(driver) == ["four"]  # and none of those that were sent meanwhile
    driver.click(driver.button("Send next"))
    driver.until(lambda: len(driver.texts()) == 8 and not driver.chats.turn.running)
    assert driver.texts()[::2] == ["one", "two", "three", "four"]


def test_what_waits_in_a_new_chat_that_was_left_makes_one_chat_with_its_own_settings(driver: Driver) -> None:
    driver.ask("other chat")
    other = driver.chats.id
    assert other is not None
    driver.chats.set_options(ChatOptions(instructions="Of the other chat"))
    driver.ctrl(Qt.Key.Key_N)
    driver.chats.set_options(ChatOptions(instructions="Of the new chat"))
    gate = Gate()
    driver.engine.enqueue_load(gate)
    driver.models.reload()
    driver.until(lambda: driver.window.status_line.state() == "Loading the model")
    type_and_send(driver, "early", "later")
    open_chat(driver, other)
    asked = len(driver.engine.requests)
    gate.open()
    driver.until(lambda: len(driver.engine.requests) == asked + 2 and not driver.chats.turn.running)
    assert len(driver.summaries()) == 2
    made = next(summary.id for summary in driver.summaries() if summary.id != other)
    conversation = driver.stored(lambda history: history.conversation(made))
    assert [node.text for node in conversation.path()][::2] == ["early", "later"]
    assert conversation.options.instructions == "Of the new chat"
    prompts = ["".join(part.text for part in request.prompt) for request in driver.engine.requests[asked:]]
    assert all("Of the new chat" in prompt and "Of the other chat" not in prompt for prompt in prompts)


def test_nothing_that_waits_is_sent_below_a_message_that_goes_away(driver: Driver) -> None:
    gate = answering(driver)
    type_and_send(driver, "two")
    gate.open()
    while driver.conversation().path()[-1].state is MessageState.STREAMING:
        pass  # it has ended, and nobody in the window has heard of it yet
    question = driver.conversation().path()[0].id
    driver.chats.messages.delete(question)
    driver.until(lambda: not driver.chats.turn.running and driver.window.toast.isVisible())
    assert waiting(driver) == ["two"]
    driver.click(driver.button("Send next"))
    driver.until(lambda: driver.texts() == ["two", "Scripted answer."])
    driver.finished()


@pytest.mark.parametrize("all_of_it", [True, False])
def test_a_chat_is_erased_when_its_answer_has_ended(driver: Driver, all_of_it: bool) -> None:
    answering(driver)
    here, order = driver.chats.id, driver.program.order
    assert here is not None
    assert order is not None
    driver.until(lambda: order.listing.find(here) is not None)
    order.trash([here])
    driver.until(lambda: len(order.listing.trashed) == 1)
    if all_of_it:
        order.empty_trash()
    else:
        order.erase([here])
    driver.until(lambda: not driver.chats.turn.running and order.listing.trashed == ())
    assert driver.summaries() == ()
    assert driver.said() == ""


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
    driver.window.files_dropped.emit([file.path])
    open_chat(driver, other)
    file.arrive()
    driver.until(lambda: bool(driver.stored(lambda history: history.conversation(here)).draft.attachments))
    assert chips(driver) == []
    open_chat(driver, here)
    assert chips(driver) == ["Attachment notes.txt, 4 characters"]


@pipes
def test_a_file_for_a_new_chat_stays_with_it_when_its_first_message_is_sent(driver: Driver, tmp_path: Path) -> None:
    file = SlowFile(tmp_path)
    driver.window.files_dropped.emit([file.path])
    driver.ask("without waiting for the file")
    file.arrive()
    driver.until(lambda: chips(driver) == ["Attachment notes.txt, 4 characters"])
    driver.ctrl(Qt.Key.Key_N)
    assert chips(driver) == []


@pipes
def test_a_file_is_attached_though_the_window_was_built_anew_meanwhile(driver: Driver, tmp_path: Path) -> None:
    file = SlowFile(tmp_path)
    driver.window.files_dropped.emit([file.path])
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
