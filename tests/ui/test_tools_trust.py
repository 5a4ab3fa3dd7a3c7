"""A source's page: whether it is trusted, and its secrets; and the window where there are no tools at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.ui.actions import Act
from desktop.ui.parts.button import Button
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.tools.calls import CallsDialog
from desktop.ui.tools.fault import FaultView
from desktop.ui.tools.form import SettingsDialog
from desktop.ui.tools.grants import GrantsDialog
from desktop.ui.tools.listed import GrantRow, Place
from desktop.ui.tools.manager import ToolsDialog
from desktop.ui.tools.review import RemoveDialog
from desktop.ui.tools.secrets import SecretsPart
from desktop.ui.tools.service import Trust
from tests.helpers.tool_hands import done, manager, menu, opened, refresh, words
from tests.helpers.tool_lists import START, WEATHER, some_calls, weather
from tests.helpers.tool_scripts import Say
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.tool_turns import play
from tests.helpers.window_driver import Driver

DAMAGED = "The file of what tools are allowed is damaged. No tool runs until a new one is begun."
KEY = "sk-of-a-test"


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> ScriptedTools:
    """The tools of the window, scripted: a plugin needs two secrets."""
    made = ScriptedTools()
    made.put(weather())
    made.named[WEATHER] = ("api_key", "proxy_password")
    monkeypatch.setattr("desktop.app.opening.make_tools", lambda _paths, _store: (made.toolbox, made))
    return made


def page(driver: Driver) -> SettingsDialog:
    """The plugin's page, opened by its button."""
    driver.click(driver.button("Settings of Weather", manager(driver)))
    return opened(driver, SettingsDialog)


def secrets(driver: Driver) -> SecretsPart:
    """The part with the secrets, once the keyring has answered."""
    part = page(driver).secrets
    assert part is not None
    driver.until(lambda: "Looking" not in words(part))
    return part


def names(widget: QWidget) -> list[str]:
    """What its buttons are called."""
    return [button.accessibleName() for button in widget.findChildren(Button) if not button.isHidden()]


def test_a_source_is_trusted_on_its_page_and_that_is_taken_back(driver: Driver, tools: ScriptedTools) -> None:
    form = page(driver)
    assert form.trust is not None
    assert not form.trust.switch.isChecked()
    assert "off: each of them counts as one that reads, changes and sends everything" in words(form)
    assert "ends by itself when its files change" in words(form)
    QTest.keyClick(form.trust.switch, Qt.Key.Key_Space)
    done(driver, tools, "trust", WEATHER, True)
    dialog = manager(driver)
    driver.until(lambda: "trusted" in words(dialog.entries[WEATHER]))
    driver.until(form.trust.switch.isEnabled)
    driver.click(form.trust.switch)
    done(driver, tools, "trust", WEATHER, False)
    driver.until(lambda: "trusted" not in words(dialog.entries[WEATHER]))
    form.close()
    dialog.close()


def test_trust_that_ended_is_said_in_the_list_on_the_page_and_among_the_grants(
    driver: Driver, tools: ScriptedTools
) -> None:
    tools.put(weather(Trust.ENDED))
    scope = "what it said of its own tools was believed, until it changed"
    tools.given = (GrantRow(1, "Weather", "", scope, START, ended=True),)
    dialog = manager(driver)
    driver.until(lambda: "no longer trusted" in words(dialog.entries[WEATHER]))
    entry = words(dialog.entries[WEATHER])
    assert "it has changed, and is not trusted any more" in entry
    form = page(driver)
    assert form.trust is not None
    assert not form.trust.switch.isChecked()
    assert form.trust.said.isVisible()
    form.close()
    driver.click(dialog.grants)
    grants = opened(driver, GrantsDialog)
    driver.until(lambda: f"Ended: {scope}" in words(grants))
    tools.put(weather())
    driver.click(grants.entries[0].revoke)
    done(driver, tools, "revoke", 1)
    driver.until(lambda: "trusted" not in words(dialog.entries[WEATHER]))
    grants.close()
    dialog.close()


def test_a_secret_is_set_replaced_and_deleted_and_never_shown(driver: Driver, tools: ScriptedTools) -> None:
    part = secrets(driver)
    entry = part.entries["api_key"]
    assert "Not set" in words(entry)
    assert names(entry) == ["Set api_key"]
    assert not entry.keep.isEnabled()
    QTest.keyClicks(entry.field, f"  {KEY} ")
    assert entry.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    done(driver, tools, "keep", WEATHER, "api_key", KEY)
    driver.until(lambda: "Set, in the keyring" in words(entry))
    assert entry.field.text() == ""
    assert names(entry) == ["Replace api_key", "Delete api_key"]
    assert "Not set" in words(part.entries["proxy_password"])
    assert KEY not in words(part.window())
    driver.click(entry.forget)
    removing = opened(driver, RemoveDialog)
    assert QApplication.focusWidget() is not removing.remove
    driver.click(removing.remove)
    done(driver, tools, "forget", WEATHER, "api_key")
    driver.until(lambda: "Not set" in words(entry))
    part.window().close()
    manager(driver).close()


