"""What changes while one looks: lists of tools under an open menu or manager, and the progress of a running call."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.parts.growing import Growing
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.service import Condition, Kind, Overview, SourceRow
from desktop.ui.tools.service import ToolRow as Offered
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_hands import manager, menu, words
from tests.helpers.tool_scripts import Say, call
from tests.helpers.tool_service import ScriptedTools, tool
from tests.helpers.tool_turns import play
from tests.helpers.window_driver import Driver

GIT = "server:git"


@pytest.fixture(autouse=True)
def many(tools: ScriptedTools) -> None:
    """One server with many tools."""
    tools.put(server(30))


def server(count: int, condition: Condition = Condition.ON) -> SourceRow:
    """A server with so many tools."""
    rows = tuple(tool(GIT, f"git_{n}") for n in range(count))
    return SourceRow(GIT, "git", Kind.SERVER, condition, transport="stdio", tools=rows)


def test_the_menu_follows_a_server_that_changes_its_tools(driver: Driver, tools: ScriptedTools) -> None:
    button = driver.window.composer.tools
    driver.until(lambda: button.accessibleName() == "Tools: 37 on")
    shown = menu(driver)
    driver.until(lambda: bool(shown.findChildren(Growing)[-1].complete))
    switch = driver.button("Git 20", shown)
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    bar = shown._body.verticalScrollBar()
    driver.until(lambda: bar.maximum() > 300)
    shown._body.ensureWidgetVisible(switch)
    place, height = bar.value(), shown.height()
    assert place > 0
    tools.put(server(31))
    tools.heard(GIT, "tools")
    driver.until(lambda: button.accessibleName() == "Tools: 38 on")
    driver.until(lambda: any(one.accessibleName() == "Git 30" for one in shown.findChildren(Switch)))
    driver.until(lambda: QApplication.focusWidget() is driver.button("Git 20", shown))
    assert QApplication.focusWidget() is not switch
    driver.until(lambda: bar.value() == place)
    assert shown.height() == height
    assert shown.isVisible()
    shown.close()


def test_the_manager_follows_and_keeps_the_place(driver: Driver, tools: ScriptedTools) -> None:
    for n in range(12):
        tools.put(SourceRow(f"server:s{n}", f"s{n}", Kind.SERVER, Condition.ON, transport="stdio"))
    dialog = manager(driver)
    driver.until(lambda: len(dialog.entries) == 19)
    entry = dialog.entries["server:s11"]
    entry.switch.setFocus(Qt.FocusReason.TabFocusReason)
    bar = dialog._area.verticalScrollBar()
    bar.setValue(bar.maximum() - 5)
    place = bar.value()
    assert place > 100
    tools.put(replace(tools.row("server:s3"), condition=Condition.STARTING))
    tools.heard("server:s3", "state")
    driver.until(lambda: "Starting" in words(dialog.entries["server:s3"]))
    assert dialog.focusWidget() is dialog.entries["server:s11"].switch
    QApplication.processEvents()
    assert bar.value() == place
    dialog.close()


def test_news_of_a_state_start_nothing_and_many_are_one(
    driver: Driver, tools: ScriptedTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.until(lambda: driver.window.composer.tools.accessibleName() == "Tools: 37 on")
    asked: list[str] = []
    overview, offered = tools.overview, tools.offered

    async def look() -> Overview:
        asked.append("overview")
        return await overview()

    async def list_(conversation: int | None) -> tuple[Offered, ...]:
        asked.append("offered")
        return await offered(conversation)

    monkeypatch.setattr(tools, "overview", look)
    monkeypatch.setattr(tools, "offered", list_)
    for _ in range(1000):
        tools.heard(GIT, "state")
    driver.until(lambda: bool(asked))
    QApplication.processEvents()
    assert asked == ["overview"]
    tools.heard(GIT, "list")
    driver.until(lambda: sorted(asked) == ["offered", "overview", "overview"])


@pytest.mark.parametrize(("said", "figure"), [("12 of 30 files", "40 %  ·  12 of 30 files"), ("", "40 %")])
def test_the_progress_of_a_call_shows_in_its_row(driver: Driver, tools: ScriptedTools, said: str, figure: str) -> None:
    toolbox = tools.toolbox
    toolbox.asks, toolbox.held, toolbox.progress, toolbox.share = False, True, said, 0.4
    play(driver.program, toolbox, Say(calls=(call("fetch_page", url="https://example.org"),)), Say("Done."))
    driver.send("Read it.")

    def face() -> str:
        rows = driver.window.findChildren(ToolRow)
        return rows[0].step.face.figure.replace("\u00a0", " ") if rows else ""

    driver.until(lambda: face().endswith(f"  ·  {figure}"))
    assert face().startswith("running")
    toolbox.held = False
    driver.finished()
    assert face() == "1.2 s"
