"""What is done with single messages: branching, deleting, details, links; by button, menu and key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role, Sampling
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.dialogs.details import DetailsDialog, details
from desktop.ui.dialogs.link import LinkDialog
from desktop.ui.theme import font
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.caption import Caption
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.user import UserMessage
from tests.helpers.transcript_hands import by_id, shown
from tests.helpers.window_driver import Driver


def transcript(driver: Driver) -> TranscriptView:
    [view] = driver.window.findChildren(TranscriptView)
    return view


def message(driver: Driver, index: int) -> Message:
    """A message of the shown path, laid out."""
    assert driver.chats.conversation is not None
    return by_id(transcript(driver), driver.chats.conversation.path()[index].id)


def two_turns(driver: Driver) -> None:
    driver.engine.enqueue("first answer")
    driver.ask("first question")
    driver.engine.enqueue("see [there](https://example.org/a)")
    driver.ask("second question")


def open_menu(driver: Driver, index: int) -> QMenu:
    """The menu of a message, by the menu key."""
    target = message(driver, index)
    place = target.mapToGlobal(QPoint(10, 10))
    QApplication.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(10, 10), place))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    assert action.isEnabled()
    action.trigger()
    menu.close()
    target = menu.parentWidget()
    assert target is not None
    target.activateWindow()  # the offscreen platform does not give the focus back after a popup


def test_a_branch_is_a_chat_of_its_own_and_can_be_taken_back(driver: Driver) -> None:
    two_turns(driver)
    source = driver.chats.id
    choose(open_menu(driver, 1), "Branch into a new chat")
    driver.until(lambda: driver.chats.id not in (None, source))
    assert driver.texts() == ["first question", "first answer"]
    driver.until(driver.window.toast.isVisible)
    driver.click(driver.button("Undo"))
    driver.until(lambda: driver.chats.id == source and len(driver.summaries()) == 1)
    assert len(driver.texts()) == 4


def test_a_deleted_message_goes_with_what_follows_and_comes_back(driver: Driver) -> None:
    two_turns(driver)
    choose(open_menu(driver, 2), "Delete from here on")
    driver.until(lambda: len(shown(transcript(driver))) == 2 and driver.window.toast.isVisible())
    assert len(driver.texts()) == 2
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: len(driver.texts()) == 4 and len(shown(transcript(driver))) == 4)


def test_deleting_stops_an_answer_that_follows(driver: Driver) -> None:
    two_turns(driver)
    gate = Gate()
    driver.engine.enqueue("going on", gate, "never")
    driver.send("third question")
    driver.until(gate.reached.is_set)
    driver.until(lambda: len(shown(transcript(driver))) == 6)
    choose(open_menu(driver, 4), "Delete from here on")
    driver.until(lambda: not driver.chats.turn.running and len(driver.texts()) == 4)
    driver.until(lambda: len(shown(transcript(driver))) == 4)
    driver.until(driver.window.toast.isVisible)
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: driver.texts()[-1:] == ["going on"])


def test_deleting_the_first_message_leaves_the_start_page(driver: Driver) -> None:
    driver.ask("the only question")
    choose(open_menu(driver, 0), "Delete from here on")
    driver.until(driver.window.start_page.isVisible)
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: transcript(driver).isVisible())


def test_details_say_what_was_measured_and_copy_it(driver: Driver) -> None:
    two_turns(driver)
    driver.menu(Act.DETAILS)
    [dialog] = driver.window.findChildren(DetailsDialog)
    driver.click(driver.button("Copy", dialog))
    text = QGuiApplication.clipboard().text()
    for line in (
        "Model: SmolLM2-135M-Instruct",
        "How it ended: By the model itself",
        "Prompt: 10 tokens",
        "Writing speed: 40.0 tok/s",
        "Temperature: 0.7",
        "Top p: 0.95",
    ):
        assert line in text
    dialog.close()
    driver.until(lambda: driver.window.focusWidget() is driver.window.composer.edit)
    transcript(driver).focus_message(0)
    driver.menu(Act.DETAILS)
    dialog = driver.window.findChildren(DetailsDialog)[-1]
    assert dialog.windowTitle() == "Details of your message"
    dialog.close()


def test_details_leave_out_what_had_no_effect(driver: Driver) -> None:
    answer = StoredMessage(2, 1, 1, Role.ASSISTANT, "Yes", datetime(2026, 11, 24, tzinfo=UTC))
    drawn = Sampling(0.7, 0.95, 40, 0.0, 1.1, 2**32 - 1)
    names = ("Temperature", "Top p", "Min p", "Top k", "Repeat penalty", "Seed")

    def rows(sampling: Sampling | None) -> dict[str, str]:
        return {name: value for name, value in details(replace(answer, sampling=sampling)) if name in names}

    assert rows(None) == {}
    assert rows(replace(drawn, temperature=0.0)) == {"Temperature": "0", "Repeat penalty": "1.1"}
    assert list(rows(drawn).items()) == [
        ("Temperature", "0.7"),
        ("Top p", "0.95"),
        ("Top k", "40"),
        ("Repeat penalty", "1.1"),
        ("Seed", "4294967295"),
    ]


def test_a_question_can_only_be_asked_when_none_is_answered(driver: Driver) -> None:
    two_turns(driver)
    gate = Gate()
    driver.engine.enqueue("going on", gate)
    driver.send("third question")
    driver.until(gate.reached.is_set)
    menu = open_menu(driver, 1)
    enabled = {action.text() for action in menu.actions() if action.isEnabled()}
    assert "Copy as Markdown" in enabled
    assert "Regenerate" not in enabled
    menu.close()
    gate.open()
    driver.finished()
    driver.until(lambda: driver.conversation().path()[-1].state is MessageState.DONE)
    menu = open_menu(driver, 1)
    assert "Regenerate" in {action.text() for action in menu.actions() if action.isEnabled()}
    menu.close()


def test_the_address_of_a_link_is_copied_or_opened_after_it_was_read(driver: Driver) -> None:
    two_turns(driver)
    answer = message(driver, 3)
    assert isinstance(answer, AssistantMessage)
    text = answer.text
    place = QPoint(text.width() - 5, 5)
    while not text.anchorAt(place):
        place.setX(place.x() - 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, text.viewport().mapToGlobal(place))
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Copy the address")
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Open the address…")
    [question] = driver.window.findChildren(LinkDialog)
    assert question.field.toPlainText() == "https://example.org/a"
    question.reject()


def test_the_plain_text_of_a_message_is_copied(driver: Driver) -> None:
    two_turns(driver)
    driver.menu(Act.COPY_PLAIN)
    assert QGuiApplication.clipboard().text() == "see there"


def test_an_answer_that_was_cut_off_goes_on(driver: Driver) -> None:
    driver.engine.enqueue("<think>", "Hm", "</think>", "One, two", reason=FinishReason.LENGTH)
    driver.ask("Count")
    gate = Gate()
    driver.engine.enqueue(gate, ", three")
    choose(open_menu(driver, 1), "Continue")
    driver.until(gate.reached.is_set)
    driver.until(lambda: isinstance(one := message(driver, 1), AssistantMessage) and one.live)  # the window follows
    growing = message(driver, 1)
    assert isinstance(growing, AssistantMessage)
    driver.until(lambda: growing.text.plain_text() == "One, two")  # before a new token has come
    assert (growing.thought is not None, growing.thinking_live) == (True, None)
    gate.open()
    driver.until(lambda: driver.conversation().path()[-1].text == "One, two, three")
    driver.finished()
    answer = message(driver, 1)
    assert isinstance(answer, AssistantMessage)
    assert answer.text.plain_text() == "One, two, three"
    conversation = driver.conversation()
    assert [one.text for one in conversation.versions(conversation.path()[-1])] == ["One, two", "One, two, three"]
    assert not driver.window.actions_[Act.CONTINUE].isEnabled()  # it ended by itself
    driver.menu(Act.PREVIOUS_VERSION)
    driver.until(driver.window.actions_[Act.CONTINUE].isEnabled)
    driver.engine.enqueue(" and four")
    driver.menu(Act.CONTINUE)
    driver.until(lambda: driver.conversation().path()[-1].text == "One, two and four")
    driver.finished()


def test_a_message_that_keeps_the_focus_follows_the_text_size(driver: Driver) -> None:
    driver.ask("A question of some length, on one line")
    transcript(driver).focus_message(0)
    question = message(driver, 0)
    assert isinstance(question, UserMessage)
    driver.program.preferences.change(text_size=20)
    QApplication.processEvents()
    assert message(driver, 0) is question
    assert question.bubble.text.document().firstBlock().layout().lineCount() == 1
    [caption] = question.findChildren(Caption)
    assert caption.width() >= QFontMetricsF(font("small")).horizontalAdvance(caption.words)
