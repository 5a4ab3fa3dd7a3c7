"""A user at the product's own doors for servers: imported, shown, allowed, and every call of theirs a question."""

from __future__ import annotations

import asyncio
import json
import shlex
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import psutil
import pytest

from desktop.app.tools import WindowTools, window_tools
from desktop.base.paths import find_paths
from desktop.base.streams import closing
from desktop.chat.messages import ToolCall
from desktop.chat.tools import (
    Choice,
    Decision,
    RunState,
    ToolAsked,
    ToolEnded,
    ToolProgress,
    ToolQuestion,
    ToolRun,
    ToolStarted,
)
from desktop.plugins.audit import Call
from desktop.plugins.mcp.connection import Connection
from desktop.plugins.mcp.servers import NotAllowed
from desktop.plugins.opening import Tools
from desktop.plugins.sources import AllSources
from desktop.ui.tools.service import Condition, SourceRow

CHAT = 1


@dataclass
class Owner:
    """Answers the questions of the toolbox that window and terminal use.

    Attributes:
        asked, progress: the questions of the last call, and the shares it told of.
    """

    service: WindowTools
    asked: list[ToolQuestion] = field(default_factory=list)
    progress: list[float | None] = field(default_factory=list)

    @property
    def tools(self) -> Tools:
        """What lies behind the service: the policy and the list of calls."""
        return self.service._tools

    # -- servers

    async def add(self, name: str, entry: Mapping[str, Any]) -> str:
        """Import a server as other programs' files name it and let it start, behind a question that shows it whole."""
        [plan] = await self.service.read_servers(json.dumps({"mcpServers": {name: entry}}))
        source = await self.service.add_server(plan)
        assert (await self.row(source)).condition is Condition.REVIEW
        assert not await self.offered(source)
        with pytest.raises(NotAllowed):  # nothing starts it before the word
            await self.reach(source)
        question = await self.service.review(source)
        assert question.arguments.splitlines()[0] == (plan.url or shlex.join(plan.command))
        for name in entry.get("env", ()):
            assert name in question.arguments
        await self.service.settle(source, Decision(Choice.ALWAYS))
        return source

    async def row(self, source: str) -> SourceRow:
        """A server as the manager shows it."""
        return next(row for row in (await self.service.overview()).sources if row.id == source)

    async def reach(self, source: str) -> Connection:
        """The way to a server."""
        sources = self.tools.sources
        assert isinstance(sources, AllSources)
        return await sources.servers.reach(source.removeprefix("server:"))

    async def offered(self, source: str) -> set[str]:
        """The names under which a model is told of its tools; it is started for that."""
        return {tool.name for tool in await self.service.offered(None) if tool.source == source}

    async def processes(self, source: str) -> list[psutil.Process]:
        """All below its host."""
        return psutil.Process((await self.reach(source)).pid).children(recursive=True)

    # -- calls

    async def call(
        self, source: str, tool: str, arguments: Mapping[str, Any], *answers: Choice, chat: int = CHAT
    ) -> ToolRun:
        """Let a model's call run; every question has to have its answer, and every answer its question."""
        run = await self._call(name(source, tool), arguments, list(answers), asyncio.Event(), chat)
        assert len(self.asked) == len(answers)
        return run

    async def begin(
        self, source: str, tool: str, arguments: Mapping[str, Any], *, tells: bool = False
    ) -> asyncio.Task[ToolRun]:
        """Allow a call once; it is at the server when this returns. ``tells``: the tool says how far it is."""
        started = asyncio.Event()
        calling = asyncio.create_task(self._call(name(source, tool), arguments, [Choice.ONCE], started, CHAT, tells))
        await started.wait()
        for _ in range(2):  # what is asked of the host later is answered later: the second time, it has the call
            await self.service.log(source)
        assert not calling.done()
        return calling

    @property
    def last(self) -> Call:
        """The newest call as it was written down."""
        return self.tools.audit.page(most=1)[0]

    async def _call(
        self,
        name: str,
        arguments: Mapping[str, Any],
        answers: list[Choice],
        started: asyncio.Event,
        chat: int,
        tells: bool = False,
    ) -> ToolRun:
        toolbox, self.asked, self.progress = self.service.toolbox, [], []
        async with closing(toolbox.run(chat, ToolCall(name, json.dumps(arguments)))) as events:
            async for event in events:
                if isinstance(event, ToolAsked):
                    self.asked.append(event.question)
                    toolbox.answer(event.question.id, Decision(answers[len(self.asked) - 1]))
                elif isinstance(event, ToolProgress):
                    self.progress.append(event.share)
                if isinstance(event, ToolProgress if tells else ToolStarted):
                    started.set()
        assert isinstance(event, ToolEnded)
        return event.run


