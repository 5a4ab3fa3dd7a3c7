"""Every action of the table is reached by menu, by its keys and by the palette, whatever is added to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.ui.actions import Act, Entry, menus
from tests.helpers.window_driver import Driver

ENTRIES = tuple(entry for _, entries in menus() for entry in entries)
KEYLESS = tuple(entry.act for entry in ENTRIES if not entry.keys)
GIVEN = {act.name: f"Ctrl+Alt+{chr(ord('A') + number)}" for number, act in enumerate(KEYLESS)}


def test_every_action_by_menu_by_keys_and_by_palette(driver: Driver) -> None:
    """What each one does is tested elsewhere; here all are enabled, and what they would do is only noted.

    An action that begins without keys is given some, as its user would in the settings.
    """
    driver.ask("First question")
    driver.program.preferences.change(shortcuts=GIVEN)
    reached: list[Act] = []
    for entry in ENTRIES:
        if entry.act is not Act.PALETTE:
            _note(driver.window.actions_[entry.act], entry.act, reached)
    missed: list[tuple[Act, str]] = []
    for entry in ENTRIES:
        for name, way in (("menu", _by_menu), ("keys", _by_keys), ("palette", _by_palette)):
            if entry.act is Act.PALETTE:
                continue
            for each in ENTRIES:
                driver.window.actions_[each.act].setEnabled(True)
            way(driver, entry)
            if reached != [entry.act]:
                missed.append((entry.act, f"{name} gave {reached}"))
            reached.clear()
            driver.window.composer.take_focus()
    assert missed == []
    assert {entry.act for entry in ENTRIES} == set(Act)


def test_the_palette_itself_by_menu_and_by_keys(driver: Driver) -> None:
    [entry] = [entry for entry in ENTRIES if entry.act is Act.PALETTE]
    for way in (_by_menu, _by_keys):
        way(driver, entry)
        assert driver.window.overlay is not None
        assert driver.window.overlay.isVisible()
        driver.press(Qt.Key.Key_Escape)


def _note(action: QAction, act: Act, reached: list[Act]) -> None:
    assert action.receivers("2triggered(bool)") > 0 or action.receivers("2triggered()") > 0, "it does nothing"
    action.triggered.disconnect()
    action.triggered.connect(lambda: reached.append(act))


def _by_menu(driver: Driver, entry: Entry) -> None:
    """Alt, the menu, down to the row, Enter."""
    action = driver.window.actions_[entry.act]
    menu = next(menu for menu in driver.window.actions_.menus if action in menu.actions())
    if not driver.window.menuBar().isVisible():
        driver.press(Qt.Key.Key_Alt)
    driver.window.menuBar().setActiveAction(menu.menuAction())
    driver.until(menu.isVisible)
    _go_down(menu, action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()
    driver.window.activateWindow()  # offscreen, a popup leaves no window active
    driver.until(driver.window.isActiveWindow)


def _go_down(menu: QMenu, action: QAction) -> None:
    for _ in menu.actions():
        if menu.activeAction() is action:
            return
        QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is action


def _by_keys(driver: Driver, entry: Entry) -> None:
    """Its keys, while the composer has the focus."""
    assert driver.window.focusWidget() is driver.window.composer.edit
    keys = driver.window.actions_[entry.act].shortcut()
    assert keys == QKeySequence(entry.keys or GIVEN[entry.act.name])
    QTest.keySequence(driver.window.composer.edit, keys)


def _by_palette(driver: Driver, entry: Entry) -> None:
    """Ctrl+K, its name, Enter."""
    driver.ctrl(Qt.Key.Key_K)
    driver.write(entry.name)
    driver.press(Qt.Key.Key_Return)
