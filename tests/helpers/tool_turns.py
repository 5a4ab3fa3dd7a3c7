"""Turns with tools in the real window: a scripted model in the place of the loaded one, and tools that ask."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Container
from dataclasses import dataclass, field, replace

from desktop.app import Program
from desktop.chat.messages import ToolCall
from desktop.chat.tools import (
    Choice,
    Decision,
    RunState,
    Tool,
    ToolAsked,
    ToolEnded,
    ToolEvent,
    ToolProgress,
    ToolQuestion,
    ToolRun,
    ToolStarted,
)
from desktop.chat.turn import TurnLoop
from desktop.store.recorder import StoreRecorder
from tests.helpers.tool_scripts import Say, ScriptModel

ALL = (Choice.ONCE, Choice.CHAT, Choice.ALWAYS, Choice.NEVER)


@dataclass
class AskingToolbox:
    """Plays one result after another; asks before calls where ``asks`` is set, with what ``question`` has.

    ``progress`` is said while a call runs; it then waits as long as ``held`` is set, or ``hold_from`` is the number of
    this call or of one before. ``ran`` are the calls that began.
    """

    results: list[ToolRun | str] = field(default_factory=list)
    asks: bool = True
    question: ToolQuestion | None = None
    progress: str = ""
    share: float | None = None
    held: bool = False
    hold_from: int = 0
    names: tuple[str, ...] = ("fetch_page",)
    decisions: list[Decision] = field(default_factory=list)
    ran: list[ToolCall] = field(default_factory=list)
    _answers: dict[int, tuple[asyncio.AbstractEventLoop, asyncio.Future[Decision]]] = field(default_factory=dict)
    _count: int = 0

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        return tuple(Tool(name, f"The tool {name}.", '{"type": "object"}') for name in self.names if name not in off)

    async def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        run = ToolRun(call, RunState.ASKING, "Web, built-in plugin")
        if self.asks:
            self._count += 1
            loop = asyncio.get_running_loop()
            answer: asyncio.Future[Decision] = loop.create_future()
            self._answers[self._count] = loop, answer
            yield ToolAsked(self._asked(run))
            decision = await answer
            self.decisions.append(decision)
            if decision.choice in (Choice.DENY, Choice.NEVER):
                yield ToolEnded(replace(run, state=RunState.DENIED, result="The user refused this call."))
                return
        run = replace(run, state=RunState.RUNNING)
        self.ran.append(call)
        yield ToolStarted(run)
        if self.progress or self.share is not None:
            yield ToolProgress(run, self.progress, self.share)
        number = len(self.ran)
        while self.held or 0 < self.hold_from <= number:
            await asyncio.sleep(0.01)
        result = self.results.pop(0) if self.results else "Done."
        ended = result if isinstance(result, ToolRun) else replace(run, state=RunState.DONE, result=result, seconds=1.2)
        yield ToolEnded(replace(ended, call=call))

    def _asked(self, run: ToolRun) -> ToolQuestion:
        scope, does = "exactly these arguments", "What it does: sends a request to example.org"
        plain = ToolQuestion(0, run, "Fetch a page as text", run.call.arguments, ALL, scope, does=does)
        asked = self.question or plain
        return replace(asked, id=self._count, run=replace(run, source=asked.run.source))

    def answer(self, question: int, decision: Decision) -> None:
        loop, answer = self._answers[question]
        loop.call_soon_threadsafe(_settle, answer, decision)

    async def close(self) -> None:
        pass


def _settle(answer: asyncio.Future[Decision], decision: Decision) -> None:
    if not answer.done():
        answer.set_result(decision)


def play(program: Program, toolbox: AskingToolbox, *rounds: Say) -> ScriptModel:
    """Let the next turns be these rounds, with the calls in this toolbox."""
    model = ScriptModel(*rounds)
    assert program.services is not None
    assert program.models is not None
    program.models.turns = TurnLoop(model, StoreRecorder(program.services.store), toolbox)
    return model
