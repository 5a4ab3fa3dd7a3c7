"""The model goes, or its engine dies, while a tool asks or runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.engine import EngineDied
from desktop.chat.messages import FinishReason
from desktop.chat.tools import Choice, RunState
from desktop.chat.turn import TurnLoop
from desktop.library.library import DEMO
from desktop.store.recorder import StoreRecorder
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.flow.models import Phase
from tests.helpers.tool_hands import CALL, ROUNDS, ask, cards, rows
from tests.helpers.tool_scripts import Say
from tests.helpers.tool_turns import AskingToolbox, play
from tests.helpers.window_driver import Driver

pytestmark = pytest.mark.usefixtures("tools")

SAID = "The answer was stopped with its model. Continue goes on once a model is loaded."


def run_a_tool(driver: Driver, toolbox: AskingToolbox) -> None:
    """A call runs and does not end."""
    toolbox.asks, toolbox.held = False, True
    play(driver.program, toolbox, *ROUNDS)
    driver.send("Read the notes.")
    driver.until(lambda: [row.called.run.state for row in rows(driver)] == [RunState.RUNNING])


def last(driver: Driver) -> StoredMessage:
    """The last message as it is stored."""
    return driver.conversation().path()[-1]


@pytest.mark.parametrize("asks", [True, False], ids=["asking", "running"])
@pytest.mark.parametrize("unload", [True, False], ids=["unload", "another"])
def test_a_turn_ends_with_its_model_and_goes_on_with_the_next(
    driver: Driver, toolbox: AskingToolbox, asks: bool, unload: bool
) -> None:
    if asks:
        ask(driver, toolbox)
    else:
        run_a_tool(driver, toolbox)
    if unload:
        driver.menu(Act.UNLOAD)
    else:
        driver.models.load(DEMO)
    driver.until(lambda: not driver.chats.turn.running)
    answer = last(driver)
    assert (answer.state, answer.reason) == (MessageState.DONE, FinishReason.STOPPED)
    assert [run.state for run in answer.steps()[0].runs] == [RunState.STOPPED]
    assert cards(driver) == []
    assert driver.window.toast.isVisible()
    assert driver.window.toast.accessibleName() == SAID
    assert QApplication.focusWidget() is driver.window.composer.edit
    if unload:
        driver.until(lambda: driver.window.composer.readiness is Readiness.NO_MODEL)
        assert not driver.window.actions_[Act.CONTINUE].isEnabled()
        driver.menu(Act.DEMO)
    driver.until(lambda: driver.models.state.phase is Phase.READY)
    assert len(toolbox.ran) == (0 if asks else 1)
    assert driver.engine.requests == []  # nothing went on by itself
    toolbox.held, toolbox.asks = False, False
    play(driver.program, toolbox, ROUNDS[1])
    driver.menu(Act.CONTINUE)
    driver.until(lambda: last(driver).text == "The old format is gone." and not driver.chats.turn.running)
    assert [run.state for run in last(driver).steps()[0].runs] == [RunState.DONE]


def with_session(driver: Driver, toolbox: AskingToolbox, *rounds: Say) -> None:
    """Let the loaded model itself answer, its first round scripted, behind it a round of the engine's."""
    scripted = play(driver.program, toolbox, *rounds)
    session = driver.models.session

    class First:
        """Plays what is scripted, then passes on to the session."""

        name, context, default_mode = session.name, session.context, session.default_mode

        def stream(self, request):  # type: ignore[no-untyped-def]
            return (scripted if scripted.rounds else session).stream(request)

        async def stop(self) -> None:
            await scripted.stop()
            await session.stop()

        def __getattr__(self, name: str) -> object:
            return getattr(session, name)

    services = driver.program.services
    assert services is not None
    driver.models.turns = TurnLoop(First(), StoreRecorder(services.store), toolbox)  # type: ignore[arg-type]


def test_an_engine_that_dies_while_a_question_is_open_is_started_again_for_the_rest(
    driver: Driver, toolbox: AskingToolbox
) -> None:
    with_session(driver, toolbox, Say(thinking="I must read it.", calls=(CALL,)))
    driver.send("Read the notes.")
    driver.until(lambda: bool(cards(driver)))
    [card] = cards(driver)
    driver.until(lambda: card.armed)
    driver.engine.die(EngineDied("The engine crashed.", "signal 9"))
    driver.until(lambda: driver.said() == "The engine crashed.")
    notice = driver.window.banner.notice
    assert notice is not None
    assert notice.line == "The answer goes on: its model is loaded again when the tool call is done."
    assert driver.window.status_line.state() == "Waiting for your answer to a tool call"
    loads = len(driver.engine.loads)
    card.take_focus()
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert (last(driver).text, last(driver).reason) == ("Scripted answer.", FinishReason.STOP)
    assert len(driver.engine.loads) == loads + 1
    driver.until(lambda: driver.said() == "")
    assert [decision.choice for decision in toolbox.decisions] == [Choice.ONCE]


def test_load_again_brings_the_model_back_and_the_question_stays(driver: Driver, toolbox: AskingToolbox) -> None:
    with_session(driver, toolbox, Say(calls=(CALL,)))
    driver.send("Read the notes.")
    driver.until(lambda: bool(cards(driver)))
    driver.engine.die(EngineDied("The engine crashed.", "signal 9"))
    driver.until(lambda: driver.said() == "The engine crashed.")
    driver.click(driver.button("Load again"))
    driver.until(lambda: driver.models.state.phase is Phase.READY)
    [card] = cards(driver)
    driver.until(lambda: card.armed)
    card.decide(Choice.DENY)
    driver.finished()
    assert last(driver).text == "Scripted answer."