def test_without_a_keyring_it_says_how_long_a_secret_lasts(driver: Driver, tools: ScriptedTools) -> None:
    tools.keyring, tools.places["api_key"] = False, Place.SESSION
    part = secrets(driver)
    assert "This computer has no keyring." in words(part)
    assert "Set until Nemodesk is closed" in words(part.entries["api_key"])
    part.window().close()
    manager(driver).close()


def test_a_locked_keyring_is_said_and_nothing_is_claimed(driver: Driver, tools: ScriptedTools) -> None:
    tools.locked = "The keyring of this computer refused: unlock it and try again."
    part = secrets(driver)
    assert tools.locked in words(part)
    assert all("Not known." in words(entry) for entry in part.entries.values())
    assert not part.entries["api_key"].forget.isVisible()
    part.window().close()
    manager(driver).close()


def test_save_takes_a_secret_that_is_still_in_its_field(driver: Driver, tools: ScriptedTools) -> None:
    tools.stored[WEATHER] = "{}"
    form = page(driver)
    assert form.secrets is not None
    form.secrets.entries["api_key"].field.setText(KEY)
    driver.click(form.save)
    done(driver, tools, "keep", WEATHER, "api_key", KEY)
    driver.until(lambda: any(what == "settings" for what, *_ in tools.done))
    manager(driver).close()


def test_only_what_has_a_page_has_a_button_for_it(driver: Driver, tools: ScriptedTools) -> None:
    dialog = manager(driver)
    for id, entry in dialog.entries.items():
        there = any(name.startswith("Settings of") for name in names(entry))
        assert there == tools.row(id).has_settings, id
    form = page(driver)
    assert not form.save.isVisible()  # there is nothing that would be saved
    form.close()
    dialog.close()


def test_without_tools_the_menu_says_why_and_they_come_back(driver: Driver, tools: ScriptedTools) -> None:
    driver.until(lambda: driver.window.composer.tools.accessibleName() == "Tools: 7 on")
    tools.fault = "The disk is full: make room for what tools are allowed. No tool runs until then."
    refresh(driver)
    driver.until(lambda: driver.window.composer.tools.accessibleName() == "Tools: they cannot be used now")
    assert driver.said() == "Tools cannot be used"
    driver.window.banner.dismiss()
    shown = menu(driver)
    assert tools.fault in words(shown)
    [view] = shown.findChildren(FaultView)
    assert view.anew.isHidden()  # it would not help
    assert QApplication.focusWidget() is view.again
    QTest.keyClick(view.again, Qt.Key.Key_Space)
    done(driver, tools, "try again")
    driver.until(lambda: driver.said() == "Tools cannot be used")
    tools.fault = ""
    driver.click(driver.window.banner.action)
    driver.until(lambda: driver.window.composer.tools.accessibleName() == "Tools: 7 on")
    assert driver.said() == ""


def test_a_damaged_file_is_begun_anew_in_the_manager(driver: Driver, tools: ScriptedTools) -> None:
    tools.fault, tools.renewable = DAMAGED, True
    refresh(driver)
    driver.until(lambda: driver.said() == "Tools cannot be used")
    play(driver.program, tools.toolbox, Say("Fine."))
    driver.ask("Hello")  # chats go on
    driver.window.banner.dismiss()
    driver.menu(Act.TOOLS)
    dialog = opened(driver, ToolsDialog)
    driver.until(lambda: bool(dialog.findChildren(FaultView)))
    [view] = dialog.findChildren(FaultView)
    assert DAMAGED in words(view)
    assert "keeps the old file beside the new one" in words(view)
    assert not dialog.grants.isEnabled()
    driver.click(view.anew)
    done(driver, tools, "begin anew")
    driver.until(lambda: WEATHER in dialog.entries)
    assert dialog.said.text() == "The old file is kept: /home/x/tools.db.kept-1"
    assert dialog.grants.isEnabled()
    assert driver.said() == "What tools are allowed was begun anew"
    dialog.close()


def test_a_call_leads_to_its_chat(driver: Driver, tools: ScriptedTools) -> None:
    play(driver.program, tools.toolbox, Say("Fine."))
    driver.ask("Hello")
    chat = driver.chats.id
    assert chat is not None
    driver.chats.new()
    [made] = some_calls(1)
    tools.made_calls = (replace(made, conversation=chat), replace(made, id=0, conversation=-5))
    driver.click(manager(driver).calls)
    listed = opened(driver, CallsDialog)
    driver.until(lambda: len(listed.entries) == 2)
    for entry, place in zip(listed.entries, (f"chat {chat}", "terminal"), strict=True):
        driver.click(entry.step)
        driver.until(lambda entry=entry: bool(entry.findChildren(PlainText)))  # type: ignore[misc]
        assert place in words(entry)
    found = [one for one in listed.findChildren(Button) if one.text() == "Open the chat"]
    driver.until(lambda: any(one.isVisible() for one in found))
    [shown] = [one for one in found if one.isVisible()]
    driver.click(shown)
    driver.until(lambda: driver.chats.id == chat)
    driver.until(lambda: not any(isinstance(w, CallsDialog) for w in QApplication.topLevelWidgets()))
