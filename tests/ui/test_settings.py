"""The settings dialog, a chat's settings and the sheet of shortcuts, driven as a user does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPlainTextEdit

from desktop.base import i18n
from desktop.base.paths import find_paths
from desktop.base.settings import NOTED, Settings, save_settings
from desktop.ui.actions import Act
from desktop.ui.dialogs.help import ShortcutsDialog
from desktop.ui.parts.button import Button
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.layout import Text
from desktop.ui.parts.segmented import Segmented
from desktop.ui.parts.slider import Slider
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.kinds import Page
from desktop.ui.settings.rows import Row
from desktop.ui.theme import t
from tests.helpers.settings_hands import named, open_settings, values
from tests.helpers.window_driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


def rows(dialog: SettingsDialog) -> int:
    """How many rows show."""
    return len([row for row in dialog.findChildren(Row) if row.isVisible()])


def test_every_setting_is_reachable_in_the_dialog(driver: Driver) -> None:
    dialog = open_settings(driver)
    reached: set[str] = set()
    for page in Page:
        dialog.show_page(page)
        reached |= dialog._shows.keys()
    assert dialog.keys.controls == {}  # of the last page, which has none
    assert reached | {"presets", "shortcuts"} == set(Settings.__slots__) - NOTED
    dialog.close()


def test_a_setting_is_saved_and_used_at_once(driver: Driver) -> None:
    dialog = open_settings(driver)
    driver.click(driver.button("Dark", dialog))
    assert values(driver).theme == "dark"
    assert t().dark
    slider = named(dialog, Slider, "Text size")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert values(driver).text_size == 16
    driver.click(driver.button("Blue", dialog))
    assert values(driver).accent == "Blue"
    driver.click(driver.button("Reset this page", dialog))
    assert (values(driver).theme, values(driver).text_size) == ("system", 15)
    driver.click(driver.button("Undo", dialog))
    assert (values(driver).theme, values(driver).text_size) == ("dark", 16)
    dialog.close()


def test_the_keyboard_is_enough(driver: Driver) -> None:
    dialog = open_settings(driver)
    assert dialog.focusWidget() is dialog.nav.search
    for _ in range(40):
        focus = dialog.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.accessibleName() == "Wrap long lines of code":
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert values(driver).code_wrap
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.findChildren(SettingsDialog))
    assert driver.window.focusWidget() is driver.window.composer.edit


@pytest.mark.parametrize("page", list(Page))
def test_every_control_has_a_name(driver: Driver, page: Page) -> None:
    dialog = open_settings(driver, page)
    controls = [w for kind in (QAbstractButton, QLineEdit, QPlainTextEdit) for w in dialog.findChildren(kind)]
    assert [w for w in controls if w.isVisible() and not w.accessibleName()] == []
    dialog.close()


def test_the_search_looks_everywhere(driver: Driver) -> None:
    dialog = open_settings(driver)
    QTest.keyClicks(dialog.nav.search, "formula")
    assert rows(dialog) == 1
    driver.click(named(dialog, Slider, "Formula size"))
    dialog.nav.search.clear()
    QTest.keyClicks(dialog.nav.search, "regenerate")
    driver.button("Regenerate: Ctrl+R", dialog)
    dialog.nav.search.clear()
    QTest.keyClicks(dialog.nav.search, "temperature")
    driver.click(driver.button("Temperature: Show", dialog))
    assert dialog.page is Page.CHATS
    assert dialog.nav.search.text() == ""
    QTest.keyClicks(dialog.nav.search, "xyzzy")
    assert rows(dialog) == 0
    dialog.close()


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("top_p", ["Top p"]),
        ("top p", ["Top p"]),
        ("TOP_K", ["Top k"]),
        ("gpu", ["Layers on the graphics card"]),
        ("vram", ["Context in tokens", "Layers on the graphics card"]),
        ("zoom", ["Text size"]),
        ("font size", ["Text size"]),
        ("dark", ["Theme"]),
        ("gpu_layers", ["Layers on the graphics card"]),
        ("system prompt", ["Instructions"]),
        ("reasoning", ["Thinking budget", "Thinking"]),
        ("ctrl+n", ["New chat"]),
        ("esktop", []),  # inside a word
    ],
)
def test_settings_are_found_by_the_words_people_type(driver: Driver, typed: str, names: list[str]) -> None:
    dialog = open_settings(driver)
    QTest.keyClicks(dialog.nav.search, typed)
    assert [row.name for row in dialog.findChildren(Row) if row.isVisible()] == names
    dialog.close()


def test_a_row_that_was_found_in_the_form_is_shown_and_has_the_keyboard(driver: Driver) -> None:
    dialog = open_settings(driver)
    dialog.resize(700, 400)
    QTest.keyClicks(dialog.nav.search, "stop sequences")
    driver.click(driver.button("Stop texts: Show", dialog))
    driver.until(lambda: (focus := dialog.focusWidget()) is not None and focus.accessibleName() == "Stop texts")
    assert not dialog.focusWidget().visibleRegion().isEmpty()
    dialog.close()


def test_keys_are_given_and_taken(driver: Driver) -> None:
    dialog = open_settings(driver, Page.SHORTCUTS)
    button = dialog.keys.controls[Act.NEW].keys
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_C, CTRL)
    assert dialog.said() == "Ctrl+C belongs to text fields: Copy."
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_B, CTRL)
    assert dialog.said() == "“Sidebar” no longer has Ctrl+B."
    assert driver.window.actions_.keys(Act.NEW) == "Ctrl+B"
    assert driver.window.actions_.keys(Act.SIDEBAR) == ""
    driver.click(dialog.undo)
    assert driver.window.actions_.keys(Act.SIDEBAR) == "Ctrl+B"
    button = dialog.keys.controls[Act.CONVERT].keys
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert button.text() == "No shortcut"
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_J, CTRL)
    assert values(driver).shortcuts == {"CONVERT": "Ctrl+J"}
    driver.click(dialog.keys.controls[Act.CONVERT].back)
    assert values(driver).shortcuts == {}
    dialog.close()


def test_export_and_import(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = open_settings(driver, Page.DATA)
    driver.program.preferences.change(density="compact")
    driver.click(driver.button("Export the settings: Export…", dialog))
    assert json.loads(file.read_text())["nemodesk"]["density"] == "compact"
    driver.click(driver.button("Reset all settings: Reset all", dialog))
    assert values(driver).density == "comfortable"
    file.write_text(json.dumps({"nemodesk": {"density": "compact", "theme": "purple", "text_size": 99}}))
    driver.click(driver.button("Import settings: Import…", dialog))
    assert values(driver).density == "compact"
    assert dialog.said() == "Imported, except for values that do not fit: theme, text_size."
    file.write_text("[]")
    driver.click(driver.button("Import settings: Import…", dialog))
    assert dialog.said() == "settings.json holds no settings. Choose a file that was made by Export."
    dialog.close()


def test_wrong_values_of_the_file_are_named(driver: Driver) -> None:
    driver.stop()
    save_settings(find_paths().settings, Settings(theme="purple"))
    driver.start()
    dialog = open_settings(driver)
    assert dialog.said() == "Values that did not fit were replaced by defaults: theme."
    dialog.close()


def test_the_language_changes_and_the_dialog_stays(driver: Driver) -> None:
    dialog = open_settings(driver, Page.LANGUAGE)
    menu = named(dialog, Dropdown, "Language of the window")
    old = driver.window
    menu._choose(2)
    driver.until(lambda: driver.window is not old)
    assert driver.program.language.code == "de"
    [dialog] = driver.window.findChildren(SettingsDialog)
    assert dialog.page is Page.LANGUAGE
    dialog.close()


def test_a_narrow_dialog_has_a_menu_of_pages(driver: Driver) -> None:
    dialog = open_settings(driver)
    dialog.resize(420, 600)
    assert dialog.nav.menu.isVisible()
    dialog.nav.menu._choose(1)
    assert dialog.page is Page.CHATS
    assert all(row.width() <= dialog.width() for row in dialog.findChildren(Row))
    dialog.close()


def test_the_last_chat_can_be_opened_at_the_start(driver: Driver) -> None:
    driver.ask("First question")
    conversation = driver.chats.id
    driver.program.preferences.change(start="last", load_model=False)
    driver.stop()
    driver.start(loaded=False)
    driver.until(lambda: driver.chats.id == conversation)
    assert driver.models.state.item is None


def test_the_sheet_is_searched_and_copied(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_Slash)
    [sheet] = driver.window.findChildren(ShortcutsDialog)
    assert sum(len(hits) for _, hits in sheet.found()) > len(Act)
    QTest.keyClicks(sheet.search, "ctrl+n")
    assert ("New chat", "Ctrl+N") in sheet.found()[0][1]
    driver.click(sheet.copy)
    assert "New chat" in QGuiApplication.clipboard().text()
    driver.click(sheet.change)
    [dialog] = driver.window.findChildren(SettingsDialog)
    assert dialog.page is Page.SHORTCUTS
    dialog.close()


def test_the_first_paint_does_not_wait_for_the_dialog() -> None:
    code = "import sys, desktop.app.program; sys.exit(any('desktop.ui.settings' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("page", list(Page))
def test_nothing_is_cut_where_words_are_long(driver: Driver, page: Page) -> None:
    i18n.set_translator(lambda source, n: " ".join(f"{word}en" for word in i18n.english(source, n).split(" ")))
    driver.program.preferences.change(text_size=20)
    dialog = open_settings(driver, page)
    body = dialog._area.widget()
    assert body is not None
    driver.app.processEvents()
    for label in (one for one in body.findChildren(Text) if one.isVisible()):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for one in (*body.findChildren(Button), *body.findChildren(Segmented)):
        assert not one.isVisible() or one.width() >= one.sizeHint().width(), one.accessibleName()
    dialog.close()
