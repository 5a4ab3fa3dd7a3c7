"""Servers that offer far too much: lists grow while the window goes on, and nothing hides in what they say."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop.ui.composer.files import LONG_PASTE
from desktop.ui.parts.growing import FIRST, Growing
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.picking import PromptsDialog
from desktop.ui.tools.server_rows import PromptRow
from desktop.ui.tools.service import Condition
from tests.helpers.tool_hands import menu, opened
from tests.helpers.tool_service import ScriptedTools, tool
from tests.helpers.window_driver import Driver

MANY = 200


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> ScriptedTools:
    """The tools of the window: one server with very many."""
    made = ScriptedTools()
    offered = tuple(tool("server:memory", f"tool_{n}") for n in range(MANY))
    made.rows = (replace(made.row("server:memory"), condition=Condition.ON, tools=offered),)
    monkeypatch.setattr("desktop.app.opening.make_tools", lambda _paths, _store: (made.toolbox, made))
    return made


def place(switch: Switch) -> int:
    """How far down it is."""
    return switch.mapToGlobal(QPoint()).y()


def stops(first: QWidget) -> list[Switch]:
    """The switches in the order in which the Tab key comes to them."""
    found, at = [first], first.nextInFocusChain()
    while at is not None and at is not first:
        found.append(at)
        at = at.nextInFocusChain()
    return [one for one in found if isinstance(one, Switch) and one.window() is first.window()]


def test_a_menu_of_very_many_tools_grows(driver: Driver) -> None:
    driver.until(lambda: driver.window.composer.tools.accessibleName() == f"Tools: {MANY} on")
    shown = menu(driver)
    height = shown.height()
    assert len(shown.findChildren(Switch)) == FIRST
    [growing] = shown.findChildren(Growing)
    driver.until(lambda: growing.complete)
    switches = shown.findChildren(Switch)
    assert len(switches) == MANY + 1
    assert shown.height() == height
    assert [one.accessibleName() for one in stops(switches[0])] == [one.accessibleName() for one in switches]
    # whole rows below each other: they scroll
    driver.until(lambda: all(place(below) - place(above) >= above.height() for above, below in pairwise(switches)))
    shown.close()


def test_a_menu_that_is_closed_while_it_grows_is_gone(driver: Driver) -> None:
    driver.until(lambda: driver.window.composer.tools.accessibleName() == f"Tools: {MANY} on")
    menu(driver).close()
    driver.until(lambda: not driver.window.findChildren(Growing))


def insert(driver: Driver, tools: ScriptedTools, prompt: PromptRow) -> PromptsDialog:
    """Choose the first of two prompts; the dialog."""
    tools.insertable = (prompt, PromptRow("git", "other", "Other", server="git"))
    driver.click(driver.button("Insert a prompt…", menu(driver)))
    choosing = opened(driver, PromptsDialog)
    driver.until(lambda: bool(choosing.list.rows))
    choosing.list.choose(0)
    return choosing


def test_a_prompt_that_asks_for_very_much_leaves_its_dialog_as_it_is(driver: Driver, tools: ScriptedTools) -> None:
    asks = tuple((f"ask {n}", "d" * 500, n == 0) for n in range(50))
    choosing = insert(driver, tools, PromptRow("git", "p", "P", "", asks, "git"))
    height = choosing.height()
    fields = choosing.blanks.fields
    assert len(fields) == 50
    choosing.list.choose(0)
    assert choosing.blanks.fields is fields
    fields["ask 0"].setText("a")
    assert choosing.take.isEnabled()
    assert choosing.height() == height <= driver.window.screen().availableGeometry().height()
    choosing.close()


@pytest.mark.parametrize("long", [False, True])
def test_a_prompt_hides_nothing_in_the_message(driver: Driver, tools: ScriptedTools, long: bool) -> None:
    title = "a\u202eb\U000e0041" + ("c" * LONG_PASTE if long else "")
    choosing = insert(driver, tools, PromptRow("git", title, "P", server="git"))
    driver.click(choosing.take)
    content = driver.window.composer.content
    driver.until(lambda: bool(content().text or content().attachments))
    if long:  # better read as an attachment, which is a text from outside for every tool
        assert content().text == ""
        assert content().attachments[0].text == f"{title}: "
    else:
        assert content().text == "a<U+202E>b<U+E0041>: "
