"""The window over the real plugins in their hosts: a call that is asked about, allowed by keyboard, and kept."""

from __future__ import annotations

import json

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import opening
from desktop.base.paths import find_paths
from desktop.base.resources import resource_path
from desktop.base.settings import Settings, save_settings
from desktop.chat.messages import FinishReason, ThinkingMode
from desktop.chat.tools import Choice, Choosing, RunState, ToolChoice
from desktop.chat.turn import TurnLoop, TurnSettings
from desktop.engine.local import LocalEngine
from desktop.engine.scripted import ScriptedEngine
from desktop.library.library import DEMO
from desktop.plugins.shipped import FILE
from desktop.store.recorder import StoreRecorder
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_scripts import Say, ScriptModel, call
from tests.helpers.window_driver import Driver

pytestmark = [pytest.mark.ui, pytest.mark.e2e]

HOST_MS = 60_000
MAKE = opening.make_tools  # before a fixture takes it away


def allow(driver: Driver) -> ApprovalCard:
    """Wait for the card, and allow the call once by keyboard."""
    driver.until(lambda: bool(driver.window.findChildren(ApprovalCard)), HOST_MS)
    [card] = driver.window.findChildren(ApprovalCard)
    driver.until(lambda: card.armed)
    card.take_focus()
    driver.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is card.button(Choice.ONCE)
    driver.press(Qt.Key.Key_Return)
    return card


def timeline(driver: Driver) -> list[str]:
    """What the rows of calls say."""
    return [row.step.accessibleName() for row in driver.window.findChildren(ToolRow) if row.isVisible()]


def call_the_clock(flow: ChatFlow, options: object = None) -> TurnSettings:
    """A model this small calls nothing by itself: the grammar has it call this, the only tool that it is told of."""
    found = json.loads(resource_path(FILE).read_text(encoding="utf-8"))
    others = tuple(one["name"] for source in found.values() for one in source["tools"] if one["name"] != "current_time")
    choice = ToolChoice(Choosing.NAMED, "current_time")
    return TurnSettings(ThinkingMode.OFF, max_tokens=120, tool_choice=choice, tools_off=others)


def opened(app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """The window over the real engine and the real tools, which begins to load the demo model."""
    monkeypatch.setattr("desktop.app.opening.make_tools", MAKE)
    monkeypatch.setattr(ChatFlow, "turn_settings", call_the_clock)
    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    save_settings(paths.settings, Settings(context=4096, threads=1, read_ahead="off"))
    driver = Driver(qtbot, app, LocalEngine)
    driver.open()
    return driver


def test_another_model_while_a_question_is_open(
    no_tools: None, no_leaks: None, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is stopped with its call, and goes on with the next model once its user wants that."""
    driver = opened(app, qtbot, monkeypatch)
    try:
        driver.until(lambda: driver.window.composer.readiness is Readiness.READY, HOST_MS)
        driver.send("What time is it in Tokyo?")
        driver.until(lambda: bool(driver.window.findChildren(ApprovalCard)), HOST_MS)
        driver.models.load(DEMO)
        driver.until(lambda: not driver.chats.turn.running, HOST_MS)
        stopped = driver.conversation().path()[-1]
        assert (stopped.reason, stopped.text) == (FinishReason.STOPPED, "")
        assert [run.state for step in stopped.steps() for run in step.runs] == [RunState.STOPPED]
        driver.until(lambda: driver.window.composer.readiness is Readiness.READY, HOST_MS)
        assert driver.window.findChildren(ApprovalCard) == []
        driver.menu(Act.CONTINUE)
        allow(driver)
        driver.until(lambda: not driver.chats.turn.running, 2 * HOST_MS)
        answer = driver.conversation().path()[-1]
        assert answer.steps()[0].runs[0].state in (RunState.DONE, RunState.FAILED)
        assert answer.text
    finally:
        driver.stop()


def test_a_whole_turn_with_the_real_engine(
    no_tools: None, no_leaks: None, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Question, call by grammar, approval by keyboard, result, answer, restart, and the same timeline."""
    driver = opened(app, qtbot, monkeypatch)
    try:
        driver.until(lambda: driver.window.composer.readiness is Readiness.READY, HOST_MS)
        driver.send("What time is it in Tokyo?")
        card = allow(driver)
        assert '"zone"' in card.arguments.text.toPlainText() or card.arguments.text.toPlainText() == "{}"
        driver.until(lambda: not driver.chats.turn.running, 2 * HOST_MS)
        answer = driver.conversation().path()[-1]
        [run] = answer.steps()[0].runs
        assert run.state in (RunState.DONE, RunState.FAILED)  # it may name a zone that there is not
        assert run.result
        assert answer.text
        seen, chat = timeline(driver), driver.chats.id
        assert chat is not None
        assert len(seen) == len([run for step in answer.steps() for run in step.runs])
        driver.restart()
        driver.chats.open(chat)
        driver.until(lambda: timeline(driver) == seen)
        assert driver.conversation().path()[-1].steps() == answer.steps()
    finally:
        driver.stop()


def test_a_call_of_a_real_tool(
    no_tools: None, no_leaks: None, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app.opening.make_tools", MAKE)
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    driver = Driver(qtbot, app, ScriptedEngine)
    driver.open()
    driver.until(lambda: driver.program.services is not None and driver.program.models is not None)
    services = driver.program.services
    assert services is not None
    assert services.tools is not None
    model = ScriptModel(Say(thinking="I keep it.", calls=(call("save_note", text="Buy milk."),)), Say("Kept."))
    toolbox = services.tools.toolbox  # type: ignore[attr-defined]
    driver.models.turns = TurnLoop(model, StoreRecorder(services.store), toolbox)
    try:
        driver.chats.send("Keep a note: buy milk.")
        assert "Buy milk." in allow(driver).arguments.text.toPlainText()
        driver.until(lambda: not driver.chats.turn.running, HOST_MS)
        [row] = [row for row in driver.window.findChildren(ToolRow) if row.isVisible()]
        assert row.called.run.state is RunState.DONE
        assert driver.conversation().path()[-1].steps()[0].runs[0].state is RunState.DONE
    finally:
        driver.stop()
    left = {child.pid for child in psutil.Process().children(recursive=True)} - before
    assert left == set()
