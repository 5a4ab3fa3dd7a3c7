"""What the toolbox needs of plugins and servers: their tools, and their calls."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.plugins.definitions import Progress, Result, Source, ToolDefinition
from desktop.plugins.mcp.servers import State

if TYPE_CHECKING:
    from desktop.plugins.hosts import Hosts
    from desktop.plugins.mcp.servers import Servers
    from desktop.plugins.supervisor import Host


class ToolSource(Protocol):
    """A plugin or a server that the user enabled."""

    @property
    def source(self) -> Source:
        """What it is now."""
        ...

    @property
    def stamp(self) -> str:
        """What else than its source changes where its tools may have: of the app's own, their files."""
        ...

    @property
    def awake(self) -> bool:
        """Whether it can be asked without starting anything."""
        ...

    async def tools(self) -> Sequence[ToolDefinition]:
        """Its tools as they are now; starts its process when it needs one.

        Raises:
            AppError: it cannot be started, or ended.
        """
        ...

    async def call(self, tool: ToolDefinition, arguments: str, progress: Progress) -> Result:
        """Run one of its tools; what goes wrong is the result. ``arguments`` is JSON text. Cancelling stops it."""
        ...


class Sources(Protocol):
    """All of them."""

    def enabled(self) -> Sequence[ToolSource]:
        """Those that are switched on, in any order."""
        ...

    async def close(self) -> None:
        """End every process; safe to call twice."""
        ...


class PluginSource:
    """A plugin. Its tools are asked for once: they are those of files that do not change while it is on."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self._tools: tuple[ToolDefinition, ...] | None = None

    @property
    def source(self) -> Source:
        """See ``ToolSource``."""
        return self.host.source

    @property
    def stamp(self) -> str:
        """See ``ToolSource``."""
        if self.source.files:
            return ""
        file = Path(str(self.host.job.first.get("folder", "")), "plugin.py")
        try:
            known = (file if file.is_file() else Path(sys.executable)).stat()  # a frozen program has no such files
        except OSError:
            return ""
        return f"{known.st_mtime_ns} {known.st_size}"

    @property
    def awake(self) -> bool:
        """See ``ToolSource``."""
        return self._tools is not None

    async def tools(self) -> Sequence[ToolDefinition]:
        """See ``ToolSource``."""
        if self._tools is None:
            self._tools = await self.host.tools()
        return self._tools

    async def call(self, tool: ToolDefinition, arguments: str, progress: Progress) -> Result:
        """See ``ToolSource``."""
        return await self.host.call(tool.name, arguments, progress, tool.seconds)


class ServerSource:
    """An MCP server."""

    def __init__(self, servers: Servers, id_: str) -> None:
        self._servers, self._id = servers, id_

    @property
    def source(self) -> Source:
        """See ``ToolSource``."""
        return self._servers.status(self._id).server.source

    @property
    def stamp(self) -> str:
        """See ``ToolSource``."""
        return ""

    @property
    def awake(self) -> bool:
        """See ``ToolSource``."""
        return self._servers.status(self._id).state is State.RUNNING

    async def tools(self) -> Sequence[ToolDefinition]:
        """See ``ToolSource``."""
        return (await (await self._servers.reach(self._id)).tools()).tools

    async def call(self, tool: ToolDefinition, arguments: str, progress: Progress) -> Result:
        """See ``ToolSource``."""
        return await (await self._servers.reach(self._id)).call(tool, arguments, progress)


class AllSources:
    """The plugins that are on, and the servers that are."""

    def __init__(self, hosts: Hosts, servers: Servers) -> None:
        self.hosts, self.servers = hosts, servers
        self._plugins: dict[Host, PluginSource] = {}

    def enabled(self) -> Sequence[ToolSource]:
        """See ``Sources``."""
        hosts = self.hosts.enabled()
        self._plugins = {one: self._plugins.get(one) or PluginSource(one) for one in hosts}
        on = (one.server.id for one in self.servers.all() if one.server.enabled)
        return [*self._plugins.values(), *(ServerSource(self.servers, one) for one in on)]

    async def close(self) -> None:
        """See ``Sources``."""
        await asyncio.gather(self.hosts.close(), self.servers.close())
