"""What the window asks of plugins, servers, grants and the list of calls; ``desktop.app`` fills it.

Methods that wait run on the asyncio thread; each raises AppError with a sentence for people. Texts that come from
plugins, servers and models are shown as plain text, with odd characters named: nobody has to clean them before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop.chat.conversation import Attachment
from desktop.chat.tools import Decision, ToolQuestion
from desktop.ui.tools.listed import CallPage, GrantRow, SecretPage
from desktop.ui.tools.server_rows import OfferedRows, PromptRow, ResourceRow, ServerName, ServerPlan


class Kind(StrEnum):
    """Who brings tools."""

    BUNDLED = "bundled"
    PLUGIN = "plugin"
    SERVER = "server"


class Trust(StrEnum):
    """Whether what a source says of its own tools is believed."""

    OWN = "own"  # it is a part of this program
    NO = "no"
    YES = "yes"
    ENDED = "ended"  # the user trusted it, and it has changed since


class Condition(StrEnum):
    """How a source of tools is."""

    ON = "on"
    OFF = "off"
    STARTING = "starting"
    REVIEW = "review"  # it changed, or was never allowed: the user has to look at it first
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class ToolRow:
    """A tool that can be offered.

    ``name`` is what the model calls, ``schema`` that of its arguments as JSON text. ``tokens`` is what it costs a
    prompt: the window counts them with the loaded model (0: not known).
    """

    name: str
    title: str
    description: str
    source: str  # id of its source
    schema: str = "{}"
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A plugin or a server.

    Attributes:
        needs: what it may do, in words ("No files, no network"; "Reads 1 folder you gave").
        problem: why it is broken or must be reviewed, one sentence; else empty.
        isolation: the sandbox that is active for it ("bubblewrap"); empty: it has no process now.
        has_settings: whether its page has anything: settings, secrets, the question of trust.
        transport: of a server, "stdio" or "HTTP".
    """

    id: str
    name: str
    kind: Kind
    condition: Condition
    version: str = ""
    author: str = ""
    needs: str = ""
    problem: str = ""
    isolation: str = ""
    has_settings: bool = False
    transport: str = ""
    tools: tuple[ToolRow, ...] = ()
    trust: Trust = Trust.OWN


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """A source's page.

    Attributes:
        schema, values: a JSON Schema of an object, and the values now, both as JSON text; empty without settings.
        secrets: names of what the user enters for it.
        problem: why its settings cannot be shown, a sentence; else empty.
    """

    schema: str = ""
    values: str = ""
    secrets: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """All sources, a sentence about what isolates their processes here, and the folder of the user's plugins.

    ``fault`` is a sentence that says why there are no tools at all; ``renewable``: ``begin_anew`` would mend that.
    """

    sources: tuple[SourceRow, ...]
    isolation: str = ""
    folder: str = ""
    fault: str = ""
    renewable: bool = False


class ToolService(Protocol):
    """Everything about tools that the window can ask for."""

    async def overview(self) -> Overview:
        """Every plugin and server as it is now; starts nothing."""
        ...

    async def try_again(self) -> None:
        """Open what could not be opened; raises the reason where it still cannot."""
        ...

    async def begin_anew(self) -> str:
        """Set the file of grants and calls aside and begin another; the path that the old one has now."""
        ...

    async def switch(self, source: str, on: bool) -> None:
        """Enable or disable a source; an enabled one starts when it is needed."""
        ...

    async def reload(self, source: str) -> None:
        """Read a plugin or a server anew."""
        ...

    async def review(self, source: str) -> ToolQuestion:
        """The question whether a source may start as it is now, with its whole command and what has changed in it."""
        ...

    async def settle(self, source: str, decision: Decision) -> None:
        """Answer ``review``: allowed for good, or left off."""
        ...

    async def remove(self, source: str) -> None:
        """Remove a server from the configuration, with its secrets."""
        ...

    async def settings(self, source: str) -> SourceSettings:
        """A source's page; it is what ``trust`` means then."""
        ...

    async def set_settings(self, source: str, values: str) -> None:
        """Store a source's settings, JSON text."""
        ...

    async def trust(self, source: str, trusted: bool) -> None:
        """Believe what a source says of its own tools, as it was when its page was opened, or stop believing it."""
        ...

    async def secrets(self, source: str) -> SecretPage:
        """Where a source's secrets are; may wait until the user has unlocked the keyring."""
        ...

    async def keep_secret(self, source: str, name: str, value: str) -> None:
        """Keep a secret in place of the one before."""
        ...

    async def forget_secret(self, source: str, name: str) -> None:
        """Remove a secret."""
        ...

    async def log(self, source: str) -> str:
        """The end of what a source has logged."""
        ...

    async def offered(self, conversation: int | None) -> tuple[ToolRow, ...]:
        """Every tool that could be offered in a conversation, with what it costs; those switched off too."""
        ...

    async def read_servers(self, text: str) -> tuple[ServerPlan, ...]:
        """The servers of a configuration that another program wrote (JSON text)."""
        ...

    async def secrets_note(self) -> str:
        """A sentence where this computer keeps no secrets for longer than the session; else empty."""
        ...

    async def server(self, source: str) -> ServerPlan:
        """A server as it is, to be changed; without the values of its secrets."""
        ...

    async def add_server(self, plan: ServerPlan, answers: Mapping[str, str] | None = None) -> str:
        """Add or change a server, with what it asks for by id; its id. ``review`` comes before it starts anew."""
        ...

    async def calls(self, *, before: int | None = None, words: str = "") -> CallPage:
        """A page of the list of calls, the newest first; ``before`` is the last id of the page above."""
        ...

    async def grants(self) -> Sequence[GrantRow]:
        """Everything that is allowed or forbidden for longer than once."""
        ...

    async def revoke(self, grant: int) -> None:
        """Take one back."""
        ...

    async def askable(self) -> Sequence[ServerName]:
        """The servers that are switched on."""
        ...

    async def resources(self, server: str) -> OfferedRows:
        """What a server offers to be attached; starts it where it does not run."""
        ...

    async def read_resource(self, resource: ResourceRow, values: Mapping[str, str]) -> Attachment:
        """One of them as an attachment, with ``values`` in its blanks."""
        ...

    async def prompts(self, server: str) -> OfferedRows:
        """The prompts that a server offers; starts it where it does not run."""
        ...

    async def read_prompt(self, prompt: PromptRow, arguments: Mapping[str, str]) -> str:
        """One of them as text."""
        ...

    async def complete(
        self, offered: ResourceRow | PromptRow, name: str, value: str, others: Mapping[str, str]
    ) -> Sequence[str]:
        """What may be meant by what is typed for a blank or an argument, with the ``others`` as they are."""
        ...

    def listen(self, heard: Callable[[str, str], None]) -> None:
        """Tell ``heard`` of servers, on the asyncio thread: the source's id, and what of it has changed.

        That is "list", "state", "tools", "resources" or "prompts".
        """
        ...

    async def close(self) -> None:
        """End every process; safe to call twice."""
        ...

    def answer(self, question: int, decision: Decision) -> None:
        """Answer an open question about a call; may be called from any thread."""
        ...
