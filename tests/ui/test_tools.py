"""Turns with tools: the question about a call, its answer by keyboard, and the row that stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.chat.tools import Choice
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_scripts import Say, call
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.tool_turns import AskingToolbox, play
from tests.helpers.window_driver import Driver

URL = "https://example.org/notes.txt"
CALL = call("fetch_page", url=URL, max_chars=8000)


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> ScriptedTools:
    """The tools of the window, scripted."""
    made = ScriptedTools()
    monkeypatch.setattr("desktop.app.opening.make_tools", lambda _paths: (made.toolbox, made))
    return made


@pytest.fixture
def toolbox(tools: ScriptedTools, driver: Driver) -> Iterator[AskingToolbox]:
    """The window with a toolbox whose calls ask first."""
    yield tools.toolbox
    tools.toolbox.held = False


def ask(driver: Driver, toolbox: AskingToolbox, *rounds: Say) -> ApprovalCard:
    """Ask something that ends in a question about a call; its card, ready to be answered."""
    play(driver.program, toolbox, *rounds)
    driver.send("Read the notes.")
    driver.until(lambda: bool(driver.window.findChildren(ApprovalCard)))
    [card] = driver.window.findChildren(ApprovalCard)
    driver.until(lambda: card.armed)
    return card


def rows(driver: Driver) -> list[ToolRow]:
    """The rows of calls that show."""
    return [row for row in driver.window.findChildren(ToolRow) if row.isVisible()]


def test_a_call_is_allowed_by_keyboard_and_its_row_stays(driver: Driver, toolbox: AskingToolbox) -> None:
    toolbox.results = ["Breaking: the old format is gone."]
    card = ask(driver, toolbox, Say(thinking="I must read it.", calls=(CALL,)), Say("The old format is gone."))
    assert driver.window.status_line.state() == "Waiting for your answer to a tool call"
    assert QApplication.focusWidget() is card.button(Choice.DENY)
    driver.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is card.button(Choice.ONCE)
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert [decision.choice for decision in toolbox.decisions] == [Choice.ONCE]
    [row] = rows(driver)
    assert row.step.accessibleName() == f"fetch_page, {URL}  8000, 1.2 s, folded"
    assert driver.texts()[-1] == "The old format is gone."
    assert QApplication.focusWidget() is driver.window.composer.edit
