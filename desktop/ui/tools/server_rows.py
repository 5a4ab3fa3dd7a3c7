"""MCP servers as the window's dialogs have them: what is added, and what they offer to a message."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AskedValue:
    """A value that a configuration leaves to its user.

    Attributes:
        secret: whether it goes to the keyring.
        options: (what is shown, the value) of those there are; empty: any text.
        folder: whether it is a folder's path.
    """

    id: str
    description: str = ""
    secret: bool = False
    default: str = ""
    options: tuple[tuple[str, str], ...] = ()
    folder: bool = False


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """An MCP server as it would be added or changed. Nothing of it has been started.

    Attributes:
        command: program and arguments, whole; empty for one over HTTP.
        values: of its variables or, over HTTP, its headers, by their names; for the keyring. Of a server that is there
            an empty one stays as it is kept.
        url: of one over HTTP; else empty.
        problem: why it cannot be added as it is; else empty.
        folder: where it starts; empty for the user's own.
        asked: what the user has to give with it.
        notes: sentences about what of its configuration is not taken over.
        wanted: whether it is chosen at first.
        id: of the server it changes; empty for a new one.
    """

    name: str
    command: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    url: str = ""
    problem: str = ""
    folder: str = ""
    asked: tuple[AskedValue, ...] = ()
    notes: tuple[str, ...] = ()
    wanted: bool = True
    id: str = ""


@dataclass(frozen=True, slots=True)
class ServerName:
    """A server that can be asked for resources and prompts; ``problem``: why it cannot be now, else empty."""

    id: str
    name: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """Something a server offers to be attached to a message.

    Where it has ``blanks``, ``uri`` is a template (RFC 6570) with these parts to fill in: (name, whether it must be).
    """

    source: str
    uri: str
    name: str
    description: str = ""
    server: str = ""  # its id, for who reads it
    blanks: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class PromptRow:
    """A prompt a server offers; ``arguments`` are (name, description, whether it must be given)."""

    source: str
    name: str
    title: str
    description: str = ""
    arguments: tuple[tuple[str, str, bool], ...] = ()
    server: str = ""  # its id, for who reads it


@dataclass(frozen=True, slots=True)
class OfferedRows:
    """What one server offers; ``left_out`` is how many cannot be shown."""

    rows: tuple[ResourceRow | PromptRow, ...] = ()
    left_out: int = 0
