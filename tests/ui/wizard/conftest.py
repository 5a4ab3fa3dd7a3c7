"""The window with a computer and an installer that say what a test wants."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.engine.scripted import ScriptedEngine
from tests.helpers.installer import Installer
from tests.helpers.window_driver import Driver


@pytest.fixture
def installer() -> Installer:
    """Stands in for the computer's description and for the child that installs."""
    return Installer()


@pytest.fixture
def driver(
    no_leaks: None, app: QApplication, qtbot: QtBot, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    """The window over a scripted engine and the installer."""
    installer.take_over(monkeypatch)
    driver = Driver(qtbot, app, ScriptedEngine)
    try:
        driver.start()
        yield driver
    finally:
        driver.stop()
