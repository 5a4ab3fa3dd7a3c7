"""The pickers of resources and prompts: templates, long lists, servers that are slow or fail, lists that change."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.tools.offer_list import OfferList, title_of
from desktop.ui.tools.picking import PromptsDialog, ResourcesDialog
from desktop.ui.tools.server_rows import PromptRow, ResourceRow, ServerName
from tests.helpers.tool_hands import menu, opened, words
from tests.helpers.tool_lists import many_resources, prompts, resources, templates
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.window_driver import Driver


@pytest.fixture(autouse=True)
def offered(tools: ScriptedTools) -> None:
    """What two servers offer."""
    tools.attachable, tools.insertable = resources(), prompts()


def attaching(driver: Driver) -> ResourcesDialog:
    """The picker of resources."""
    driver.click(driver.button("Attach a resource…", menu(driver)))
    return opened(driver, ResourcesDialog)


def click(dialog: ResourcesDialog | PromptsDialog, row: int, *, double: bool = False) -> None:
    """Click a row of the list."""
    dialog.list.scrollTo(dialog.list.model().index(row, 0))
    where = place(dialog.list, row).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    if double:
        QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def place(view: OfferList, row: int) -> QRect:
    return view.visualRect(view.model().index(row, 0))


def name(dialog: ResourcesDialog) -> str:
    """What is chosen is called so; nothing for nothing."""
    return "" if dialog.list.chosen is None else dialog.list.chosen.name


def test_a_template_asks_for_its_parts_and_is_attached(driver: Driver, tools: ScriptedTools) -> None:
    tools.attachable = templates()
    tools.proposals = {"branch": ("main", "maintenance", "other")}
    picking = attaching(driver)
    driver.until(lambda: len(picking.list.rows) == 2)
    click(picking, 1)
    assert list(picking.blanks.fields) == ["branch", "since", "author"]
    assert not picking.take.isEnabled()
    assert "since (may be left empty)" in words(picking)
    assert "git://log/{branch}{?since,author}" in words(picking)
    branch = picking.blanks.fields["branch"]
    branch.setFocus()
    QTest.keyClicks(branch, "mai")
    popup = branch.completer().popup()
    assert popup is not None
    driver.until(popup.isVisible)
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == ["main", "maintenance"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    driver.until(lambda: branch.text() == "main")
    picking.blanks.fields["since"].setText("last week")
    assert "git://log/main?since=last%20week" in words(picking)
    QTest.keyClick(picking.blanks.fields["since"], Qt.Key.Key_Return)
    driver.until(lambda: bool(driver.window.composer.content().attachments))
    assert driver.window.composer.content().attachments[0].text == "The text of git://log/main?since=last%20week"


def test_all_is_done_with_the_keyboard(driver: Driver, tools: ScriptedTools) -> None:
    tools.attachable = (*resources(), *templates())
    picking = attaching(driver)
    driver.until(lambda: len(picking.list.rows) == 5)
    assert QApplication.focusWidget() is picking.search
    QTest.keyClicks(picking.search, "file path")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):  # the first, and then to what it asks for
        QTest.keyClick(picking.search, key)
    field = picking.blanks.fields["path"]
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "/etc/hosts")
    QTest.keyClick(field, Qt.Key.Key_Return)
    driver.until(lambda: bool(driver.window.composer.content().attachments))
    assert driver.window.composer.content().attachments[0].text == "The text of file:////etc/hosts"


def test_ten_thousand_rows_are_no_work(driver: Driver, tools: ScriptedTools) -> None:
    tools.attachable = many_resources(10_000)
    picking = attaching(driver)
    driver.until(lambda: len(picking.list.rows) == 10_000)
    begun = time.thread_time()
    picking.list.show_offered(picking.list.rows)
    for text in ("9", "99", "999", "none such", ""):
        picking.search.setText(text)
        picking.grab()
    assert time.thread_time() - begun < 1.0  # each of six takes some 50 ms
    assert title_of(picking.list.rows[3]) == "a<U+202E>b<U+200B><U+001B>[31m"
    assert title_of(picking.list.rows[7]) == "git://project/7"
    picking.search.setText("9999")
    click(picking, 0, double=True)
    driver.until(lambda: bool(driver.window.composer.content().attachments))


def test_a_server_that_is_slow_keeps_nobody_waiting(driver: Driver, tools: ScriptedTools) -> None:
    tools.held = {"memory"}
    picking = attaching(driver)
    driver.until(lambda: len(picking.list.rows) == 2)
    assert "Asking memory; one that does not run is started for it." in words(picking)
    click(picking, 1)
    assert picking.take.isEnabled()
    top = place(picking.list, 1).top()
    tools.held = set()
    driver.until(lambda: len(picking.list.rows) == 3)
    assert picking.list.chosen == tools.attachable[1]
    assert place(picking.list, 1).top() == top
    assert "Asking" not in words(picking)
    picking.close()


def test_who_does_not_answer_is_named_and_the_others_are_there(driver: Driver, tools: ScriptedTools) -> None:
    tools.faults = {"memory": "It ended by itself (status 1).", "git://project/README.md": "The server refused: gone"}
    tools.askables = (*tools.askables, ServerName("new", "new", "new may not be started: look at its command."))
    tools.left_out = 2
    picking = attaching(driver)
    driver.until(lambda: "memory: It ended by itself (status 1)." in words(picking))
    assert "new may not be started: look at its command." in words(picking)
    assert "2 of git cannot be shown." in words(picking)
    assert ("ask", "new") not in tools.done
    click(picking, 0)
    driver.click(picking.take)
    driver.until(lambda: "The server refused: gone" in words(picking))
    assert picking.take.isEnabled()  # once more, or another
    click(picking, 1)
    assert "The server refused: gone" not in words(picking)
    picking.close()


@pytest.mark.parametrize("askable", [True, False])
def test_where_there_is_nothing_that_is_said(driver: Driver, tools: ScriptedTools, askable: bool) -> None:
    tools.attachable = ()
    tools.askables = tools.askables if askable else ()
    picking = attaching(driver)
    said = "No server offers anything to attach." if askable else "No MCP server is on. Add one"
    driver.until(lambda: said in words(picking))
    assert not picking.list.isVisible()
    if askable:
        picking.search.setText("x")
        assert "Nothing found for “x”." in words(picking)
    picking.close()


def test_a_list_that_changes_keeps_the_choice_and_the_place(driver: Driver, tools: ScriptedTools) -> None:
    tools.attachable = many_resources(500)
    picking = attaching(driver)
    driver.until(lambda: len(picking.list.rows) == 500)
    picking.list.choose(200)
    chosen, top = name(picking), place(picking.list, 200).top()
    first = ResourceRow("git", "git://new", "New", server="git")
    tools.attachable = (first, *(replace(row, description="other") for row in tools.attachable[50:]))
    tools.heard("server:git", "resources")
    driver.until(lambda: len(picking.list.rows) == 451)
    assert name(picking) == chosen == "File 200"
    assert place(picking.list, 151).top() == top
    tools.attachable = (first,)
    tools.heard("server:git", "resources")
    driver.until(lambda: len(picking.list.rows) == 1)
    assert name(picking) == ""
    assert not picking.take.isEnabled()
    asked = tools.done.count(("ask", "git"))
    tools.heard("server:git", "prompts")
    tools.heard("server:other", "resources")
    QApplication.processEvents()
    assert tools.done.count(("ask", "git")) == asked
    picking.close()


def test_a_prompt_with_many_arguments_scrolls(driver: Driver, tools: ScriptedTools) -> None:
    asks = tuple((f"argument_{n}", "What it is " * 20, n == 30) for n in range(50))
    tools.insertable = (PromptRow("git", "long", "L" * 300, "", asks, "git"),)
    driver.click(driver.button("Insert a prompt…", menu(driver)))
    choosing = opened(driver, PromptsDialog)
    driver.until(lambda: len(choosing.list.rows) == 1)
    click(choosing, 0)
    assert choosing.blanks.height() <= 190
    assert choosing.list.height() > 60
    QTest.keyClick(choosing.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is choosing.blanks.fields["argument_30"]
    QTest.keyClicks(choosing.blanks.fields["argument_30"], "x")
    QTest.keyClick(choosing.blanks.fields["argument_30"], Qt.Key.Key_Return)
    driver.until(lambda: driver.window.composer.draft() == "long: argument_30=x")
