"""Fixtures of the window's tests."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.engine.scripted import ScriptedEngine
from desktop.ui.theme import load_fonts
from tests.helpers.installer import Installer
from tests.helpers.sidebar_hands import titles
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.tool_turns import AskingToolbox
from tests.helpers.window_driver import Driver, flush, our_threads


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    """The application with the program's fonts."""
    load_fonts()
    importlib.import_module("desktop.app.flows")  # and with it nearly all there is
    gc.collect()
    gc.freeze()  # what is imported stays: a third of a test's time would go into looking for garbage in it
    return qapp


@pytest.fixture(autouse=True)
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test shows a notification on the desktop of whoever runs the suite."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")


@pytest.fixture(autouse=True)
def no_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """No window of a test starts the hosts of plugins; those that want tools say which."""
    monkeypatch.setattr("desktop.app.opening.make_tools", lambda _paths, _store: (None, None))


@pytest.fixture
def no_leaks(app: QApplication, qtbot: QtBot) -> Iterator[None]:
    """Nothing that the test opened may be left: no window, no thread."""
    threads = our_threads()
    yield
    flush()
    assert [w for w in app.topLevelWidgets() if w.parent() is None] == []
    qtbot.waitUntil(lambda: our_threads() <= threads, timeout=5000)


@pytest.fixture
def driver(no_leaks: None, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """The window over a scripted engine, with the demo model loaded; no process is asked what the computer has."""
    Installer().take_over(monkeypatch)
    driver = Driver(qtbot, app, ScriptedEngine)
    try:
        driver.start()
        yield driver
    finally:
        driver.stop()


@pytest.fixture
def chats(driver: Driver) -> list[int]:
    """Three conversations, A to C; none of them is open."""
    ids = driver.stored(lambda history: [history.create(title) for title in "ABC"])
    assert driver.program.order is not None
    driver.program.order.refresh()
    driver.until(lambda: titles(driver) == ["Today", "C", "B", "A"])
    return ids


@pytest.fixture
def tools(no_tools: None, monkeypatch: pytest.MonkeyPatch) -> ScriptedTools:
    """The tools of the window, scripted; wanted before the window is there."""
    made = ScriptedTools()
    monkeypatch.setattr("desktop.app.opening.make_tools", lambda _paths, _store: (made.toolbox, made))
    return made


@pytest.fixture
def toolbox(tools: ScriptedTools, driver: Driver) -> Iterator[AskingToolbox]:
    """The window with a toolbox whose calls ask first."""
    yield tools.toolbox
    tools.toolbox.held, tools.toolbox.hold_from = False, 0