def name(source: str, tool: str) -> str:
    """What a model calls a server's tool."""
    return f"{source.removeprefix('server:')}__{tool}"


def alive(processes: list[psutil.Process]) -> list[psutil.Process]:
    """Those that have not ended."""
    return [one for one in processes if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]


def with_owner(body: Callable[[Owner], Awaitable[None]]) -> None:
    """Run ``body`` over this test's settings and data; the servers are closed after it."""

    async def run() -> None:
        service = window_tools(find_paths(), {})
        try:
            await body(Owner(service))
        finally:
            await service.close()

    asyncio.run(run())


@dataclass
class Trial:
    """What a server has to stand, each step by the user's word.

    Attributes:
        call: a tool, arguments, and what its result holds.
        process: finds the server's own process.
        slow: a tool that lasts, and arguments. Where a server has none its process is held, and any call lasts.
        tells: whether that tool says how far it is.
        gone: the sentence when it was killed.
        ours: whether the app runs it; one at an address is somebody else's.
        meanwhile: what happens between its end and its next call.
    """

    owner: Owner
    source: str
    call: tuple[str, Mapping[str, Any], str]
    process: Callable[[], Awaitable[psutil.Process]]
    slow: tuple[str, Mapping[str, Any]] | None = None
    tells: bool = False
    gone: str = "It ended by itself (status -9)."
    ours: bool = True
    meanwhile: Callable[[], Awaitable[None]] | None = None

    async def run(self) -> None:
        """Called, stopped, killed, called again, switched off."""
        await self._works()
        await self._is_stopped()
        await self._is_killed()
        if self.meanwhile is not None:
            await self.meanwhile()
        await self._works()  # behind one question: the command is the allowed one
        assert (await self.owner.row(self.source)).condition is Condition.ON
        processes = await self.owner.processes(self.source)
        await self.owner.service.switch(self.source, False)
        assert not alive(processes)
        tool, arguments, _ = self.call
        off = await self.owner.call(self.source, tool, arguments)
        assert (off.state, off.result.startswith("There is no tool")) == (RunState.FAILED, True)

    async def _works(self) -> None:
        tool, arguments, says = self.call
        done = await self.owner.call(self.source, tool, arguments, Choice.ONCE)
        assert (done.state, says in done.result) == (RunState.DONE, True), done.result
        assert json.loads(self.owner.asked[0].arguments) == arguments
        assert self.owner.last.decision == "user: once"

    async def _on_its_way(self, process: psutil.Process) -> asyncio.Task[ToolRun]:
        if self.slow is None:
            process.suspend()
        return await self.owner.begin(self.source, *(self.slow or self.call[:2]), tells=self.tells)

    async def _is_stopped(self) -> None:
        """The call ends at once, and the server goes on."""
        before, process = (await self.owner.reach(self.source)).pid, await self.process()
        calling = await self._on_its_way(process)
        calling.cancel()  # as Stop does
        await asyncio.wait({calling})
        assert calling.cancelled()
        assert self.owner.last.state is RunState.STOPPED
        process.resume()
        await self._works()
        assert (await self.owner.reach(self.source)).pid == before

    async def _is_killed(self) -> None:
        """The call that was on its way fails with a sentence, and the manager says it too."""
        process = await self.process()
        calling = await self._on_its_way(process)
        process.kill()
        run = await calling
        assert (run.state, run.result) == (RunState.FAILED, self.gone), run.result
        if self.ours:
            row = await self.owner.row(self.source)
            assert (row.condition, row.problem) == (Condition.BROKEN, self.gone), row.problem
            assert self.gone in await self.owner.service.log(self.source)
            row = await self.owner.row(self.source)
            assert row.problem == self.gone  # the end of its host says nothing else
