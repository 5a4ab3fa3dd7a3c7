"""Plugins, servers, grants and calls as a test wants them: the window's ``ToolService``, scripted."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.app.servers import plan_of
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.chat.conversation import Attachment
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, Decision, RunState, ToolQuestion, ToolRun
from desktop.plugins.mcp.importing import read_import
from desktop.plugins.mcp.templates import expand
from desktop.ui.tools.listed import (
    CallPage,
    CallRow,
    GrantRow,
    Place,
    SecretPage,
    SecretRow,
)
from desktop.ui.tools.server_rows import OfferedRows, PromptRow, ResourceRow, ServerName, ServerPlan
from desktop.ui.tools.service import (
    Condition,
    Kind,
    Overview,
    SourceRow,
    SourceSettings,
    ToolRow,
    Trust,
)
from tests.helpers.tool_turns import AskingToolbox

SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {
            "folders": {"type": "array", "items": {"type": "string"}, "title": "Folders", "description": "One a line."},
            "largest": {"type": "integer", "title": "Largest file in KB", "minimum": 1, "maximum": 10000},
            "hidden": {"type": "boolean", "title": "Hidden files too"},
            "order": {"enum": ["name", "newest first"], "title": "Order"},
            "note": {"type": "string", "title": "Note"},
        },
    }
)


def tool(source: str, name: str, tokens: int = 90) -> ToolRow:
    """A tool of a source."""
    return ToolRow(name, name.replace("_", " ").capitalize(), f"Does what {name} does.", source, "{}", tokens)


def sources() -> tuple[SourceRow, ...]:
    """Sources in each condition."""
    on, kind = Condition.ON, Kind.BUNDLED

    def some(source: str, *names: str, tokens: int) -> tuple[ToolRow, ...]:
        return tuple(tool(source, name, tokens // len(names)) for name in names)

    changed = (
        "Stopped: the description of create_entities changed. Show the difference and allow it again, or leave it off."
    )
    return (
        SourceRow(
            "bundled:calculator", "Calculator", kind, on, needs="Needs nothing",
            tools=some("bundled:calculator", "calculate", "convert_units", tokens=180),
        ),
        SourceRow(
            "bundled:python", "Python", kind, on, needs="Runs in pydantic-monty: no files, no network",
            tools=some("bundled:python", "run_python", tokens=140),
        ),
        SourceRow(
            "bundled:files", "Files", kind, on, needs="Reads 1 folder you gave", has_settings=True,
            isolation="bubblewrap", tools=some("bundled:files", "list_files", "read_file", "search_files", tokens=410),
        ),
        SourceRow(
            "bundled:fetch", "Web", kind, on, needs="Needs network; asks for every new host",
            tools=some("bundled:fetch", "fetch_page", tokens=150),
        ),
        SourceRow(
            "server:memory", "memory", Kind.SERVER, Condition.REVIEW, problem=changed, transport="stdio",
            trust=Trust.NO,
            tools=some("server:memory", *(f"create_{n}" for n in range(9)), tokens=1240),
        ),
        SourceRow(
            "plugin:units-de", "units-de", Kind.PLUGIN, Condition.BROKEN, "0.2.0", "A. Author",
            problem="units_de.py, line 14: tool convert() has no docstring", trust=Trust.NO,
        ),
    )  # fmt: skip


@dataclass
class ScriptedTools:
    """Answers from lists that a test fills; ``done`` is what was asked to be done."""

    toolbox: AskingToolbox = field(default_factory=AskingToolbox)
    rows: tuple[SourceRow, ...] = field(default_factory=sources)
    isolation: str = "Tools see only the folders and the network that you allow (bubblewrap)."
    stored: dict[str, str] = field(default_factory=dict)
    logged: str = "12:00:01 started\n12:00:02 list_files: 12 files"
    made_calls: tuple[CallRow, ...] = ()
    given: tuple[GrantRow, ...] = ()
    attachable: tuple[ResourceRow, ...] = ()
    insertable: tuple[PromptRow, ...] = ()
    askables: tuple[ServerName, ...] = (ServerName("git", "git"), ServerName("memory", "memory"))
    faults: dict[str, str] = field(default_factory=dict)  # of servers and of addresses: what they answer with
    held: set[str] = field(default_factory=set)  # servers that do not answer yet
    left_out: int = 0
    proposals: dict[str, tuple[str, ...]] = field(default_factory=dict)
    no_keyring: str = ""
    plans: dict[str, ServerPlan] = field(default_factory=dict)
    heard: Callable[[str, str], None] = lambda _source, _what: None
    changes: tuple[str, ...] = ()
    named: dict[str, tuple[str, ...]] = field(default_factory=dict)  # secrets by source
    places: dict[str, Place] = field(default_factory=dict)  # of secrets by name
    locked: str = ""  # what the keyring says instead
    keyring: bool = True
    fault: str = ""
    renewable: bool = False
    done: list[tuple[object, ...]] = field(default_factory=list)

    async def overview(self) -> Overview:
        if self.fault:
            return Overview((), fault=self.fault, renewable=self.renewable)
        return Overview(self.rows, self.isolation, "/home/x/.local/share/nemodesk/plugins")

    async def try_again(self) -> None:
        self.done.append(("try again",))
        if self.fault:
            raise EnvironmentFault(self.fault)

    async def begin_anew(self) -> str:
        self.done.append(("begin anew",))
        self.fault = ""
        return "/home/x/tools.db.kept-1"

    def row(self, source: str) -> SourceRow:
        """A source by its id."""
        return next(row for row in self.rows if row.id == source)

    def put(self, row: SourceRow) -> None:
        """Show a source in another condition, or one more."""
        known = any(one.id == row.id for one in self.rows)
        self.rows = tuple(row if one.id == row.id else one for one in self.rows) + (() if known else (row,))

    async def switch(self, source: str, on: bool) -> None:
        self.done.append(("switch", source, on))
        if self.row(source).condition is Condition.BROKEN:
            raise UsageError("The plugin units-de is broken: mend it first.")
        self.put(replace(self.row(source), condition=Condition.ON if on else Condition.OFF))

    async def reload(self, source: str) -> None:
        self.done.append(("reload", source))

    async def review(self, source: str) -> ToolQuestion:
        command = json.dumps({"command": ["npx", "-y", "@modelcontextprotocol/server-memory"]}, indent=2)
        run = ToolRun(ToolCall(self.row(source).name, ""), RunState.ASKING, self.row(source).name)
        warnings = ("It runs as a program of yours, with the isolation that is shown.",)
        choices = (Choice.ALWAYS,)
        return ToolQuestion(0, run, "Start an MCP server", command, choices, "this command", warnings, self.changes)

    async def settle(self, source: str, decision: Decision) -> None:
        self.done.append(("settle", source, decision.choice))
        on = decision.choice is Choice.ALWAYS
        self.put(replace(self.row(source), condition=Condition.ON if on else Condition.OFF, problem=""))

    async def remove(self, source: str) -> None:
        self.done.append(("remove", source))
        self.rows = tuple(row for row in self.rows if row.id != source)

    async def settings(self, source: str) -> SourceSettings:
        if source not in ("bundled:files", *self.stored):
            return SourceSettings(secrets=self.named.get(source, ()))
        values = self.stored.get(source, '{"folders": ["/home/x/notes"], "largest": 100}')
        return SourceSettings(SCHEMA, values, self.named.get(source, ()))

    async def trust(self, source: str, trusted: bool) -> None:
        self.done.append(("trust", source, trusted))
        self.put(replace(self.row(source), trust=Trust.YES if trusted else Trust.NO))

    async def secrets(self, source: str) -> SecretPage:
        if self.locked:
            raise EnvironmentFault(self.locked)
        rows = tuple(SecretRow(name, self.places.get(name, Place.NONE)) for name in self.named.get(source, ()))
        return SecretPage(rows, "" if self.keyring else "This computer has no keyring.")

    async def keep_secret(self, source: str, name: str, value: str) -> None:
        self.done.append(("keep", source, name, value))
        self.places[name] = Place.KEYRING if self.keyring else Place.SESSION

    async def forget_secret(self, source: str, name: str) -> None:
        self.done.append(("forget", source, name))
        self.places.pop(name, None)

    async def set_settings(self, source: str, values: str) -> None:
        self.done.append(("settings", source, values))
        self.stored[source] = values

    async def log(self, source: str) -> str:
        return self.logged

    async def offered(self, conversation: int | None) -> tuple[ToolRow, ...]:
        if self.fault:
            raise EnvironmentFault(self.fault)
        return tuple(tool for row in self.rows if row.condition is Condition.ON for tool in row.tools)

    async def read_servers(self, text: str) -> tuple[ServerPlan, ...]:
        return tuple(map(plan_of, read_import(text)))

    async def secrets_note(self) -> str:
        return self.no_keyring

    async def server(self, source: str) -> ServerPlan:
        return self.plans[source]

    async def add_server(self, plan: ServerPlan, answers: Mapping[str, str] | None = None) -> str:
        if plan.name in self.faults:
            raise UsageError(self.faults[plan.name])
        self.done.append(("add", plan))
        self.done += [("answers", plan.name, dict(answers))] if answers else []
        if plan.id:
            return plan.id
        transport = "HTTP" if plan.url else "stdio"
        self.put(
            SourceRow(f"server:{plan.name}", plan.name, Kind.SERVER, Condition.REVIEW, transport=transport,
                      problem="It was never started. Read its command and allow it, or leave it off.")
        )  # fmt: skip
        return f"server:{plan.name}"

    async def calls(self, *, before: int | None = None, words: str = "") -> CallPage:
        shown = [row for row in self.made_calls if before is None or row.id < before]
        found = [row for row in shown if words.casefold() in f"{row.tool} {row.source} {row.arguments}".casefold()]
        return CallPage(tuple(found[:50]), len(found) > 50)

    async def grants(self) -> Sequence[GrantRow]:
        return self.given

    async def revoke(self, grant: int) -> None:
        self.done.append(("revoke", grant))
        self.given = tuple(row for row in self.given if row.id != grant)

    async def askable(self) -> Sequence[ServerName]:
        return self.askables

    async def resources(self, server: str) -> OfferedRows:
        return await self._offers(server, self.attachable)

    async def prompts(self, server: str) -> OfferedRows:
        return await self._offers(server, self.insertable)

    async def _offers(self, server: str, rows: Sequence[ResourceRow | PromptRow]) -> OfferedRows:
        self.done.append(("ask", server))
        while server in self.held:
            await asyncio.sleep(0.01)
        if server in self.faults:
            raise UsageError(self.faults[server])
        return OfferedRows(tuple(row for row in rows if row.server == server), self.left_out)

    async def read_resource(self, resource: ResourceRow, values: Mapping[str, str]) -> Attachment:
        uri = expand(resource.uri, values) if resource.blanks else resource.uri
        if uri in self.faults:
            raise UsageError(self.faults[uri])
        return Attachment(resource.name, f"The text of {uri}")

    async def complete(
        self, offered: ResourceRow | PromptRow, name: str, value: str, others: Mapping[str, str]
    ) -> Sequence[str]:
        return [one for one in self.proposals.get(name, ()) if one.startswith(value)]

    def listen(self, heard: Callable[[str, str], None]) -> None:
        self.heard = heard

    async def read_prompt(self, prompt: PromptRow, arguments: Mapping[str, str]) -> str:
        return f"{prompt.name}: " + ", ".join(f"{name}={value}" for name, value in arguments.items())

    async def close(self) -> None:
        await self.toolbox.close()

    def answer(self, question: int, decision: Decision) -> None:
        self.toolbox.answer(question, decision)
