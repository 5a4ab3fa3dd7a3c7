"""The window over an MCP server of the registries: imported, read, allowed by keyboard, killed, and called again."""

from __future__ import annotations

import json
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app import opening
from desktop.chat.tools import Choice, RunState, ToolRun
from desktop.chat.turn import TurnLoop
from desktop.engine.scripted import ScriptedEngine
from desktop.store.recorder import StoreRecorder
from desktop.ui.tools.importing import ImportServers
from desktop.ui.tools.review import ReviewDialog
from desktop.ui.transcript.approval import ApprovalCard
from tests.helpers.mcp_servers import server_command
from tests.helpers.plugins import isolation
from tests.helpers.tool_hands import cards, manager, opened, words
from tests.helpers.tool_scripts import Say, ScriptModel, call
from tests.helpers.window_driver import Driver

pytestmark = [pytest.mark.ui, pytest.mark.e2e]

HOST_MS = 60_000
MAKE = opening.make_tools  # before a fixture takes it away
MEMORY = "server:memory"
ENTITY = {"name": "sea", "entityType": "place", "observations": ["is blue"]}
GONE = "It ended by itself (status -9)."


def imported(driver: Driver, entry: dict[str, object]) -> None:
    """Import a server, read its whole command, and let it start, by keyboard."""
    dialog = manager(driver)
    driver.click(dialog.import_)
    importing = opened(driver, ImportServers)
    importing.text.set_text(json.dumps({"mcpServers": {"Memory": entry}}))
    driver.until(importing.add.isEnabled)
    QTest.keyClick(importing.add, Qt.Key.Key_Space)
    driver.until(lambda: MEMORY in dialog.entries and dialog.entries[MEMORY].review.isVisible())
    QTest.keyClick(dialog.entries[MEMORY].review, Qt.Key.Key_Space)
    review = opened(driver, ReviewDialog)
    assert all(part in review.quoted.text.toPlainText() for part in server_command("memory"))
    assert QApplication.focusWidget() is review.leave
    driver.until(review.allow.isEnabled)
    QTest.keyClick(review.leave, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is review.allow
    QTest.keyClick(review.allow, Qt.Key.Key_Space)
    driver.until(lambda: dialog.entries[MEMORY].switch.isChecked())
    driver.until(lambda: "9 tools" in words(dialog.entries[MEMORY]), HOST_MS)
    back(driver, dialog)


def back(driver: Driver, dialog: QDialog) -> None:
    """Close a dialog; what lies below it is active again, as a desktop would have it."""
    dialog.close()
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)


def server_process() -> psutil.Process:
    """The server below its host."""
    below = reversed(psutil.Process().children(recursive=True))
    return next(one for one in below if "server-memory" in " ".join(one.cmdline()))


def allow(driver: Driver) -> ApprovalCard:
    """Wait for the card, and allow the call once by keyboard."""
    card = asked(driver)
    driver.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is card.button(Choice.ONCE)
    driver.press(Qt.Key.Key_Return)
    return card


def asked(driver: Driver) -> ApprovalCard:
    """Wait for the card, and go to it."""
    driver.until(lambda: bool(cards(driver)), HOST_MS)
    [card] = cards(driver)
    driver.until(lambda: card.armed)
    card.take_focus()
    return card


def last_run(driver: Driver) -> ToolRun:
    """The call of the newest answer as it is stored."""
    return driver.conversation().path()[-1].steps()[-1].runs[-1]


def test_a_server_from_its_import_to_its_second_life(
    no_tools: None, no_leaks: None, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop.app.opening.make_tools", MAKE)
    monkeypatch.setattr("desktop.plugins.hosts.find_isolation", isolation)
    program, *rest = server_command("memory")
    kept = tmp_path / "kept"
    kept.mkdir()
    environment = {"MEMORY_FILE_PATH": str(kept / "memory.jsonl")}
    create = call("memory__create_entities", entities=[ENTITY])
    read = call("memory__read_graph")
    rounds = [Say(calls=(one,)) for one in (create, read, read)]
    model = ScriptModel(*(say for one in rounds for say in (one, Say("Well."))))
    driver = Driver(qtbot, app, ScriptedEngine)
    driver.open()
    driver.until(lambda: driver.program.services is not None and driver.program.models is not None)
    services = driver.program.services
    assert services is not None
    assert services.tools is not None
    driver.models.turns = TurnLoop(model, StoreRecorder(services.store), services.tools.toolbox)  # type: ignore[attr-defined]
    try:
        imported(driver, {"command": program, "args": [*rest, str(kept)], "env": environment})
        driver.chats.send("Remember that the sea is blue.")
        shown = allow(driver).arguments.text.toPlainText()
        assert json.loads(shown) == {"entities": [ENTITY]}
        driver.until(lambda: not driver.chats.turn.running, HOST_MS)
        assert last_run(driver).state is RunState.DONE
        assert "is blue" in (kept / "memory.jsonl").read_text()
        server_process().kill()
        dialog = manager(driver)
        driver.until(lambda: GONE in words(dialog.entries[MEMORY]))
        back(driver, dialog)
        driver.chats.send("What of the sea?")
        asked(driver)
        driver.press(Qt.Key.Key_Escape)
        driver.until(lambda: not driver.chats.turn.running, HOST_MS)
        assert last_run(driver).state is RunState.DENIED
        driver.chats.send("Look again.")
        assert allow(driver).arguments.text.toPlainText() == "{}"
        driver.until(lambda: not driver.chats.turn.running, HOST_MS)
        assert "is blue" in last_run(driver).result
        dialog = manager(driver)
        driver.until(lambda: GONE not in words(dialog.entries[MEMORY]))
        back(driver, dialog)
    finally:
        driver.stop()
