"""The window over the real plugins in their hosts: a call that is asked about, allowed by keyboard, and kept."""

from __future__ import annotations

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import opening
from desktop.chat.tools import Choice, RunState
from desktop.chat.turn import TurnLoop
from desktop.engine.scripted import ScriptedEngine
from desktop.store.recorder import StoreRecorder
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_scripts import Say, ScriptModel, call
from tests.helpers.window_driver import Driver

pytestmark = [pytest.mark.ui, pytest.mark.e2e]

HOST_MS = 60_000
MAKE = opening.make_tools  # before a fixture takes it away


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
        driver.until(lambda: bool(driver.window.findChildren(ApprovalCard)), HOST_MS)
        [card] = driver.window.findChildren(ApprovalCard)
        driver.until(lambda: card.armed)
        assert "Buy milk." in card.arguments.text.toPlainText()
        card.take_focus()
        driver.press(Qt.Key.Key_Right)
        assert QApplication.focusWidget() is card.button(Choice.ONCE)
        driver.press(Qt.Key.Key_Return)
        driver.until(lambda: not driver.chats.turn.running, HOST_MS)
        [row] = [row for row in driver.window.findChildren(ToolRow) if row.isVisible()]
        assert row.called.run.state is RunState.DONE
        assert driver.conversation().path()[-1].steps()[0].runs[0].state is RunState.DONE
    finally:
        driver.stop()
    left = {child.pid for child in psutil.Process().children(recursive=True)} - before
    assert left == set()
