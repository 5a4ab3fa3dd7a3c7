"""The user's servers as the app has them, in a folder of a test's: added, allowed and used."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from desktop.plugins.definitions import Source
from desktop.plugins.mcp.config import Server
from desktop.plugins.mcp.servers import Servers
from desktop.plugins.sandbox import Isolation
from tests.helpers.plugins import isolation

T = TypeVar("T")


@dataclass
class Desk:
    """What the app would hold: the servers, what the user allowed, and what was told."""

    servers: Servers
    allowed: set[Source] = field(default_factory=set)
    told: list[tuple[str, str]] = field(default_factory=list)

    async def add(self, name: str, command: list[str] | str, **values: str) -> str:
        """Add and allow a server; its id."""
        given = Server("", name, url=command) if isinstance(command, str) else Server("", name, tuple(command))
        names = tuple(values)
        given = Server("", name, given.command, "", () if given.url else names, given.url, names if given.url else ())
        server, _ = await self.servers.add(given, values)
        self.allowed.add(server.source)
        return server.id


def with_desk(folder: Path, body: Callable[[Desk], Awaitable[T]], cage: Isolation | None = None) -> T:
    """What ``body`` gives back; the servers are closed after it."""

    async def run() -> T:
        allowed: set[Source] = set()
        told: list[tuple[str, str]] = []
        servers = Servers(
            folder / "config" / "servers.json",
            folder / "logs",
            (folder / "data",),
            cage or isolation(),
            allowed.__contains__,
            changed=lambda id_, what: told.append((id_, what)),
        )
        try:
            return await body(Desk(servers, allowed, told))
        finally:
            await servers.close()

    return asyncio.run(run())
