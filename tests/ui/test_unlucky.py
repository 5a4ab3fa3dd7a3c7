"""A message is never lost, and stays in its chat, whatever fails and in whatever order things happen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.chat.conversation import MessageState
from desktop.chat.options import ChatOptions
from desktop.engine.scripted import Gate
from desktop.store.errors import HistoryFault
from desktop.store.history import History
from tests.helpers.window_driver import Driver
from tests.ui.test_writing import answering, rows, type_and_send, waiting


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
