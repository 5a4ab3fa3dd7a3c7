"""Adding and changing servers by hand, as somebody does who pastes what instructions show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.chat.tools import Choice
from desktop.ui.tools.adding import AddServer
from desktop.ui.tools.importing import ImportServers
from desktop.ui.tools.review import ReviewDialog
from desktop.ui.tools.server_rows import AskedValue, ServerPlan
from desktop.ui.tools.service import Condition, Kind, SourceRow
from tests.helpers.tool_hands import done, manager, opened, refresh, words
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.window_driver import Driver

FAR = "server:far"


pytestmark = pytest.mark.usefixtures("tools")


@pytest.fixture
def adding(driver: Driver, tools: ScriptedTools) -> AddServer:
    """The dialog that adds a server."""
    driver.click(manager(driver).add)
    return opened(driver, AddServer)


def paste(field: QLineEdit, text: str) -> None:
    """Paste into a field, as a user does."""
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def finished(driver: Driver, tools: ScriptedTools, plan: ServerPlan) -> None:
    """Wait until a server was added, and close what is asked then."""
    done(driver, tools, "add", plan)
    opened(driver, ReviewDialog).close()
    done(driver, tools, "settle", f"server:{plan.name}", Choice.DENY)


def test_an_address_gets_its_token_as_a_header(driver: Driver, tools: ScriptedTools, adding: AddServer) -> None:
    paste(adding.command, "https://api.example.org/mcp")
    assert adding.kind.index() == 1  # an address is no command
    assert adding.url.text() == "https://api.example.org/mcp"
    [row] = adding.headers.rows
    assert row.name.text() == "Authorization"
    assert row.value.echoMode() is QLineEdit.EchoMode.Password
    assert adding.plan == ServerPlan("example", url="https://api.example.org/mcp")  # nothing to send, no header
    row.value.setText("sk-of-a-test")
    driver.click(adding.headers.more)
    assert QApplication.focusWidget() is adding.headers.rows[1].name
    paste(adding.headers.rows[1].name, "X-Team: 9")
    driver.click(adding.add)
    headers = (("Authorization", "Bearer sk-of-a-test"), ("X-Team", "9"))
    finished(driver, tools, ServerPlan("example", values=headers, url="https://api.example.org/mcp"))


def test_a_header_without_a_value_or_a_name_is_said(driver: Driver, tools: ScriptedTools, adding: AddServer) -> None:
    adding.name.setText("far")
    adding.kind._group.button(1).click()
    adding.url.setText("example.org/mcp")
    assert "It is reached at https://example.org/mcp" in words(adding)
    adding.headers.rows[0].name.setText("X-Key")
    driver.click(adding.add)
    assert "Something is missing: X-Key." in words(adding)
    adding.headers.rows[0].name.setText("")
    adding.headers.rows[0].value.setText("v")
    driver.click(adding.add)
    assert "Something is missing: a row without a name." in words(adding)
    tools.faults = {"far": "Bad Name cannot be the name of a variable or a header."}
    adding.headers.rows[0].name.setText("Bad Name")
    driver.click(adding.add)
    driver.until(lambda: adding.said.isVisible())
    assert adding.said.text() == "Bad Name cannot be the name of a variable or a header."
    assert adding.add.isEnabled()
    driver.click(driver.button("Remove Bad Name", adding))
    assert not adding.said.isVisible()
    driver.click(adding.add)
    assert not any(what == "add" for what, *_ in tools.done)
    adding.close()


def test_variables_are_pasted_as_lines(driver: Driver, tools: ScriptedTools, adding: AddServer) -> None:
    paste(adding.command, "LEVEL=info npx -y @example/server-notes")
    assert "Goes to the keyring: LEVEL" in words(adding)
    driver.click(adding.variables.more)
    paste(adding.variables.rows[0].name, '# mine\nTOKEN="a=b c"\n\nexport REGION=eu\n')
    assert [(row.name.text(), row.value.text()) for row in adding.variables.rows] == [
        ("TOKEN", "a=b c"),
        ("REGION", "eu"),
    ]
    driver.click(adding.variables.shown)
    assert adding.variables.rows[0].value.echoMode() is QLineEdit.EchoMode.Normal
    driver.click(adding.add)
    values = (("TOKEN", "a=b c"), ("REGION", "eu"), ("LEVEL", "info"))
    finished(driver, tools, ServerPlan("notes", ("npx", "-y", "@example/server-notes"), values))


@pytest.mark.parametrize(
    ("typed", "name", "command"),
    [
        (
            "uvx mcp-server-git --repository '/home/my project'",
            "git",
            ["uvx", "mcp-server-git", "--repository", "/home/my project"],
        ),
        (r'"C:\Program Files\notes.exe" --root C:\x', "notes", [r"C:\Program Files\notes.exe", "--root", r"C:\x"]),
        (
            "docker run -i --rm \\\n  ghcr.io/x/github-mcp-server",
            "github",
            ["docker", "run", "-i", "--rm", "ghcr.io/x/github-mcp-server"],
        ),
        ("claude mcp add files -- npx -y files .", "files", ["npx", "-y", "files", "."]),
    ],
)
def test_a_pasted_command_line_is_one(
    driver: Driver, tools: ScriptedTools, adding: AddServer, typed: str, name: str, command: list[str]
) -> None:
    assert not adding.add.isEnabled()
    paste(adding.command, typed)
    assert adding.plan == ServerPlan(name, tuple(command))
    assert adding.name.placeholderText() == name
    assert adding.add.isEnabled()
    adding.close()


@pytest.mark.parametrize("remote", [False, True])
def test_a_pasted_configuration_is_offered_to_be_imported(
    driver: Driver, tools: ScriptedTools, adding: AddServer, remote: bool
) -> None:
    text = '{\n  "mcpServers": {"one": {"command": "npx", "args": ["-y", "one"]}} // mine\n}'
    if remote:
        adding.kind._group.button(1).click()
    paste(adding.url if remote else adding.command, text)
    assert not adding.add.isEnabled()
    assert "This is a configuration with servers." in words(adding)
    driver.click(adding.take_over)
    importing = opened(driver, ImportServers)
    driver.until(lambda: len(importing.entries) == 1)
    assert importing.entries[0].plan.command == ("npx", "-y", "one")
    importing.close()


def test_without_a_keyring_that_is_said_before_anything_is_entered(driver: Driver, tools: ScriptedTools) -> None:
    tools.no_keyring = "This computer has no keyring."
    dialog = manager(driver)
    driver.click(dialog.add)
    adding = opened(driver, AddServer)
    driver.until(lambda: "Variables of its environment. This computer has no keyring." in words(adding))
    adding.close()
    driver.click(dialog.import_)
    importing = opened(driver, ImportServers)
    driver.until(lambda: "This computer has no keyring." in words(importing))
    importing.close()
    dialog.close()


def test_a_name_that_is_taken_is_said(driver: Driver, tools: ScriptedTools, adding: AddServer) -> None:
    tools.faults = {"git": "There is a server named git already: choose another name."}
    adding.command.setText("uvx mcp-server-git")
    QTest.keyClick(adding.add, Qt.Key.Key_Return)
    driver.until(lambda: adding.said.isVisible())
    assert "named git already" in adding.said.text()
    adding.name.setText("git of mine")
    driver.click(adding.add)
    finished(driver, tools, ServerPlan("git of mine", ("uvx", "mcp-server-git")))


def far(tools: ScriptedTools) -> None:
    """A server at an address, which runs."""
    tools.put(SourceRow(FAR, "far", Kind.SERVER, Condition.ON, transport="HTTP"))
    asked = (AskedValue("key", secret=True),)
    values = (("Authorization", ""), ("X-Team", ""))
    tools.plans[FAR] = ServerPlan("far", values=values, url="https://a.org/mcp?k=${input:key}", asked=asked, id=FAR)


def test_headers_are_changed_later_and_never_shown(driver: Driver, tools: ScriptedTools) -> None:
    far(tools)
    dialog = manager(driver)
    driver.until(lambda: FAR in dialog.entries)
    driver.click(driver.button("Change far", dialog))
    changing = opened(driver, AddServer)
    assert [row.name.text() for row in changing.headers.rows] == ["Authorization", "X-Team"]
    assert all(row.value.text() == "" and row.name.isReadOnly() for row in changing.headers.rows)
    changing.headers.rows[0].value.setText("another")
    driver.click(driver.button("Remove X-Team", changing))
    driver.click(changing.headers.more)
    changing.headers.rows[1].name.setText("X-New")
    changing.headers.rows[1].value.setText("new")
    changing.answers.fields["key"].setText("k-2")
    driver.click(changing.add)
    values = (("Authorization", "Bearer another"), ("X-New", "new"))
    done(driver, tools, "add", replace(tools.plans[FAR], values=values, asked=()))
    done(driver, tools, "answers", "far", {"key": "k-2"})
    assert not any(isinstance(w, ReviewDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    dialog.close()


def test_another_command_is_reviewed_at_once(driver: Driver, tools: ScriptedTools) -> None:
    far(tools)
    tools.plans[FAR] = ServerPlan("far", ("uvx", "x y", "it's"), (("KEY", ""),), id=FAR)
    dialog = manager(driver)
    driver.until(lambda: FAR in dialog.entries)
    driver.click(driver.button("Change far", dialog))
    changing = opened(driver, AddServer)
    assert changing.plan == tools.plans[FAR]  # what is not touched stays
    changing.command.setText("uvx other")
    tools.put(replace(tools.row(FAR), condition=Condition.REVIEW))
    driver.click(changing.add)
    done(driver, tools, "add", ServerPlan("far", ("uvx", "other"), (("KEY", ""),), id=FAR))
    opened(driver, ReviewDialog).close()
    done(driver, tools, "settle", FAR, Choice.DENY)
    refresh(driver)
    dialog.close()
