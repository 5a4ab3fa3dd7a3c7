"""Tools in the terminal: which may be called, and the questions before a call as text.

Who sits at a terminal is asked; ``--allow-tools`` allows every call; a script without it gets every call denied,
whatever was allowed in the window.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Container, Sequence
from contextlib import aclosing, asynccontextmanager
from enum import Enum, auto

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.chat.messages import ToolCall
from desktop.chat.tools import (
    Choice,
    Decision,
    RunState,
    Tool,
    ToolAsked,
    Toolbox,
    ToolEnded,
    ToolEvent,
    ToolQuestion,
    ToolRun,
)
from desktop.cli.output import Output
from desktop.plugins.jobs import HISTORY
from desktop.store.found import history_search

# For the model.
DENIED = "The call was denied: this program runs without a user who could allow it."


class Leave(Enum):
    """Who lets a call run."""

    ASK = auto()  # who sits at the terminal
    ALLOW = auto()
    DENY = auto()


def leave(output: Output, *, allow: bool) -> Leave:
    """How calls are allowed here: a question needs somebody who sees it and can answer."""
    if allow:
        return Leave.ALLOW
    return Leave.ASK if sys.stdin.isatty() and sys.stderr.isatty() and not output.json_lines else Leave.DENY


def own_conversation() -> int:
    """A number for a conversation of the terminal, which no stored one has and no earlier one had."""
    return -time.time_ns()


@asynccontextmanager
async def open_toolbox() -> AsyncIterator[Toolbox]:
    """The app's tools, with what the user allowed in the window.

    Raises:
        AppError: what is allowed, or the list of servers, cannot be read.
    """
    from desktop.plugins import opening  # processes, SQLite: only where tools are asked for

    paths = find_paths()
    sources = opening.open_sources(paths, {HISTORY: history_search(paths.history)})
    tools = await asyncio.to_thread(opening.open_tools, paths, sources)
    try:
        yield tools.toolbox
    finally:
        await tools.close()


@asynccontextmanager
async def open_tools(names: Sequence[str], output: Output, way: Leave) -> AsyncIterator[TerminalTools | None]:
    """The named tools; None without names.

    Raises:
        UsageError: one of them is not there.
    """
    if not names:
        yield None
        return
    async with open_toolbox() as toolbox:
        found = await toolbox.tools(None, AllBut(names))
        for name in sorted(set(names).difference(tool.name for tool in found)):
            others = await toolbox.tools(None)
            there = ", ".join(tool.name for tool in others) or tr("none")
            raise UsageError(tr("There is no tool “{name}” that is switched on: {there}.", name=name, there=there))
        yield TerminalTools(toolbox, names, output, way)


class AllBut:
    """Every name but some: what is switched off where these alone were asked for."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def __contains__(self, name: object) -> bool:
        return name not in self._names


class TerminalTools:
    """Some tools of a toolbox, whose questions are answered here."""

    def __init__(self, toolbox: Toolbox, names: Collection[str], output: Output, way: Leave) -> None:
        self._toolbox = toolbox
        self._names = names
        self._output = output
        self._way = way

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        return await self._toolbox.tools(conversation, AllBut([name for name in self._names if name not in off]))

    async def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        if self._way is Leave.DENY:
            self._output.note(tr("The tool {name} was denied: add --allow-tools to allow it.", name=call.name))
            yield ToolEnded(ToolRun(call, RunState.DENIED, result=DENIED))
            return
        asking: asyncio.Task[None] | None = None
        try:
            async with aclosing(self._toolbox.run(conversation, call, again=again)) as events:
                async for event in events:
                    if isinstance(event, ToolAsked) and self._way is Leave.ALLOW:
                        self._answer(event.question, yes=True)
                    elif isinstance(event, ToolAsked):
                        asking = asyncio.create_task(self._ask(event.question))
                    yield event
        finally:
            if asking is not None:
                asking.cancel()
                await asyncio.wait({asking})

    def answer(self, question: int, decision: Decision) -> None:
        self._toolbox.answer(question, decision)

    async def close(self) -> None:
        await self._toolbox.close()

    async def _ask(self, question: ToolQuestion) -> None:
        forget_typed()  # before the question: what is typed behind it is an answer
        self._output.question(question_text(question))
        said = await typed_line()
        self._answer(question, yes=said.strip().casefold() in ("y", "yes"))

    def _answer(self, question: ToolQuestion, *, yes: bool) -> None:
        allowed = yes and Choice.ONCE in question.choices
        self._toolbox.answer(question.id, Decision(Choice.ONCE if allowed else Choice.DENY))


def question_text(question: ToolQuestion) -> str:
    """All that a window would show of a question, and what to type. Nothing of it is cut."""
    run = question.run
    lines = [f"{question.title} ({run.source or run.call.name})", question.arguments]
    lines += [line for line in (question.does, *question.warnings) if line]
    if question.changes:
        lines += [tr("It is not as it was when it was allowed:"), *question.changes]
    return "\n".join([*lines, tr("Type y to allow it once, anything else to deny it: [y/N] ")])


def forget_typed() -> None:
    """Forget what was typed and not read; nothing where that cannot be done."""
    with contextlib.suppress(ImportError, OSError):  # Windows has no termios
        import termios

        termios.tcflush(sys.stdin, termios.TCIFLUSH)


async def typed_line() -> str:
    """The next line that is typed; empty at the input's end. It can be cancelled."""
    loop, ready = asyncio.get_running_loop(), asyncio.Event()
    try:
        loop.add_reader(sys.stdin, ready.set)
    except NotImplementedError:
        return await asyncio.to_thread(sys.stdin.readline)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(sys.stdin)
    return sys.stdin.readline()
