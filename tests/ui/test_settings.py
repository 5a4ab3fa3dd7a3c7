"""The settings dialog, a chat's settings and the sheet of shortcuts, driven as a user does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from desktop.base.paths import find_paths
from desktop.base.settings import NOTED, Settings, load_settings, save_settings
from desktop.chat.messages import ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.ui.actions import Act
from desktop.ui.dialogs.help import ShortcutsDialog
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import NumberField
from desktop.ui.parts.segmented import Segmented
from desktop.ui.parts.slider import Slider
from desktop.ui.settings.chat import ChatSettings
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.kinds import Page
from desktop.ui.settings.rows import Row
from desktop.ui.theme import t
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


def test_keys_are_given_and_taken(driver: Driver) -> None:
    dialog = open_settings(driver, Page.SHORTCUTS)
    button = dialog.keys.controls[Act.NEW].keys
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_C, CTRL)
    assert dialog.said() == "Ctrl+C belongs to text fields: Copy."
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_B, CTRL)
    assert dialog.said() == "Ctrl+B was taken from “Sidebar”."
    assert driver.window.actions_.keys(Act.NEW) == "Ctrl+B"
    assert driver.window.actions_.keys(Act.SIDEBAR) == ""
    driver.click(dialog.undo)
    assert driver.window.actions_.keys(Act.SIDEBAR) == "Ctrl+B"
    button = dialog.keys.controls[Act.CONVERT].keys
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert button.text() == "No keys"
    driver.click(button)
    QTest.keyClick(button, Qt.Key.Key_J, CTRL)
    assert values(driver).shortcuts == {"CONVERT": "Ctrl+J"}
    driver.click(dialog.keys.controls[Act.CONVERT].back)
    assert values(driver).shortcuts == {}
    dialog.close()


def test_presets_are_made_renamed_used_and_deleted(driver: Driver) -> None:
    dialog = open_settings(driver, Page.PRESETS)
    driver.click(driver.button("New preset", dialog))
    presets = dialog.presets
    assert presets is not None
    write(presets.name, "Proofs")
    write(presets.form.numbers["temperature"], "0.25")
    QTest.keyClicks(presets.form.instructions.edit, "Prove it.")
    driver.click(driver.button("Use in this chat", dialog))
    driver.until(lambda: "instructions" in values(driver).presets["Proofs"])
    assert values(driver).presets["Proofs"]["overrides"] == {"temperature": 0.25}
    assert driver.chats.options.preset == "Proofs"
    driver.click(driver.button("Delete", dialog))
    assert values(driver).presets == {}
    driver.click(driver.button("Undo", dialog))
    assert list(values(driver).presets) == ["Proofs"]
    dialog.close()


def test_what_new_chats_begin_with(driver: Driver) -> None:
    dialog = open_settings(driver, Page.CHATS)
    assert dialog.new_chats is not None
    write(dialog.new_chats.numbers["top_k"], "40")
    dialog.close()
    assert driver.chats.options.overrides.top_k == 40
    driver.ask("First question")
    assert driver.conversation().options.overrides.top_k == 40


def test_a_value_outside_its_limits_becomes_the_nearest(driver: Driver) -> None:
    dialog = open_settings(driver, Page.CHATS)
    assert dialog.new_chats is not None
    field = dialog.new_chats.numbers["top_p"]
    write(field, "7")
    assert field.value() == 1
    write(field, "much")
    assert field.value() == 1
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 0.95
    dialog.close()


def test_the_settings_of_a_chat(driver: Driver) -> None:
    driver.ask("First question")
    dialog = open_chat(driver)
    QTest.keyClicks(dialog.form.instructions.edit, "Be brief.")
    QTest.keyClicks(dialog.form.stop.edit, "END")
    write(dialog.form.numbers["temperature"], "1.5")
    write(dialog.name, "Brief")
    assert values(driver).presets["Brief"]["stop"] == ["END"]
    driver.click(driver.button("Close", dialog))
    options = driver.conversation().options
    assert (options.instructions, options.stop, options.preset) == ("Be brief.", ("END",), "Brief")
    assert options.overrides.temperature == 1.5
    dialog = open_chat(driver)
    dialog.form.mode._choose(1)
    assert driver.chats.options.mode is ThinkingMode.ON
    assert driver.chats.options.preset == ""
    driver.click(driver.button("As the model wants", dialog))
    assert driver.chats.options == ChatOptions()
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
    assert dialog.said() == "Imported, but for values that did not fit: theme, text_size."
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


def test_the_other_key_sends(driver: Driver) -> None:
    dialog = open_settings(driver, Page.CHATS)
    control = named(dialog, Segmented, "Send with")
    driver.click(driver.button("Ctrl+Enter", control))
    dialog.close()
    driver.window.composer.take_focus()
    driver.write("One")
    driver.press(Qt.Key.Key_Return)
    driver.write("two")
    assert driver.window.composer.draft() == "One\ntwo"
    driver.ctrl(Qt.Key.Key_Return)
    driver.finished()
    assert driver.texts()[0] == "One\ntwo"


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


def test_numbers_step_from_where_they_begin(driver: Driver) -> None:
    dialog = open_settings(driver, Page.MODEL)
    field = named(dialog, NumberField, "Context in tokens")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert values(driver).context == 8192
    write(field, "")
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert values(driver).context == 0
    dialog.close()
