"""The text grows and shrinks by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.ui.theme import text_scale
from tests.helpers.window_driver import Driver


def test_the_text_grows_and_shrinks_by_keys_within_its_limits_and_that_is_kept(driver: Driver) -> None:
    def size() -> int:
        return load_settings(find_paths().settings).text_size

    before = driver.window.composer.edit.font().pixelSize()
    driver.ctrl(Qt.Key.Key_Plus)
    assert (size(), text_scale()) == (16, 16 / 15)
    assert driver.window.composer.edit.font().pixelSize() == before + 1
    driver.ctrl(Qt.Key.Key_Equal)  # the same key without Shift
    assert size() == 17
    for _ in range(9):
        driver.ctrl(Qt.Key.Key_Plus)
    assert size() == 20
    driver.ctrl(Qt.Key.Key_0)
    assert size() == 15
    for _ in range(9):
        driver.ctrl(Qt.Key.Key_Minus)
    assert size() == 13


def test_other_keys_for_the_text_size_leave_none_of_the_first(driver: Driver) -> None:
    driver.program.preferences.change(shortcuts={"LARGER_TEXT": "Ctrl+J"})
    driver.ctrl(Qt.Key.Key_Equal)
    driver.ctrl(Qt.Key.Key_Plus)
    assert driver.program.preferences.values.text_size == 15
    driver.ctrl(Qt.Key.Key_J)
    assert driver.program.preferences.values.text_size == 16
    driver.program.preferences.change(shortcuts={"SIDEBAR": "Ctrl+="})
    driver.ctrl(Qt.Key.Key_Equal)
    assert driver.program.preferences.values.text_size == 16
    assert driver.window.sidebar.isHidden()
