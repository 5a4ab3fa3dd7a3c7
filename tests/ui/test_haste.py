"""A user who is faster than the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.chat.messages import FinishReason
from desktop.engine.scripted import Gate
from desktop.store.errors import HistoryFault
from desktop.store.history import History
from tests.helpers.window_driver import Driver


def test_two_quick_messages_make_one_conversation(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("First", gate)
    driver.send("one")
    driver.write("two")
    driver.press(Qt.Key.Key_Return)
    gate.open()
    driver.until(lambda: driver.chats.id is not None and len(driver.texts()) == 4)
    driver.finished()
    assert driver.texts() == ["one", "First", "two", "Scripted answer."]
    assert len(driver.summaries()) == 1


def test_a_double_click_on_a_prompt_asks_once(driver: Driver) -> None:
    prompt = driver.window.start_page.findChildren(QAbstractButton)[-1]
    prompt.click()
    prompt.click()
    driver.finished()
    assert len(driver.texts()) == 2
    assert len(driver.summaries()) == 1


@pytest.mark.parametrize("first", [True, False])
def test_stop_at_once_stops(driver: Driver, *, first: bool) -> None:
    if not first:
        driver.ask("Before")
    driver.engine.enqueue("On", Gate(), " and on")
    driver.send("Tell me")
    driver.press(Qt.Key.Key_Escape)
    driver.finished()
    answer = driver.conversation().path()[-1]
    assert answer.reason is FinishReason.STOPPED
    assert answer.text == "On"


def test_a_first_message_whose_conversation_cannot_be_made_comes_back(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **kwargs: object) -> None:
        raise HistoryFault("The disk is full: free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(History, "create", full)
        driver.send("Precious words")
        driver.until(lambda: driver.said() == "The history could not be changed")
    assert driver.window.composer.draft() == "Precious words"
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert driver.texts()[0] == "Precious words"


def test_leaving_at_once_for_another_chat_answers_in_the_first(driver: Driver) -> None:
    driver.ask("Old")
    old = driver.chats.id
    assert old is not None
    driver.ctrl(Qt.Key.Key_N)
    driver.send("New")
    driver.click_row(old)
    driver.until(lambda: not driver.chats.turn.running and driver.chats.id == old)
    assert driver.texts()[0] == "Old"
    assert len(driver.summaries()) == 2
