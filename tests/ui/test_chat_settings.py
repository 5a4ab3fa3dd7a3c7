"""Presets, the settings of chats, and fields of numbers, driven as a user does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from desktop.chat.messages import ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.ui.parts.field import NumberField
from desktop.ui.parts.segmented import Segmented
from desktop.ui.settings.kinds import Page
from tests.helpers.settings_hands import named, open_chat, open_settings, values, write
from tests.helpers.window_driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


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
    assert QToolTip.text() == "Only numbers from 0 to 1."
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
    driver.click(driver.button("Use model defaults", dialog))
    assert driver.chats.options == ChatOptions()
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
