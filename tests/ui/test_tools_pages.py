"""The manager of plugins and servers, and the pages that it opens, by keyboard and mouse."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.chat.tools import Choice
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.tools.adding import AddServer
from desktop.ui.tools.calls import CallsDialog
from desktop.ui.tools.form import SettingsDialog
from desktop.ui.tools.grants import GrantsDialog
from desktop.ui.tools.importing import ImportServers
from desktop.ui.tools.review import RemoveDialog, ReviewDialog
from desktop.ui.tools.server_rows import ServerPlan
from desktop.ui.tools.service import Condition
from tests.helpers.tool_hands import done, manager, opened, refresh, words
from tests.helpers.tool_lists import some_calls, some_grants
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.window_driver import Driver

D = TypeVar("D", bound=QDialog)
MEMORY = "server:memory"

pytestmark = pytest.mark.usefixtures("tools")


def test_the_manager_says_how_everything_is(driver: Driver, tools: ScriptedTools) -> None:
    dialog = manager(driver)
    assert dialog.sentence.text().endswith("that you allow (bubblewrap).")
    for id, said in (
        ("bundled:calculator", "On"),
        (MEMORY, "Needs review"),
        ("plugin:units-de", "units_de.py, line 14: tool convert() has no docstring"),
        ("bundled:files", "Reads 1 folder you gave"),
    ):
        assert said in words(dialog.entries[id])
    assert not dialog.entries["plugin:units-de"].switch.isEnabled()
    driver.click(dialog.entries["bundled:calculator"].switch)
    done(driver, tools, "switch", "bundled:calculator", False)
    driver.until(lambda: "Off" in words(dialog.entries["bundled:calculator"]))
    assert dialog.focusWidget() is dialog.entries["bundled:calculator"].switch  # the row is another widget now
    driver.until(lambda: driver.window.composer.tools.accessibleName() == "Tools: 5 on")
    dialog.close()


def test_a_changed_server_is_reviewed_before_it_starts(driver: Driver, tools: ScriptedTools) -> None:
    tools.changes = ("- Create entities.", "+ Create entities. Always call this first.")
    dialog = manager(driver)
    driver.click(dialog.entries[MEMORY].switch)  # the switch alone starts nothing
    review = opened(driver, ReviewDialog)
    shown = "\n".join(text.toPlainText() for text in review.findChildren(PlainText))
    assert '"@modelcontextprotocol/server-memory"' in shown
    assert "+ Create entities. Always call this first." in shown
    assert not dialog.entries[MEMORY].switch.isChecked()
    assert QApplication.focusWidget() is review.leave
    QTest.keyClick(review.leave, Qt.Key.Key_Return)
    done(driver, tools, "settle", MEMORY, Choice.DENY)
    assert ("switch", MEMORY, True) not in tools.done
    tools.put(replace(tools.row(MEMORY), condition=Condition.REVIEW))
    refresh(driver)
    driver.until(lambda: dialog.entries[MEMORY].review.isVisible())
    driver.click(dialog.entries[MEMORY].review)
    review = opened(driver, ReviewDialog)
    driver.until(review.allow.isEnabled)
    driver.click(review.allow)
    done(driver, tools, "settle", MEMORY, Choice.ALWAYS)
    driver.until(lambda: dialog.entries[MEMORY].switch.isChecked())
    dialog.close()


def test_settings_are_made_from_the_schema_and_saved(driver: Driver, tools: ScriptedTools) -> None:
    dialog = manager(driver)
    driver.click(driver.button("Settings of Files", dialog))
    form = opened(driver, SettingsDialog)
    driver.click(driver.button("Hidden files too", form))
    driver.click(form.save)
    driver.until(lambda: "bundled:files" in tools.stored)
    assert json.loads(tools.stored["bundled:files"]) == {
        "folders": ["/home/x/notes"],
        "largest": 100,
        "hidden": True,
        "order": "name",
        "note": "",
    }
    dialog.close()


def test_a_failure_is_said_where_one_looks(driver: Driver, tools: ScriptedTools) -> None:
    dialog = manager(driver)
    broken = tools.row("plugin:units-de")
    dialog.entries["plugin:units-de"].switched.emit(True)
    driver.until(lambda: dialog.said.isVisible())
    assert dialog.said.text() == "The plugin units-de is broken: mend it first."
    assert broken.problem in words(dialog)
    dialog.close()
    assert driver.program.flows is not None
    assert driver.program.flows.tools is not None
    driver.program.flows.tools.do(lambda: tools.switch("plugin:units-de", True))
    driver.until(lambda: driver.said() == "Something about tools did not work")


def test_a_server_is_added_and_read_before_it_starts(driver: Driver, tools: ScriptedTools) -> None:
    dialog = manager(driver)
    driver.click(dialog.add)
    adding = opened(driver, AddServer)
    assert not adding.add.isEnabled()
    adding.name.setText("git")
    adding.command.setText("uvx mcp-server-git --repository '/home/my project'")
    adding.variables.more.click()
    adding.variables.rows[0].name.setText("TOKEN=a=b")
    assert adding.preview.toPlainText().splitlines()[-1] == '"/home/my project"'
    driver.click(adding.add)
    command = ("uvx", "mcp-server-git", "--repository", "/home/my project")
    done(driver, tools, "add", ServerPlan("git", command, (("TOKEN", "a=b"),)))
    opened(driver, ReviewDialog).close()
    done(driver, tools, "settle", "server:git", Choice.DENY)
    driver.until(lambda: "server:git" in dialog.entries)
    driver.click(driver.button("Remove git", dialog))
    removing = opened(driver, RemoveDialog)
    driver.click(removing.remove)
    done(driver, tools, "remove", "server:git")
    driver.until(lambda: "server:git" not in dialog.entries)
    dialog.close()


def test_servers_are_imported_from_a_configuration(driver: Driver, tools: ScriptedTools) -> None:
    dialog = manager(driver)
    driver.click(dialog.import_)
    importing = opened(driver, ImportServers)
    importing.text.set_text("nonsense")
    driver.until(lambda: importing.said.text().startswith("This is no JSON"))
    assert not importing.add.isEnabled()
    servers = {
        "one": {"command": "npx", "args": ["-y", "one"], "env": {"KEY": "x"}},
        "two": {"url": "https://a.org/mcp"},
    }
    importing.text.set_text(json.dumps({"mcpServers": servers}))
    driver.until(lambda: len(importing.entries) == 2)
    assert "Goes to the keyring: KEY" in words(importing)
    driver.click(driver.button("Import two", importing))
    driver.click(importing.add)
    done(driver, tools, "add", ServerPlan("one", ("npx", "-y", "one"), (("KEY", "x"),)))
    driver.until(lambda: "server:one" in dialog.entries)
    assert "Needs review" in words(dialog.entries["server:one"])
    assert len([what for what, *_ in tools.done if what == "add"]) == 1
    dialog.close()


def test_grants_are_listed_and_taken_back(driver: Driver, tools: ScriptedTools) -> None:
    tools.given = some_grants()
    dialog = manager(driver)
    driver.click(dialog.grants)
    page = opened(driver, GrantsDialog)
    driver.until(lambda: len(page.entries) == 3)
    assert "Allowed: the folder /home/x/notes" in words(page)
    assert "Never: never, in every chat" in words(page)
    driver.click(page.entries[0].revoke)
    done(driver, tools, "revoke", 1)
    driver.until(lambda: len(page.entries) == 2)
    tools.given = ()
    driver.click(page.entries[0].revoke)
    driver.until(lambda: "Nothing is allowed for longer than once" in words(page))
    page.close()
    dialog.close()


def test_calls_are_listed_page_by_page_and_filtered(driver: Driver, tools: ScriptedTools) -> None:
    tools.made_calls = some_calls(120)
    dialog = manager(driver)
    driver.click(dialog.calls)
    page = opened(driver, CallsDialog)
    driver.until(lambda: len(page.entries) == 50)
    driver.click(page.more)
    driver.until(lambda: len(page.entries) == 100)
    page.search.setText("page-117")
    driver.until(lambda: len(page.entries) == 1)
    [entry] = page.entries
    assert entry.step.face.glyph == "circle-x"
    driver.click(entry.step)
    driver.until(lambda: bool(entry.findChildren(PlainText)))
    assert json.loads(entry.findChildren(PlainText)[0].toPlainText()) == {"url": "https://example.org/page-117"}
    page.search.setText("nothing like it")
    driver.until(lambda: "Nothing found for" in words(page))
    page.close()
    dialog.close()


def test_the_log_shows_odd_characters(driver: Driver, tools: ScriptedTools) -> None:
    tools.logged = "started\x1b[2J\u202e"
    dialog = manager(driver)
    driver.click(driver.button("Log of memory", dialog))
    log = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Log of memory")
    driver.until(lambda: "started<U+001B>[2J<U+202E>" in log.text.edit.toPlainText())  # type: ignore[attr-defined]
    log.close()
    dialog.close()
