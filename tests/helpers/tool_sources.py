"""Scripted sources of tools, and a user who answers questions as a test says."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.base.streams import closing
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, Decision, ToolAsked, ToolEnded, ToolEvent, ToolQuestion, ToolRun
from desktop.plugins.definitions import Labels, Progress, Result, Source, SourceKind, ToolDefinition
from desktop.plugins.opening import Tools

Work = Callable[[dict[str, Any]], Awaitable[str]]
ANY = json.dumps({"type": "object"})


def bundled(name: str = "files") -> Source:
    """A source of the app's own."""
    return Source(f"bundled:{name}", SourceKind.BUNDLED, name.title())


def server(name: str = "git", *command: str) -> Source:
    """An MCP server."""
    return Source(f"server:{name}", SourceKind.SERVER, name, command=command or ("uvx", f"mcp-server-{name}"))


def definition(source: Source, name: str, *labels: str, title: str = "", **more: Any) -> ToolDefinition:
    """A tool; ``labels`` are the names of those that are set."""
    description = more.pop("description", f"Does {name}.")
    schema = more.pop("schema", ANY)
    return ToolDefinition(
        source, name, title or name, description, schema, Labels(**dict.fromkeys(labels, True)), **more
    )


@dataclass
class ScriptedSource:
    """A source whose tools do what a test says; ``ran`` is every call that reached it."""

    source: Source
    defined: list[ToolDefinition] = field(default_factory=list)
    works: dict[str, Work] = field(default_factory=dict)
    ran: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    listed: int = 0
    awake: bool = True
    stamp: str = ""

    def add(
        self, name: str, *labels: str, result: str = "done", work: Work | None = None, **more: Any
    ) -> ScriptedSource:
        """One more tool."""

        async def says(_arguments: dict[str, Any]) -> str:
            return result

        self.defined.append(definition(self.source, name, *labels, **more))
        self.works[name] = work or says
        return self

    async def tools(self) -> Sequence[ToolDefinition]:
        self.listed += 1
        self.awake = True
        return list(self.defined)

    async def call(self, tool: ToolDefinition, arguments: str, progress: Progress) -> Result:
        plain = json.loads(arguments)
        self.ran.append((tool.name, plain))
        progress("at work", 0.5)
        return Result(await self.works[tool.name](plain))


@dataclass
class ScriptedSources:
    """All of them."""

    sources: list[ScriptedSource]
    closed: bool = False

    def enabled(self) -> Sequence[ScriptedSource]:
        return self.sources

    async def close(self) -> None:
        self.closed = True

    @property
    def ran(self) -> list[tuple[str, dict[str, Any]]]:
        """Every call that reached any of them."""
        return [one for source in self.sources for one in source.ran]


@dataclass
class User:
    """Answers the questions of a toolbox, and remembers them; DENY where the script has ended."""

    tools: Tools
    answers: list[Choice] = field(default_factory=list)
    asked: list[ToolQuestion] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None

    async def call(self, name: str, arguments: Any, chat: int = 1) -> ToolRun:
        """Let the toolbox run a call; its last event's run. ``arguments`` is JSON text or what becomes it."""
        last = (await self.events(name, arguments, chat))[-1]
        assert isinstance(last, ToolEnded)
        return last.run

    async def events(self, name: str, arguments: Any, chat: int = 1) -> list[ToolEvent]:
        """``call``, with all of its events but questions."""
        text = arguments if isinstance(arguments, str) else json.dumps(arguments)
        events: list[ToolEvent] = []
        async with closing(self.tools.toolbox.run(chat, ToolCall(name, text))) as stream:
            async for event in stream:
                if isinstance(event, ToolAsked):
                    self.asked.append(event.question)
                    self.meanwhile()
                    choice = self.answers.pop(0) if self.answers else Choice.DENY
                    self.tools.toolbox.answer(event.question.id, Decision(choice))
                else:
                    events.append(event)
        assert isinstance(events[-1], ToolEnded)
        return events


def start_all(tools: Tools, sources: ScriptedSources) -> None:
    """Let every server start."""
    for one in sources.sources:
        tools.policy.allow_start(tools.policy.start_question(one.source))
