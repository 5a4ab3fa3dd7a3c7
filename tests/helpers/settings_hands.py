"""The hands of a user in the settings."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.base.paths import find_paths
from desktop.base.settings import Settings, load_settings
from desktop.ui.actions import Act
from desktop.ui.settings.chat import ChatSettings
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.kinds import Page
from tests.helpers.window_driver import Driver

W = TypeVar("W", bound=QWidget)
CTRL = Qt.KeyboardModifier.ControlModifier


def open_settings(driver: Driver, page: Page | None = None) -> SettingsDialog:
    """Ctrl+, and a click on a page."""
    driver.ctrl(Qt.Key.Key_Comma)
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog) and w.isVisible()]
    if page is not None:
        driver.click(dialog.nav.items[page])
    return dialog


def open_chat(driver: Driver) -> ChatSettings:
    """The settings of the open chat."""
    driver.menu(Act.CHAT_SETTINGS)
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, ChatSettings) and w.isVisible()]
    return dialog


def values(driver: Driver) -> Settings:
    """The settings as the file has them."""
    return load_settings(find_paths().settings)


def named(within: QWidget, kind: type[W], name: str) -> W:
    """The control with this accessible name."""
    found: list[W] = within.findChildren(kind)
    [one] = [w for w in found if str(w.accessibleName()).partition(":")[0] == name]
    return one


def write(field: QLineEdit, text: str) -> None:
    """Type into a field and press Enter."""
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
