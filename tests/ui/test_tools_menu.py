"""The composer's menu of tools: what is on in a chat, resources, prompts; and results that are too long to show."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.chat.tools import RunState, ToolRun
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.picking import PromptsDialog, ResourcesDialog
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_hands import menu, opened, refresh, words
from tests.helpers.tool_lists import prompts, resources
from tests.helpers.tool_scripts import Say, call
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.tool_turns import play
from tests.helpers.window_driver import Driver

D = TypeVar("D", bound=QDialog)
MEMORY = "server:memory"

pytestmark = pytest.mark.usefixtures("tools")


def test_tools_are_switched_off_for_a_chat(driver: Driver, tools: ScriptedTools) -> None:
    button = driver.window.composer.tools
    driver.until(lambda: button.accessibleName() == "Tools: 7 on")
    shown = menu(driver)
    driver.until(lambda: "in each prompt" in words(shown))
    driver.click(driver.button("Read file", shown))
    assert button.accessibleName() == "Tools: 6 on"
    driver.click(driver.button("All of Calculator", shown))
    assert driver.chats.options.tools_off == ("calculate", "convert_units", "read_file")
    driver.click(driver.button("All of Calculator", shown))
    shown.close()
    play(driver.program, tools.toolbox, Say("Fine."))
    driver.ask("Hello")
    assert driver.conversation().options.tools_off == ("read_file",)
    assert QApplication.focusWidget() is driver.window.composer.edit


def test_without_tools_nothing_is_offered(driver: Driver, tools: ScriptedTools) -> None:
    tools.rows = ()
    driver.until(lambda: driver.window.composer.tools.isVisible())
    refresh(driver)
    driver.until(lambda: driver.window.composer.tools.accessibleName() == "Tools: 0 on")
    shown = menu(driver)
    assert "No tools are on" in words(shown)
    assert not shown.findChildren(Switch)
    shown.close()


def test_a_resource_is_attached_and_a_prompt_inserted(driver: Driver, tools: ScriptedTools) -> None:
    tools.attachable, tools.insertable = resources(), prompts()
    driver.click(driver.button("Attach a resource…", menu(driver)))
    picking = opened(driver, ResourcesDialog)
    driver.until(lambda: len(picking.list.rows) == 3)
    picking.search.setText("graph")
    assert len(picking.list.rows) == 1
    picking.list.choose(0)
    driver.click(picking.take)
    driver.until(lambda: bool(driver.window.composer.content().attachments))
    assert driver.window.composer.content().attachments[0].text == "The text of memory://graph"
    driver.click(driver.button("Insert a prompt…", menu(driver)))
    choosing = opened(driver, PromptsDialog)
    driver.until(lambda: len(choosing.list.rows) == 2)
    choosing.list.choose(0)
    assert not choosing.take.isEnabled()  # "topic" must be given
    choosing.blanks.fields["topic"].setText("tools")
    driver.click(choosing.take)
    driver.until(lambda: driver.window.composer.draft() == "summary: topic=tools")


@pytest.mark.parametrize("make", [lambda: "x" * (32 << 20), lambda: "\u202e\n" * (16 << 20)], ids=["line", "odd"])
def test_a_huge_result_is_shown_in_no_time(driver: Driver, tools: ScriptedTools, make: Callable[[], str]) -> None:
    result = make()
    asked = call("fetch_page")
    tools.toolbox.asks = False
    tools.toolbox.results = ["short"]
    play(driver.program, tools.toolbox, Say(calls=(asked,)), Say("Done."))
    driver.ask("Read it.")
    [row] = driver.window.findChildren(ToolRow)
    begun = time.thread_time()
    row.show_call(replace(row.called, run=ToolRun(asked, RunState.FAILED, "Web", result[: 64 << 10], result)))
    row.unfold(True)
    row.fit(720)
    assert time.thread_time() - begun < 0.05
    panel = row.findChildren(PlainText)[1]
    driver.until(lambda: panel.complete)
    shown = panel.toPlainText()
    assert shown.endswith("more characters")
    assert "\u202e" not in shown
