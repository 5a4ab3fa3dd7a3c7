"""A terminal chat with a scripted model that calls a scripted tool, which asks first.

``python -m tests.helpers.asking_program`` answers one question and says what ran; ``allow`` as its argument allows all.
"""

from __future__ import annotations

import asyncio
import sys
from typing import cast

from desktop.chat.session import ModelSession
from desktop.cli.output import Output
from desktop.cli.talk import TerminalChat
from desktop.cli.tools import TerminalTools, leave
from tests.helpers.tool_scripts import Say, ScriptModel, ScriptToolbox, call

ARGUMENTS = {"to": "a@example.org", "text": "x" * 3000 + " end"}


def main() -> None:
    model = ScriptModel(Say("I will send it.", calls=(call("send", **ARGUMENTS),)), Say("Well."))
    toolbox = ScriptToolbox({"send": lambda _: "sent"}, asks=frozenset({"send"}))
    output = Output(json_lines=False)
    tools = TerminalTools(toolbox, ["send"], output, leave(output, allow="allow" in sys.argv))
    chat = TerminalChat(cast(ModelSession, model), output, toolbox=tools)
    outcome = asyncio.run(chat.ask("Send it"))
    output.line(f"ran {len(toolbox.ran)}, reason {outcome.reason}")


if __name__ == "__main__":
    main()
