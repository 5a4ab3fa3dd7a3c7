"""What the window asks about tools, answered by plugins, servers, grants and the list of calls."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.servers import SERVER, News, WindowServers, server_id
from desktop.app.tool_calls import find_calls
from desktop.app.tool_opening import OpenedTools, WindowToolbox
from desktop.app.tool_rows import (
    FOLDERS,
    grant_row,
    log_end,
    page_with_folders,
    plugin_question,
    plugin_row,
    secret_page,
    server_question,
    server_row,
)
from desktop.base.errors import AppError, UsageError
from desktop.base.paths import Paths
from desktop.base.secrets import secure_backend
from desktop.chat.tools import Choice, Decision, Toolbox, ToolQuestion
from desktop.plugins.consent.policy import StartQuestion
from desktop.plugins.definitions import Source, SourceKind
from desktop.plugins.mcp.servers import State as ServerState
from desktop.plugins.opening import RECORDS, open_sources, open_tools
from desktop.plugins.records import RecordsFault, RecordsLost
from desktop.plugins.registry import State
from desktop.plugins.sources import AllSources
from desktop.ui.tools.listed import CallPage, GrantRow, SecretPage
from desktop.ui.tools.service import Overview, SourceSettings, ToolRow, Trust

if TYPE_CHECKING:
    from desktop.plugins.hosts import Hosts
    from desktop.plugins.mcp.servers import Servers
    from desktop.plugins.opening import Tools
    from desktop.plugins.services import Service
    from desktop.plugins.toolbox import Attached


class WindowTools(WindowServers):
    """The window's ``ToolService``; what waits runs on the app's asyncio thread, what blocks on helper threads."""

    def __init__(self, opened: OpenedTools, news: News) -> None:
        super().__init__(news)
        self._opened = opened
        self.toolbox: Toolbox = WindowToolbox(opened)  # what runs the calls
        self._stock: dict[str, tuple[ToolRow, ...]] = {}  # by source, as they were offered last
        self._asked: dict[str, StartQuestion] = {}  # what the user was shown is what is allowed
        self._shown: dict[str, Source] = {}  # and what is trusted
        self._names: dict[str, str] = {}

    @property
    def _tools(self) -> Tools:
        """Raises AppError where they could not be opened."""
        return self._opened.get()

    @property
    def _hosts(self) -> Hosts:
        return self._sources.hosts

    @property
    def _servers(self) -> Servers:
        return self._sources.servers

    @property
    def _sources(self) -> AllSources:
        sources = self._tools.sources
        assert isinstance(sources, AllSources)
        return sources

    async def close(self) -> None:
        """End every process; safe to call twice."""
        await self._opened.close()

    async def try_again(self) -> None:
        await self._opened.try_again()

    async def begin_anew(self) -> str:
        return await self._opened.begin_anew()

    async def overview(self) -> Overview:
        fault = await self._opened.trouble()
        if fault is None:
            try:
                return await self._overview()
            except RecordsFault as found:
                fault = found
        return Overview((), fault=fault.text, renewable=isinstance(fault, RecordsLost))

    async def _overview(self) -> Overview:
        await self._hosts.refresh()  # what has changed on the disk does not go on running
        plugins = await asyncio.to_thread(self._hosts.registry.plugins)
        rows = [plugin_row(one, self._stock.get(one.id, ()), self._trust(one.source)) for one in plugins]
        for status in self._servers.all():
            source = status.server.source
            rows.append(server_row(status, self._stock.get(source.id, ()), self._trust(source)))
        self._names = {row.id: row.name for row in rows}
        isolation = await asyncio.to_thread(self._hosts.isolation)
        return Overview(tuple(rows), isolation.sentence(), str(self._hosts.registry.folder))

    def _trust(self, source: Source) -> Trust:
        if source.kind is SourceKind.BUNDLED:
            return Trust.OWN
        return Trust(self._tools.policy.trust_in(source).value)

    async def offered(self, conversation: int | None) -> tuple[ToolRow, ...]:
        groups: dict[str, list[ToolRow]] = defaultdict(list)
        for name, one in (await self._tools.shelf.stocked()).items():
            tool = one.tool
            groups[tool.source.id].append(ToolRow(name, tool.title, tool.description, tool.source.id, tool.schema))
        self._stock = {source: tuple(rows) for source, rows in groups.items()}
        return tuple(row for rows in self._stock.values() for row in rows)

    async def switch(self, source: str, on: bool) -> None:
        if source.startswith(SERVER):
            await self._servers.enable(server_id(source), on)
        elif not on:
            await self._hosts.disable(source)
        else:
            checked = await self._hosts.enable(source)
            if checked.plugin.state is State.BROKEN:
                raise UsageError(checked.plugin.reason)

    async def reload(self, source: str) -> None:
        if source.startswith(SERVER):
            await self._servers.stop(server_id(source))
            return
        plugin = await asyncio.to_thread(self._hosts.registry.find, source)
        if plugin.state in (State.DISCOVERED, State.DISABLED):  # to read it again is no word that it may run
            await self._hosts.refresh()
            return
        checked = await self._hosts.reload(source)
        if checked.plugin.state is State.BROKEN:
            raise UsageError(checked.plugin.reason)

    async def review(self, source: str) -> ToolQuestion:
        if not source.startswith(SERVER):
            return plugin_question(await asyncio.to_thread(self._hosts.registry.find, source))
        server = self._servers.status(server_id(source)).server
        asked = self._asked[source] = await asyncio.to_thread(self._tools.policy.start_question, server.source)
        return server_question(server, asked)

    async def settle(self, source: str, decision: Decision) -> None:
        allowed = decision.choice is Choice.ALWAYS
        if source.startswith(SERVER) and allowed:
            await asyncio.to_thread(self._tools.policy.allow_start, self._asked.pop(source))
        await self.switch(source, allowed)

    async def remove(self, source: str) -> None:
        await self._servers.remove(server_id(source))

    async def settings(self, source: str) -> SourceSettings:
        if source.startswith(SERVER):
            server = self._servers.status(server_id(source)).server
            self._shown[source] = server.source
            return SourceSettings(secrets=server.source.env_names)
        plugin = await asyncio.to_thread(self._hosts.registry.find, source)
        self._shown[source] = plugin.source
        host = next((one for one in self._hosts.enabled() if one.source.id == source), None)
        page = problem = ""
        try:
            page = (await host.listing()).page if host is not None else ""
        except AppError as error:  # its secrets may be what is missing
            problem = error.text
        schema, values = page_with_folders(page, plugin)
        secrets = plugin.manifest.permissions.secrets if plugin.manifest is not None else ()
        return SourceSettings(schema, json.dumps(values, ensure_ascii=False), secrets, problem)

    async def set_settings(self, source: str, values: str) -> None:
        given = json.loads(values)
        folders = given.pop(FOLDERS, None)
        if folders is not None:
            await self._hosts.give_folders(source, [Path(one).expanduser() for one in folders])
        await self._hosts.set_settings(source, given)

    async def trust(self, source: str, trusted: bool) -> None:
        await asyncio.to_thread(self._tools.policy.trust, self._shown[source], trusted)

    async def secrets(self, source: str) -> SecretPage:
        owner: Hosts | Servers = self._servers if source.startswith(SERVER) else self._hosts
        found = await owner.secrets(server_id(source))
        return secret_page(found, await asyncio.to_thread(secure_backend))

    async def keep_secret(self, source: str, name: str, value: str) -> None:
        owner: Hosts | Servers = self._servers if source.startswith(SERVER) else self._hosts
        await owner.keep_secret(server_id(source), name, value)

    async def forget_secret(self, source: str, name: str) -> None:
        owner: Hosts | Servers = self._servers if source.startswith(SERVER) else self._hosts
        await owner.forget_secret(server_id(source), name)

    async def log(self, source: str) -> str:
        if source.startswith(SERVER):
            return await self._servers.log(server_id(source))
        plugin = await asyncio.to_thread(self._hosts.registry.find, source)
        return await asyncio.to_thread(log_end, plugin.log)

    async def calls(self, *, before: int | None = None, words: str = "") -> CallPage:
        return await find_calls(self._tools.audit, self._names, before, words.casefold().split())

    async def grants(self) -> Sequence[GrantRow]:
        grants = await asyncio.to_thread(self._tools.ledger.grants)
        return tuple(grant_row(one, self._names) for one in grants)

    async def revoke(self, grant: int) -> None:
        await asyncio.to_thread(self._tools.ledger.revoke, grant)
        for one in self._servers.all():
            if one.state is ServerState.NEW:  # its start was taken back
                await self._servers.stop(one.server.id)

    def answer(self, question: int, decision: Decision) -> None:
        self.toolbox.answer(question, decision)


def window_tools(paths: Paths, services: dict[str, Service], attached: Attached | None = None) -> WindowTools:
    """Open what there is; blocks for some 100 ms. ``attached`` as for ``open_tools``.

    Where what was allowed, or the list of servers, cannot be read, there are no tools, and the overview says why.
    """
    news = News()

    def make() -> Tools:
        return open_tools(paths, open_sources(paths, services, news.tell), attached)

    opened = OpenedTools(make, paths.data / RECORDS)
    opened.open()
    return WindowTools(opened, news)
