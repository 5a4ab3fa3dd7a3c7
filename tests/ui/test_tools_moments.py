"""Stop, and closing the window, at each moment of a turn with tools; then Continue: nothing lost, nothing run twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import FinishReason
from desktop.chat.tools import Choice, RunState
from desktop.ui.actions import Act
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_hands import CALL, ROUNDS, cards, rows
from tests.helpers.tool_scripts import Say, call
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.tool_turns import AskingToolbox, play
from tests.helpers.window_driver import Driver

pytestmark = pytest.mark.usefixtures("tools")

SECOND = call("fetch_page", url="https://example.org/more.txt")
END = Say("The old format is gone.")


def last(driver: Driver) -> StoredMessage:
    """The last message as it is stored."""
    return driver.conversation().path()[-1]


def written(driver: Driver, toolbox: AskingToolbox) -> tuple[Say, ...]:
    """A call is being written; returns what the model says once it goes on."""
    play(driver.program, toolbox, Say(thinking="I must read it.", calls=(CALL,), wait=asyncio.Event()))
    driver.send("Read the notes.")
    driver.until(lambda: [row.called.written for row in rows(driver)] == [True])
    return Say(calls=(CALL,)), END


def asked(driver: Driver, toolbox: AskingToolbox) -> tuple[Say, ...]:
    """A question is open and has the keyboard; a second call waits behind it."""
    play(driver.program, toolbox, Say(thinking="I must read it.", calls=(CALL, SECOND)))
    driver.send("Read the notes.")
    driver.until(lambda: bool(cards(driver)))
    driver.until(lambda: QApplication.focusWidget() is cards(driver)[0].button(Choice.DENY))
    return (END,)


def running(driver: Driver, toolbox: AskingToolbox) -> tuple[Say, ...]:
    """The first call has its result, the second is running."""
    toolbox.asks = False
    toolbox.results = ["one"]
    play(driver.program, toolbox, Say(thinking="I must read it.", calls=(CALL, SECOND)))
    toolbox.hold_from = 2
    driver.send("Read the notes.")
    driver.until(lambda: [row.called.run.state for row in rows(driver)] == [RunState.DONE, RunState.RUNNING])
    return (END,)


def thinking(driver: Driver, toolbox: AskingToolbox) -> tuple[Say, ...]:
    """The second round is being thought."""
    toolbox.asks = False
    play(driver.program, toolbox, ROUNDS[0], Say(thinking="So it is gone.", wait=asyncio.Event()))
    driver.send("Read the notes.")
    driver.until(lambda: driver.chats.turn.thinking and not driver.chats.turn.calling and len(rows(driver)) == 1)
    return (END,)


Moment = Callable[[Driver, AskingToolbox], tuple[Say, ...]]
# how often each call has begun when the answer has ended; what was running when it was cut off begins once more
MOMENTS: list[tuple[Moment, list[int]]] = [(written, [1]), (asked, [1, 1]), (running, [1, 2]), (thinking, [1])]


def go_on(driver: Driver, toolbox: AskingToolbox, *rounds: Say) -> None:
    """Continue, allow whatever is asked, and wait for the end."""
    toolbox.hold_from = 0
    model = play(driver.program, toolbox, *rounds)
    driver.menu(Act.CONTINUE)
    driver.until(lambda: bool(cards(driver)) or not driver.chats.turn.running)
    while driver.chats.turn.running:
        driver.until(lambda: bool(cards(driver)) or not driver.chats.turn.running)
        for card in cards(driver):
            driver.until(lambda card=card: card.armed)  # type: ignore[misc]
            card.decide(Choice.ONCE)
        driver.until(lambda: all(card._answered for card in cards(driver)))
        driver.until(lambda: not driver.chats.turn.running or any(not card._answered for card in cards(driver)))
    assert model.rounds == []


def is_whole(driver: Driver, toolbox: AskingToolbox, begun: list[int]) -> None:
    """The answer has ended, every call has one result, and none has begun more often than it may."""
    answer = last(driver)
    assert (answer.state, answer.reason, answer.text) == (MessageState.DONE, FinishReason.STOP, END.text)
    runs = [run for step in answer.steps() for run in step.runs]
    assert [run.state for run in runs] == [RunState.DONE] * len(begun)
    assert [toolbox.ran.count(run.call) for run in runs] == begun
    assert answer.steps()[0].thinking == ("I must read it." if answer.steps()[0].thinking else "")
    assert cards(driver) == []
    assert QApplication.focusWidget() is driver.window.composer.edit


@pytest.mark.parametrize(("moment", "begun"), MOMENTS, ids=lambda one: getattr(one, "__name__", ""))
def test_stop_and_continue(driver: Driver, toolbox: AskingToolbox, moment: Moment, begun: list[int]) -> None:
    rest = moment(driver, toolbox)
    if moment is asked:
        driver.menu(Act.STOP)  # Esc is Deny here
    else:
        driver.press(Qt.Key.Key_Escape)
    driver.until(lambda: not driver.chats.turn.running)
    answer = last(driver)
    assert (answer.state, answer.reason) == (MessageState.DONE, FinishReason.STOPPED)
    assert "I must read it." in (answer.thinking, *(step.thinking for step in answer.steps()))
    assert cards(driver) == []
    assert not any(row.called.run.state in (RunState.ASKING, RunState.RUNNING) for row in rows(driver))
    assert driver.window.status_line.state() == "Ready"
    assert QApplication.focusWidget() is driver.window.composer.edit
    go_on(driver, toolbox, *rest)
    is_whole(driver, toolbox, begun)


@pytest.mark.parametrize(("moment", "begun"), MOMENTS, ids=lambda one: getattr(one, "__name__", ""))
def test_close_and_continue(
    driver: Driver, tools: ScriptedTools, toolbox: AskingToolbox, moment: Moment, begun: list[int]
) -> None:
    rest = moment(driver, toolbox)
    chat = driver.chats.id
    assert chat is not None
    driver.restart()
    driver.chats.open(chat)
    driver.until(lambda: driver.chats.id == chat)
    answer = last(driver)
    assert answer.state is MessageState.INTERRUPTED
    assert "I must read it." in (answer.thinking, *(step.thinking for step in answer.steps()))
    driver.until(lambda: len(rows(driver)) == len([run for step in answer.steps() for run in step.runs]))
    assert cards(driver) == []
    assert not any(row.called.run.state in (RunState.ASKING, RunState.RUNNING) for row in rows(driver))
    go_on(driver, toolbox, *rest)
    is_whole(driver, toolbox, begun)


def test_who_reads_a_row_keeps_the_keyboard_when_the_answer_goes_on(driver: Driver, toolbox: AskingToolbox) -> None:
    thinking(driver, toolbox)
    [row] = driver.window.findChildren(ToolRow)
    row.step.setFocus(Qt.FocusReason.TabFocusReason)
    driver.menu(Act.STOP)
    driver.until(lambda: not driver.chats.turn.running)
    assert QApplication.focusWidget() is row.step
