"""What the window asks about tools, answered by plugins, servers, grants and the list of calls."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from desktop.app.tool_rows import (
    FOLDERS,
    call_row,
    grant_row,
    holds,
    log_end,
    page_with_folders,
    plugin_question,
    plugin_row,
    prompt_row,
    server_question,
    server_row,
)
from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import number, tr
from desktop.base.paths import Paths
from desktop.chat.conversation import Attachment
from desktop.chat.tools import Choice, Decision, Toolbox, ToolQuestion
from desktop.plugins.consent.policy import StartQuestion
from desktop.plugins.mcp.config import Server
from desktop.plugins.mcp.importing import Found, read_import
from desktop.plugins.mcp.servers import State as ServerState
from desktop.plugins.opening import open_sources, open_tools
from desktop.plugins.registry import State
from desktop.plugins.sources import AllSources
from desktop.ui.composer.files import MOST_BYTES, shown_name
from desktop.ui.tools.service import (
    CallRow,
    GrantRow,
    Overview,
    PromptRow,
    ResourceRow,
    ServerPlan,
    SourceSettings,
    ToolRow,
)

if TYPE_CHECKING:
    from desktop.plugins.mcp.connection import Connection
    from desktop.plugins.opening import Tools
    from desktop.plugins.services import Service
    from desktop.plugins.toolbox import Attached

Row = TypeVar("Row", ResourceRow, PromptRow)

SERVER: Final = "server:"
PAGE: Final = 50
_MOST_PAGES: Final = 40  # of calls that are looked through for words at once
LIST_S: Final = 40.0  # a server may take to start and to say what it has
_REACHABLE: Final = (ServerState.RUNNING, ServerState.STOPPED, ServerState.BROKEN)


class WindowTools:
    """The window's ``ToolService``; what waits runs on the app's asyncio thread, what blocks on helper threads."""

    def __init__(self, tools: Tools, sources: AllSources) -> None:
        self._tools, self._sources = tools, sources
        self._hosts, self._servers = sources.hosts, sources.servers
        self._stock: dict[str, tuple[ToolRow, ...]] = {}  # by source, as they were offered last
        self._asked: dict[str, StartQuestion] = {}  # what the user was shown is what is allowed
        self._found: dict[ServerPlan, Found] = {}
        self._names: dict[str, str] = {}

    @property
    def toolbox(self) -> Toolbox:
        """What runs the calls."""
        return self._tools.toolbox

    async def close(self) -> None:
        """End every process; safe to call twice."""
        await self._tools.close()

    async def overview(self) -> Overview:
        await self._hosts.refresh()  # what has changed on the disk does not go on running
        plugins = await asyncio.to_thread(self._hosts.registry.plugins)
        rows = [plugin_row(one, self._stock.get(one.id, ())) for one in plugins]
        rows += [server_row(one, self._stock.get(f"{SERVER}{one.server.id}", ())) for one in self._servers.all()]
        self._names = {row.id: row.name for row in rows}
        isolation = await asyncio.to_thread(self._hosts.isolation)
        return Overview(tuple(rows), isolation.sentence(), str(self._hosts.registry.folder))

    async def offered(self, conversation: int | None) -> tuple[ToolRow, ...]:
        groups: dict[str, list[ToolRow]] = defaultdict(list)
        for name, one in (await self._tools.shelf.stocked()).items():
            tool = one.tool
            groups[tool.source.id].append(ToolRow(name, tool.title, tool.description, tool.source.id, tool.schema))
        self._stock = {source: tuple(rows) for source, rows in groups.items()}
        return tuple(row for rows in self._stock.values() for row in rows)

    async def switch(self, source: str, on: bool) -> None:
        if source.startswith(SERVER):
            await self._servers.enable(_id(source), on)
        elif not on:
            await self._hosts.disable(source)
        else:
            checked = await self._hosts.enable(source)
            if checked.plugin.state is State.BROKEN:
                raise UsageError(checked.plugin.reason)

    async def reload(self, source: str) -> None:
        if source.startswith(SERVER):
            await self._servers.stop(_id(source))
            return
        checked = await self._hosts.reload(source)
        if checked.plugin.state is State.BROKEN:
            raise UsageError(checked.plugin.reason)

    async def review(self, source: str) -> ToolQuestion:
        if not source.startswith(SERVER):
            return plugin_question(await asyncio.to_thread(self._hosts.registry.find, source))
        server = self._servers.status(_id(source)).server
        asked = self._asked[source] = await asyncio.to_thread(self._tools.policy.start_question, server.source)
        return server_question(server, asked)

    async def settle(self, source: str, decision: Decision) -> None:
        allowed = decision.choice is Choice.ALWAYS
        if source.startswith(SERVER) and allowed:
            await asyncio.to_thread(self._tools.policy.allow_start, self._asked.pop(source))
        await self.switch(source, allowed)

    async def remove(self, source: str) -> None:
        await self._servers.remove(_id(source))

    async def settings(self, source: str) -> SourceSettings:
        plugin = await asyncio.to_thread(self._hosts.registry.find, source)
        host = next((one for one in self._hosts.enabled() if one.source.id == source), None)
        page = (await host.listing()).page if host is not None else ""
        schema, values = page_with_folders(page, plugin)
        return SourceSettings(schema, json.dumps(values, ensure_ascii=False))

    async def set_settings(self, source: str, values: str) -> None:
        given = json.loads(values)
        folders = given.pop(FOLDERS, None)
        if folders is not None:
            await self._hosts.give_folders(source, [Path(one).expanduser() for one in folders])
        await self._hosts.set_settings(source, given)

    async def log(self, source: str) -> str:
        if source.startswith(SERVER):
            return await self._servers.log(_id(source))
        plugin = await asyncio.to_thread(self._hosts.registry.find, source)
        return await asyncio.to_thread(log_end, plugin.log)

    async def read_servers(self, text: str) -> tuple[ServerPlan, ...]:
        found = read_import(text, [one.server.id for one in self._servers.all()])
        plans = {_plan(one): one for one in found}
        self._found.update(plans)
        return tuple(plans)

    async def add_server(self, plan: ServerPlan) -> str:
        known = self._found.get(plan)
        names = tuple(name for name, _ in plan.environment)
        server = Server("", plan.name, plan.command, env_names=names, url=plan.url)
        values = dict(plan.environment)
        if known is not None:
            server, values = known.server, dict(known.values)
        added, _ = await self._servers.add(server, values)
        return f"{SERVER}{added.id}"

    async def calls(self, *, before: int | None = None, words: str = "") -> Sequence[CallRow]:
        return await asyncio.to_thread(self._calls, before, words.casefold().split())

    def _calls(self, before: int | None, words: list[str]) -> list[CallRow]:
        found: list[CallRow] = []
        for _ in range(_MOST_PAGES if words else 1):
            page = self._tools.audit.page(before, most=PAGE)
            found += [row for row in (call_row(one, self._names) for one in page) if holds(row, words)]
            if len(page) < PAGE or len(found) >= PAGE:
                break
            before = page[-1].id
        return found[:PAGE]

    async def grants(self) -> Sequence[GrantRow]:
        grants = await asyncio.to_thread(self._tools.ledger.grants)
        return tuple(grant_row(one, self._names) for one in grants)

    async def revoke(self, grant: int) -> None:
        await asyncio.to_thread(self._tools.ledger.revoke, grant)

    async def resources(self) -> Sequence[ResourceRow]:
        async def of(server: Server, connection: Connection) -> list[ResourceRow]:
            offered = [one for one in await connection.resources() if not one.template]
            return [ResourceRow(server.name, one.uri, one.name, one.description, server.id) for one in offered]

        return await self._reached(of)

    async def read_resource(self, resource: ResourceRow) -> Attachment:
        text = await (await self._servers.reach(resource.server)).read(resource.uri)
        return Attachment(shown_name(resource.name), _bearable(text, resource.name))

    async def prompts(self) -> Sequence[PromptRow]:
        async def of(server: Server, connection: Connection) -> list[PromptRow]:
            offered = await connection.prompts()
            return [prompt_row(server, one) for one in offered]

        return await self._reached(of)

    async def read_prompt(self, prompt: PromptRow, arguments: dict[str, str]) -> str:
        text = await (await self._servers.reach(prompt.server)).prompt(prompt.name, arguments)
        return _bearable(text, prompt.title)

    async def _reached(self, ask: Callable[[Server, Connection], Awaitable[list[Row]]]) -> list[Row]:
        """What the servers that may run have of something; one that has none, ends or is slow costs no other."""

        async def asked(server: Server) -> list[Row]:
            try:
                async with asyncio.timeout(LIST_S):
                    return await ask(server, await self._servers.reach(server.id))
            except (AppError, TimeoutError):
                return []

        ready = [one.server for one in self._servers.all() if one.state in _REACHABLE]
        return [row for rows in await asyncio.gather(*map(asked, ready)) for row in rows]

    def answer(self, question: int, decision: Decision) -> None:
        self._tools.toolbox.answer(question, decision)


def window_tools(paths: Paths, services: dict[str, Service], attached: Attached | None = None) -> WindowTools:
    """Open what there is; blocks for some 100 ms. ``attached`` as for ``open_tools``.

    Raises:
        AppError: what was allowed, or the list of servers, cannot be read.
    """
    tools = open_tools(paths, open_sources(paths, services), attached)
    assert isinstance(tools.sources, AllSources)
    return WindowTools(tools, tools.sources)


def _bearable(text: str, name: str) -> str:
    """A server's text as far as a message can have it.

    Raises:
        UsageError: it is too long.
    """
    if len(text) <= MOST_BYTES:
        return text
    shown, most = shown_name(name), number(MOST_BYTES // 1000)
    raise UsageError(tr("{name} is larger than {most} kB: attach the part that matters.", name=shown, most=most))


def _id(source: str) -> str:
    return source.removeprefix(SERVER)


def _plan(found: Found) -> ServerPlan:
    """A server that was found in a text, as the window shows it."""
    server, problem = found.server, found.problem
    if not problem and found.asked:
        names = ", ".join(one.description or one.id for one in found.asked)
        problem = tr("It asks for values: write them into the text in place of “input”: {names}.", names=names)
    return ServerPlan(server.name, server.command, tuple(found.values.items()), server.url, problem)
