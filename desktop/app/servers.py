"""What the window asks about MCP servers: adding, importing and changing them, and what they offer to a message."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Final

from desktop.base.errors import UsageError
from desktop.base.i18n import listed, number, tr
from desktop.base.secrets import secure_backend
from desktop.chat.conversation import Attachment
from desktop.plugins.mcp.config import BLANK, Server, blank_key
from desktop.plugins.mcp.importing import Found, filled, read_import
from desktop.plugins.mcp.servers import Servers, State
from desktop.plugins.mcp.templates import expand
from desktop.ui.composer.files import MOST_BYTES, shown_name
from desktop.ui.tools.server_rows import AskedValue, OfferedRows, PromptRow, ResourceRow, ServerName, ServerPlan

SERVER: Final = "server:"
_LONGEST_NAME: Final = 120  # characters of an attachment's name


class News:
    """Tells who listens what has changed at servers; what is told before anybody listens is not kept."""

    def __init__(self) -> None:
        self.heard: Callable[[str, str], None] = lambda _source, _what: None

    def tell(self, server: str, what: str) -> None:
        """See ``Servers``."""
        self.heard(f"{SERVER}{server}", what)


class WindowServers:
    """The part of the window's ``ToolService`` that is about servers alone."""

    def __init__(self, news: News) -> None:
        self._news = news
        self._found: dict[ServerPlan, Found] = {}

    @property
    def _servers(self) -> Servers:
        """The servers there are."""
        raise NotImplementedError

    def listen(self, heard: Callable[[str, str], None]) -> None:
        self._news.heard = heard

    async def read_servers(self, text: str) -> tuple[ServerPlan, ...]:
        found = read_import(text, [one.server for one in self._servers.all()])
        self._found = {plan_of(one): one for one in found}
        return tuple(self._found)

    async def secrets_note(self) -> str:
        none = tr(
            "This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed."
        )
        return "" if await asyncio.to_thread(secure_backend) else none

    async def server(self, source: str) -> ServerPlan:
        server = self._servers.status(server_id(source)).server
        names = server.header_names if server.url else server.env_names
        values = tuple((name, "") for name in names)
        asked = tuple(AskedValue(name, secret=True) for name in server.blanks)
        return ServerPlan(server.name, server.command, values, server.url, folder=server.folder, asked=asked, id=source)

    async def add_server(self, plan: ServerPlan, answers: Mapping[str, str] | None = None) -> str:
        given = dict(answers or {})
        known = self._found.get(plan)
        if plan.id:
            server, values = self._changed(plan, given)
        elif known is not None:
            done = filled(known, given)
            if done.asked:
                names = listed(one.description or one.id for one in done.asked)
                raise UsageError(
                    tr("{name} asks for values that were not given: {names}.", name=plan.name, names=names)
                )
            server, values = replace(done.server, id=""), dict(done.values)
        else:
            bare = Server("", plan.name, plan.command, plan.folder, url=plan.url)
            server, values = _named(bare, plan), dict(plan.values)
        added, _ = await self._servers.add(server, values)
        return f"{SERVER}{added.id}"

    def _changed(self, plan: ServerPlan, answers: Mapping[str, str]) -> tuple[Server, dict[str, str]]:
        """A server as it shall be, and the values that are new.

        Raises:
            UsageError: a new name has no value.
        """
        before = self._servers.status(server_id(plan.id)).server
        there = {name for part in (*plan.command, plan.url) for name in BLANK.findall(part)}
        blanks = tuple(name for name in before.blanks if name in there)
        server = replace(before, name=plan.name, command=plan.command, url=plan.url, folder=plan.folder, blanks=blanks)
        server = _named(server, plan)
        values = {name: value for name, value in plan.values if value or name not in before.secret_names}
        return server, values | {blank_key(name): answers[name] for name in blanks if answers.get(name)}

    async def askable(self) -> Sequence[ServerName]:
        on = [one for one in self._servers.all() if one.state is not State.OFF]
        return [ServerName(one.server.id, one.server.name, _not_yet(one.server.name, one.state)) for one in on]

    async def resources(self, server: str) -> OfferedRows:
        name = self._servers.status(server).server.name
        found = await (await self._servers.reach(server)).resources()
        rows = (
            ResourceRow(
                name, one.uri, one.name, one.description, server, tuple((b.name, b.required) for b in one.blanks)
            )
            for one in found.items
        )
        return OfferedRows(tuple(rows), len(found.left_out))

    async def read_resource(self, resource: ResourceRow, values: Mapping[str, str]) -> Attachment:
        uri = expand(resource.uri, values) if resource.blanks else resource.uri
        text = await (await self._servers.reach(resource.server)).read(uri)
        name = " ".join((uri if resource.blanks else resource.name).split()) or uri
        name = shown_name(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…")
        if not text.strip():
            raise UsageError(tr("{name} is empty: there is nothing to attach.", name=name))
        return Attachment(name, _bearable(text, name))

    async def prompts(self, server: str) -> OfferedRows:
        name = self._servers.status(server).server.name
        found = await (await self._servers.reach(server)).prompts()
        rows = []
        for one in found.items:
            asks = tuple((ask.name, ask.description, ask.required) for ask in one.arguments)
            rows.append(PromptRow(name, one.name, one.title, one.description, asks, server))
        return OfferedRows(tuple(rows), len(found.left_out))

    async def read_prompt(self, prompt: PromptRow, arguments: Mapping[str, str]) -> str:
        text = await (await self._servers.reach(prompt.server)).prompt(prompt.name, arguments)
        if not text.strip():
            raise UsageError(tr("{name} is empty: there is nothing to insert.", name=prompt.title[:_LONGEST_NAME]))
        return _bearable(text, prompt.title[:_LONGEST_NAME])

    async def complete(
        self, offered: ResourceRow | PromptRow, name: str, value: str, others: Mapping[str, str]
    ) -> Sequence[str]:
        of = {"uri": offered.uri} if isinstance(offered, ResourceRow) else {"prompt": offered.name}
        return await (await self._servers.reach(offered.server)).complete(of, name, value, others)


def server_id(source: str) -> str:
    """The id of a server among servers, from that among all sources."""
    return source.removeprefix(SERVER)


def _bearable(text: str, name: str) -> str:
    """A server's text as far as a message can have it.

    Raises:
        UsageError: it is too long.
    """
    if len(text) <= MOST_BYTES:
        return text
    shown, most = shown_name(name), number(MOST_BYTES // 1000)
    raise UsageError(tr("{name} is larger than {most} kB: attach the part that matters.", name=shown, most=most))


def _not_yet(name: str, state: State) -> str:
    """Why a server cannot be asked now."""
    return tr("{name} may not be started: look at its command and allow it.", name=name) if state is State.NEW else ""


def _named(server: Server, plan: ServerPlan) -> Server:
    """With the names of the plan's values, as variables or as headers."""
    names = tuple(name for name, _ in plan.values)
    return replace(server, env_names=() if plan.url else names, header_names=names if plan.url else ())


def plan_of(found: Found) -> ServerPlan:
    """A server that was found in a text, as the window shows it."""
    server = found.server
    asked = tuple(AskedValue(**asdict(one)) for one in found.asked)
    return ServerPlan(
        server.name,
        server.command,
        tuple(found.values.items()),
        server.url,
        found.problem,
        server.folder,
        asked,
        found.notes,
        not found.here and not found.problem,
    )
