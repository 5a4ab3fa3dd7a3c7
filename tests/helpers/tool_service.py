"""Plugins, servers, grants and calls as a test wants them: the window's ``ToolService``, scripted."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.chat.tools import Decision
from tests.helpers.tool_turns import AskingToolbox


@dataclass
class ScriptedTools:
    """Answers from lists that a test fills."""

    toolbox: AskingToolbox = field(default_factory=AskingToolbox)

    def answer(self, question: int, decision: Decision) -> None:
        self.toolbox.answer(question, decision)
