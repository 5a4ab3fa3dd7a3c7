"""A terminal chat with a scripted model that calls: ``send`` of a scripted toolbox, or a tool of the app's own.

``python -m tests.helpers.asking_program [real] [allow]`` answers one question and says how the calls ended; with
``allow`` nobody is asked.
"""

from __future__ import annotations

import asyncio
import sys
from typing import cast

from desktop.base.paths import find_paths
from desktop.chat.messages import Outcome
from desktop.chat.session import ModelSession
from desktop.cli.output import Output
from desktop.cli.talk import TerminalChat
from desktop.cli.tools import TerminalTools, leave, open_tools
from desktop.plugins.registry import Registry
from tests.helpers.tool_scripts import Say, ScriptModel, ScriptToolbox, call

ARGUMENTS = {"to": "a@example.org", "text": "x" * 3000 + " end"}
NOTES = ("buy \u202ebread\x1b]0;now", "buy milk")


async def scripted(output: Output) -> tuple[Outcome, list[str]]:
    model = ScriptModel(Say("I will send it.", calls=(call("send", **ARGUMENTS),)), Say("Well."))
    toolbox = ScriptToolbox({"send": lambda _: "sent"}, asks=frozenset({"send"}))
    tools = TerminalTools(toolbox, ["send"], output, leave(output, allow="allow" in sys.argv))
    chat = TerminalChat(cast(ModelSession, model), output, toolbox=tools)
    return await chat.ask("Send it"), ["done"] * len(toolbox.ran)


async def real(output: Output) -> tuple[Outcome, list[str]]:
    model = ScriptModel(Say("So:", calls=tuple(call("save_note", text=text) for text in NOTES)), Say("Well."))
    way, registry = leave(output, allow="allow" in sys.argv), Registry(find_paths())
    for plugin in registry.plugins():
        registry.note(plugin, enabled=plugin.name == "Notes")  # the others need not start
    async with open_tools(["save_note"], output, way) as tools:
        chat = TerminalChat(cast(ModelSession, model), output, toolbox=tools)
        outcome = await chat.ask("Note it")
    return outcome, [message.text for message in chat.messages if message.role == "tool"]


def main() -> None:
    output = Output(json_lines=False)
    outcome, ended = asyncio.run(real(output) if "real" in sys.argv else scripted(output))
    output.line(f"results {ended}, reason {outcome.reason}")


if __name__ == "__main__":
    main()
