"""What a server offers, as the window and the toolbox see it. All texts are a stranger's, bounded by the host."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.mcp.templates import Blank


@dataclass(frozen=True, slots=True)
class About:
    """What a server says of itself. ``has``: which of tools, resources, prompts and completions."""

    name: str
    version: str
    protocol: str
    instructions: str
    has: tuple[str, ...]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> About:
        """From the host's frame."""
        name, version, protocol, said = _texts(data, "name", "version", "protocol", "instructions")
        return cls(name, version, protocol, said, tuple(map(str, data.get("has", ()))))


@dataclass(frozen=True, slots=True)
class ToolList:
    """A server's tools, and (name, reason) of those that cannot be offered."""

    tools: tuple[ToolDefinition, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


Offers = TypeVar("Offers")


@dataclass(frozen=True, slots=True)
class Offering(Generic[Offers]):
    """A server's resources or prompts, and (name, reason) of those that cannot be offered."""

    items: tuple[Offers, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Resource:
    """Something to read. Where it has ``blanks``, ``uri`` is a template with these parts to fill in."""

    uri: str
    name: str
    description: str = ""
    mime: str = ""
    size: int | None = None
    blanks: tuple[Blank, ...] = ()

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Resource:
        """From the host's frame."""
        uri, name, description, mime = _texts(data, "uri", "name", "description", "mime")
        size = data.get("size")
        parts = tuple(Blank(str(part), required is True) for part, required in data.get("blanks", ()))
        return cls(uri, name, description, mime, size if isinstance(size, int) else None, parts)


@dataclass(frozen=True, slots=True)
class PromptArgument:
    """A text that a prompt asks for."""

    name: str
    description: str
    required: bool


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text that a server has ready for the composer."""

    name: str
    title: str
    description: str = ""
    arguments: tuple[PromptArgument, ...] = ()

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Prompt:
        """From the host's frame."""
        name, title, description = _texts(data, "name", "title", "description")
        arguments = (
            PromptArgument(str(one.get("name", "")), str(one.get("description", "")), one.get("required") is True)
            for one in data.get("arguments", ())
        )
        return cls(name, title, description, tuple(arguments))


def _texts(data: Mapping[str, Any], *names: str) -> tuple[str, ...]:
    return tuple(str(data.get(name, "")) for name in names)
