"""The rows above and below a message: its date, and what became of an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.chat.engine import EngineDied
from desktop.chat.messages import FinishReason
from desktop.engine.scripted import Gate
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.caption import Caption
from desktop.ui.transcript.figures import clock, moment, told
from desktop.ui.transcript.message import Message
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


@pytest.mark.parametrize(
    ("reason", "words"), [(FinishReason.STOPPED, "Stopped by you"), (FinishReason.LENGTH, "Token limit reached")]
)
def test_the_row_below_an_answer_that_was_cut_goes_on_with_it(driver: Driver, reason: FinishReason, words: str) -> None:
    driver.engine.enqueue("One, two", reason=reason)
    driver.ask("Count")
    answer = message(driver, 1)
    assert isinstance(answer, AssistantMessage)
    assert answer.note is not None
    assert answer.note.accessibleName() == words
    button = driver.button("Continue", answer)
    assert button in answer.tab_stops()
    gate = Gate()
    driver.engine.enqueue(gate, ", three")
    driver.click(button)
    driver.until(gate.reached.is_set)
    gate.open()
    driver.until(lambda: driver.conversation().path()[-1].text == "One, two, three")
    driver.finished()
    assert not [one for one in message(driver, 1).findChildren(QAbstractButton) if one.text() == "Continue"]


def test_a_failed_answer_goes_on_by_its_row_once_nothing_else_is_answered(driver: Driver) -> None:
    driver.engine.enqueue("One, two", EngineDied("The engine has stopped."))
    driver.ask("Count")
    assert not driver.button("Continue", message(driver, 1)).isHidden()
    gate = Gate()
    driver.engine.enqueue(gate)
    driver.send("Something else")
    driver.until(gate.reached.is_set)
    assert not driver.button("Continue", message(driver, 1)).isEnabled()
    gate.open()
    driver.finished()
    driver.until(driver.button("Continue", message(driver, 1)).isEnabled)
    driver.engine.enqueue(EngineDied("The engine has stopped."))
    driver.ask("Nothing comes")
    assert not [one for one in message(driver, 5).findChildren(QAbstractButton) if one.text() == "Continue"]


def test_messages_of_other_days_show_their_date_and_the_tool_tip_all_of_it(driver: Driver) -> None:
    two_turns(driver)
    path = driver.conversation().path()
    long_ago = datetime(2025, 3, 9, 12, 5, tzinfo=UTC)
    aged = replace(driver.conversation(), nodes=tuple(replace(one, created=long_ago) for one in path[:2]) + path[2:])
    driver.chats.new()
    transcript(driver).show_conversation(aged)
    old, new = shown(transcript(driver))[0], shown(transcript(driver))[3]
    captions = [one.findChildren(Caption)[0] for one in (old, shown(transcript(driver))[1], new)]
    assert told(long_ago) != clock(long_ago)
    assert all(one.words.endswith(told(long_ago)) for one in captions[:2])
    assert all(one.toolTip() == moment(long_ago) for one in captions[:2])
    assert captions[2].words.endswith(clock(path[3].created))
    assert told(long_ago) in old.accessibleName()
    transcript(driver).clear()


def test_the_row_and_its_button_fit_any_width(driver: Driver) -> None:
    driver.engine.enqueue("One, two", EngineDied("The engine has stopped, and it says a long sentence about why."))
    driver.ask("Count")
    answer = message(driver, 1)
    for width in (480, 560, 900, 1280):
        driver.window.resize(width, 700)
        button = driver.button("Continue", answer)
        assert isinstance(answer, AssistantMessage)
        assert answer.note is not None
        assert answer.note.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
