"""The user's MCP servers, for the window and the toolbox: added, allowed, started, asked, stopped.

Everything here runs on the app's asyncio thread and relays; the work is done in one host process for each server.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.plugins.definitions import Source
from desktop.plugins.mcp.config import (
    MOST_SERVERS,
    Server,
    check,
    check_values,
    new_id,
    read_servers,
    write_servers,
)
from desktop.plugins.mcp.connection import Connection, read_log
from desktop.plugins.mcp.secrets import ServerSecrets
from desktop.plugins.sandbox import Isolation
from desktop.plugins.secrets import Kept


class State(StrEnum):
    """How a server is."""

    OFF = "off"  # the user switched it off
    NEW = "new"  # its command was not allowed yet, or is not the allowed one any more
    STOPPED = "stopped"  # it starts when it is needed
    STARTING = "starting"
    RUNNING = "running"
    BROKEN = "broken"  # its last start or its end was a failure; it is tried again when it is needed


class NotAllowed(UsageError):
    """The user has not allowed what would be started; nothing was."""


@dataclass(frozen=True, slots=True)
class Status:
    """A server and how it is; ``reason`` is the sentence of a BROKEN one."""

    server: Server
    state: State
    reason: str = ""


class Servers:
    """All of them. ``changed`` is told a server's id, and "list", "state", "tools", "resources" or "prompts"."""

    def __init__(
        self,
        path: Path,
        logs: Path,
        own: Iterable[Path],
        isolation: Isolation | Callable[[], Isolation],
        allowed: Callable[[Source], bool],
        secrets: ServerSecrets | None = None,
        changed: Callable[[str, str], None] = lambda _, __: None,
    ) -> None:
        """Read the list.

        Args:
            path: of the file with the servers, in the settings folder.
            logs: the folder for their logs.
            own: the app's own folders, which no server shall see.
            isolation: the cage for the hosts.
            allowed: whether the user allowed a server as it is now; asked before each start.
            secrets: where the values of variables and headers are.
            changed: see the class.

        Raises:
            EnvironmentFault: the file is damaged.
        """
        self._path = path
        self._logs = logs
        self._own = tuple(own)
        self._isolation = isolation
        self._allowed = allowed
        self._secrets = secrets or ServerSecrets()
        self._changed = changed
        self._servers = {one.id: one for one in read_servers(path)}
        self._connections: dict[str, Connection] = {}
        self._reaching = asyncio.Lock()

    def all(self) -> tuple[Status, ...]:
        """Every server, in the order they were added."""
        return tuple(self.status(one) for one in self._servers)

    def status(self, id_: str) -> Status:
        """A server and how it is."""
        server = self._server(id_)
        connection = self._connections.get(id_)
        if not server.enabled:
            return Status(server, State.OFF)
        if not self._allowed(server.source):
            return Status(server, State.NEW)
        if connection is None:
            return Status(server, State.STOPPED)
        if connection.running or connection.starting:
            return Status(server, State.RUNNING if connection.running else State.STARTING)
        return Status(server, State.BROKEN if connection.reason else State.STOPPED, connection.reason)

    async def add(self, server: Server, values: Mapping[str, str] | None = None) -> tuple[Server, bool]:
        """Add a server, or put it in the place of the one with its id.

        ``values`` of its variables, headers and blanks, by their names in ``Server.secret_names``: what is not among
        them stays as it was kept, and what the server does not name any more is forgotten.

        Returns:
            The server with its id, and whether the values are kept beyond this session.

        Raises:
            UsageError: it cannot be one.
            EnvironmentFault: it cannot be saved.
        """
        check(server)
        check_values(server, values or {})
        if server.id not in self._servers and len(self._servers) >= MOST_SERVERS:
            raise UsageError(tr("There are {n} servers already: remove one first.", n=MOST_SERVERS))
        name = server.name.casefold()
        if any(one.name.casefold() == name and one.id != server.id for one in self._servers.values()):
            raise UsageError(tr("There is a server named {name} already: choose another name.", name=server.name))
        if not server.id:
            server = replace(server, id=new_id(server.name, self._servers))
        await self.stop(server.id)
        before = self._servers.get(server.id, server)
        self._save({**self._servers, server.id: server})
        gone = set(before.secret_names) - set(server.secret_names)
        await asyncio.to_thread(self._secrets.forget, server.id, gone)
        lasting = await asyncio.to_thread(self._secrets.keep, server.id, values or {})
        self._changed(server.id, "list")
        return server, lasting

    async def enable(self, id_: str, enabled: bool) -> None:
        """Switch a server on or off; off ends it."""
        self._save({**self._servers, id_: replace(self._server(id_), enabled=enabled)})
        if not enabled:
            await self.stop(id_)
        self._changed(id_, "state")

    async def remove(self, id_: str) -> None:
        """End a server and forget it, with its values."""
        server = self._server(id_)
        await self.stop(id_)
        self._save({name: one for name, one in self._servers.items() if name != id_})
        await asyncio.to_thread(self._secrets.forget, id_, server.secret_names)
        self._changed(id_, "list")

    async def secrets(self, id_: str) -> dict[str, Kept]:
        """Where the value of each of a server's variables or headers is.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        return await asyncio.to_thread(self._secrets.where, id_, self._server(id_).secret_names)

    async def keep_secret(self, id_: str, name: str, value: str) -> bool:
        """Keep a value; the server gets it at its next start. False: only until the app is closed.

        Raises:
            UsageError: it has no variable or header of this name.
        """
        self._known(id_, name)
        lasting = await asyncio.to_thread(self._secrets.keep, id_, {name: value})
        await self.stop(id_)
        return lasting

    async def forget_secret(self, id_: str, name: str) -> None:
        """Remove a value, and end the server that has it.

        Raises:
            UsageError: it has no variable or header of this name.
        """
        self._known(id_, name)
        await asyncio.to_thread(self._secrets.forget, id_, (name,))
        await self.stop(id_)

    def _known(self, id_: str, name: str) -> None:
        if name not in self._server(id_).secret_names:
            raise UsageError(tr("{plugin} has no secret {name}.", plugin=self._server(id_).name, name=name))

    async def reach(self, id_: str) -> Connection:
        """The way to a server; it is started by the first thing that is asked of it.

        Raises:
            NotAllowed: it is switched off, or the user has not allowed its command.
        """
        async with self._reaching:
            server = self._server(id_)
            if not server.enabled:
                raise NotAllowed(tr("{name} is switched off.", name=server.name))
            if not self._allowed(server.source):
                raise NotAllowed(tr("{name} may not be started: look at its command and allow it.", name=server.name))
            if (connection := self._connections.get(id_)) is None:
                connection = self._connections[id_] = Connection(
                    server,
                    lambda: self._values(server),
                    self._own,
                    self._log_of(id_),
                    self._isolation,
                    lambda what: self._changed(id_, what),
                )
            return connection

    async def stop(self, id_: str) -> None:
        """End a server with everything it started; it starts again when it is needed."""
        async with self._reaching:
            connection = self._connections.pop(id_, None)
        if connection is not None:
            await connection.close()
            self._changed(id_, "state")

    async def log(self, id_: str) -> str:
        """The last of what a server wrote beside the protocol, and what went wrong with it."""
        connection = self._connections.get(id_)
        return await connection.log() if connection is not None else read_log(self._log_of(id_))

    async def close(self) -> None:
        """End all of them; safe to call twice."""
        await asyncio.gather(*map(self.stop, list(self._connections)))

    def _values(self, server: Server) -> dict[str, str]:
        """The values of a server's variables or headers, and of its blanks.

        Raises:
            UsageError: one is missing.
            NoSecureStore: the keyring does not give them.
        """
        values = self._secrets.find(server.id, server.secret_names)
        if missing := [name.removeprefix("input:") for name in server.secret_names if name not in values]:
            raise UsageError(tr("The value of {names} is missing: enter it again.", names=", ".join(missing)))
        return values

    def _log_of(self, id_: str) -> Path:
        return self._logs / f"server-{id_}.log"

    def _server(self, id_: str) -> Server:
        try:
            return self._servers[id_]
        except KeyError:
            raise UsageError(tr("There is no server {id}.", id=id_)) from None

    def _save(self, servers: dict[str, Server]) -> None:
        write_servers(self._path, servers.values())
        self._servers = servers
