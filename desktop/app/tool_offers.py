"""What the servers offer beside tools: resources and prompts, as the window lists and takes them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, TypeVar

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import number, tr
from desktop.chat.conversation import Attachment
from desktop.plugins.mcp.servers import State
from desktop.ui.composer.files import MOST_BYTES, shown_name
from desktop.ui.tools.listed import PromptRow, ResourceRow

if TYPE_CHECKING:
    from desktop.plugins.mcp.config import Server
    from desktop.plugins.mcp.connection import Connection
    from desktop.plugins.mcp.offered import Prompt
    from desktop.plugins.mcp.servers import Servers

Row = TypeVar("Row", ResourceRow, PromptRow)

LIST_S: Final = 40.0  # a server may take to start and to say what it has
_REACHABLE: Final = (State.RUNNING, State.STOPPED, State.BROKEN)


async def resources(servers: Servers) -> list[ResourceRow]:
    """What can be attached."""

    async def of(server: Server, connection: Connection) -> list[ResourceRow]:
        offered = [one for one in await connection.resources() if not one.template]
        return [ResourceRow(server.name, one.uri, one.name, one.description, server.id) for one in offered]

    return await _reached(servers, of)


async def read_resource(servers: Servers, resource: ResourceRow) -> Attachment:
    """One of them as an attachment.

    Raises:
        AppError: it cannot be read, or is too long.
    """
    text = await (await servers.reach(resource.server)).read(resource.uri)
    return Attachment(shown_name(resource.name), _bearable(text, resource.name))


async def prompts(servers: Servers) -> list[PromptRow]:
    """What can be inserted."""

    async def of(server: Server, connection: Connection) -> list[PromptRow]:
        return [prompt_row(server, one) for one in await connection.prompts()]

    return await _reached(servers, of)


async def read_prompt(servers: Servers, prompt: PromptRow, arguments: dict[str, str]) -> str:
    """One of them as text.

    Raises:
        AppError: it cannot be read, or is too long.
    """
    text = await (await servers.reach(prompt.server)).prompt(prompt.name, arguments)
    return _bearable(text, prompt.title)


def prompt_row(server: Server, prompt: Prompt) -> PromptRow:
    """A prompt of a server."""
    asks = tuple((one.name, one.description, one.required) for one in prompt.arguments)
    return PromptRow(server.name, prompt.name, prompt.title, prompt.description, asks, server.id)


async def _reached(servers: Servers, ask: Callable[[Server, Connection], Awaitable[list[Row]]]) -> list[Row]:
    """What the servers that may run have of something; one that has none, ends or is slow costs no other."""

    async def asked(server: Server) -> list[Row]:
        try:
            async with asyncio.timeout(LIST_S):
                return await ask(server, await servers.reach(server.id))
        except (AppError, TimeoutError):
            return []

    ready = [one.server for one in servers.all() if one.state in _REACHABLE]
    return [row for rows in await asyncio.gather(*map(asked, ready)) for row in rows]


def _bearable(text: str, name: str) -> str:
    """A server's text as far as a message can have it.

    Raises:
        UsageError: it is too long.
    """
    if len(text) <= MOST_BYTES:
        return text
    shown, most = shown_name(name), number(MOST_BYTES // 1000)
    raise UsageError(tr("{name} is larger than {most} kB: attach the part that matters.", name=shown, most=most))
