"""One connection to a server, and what the app can ask of it. Errors are sentences, from the server or about it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final, TypeVar

from mcp import Client, MCPError
from mcp.client.session import IncomingMessage, MessageHandlerFnT
from mcp.client.subscriptions import ListenNotSupportedError, SubscriptionLost
from mcp_types import (
    CONNECTION_CLOSED,
    REQUEST_TIMEOUT,
    Implementation,
    LoggingMessageNotificationParams,
    PaginatedResult,
    PromptListChangedNotification,
    PromptReference,
    ResourceListChangedNotification,
    ResourceTemplateReference,
    ToolListChangedNotification,
)
from pydantic import ValidationError

from desktop.base.unicode import sound
from desktop.plugins.definitions import Progress
from desktop.plugins.mcp.client import content, offers
from desktop.plugins.mcp.client.guard import MOST_LISTED, MOST_OFFERED
from desktop.plugins.mcp.client.offers import Listed, short
from desktop.plugins.mcp.client.ring import Ring
from desktop.plugins.mcp.client.transport import transport

OPEN_S: Final = 60.0  # npx and uvx download a server at its first start
LIST_S: Final = 20.0
COMPLETE_S: Final = 5.0
MOST_COMPLETIONS: Final = 100  # as the protocol says
MOST_PAGES: Final = 50
LONGEST_SAID: Final = 1_000  # characters of a server's own error, progress or log line
US: Final = Implementation(name="nemodesk", version="1")

CAN: Final = ("tools", "resources", "prompts", "completions")
NOT_OF_IT: Final = "The server answered with something that is not of the protocol."

T = TypeVar("T")
Page = TypeVar("Page", bound=PaginatedResult)
Changed = Callable[[str], None]


class ServerFault(Exception):
    """The server failed or refused; the text is a sentence for people and for the model."""


class Session:
    """A connected server. ``fault`` is the sentence why it is no longer one; empty while it is."""

    def __init__(self, client: Client, ring: Ring) -> None:
        self._client = client
        self._ring = ring
        self.fault = ""

    @property
    def about(self) -> dict[str, Any]:
        """Who it says it is, what it speaks and what it has."""
        info, can = self._client.server_info, self._client.server_capabilities
        return {
            "name": short(info.title or info.name, offers.LONGEST_TITLE) if info else "",
            "version": short(info.version, offers.LONGEST_TITLE) if info else "",
            "protocol": self._client.protocol_version,
            "instructions": short(self._client.instructions or "", offers.LONGEST_DESCRIPTION),
            "has": [name for name in CAN if getattr(can, name) is not None],
        }

    async def tools(self) -> Listed:
        """What it lets a model call."""
        if "tools" not in self.about["has"]:
            return offers.tools(())
        return offers.tools(await self._listed(self._client.list_tools, lambda page: page.tools))

    async def resources(self) -> Listed:
        """What it has to read: resources, then templates of more."""
        if "resources" not in self.about["has"]:
            return offers.resources(())
        found: list[Any] = await self._listed(self._client.list_resources, lambda page: page.resources, MOST_OFFERED)
        with suppress(ServerFault):  # many have none, and do not know the request
            found += await self._listed(self._client.list_resource_templates, lambda page: page.resource_templates)
        return offers.resources(found)

    async def prompts(self) -> Listed:
        """The prompts it has ready."""
        if "prompts" not in self.about["has"]:
            return offers.prompts(())
        return offers.prompts(await self._listed(self._client.list_prompts, lambda page: page.prompts))

    async def complete(self, of: Mapping[str, str], name: str, value: str, others: Mapping[str, str]) -> list[str]:
        """What may follow what is typed for a part of a template ({"uri"}) or an argument of a prompt ({"prompt"})."""
        if "completions" not in self.about["has"]:
            return []
        ref = ResourceTemplateReference(uri=of["uri"]) if of.get("uri") else PromptReference(name=of["prompt"])
        asked = await self._asked(
            lambda: self._client.complete(ref, {"name": name, "value": value}, dict(others) or None), COMPLETE_S
        )
        found = asked.completion.values[:MOST_COMPLETIONS]
        return [self._ring.clean(sound(one)) for one in found if len(one) <= offers.LONGEST_URI]

    async def call(self, name: str, arguments: Mapping[str, Any], seconds: float, say: Progress) -> tuple[str, bool]:
        """Run a tool; its text, and whether it failed. Cancelling the task cancels the call."""

        async def told(progress: float, total: float | None, message: str | None) -> None:
            share = min(1.0, max(0.0, progress / total)) if total and total > 0 else None
            text = message or ("" if share is not None else f"{progress:g}")
            say(short(self._ring.clean(text), LONGEST_SAID), share)

        result = await self._asked(
            lambda: self._client.call_tool(name, dict(arguments), progress_callback=told), seconds
        )
        return self._ring.clean(content.call_text(result)), bool(result.is_error)

    async def read(self, uri: str) -> str:
        """A resource as text."""
        return self._ring.clean(content.resource_text(await self._asked(lambda: self._client.read_resource(uri))))

    async def prompt(self, name: str, arguments: Mapping[str, str]) -> str:
        """A prompt as text for the composer."""
        result = await self._asked(lambda: self._client.get_prompt(name, dict(arguments)))
        return self._ring.clean(content.prompt_text(result))

    async def watch(self, changed: Changed) -> None:
        """Be told of changed lists, of a server that is to be asked for that (2026); others tell by themselves."""
        has = self.about["has"]
        with suppress(ListenNotSupportedError, SubscriptionLost, MCPError, TimeoutError):
            async with self._client.listen(
                tools_list_changed="tools" in has,
                prompts_list_changed="prompts" in has,
                resources_list_changed="resources" in has,
            ) as events:
                async for event in events:
                    changed(_KINDS.get(type(event).__name__.removesuffix("ListChanged"), "tools"))

    async def _listed(
        self, ask: Callable[..., Awaitable[Page]], parts: Callable[[Page], Iterable[T]], most: int = MOST_LISTED
    ) -> list[T]:
        """A list of all its pages, up to as many pages and parts as no honest server needs."""
        found: list[T] = []
        cursor: str | None = None
        for _ in range(MOST_PAGES):
            page = await self._asked(lambda cursor=cursor: ask(cursor=cursor))  # type: ignore[misc]
            found += parts(page)
            cursor = page.next_cursor
            if cursor is None:
                return found
            if len(found) >= most:
                break
        self._ring.note("its list is too long: the rest is left out")
        return found

    async def _asked(self, ask: Callable[[], Awaitable[T]], seconds: float = LIST_S) -> T:
        """What a request gives.

        Raises:
            ServerFault: the server refused, answered wrongly, took too long, or is gone.
        """
        try:
            async with asyncio.timeout(seconds):
                return await ask()
        except TimeoutError:
            raise ServerFault(f"The server did not answer within {seconds:.0f} s.") from None
        except MCPError as error:
            raise ServerFault(self.fault or self._said(error)) from error
        except (ValidationError, ValueError, RuntimeError) as error:
            self._ring.note(short(f"{type(error).__name__}: {error}", LONGEST_SAID))
            raise ServerFault(
                self.fault or "The server answered with something that is not of the protocol."
            ) from error

    def _said(self, error: MCPError) -> str:
        if error.code == CONNECTION_CLOSED:
            return "The connection to the server ended."
        if error.code == REQUEST_TIMEOUT:
            return "The server did not answer in time."
        said = re.sub(r"\s+", " ", short(self._ring.clean(error.message), LONGEST_SAID)).strip()
        return f"The server refused: {said or f'error {error.code}'}"


_KINDS: Final = {"Tools": "tools", "Resources": "resources", "Prompts": "prompts"}
_NOTES: Final = (
    (ToolListChangedNotification, "tools"),
    (ResourceListChangedNotification, "resources"),
    (PromptListChangedNotification, "prompts"),
)


def _heard(changed: Changed) -> MessageHandlerFnT:
    """What tells of lists that a server says have changed."""

    async def heard(message: IncomingMessage) -> None:
        for kind, name in _NOTES:
            if isinstance(message, kind):
                changed(name)

    return heard


@asynccontextmanager
async def connected(
    server: Mapping[str, Any],
    secrets: Mapping[str, str],
    ring: Ring,
    changed: Changed,
    gone: Callable[[str], None],
) -> AsyncGenerator[Session, None]:
    """Start or reach a server, agree on a protocol, and hold the connection for the block.

    ``changed`` is told "tools", "resources" or "prompts"; ``gone`` why the connection broke.

    Raises:
        ServerFault: it cannot be started or reached, or does not speak the protocol.
    """
    session: Session | None = None
    fault = ""

    def broken(text: str) -> None:
        nonlocal fault
        fault = fault or text
        ring.note(text)
        if session is not None:
            session.fault = session.fault or text
        gone(text)

    def trouble(text: str) -> None:
        """What may pass, once there is a connection."""
        nonlocal fault
        ring.note(text)
        if session is None:
            fault = text

    def lost(text: str) -> None:
        """What ends a connection, and may pass while there is none."""
        (trouble if session is None else broken)(text)

    async def logged(params: LoggingMessageNotificationParams) -> None:
        ring.note(short(f"{params.level}: {params.data}", LONGEST_SAID))

    client = Client(
        transport(server, secrets, ring, broken, trouble, lost),
        client_info=US,
        cache=None,  # the app asks again only when it wants to know again
        logging_callback=logged,
        message_handler=_heard(changed),
    )
    async with _entered(client, lambda: fault, ring):
        session = Session(client, ring)
        yield session


@asynccontextmanager
async def _entered(client: Client, fault: Callable[[], str], ring: Ring) -> AsyncGenerator[None, None]:
    """Enter the client within a time, and say in a sentence why not."""
    opened = False
    try:
        async with asyncio.timeout(OPEN_S) as limit:
            async with client:
                opened = True
                limit.reschedule(None)
                yield
    except Exception as error:
        if opened and not fault():
            raise
        ring.note(short(f"{type(error).__name__}: {error}", LONGEST_SAID))
        raise ServerFault(fault() or _why(error)) from error


def _why(error: BaseException) -> str:
    """Why there is no connection."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, TimeoutError):
        return f"The server did not answer within {OPEN_S:.0f} s of its start."
    if isinstance(error, FileNotFoundError):
        return f"The program {error.filename or ''} was not found: give its full path, or install it."
    if isinstance(error, OSError | ValueError):
        return f"The server cannot be started: {getattr(error, 'strerror', None) or error}."
    if isinstance(error, MCPError) and error.code != CONNECTION_CLOSED:
        return f"The server refused the connection: {short(error.message, LONGEST_SAID)}"
    return "The server does not speak the protocol, or ended at once: its log may say why."
