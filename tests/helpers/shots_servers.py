"""Pictures of servers: how they come in, and what they offer to a message."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.helpers.shots_stage import Stage

if TYPE_CHECKING:
    from tests.helpers.tool_service import ScriptedTools

CODE = """{"inputs": [
  {"type": "promptString", "id": "key", "description": "Key of the weather service", "password": true},
  {"type": "pickString", "id": "units", "description": "Units", "options": ["metric", "imperial"]}],
 "servers": {
  "weather": {"command": "uvx", "args": ["weather", "--units", "${input:units}", "--key", "${input:key}"],
    "cwd": "${workspaceFolder}", "envFile": "${workspaceFolder}/.env", "alwaysAllow": ["forecast"]},
  "old": {"type": "sse", "url": "https://example.org/sse"}}}"""


def staged(s: Stage) -> ScriptedTools:
    """Let the program have scripted tools."""
    import desktop.app.opening
    from tests.helpers.tool_service import ScriptedTools

    made = ScriptedTools()
    desktop.app.opening.make_tools = lambda _paths, _store: (made.toolbox, made)  # type: ignore[assignment]
    return made


def opened_dialog(s: Stage) -> Any:
    """The dialog that has just opened."""
    from PySide6.QtWidgets import QApplication, QDialog

    s.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    return QApplication.activeModalWidget()


def adding(s: Stage, add: Callable[[], object], import_: Callable[[], object]) -> None:
    """The two ways a server comes in."""
    add()
    opened = opened_dialog(s)
    s.take_alone("tools-add-empty", opened)
    opened.name.setText("git")
    opened.command.setText("uvx mcp-server-git --repository '/home/me/my project'")
    opened.variables.add_pairs([("GIT_TOKEN", "secret"), ("GIT_AUTHOR", "me")])
    s.take_alone("tools-add", opened)
    opened.kind.set_index(1)
    opened.url.setText("example.org/mcp")
    opened.headers.add_pairs([("Authorization", "sk-of-a-picture"), ("X-Team", "9")])
    s.take_alone("tools-add-address", opened)
    opened.url.setText('{"mcpServers": {}}')
    s.take_alone("tools-add-configuration", opened)
    opened.close()
    import_()
    opened = opened_dialog(s)
    s.take_alone("tools-import-empty", opened)
    opened.text.set_text(
        '{"mcpServers": {"memory": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-memory"], '
        '"env": {"MEMORY_FILE": "/home/me/memory.json"}}, "far": {"url": "https://example.org/mcp"}}}'
    )
    s.take_alone("tools-import", opened)
    opened.text.set_text(CODE)
    s.take_alone("tools-import-asks", opened)
    opened.close()
    s.settle()


def picking(s: Stage) -> None:
    """Resources and prompts."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.tools.server_rows import ServerName
    from tests.helpers.tool_lists import many_resources, prompts, resources, templates

    tools = staged(s)
    tools.attachable, tools.insertable = resources(), prompts()
    s.ready()
    desk = next(child for child in s.program.window.children() if type(child).__name__ == "ToolsDesk")
    for name, open_it in (("resources", desk._attach), ("prompts", desk._insert)):  # type: ignore[attr-defined]
        open_it()
        s.settle()
        opened = QApplication.activeModalWidget()
        assert opened is not None
        opened.list.choose(0)  # type: ignore[attr-defined]
        s.take_alone(f"tools-{name}", opened)
        opened.close()
        s.settle()
    tools.attachable = (*templates(), *many_resources(10_000))
    tools.held, tools.faults, tools.left_out = {"memory"}, {"docs": "docs was ended. It ended by itself."}, 3
    tools.askables = (*tools.askables, ServerName("docs", "docs"))
    desk._attach()  # type: ignore[attr-defined]
    s.settle()
    opened = QApplication.activeModalWidget()
    assert opened is not None
    s.until(lambda: len(opened.list.rows) > 100)  # type: ignore[attr-defined]
    opened.list.choose(1)  # type: ignore[attr-defined]
    opened.blanks.fields["branch"].setText("main/2")  # type: ignore[attr-defined]
    s.take_alone("tools-resources-many", opened)
    tools.held = set()
    opened.close()
    s.settle()
