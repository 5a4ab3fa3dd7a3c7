"""What a server offers, within bounds: tools, resources and prompts as JSON values for the app."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from mcp_types import Prompt, PromptArgument, Resource, ResourceTemplate, Tool

from desktop.base.unicode import sound
from desktop.plugins.mcp.client.schema import Unusable, plain_schema
from desktop.plugins.mcp.templates import blanks

MOST_TOOLS: Final = 200
MOST_OTHERS: Final = 10_000  # resources, and prompts
MOST_BYTES: Final = 512 << 10  # of the list of tools as JSON
MOST_BYTES_OF_OTHERS: Final = 4 << 20
LONGEST_DESCRIPTION: Final = 4_000  # characters
LONGEST_TITLE: Final = 200
LONGEST_URI: Final = 2_000
MOST_ARGUMENTS: Final = 50  # of a prompt
NAME: Final = re.compile(r"[A-Za-z0-9_.\-]{1,128}")  # as the protocol says

Offer = dict[str, Any]


class Listed:
    """A list within its bounds; ``left_out`` are (name, reason)."""

    def __init__(self, most: int, most_bytes: int = MOST_BYTES) -> None:
        self.kept: list[Offer] = []
        self.left_out: list[tuple[str, str]] = []
        self._most, self._most_bytes = most, most_bytes
        self._bytes = 0

    def add(self, name: str, offer: Callable[[], Offer]) -> None:
        """Add what ``offer`` makes, or the reason why not."""
        name = short(name, LONGEST_TITLE)
        try:
            if len(self.kept) >= self._most:
                raise Unusable(f"the server lists more than {self._most}")
            made = offer()
            self._bytes += len(json.dumps(made, ensure_ascii=False).encode())
            if self._bytes > self._most_bytes:
                raise Unusable(f"the server's list has more than {self._most_bytes >> 10} KiB")
        except Unusable as error:
            if len(self.left_out) < MOST_TOOLS:
                self.left_out.append((name, str(error)))
        else:
            self.kept.append(made)


def tools(given: Iterable[Tool]) -> Listed:
    """Tools as ``ToolDefinition.to_json`` writes them."""
    listed = Listed(MOST_TOOLS)
    seen: set[str] = set()
    for one in given:
        listed.add(one.name, lambda one=one: _tool(one, seen))  # type: ignore[misc]
    return listed


def _tool(tool: Tool, seen: set[str]) -> Offer:
    if not NAME.fullmatch(tool.name):
        raise Unusable("its name is not one the protocol allows")
    if tool.name in seen:
        raise Unusable("another one has the same name")
    seen.add(tool.name)
    claims = tool.annotations.model_dump(by_alias=True, exclude_none=True) if tool.annotations else {}
    if isinstance(title := claims.get("title"), str):
        claims["title"] = short(title, LONGEST_TITLE)
    annotations = json.dumps(claims, sort_keys=True, ensure_ascii=False) if claims else ""
    if len(annotations) > LONGEST_DESCRIPTION:
        raise Unusable("its annotations are too long")
    return {
        "name": tool.name,
        "title": short(tool.title or claims.get("title") or tool.name, LONGEST_TITLE),
        "description": short(tool.description or "", LONGEST_DESCRIPTION),
        "schema": sound(plain_schema(tool.input_schema)),
        "annotations": sound(annotations),
    }


def resources(given: Iterable[Resource | ResourceTemplate]) -> Listed:
    """Resources and templates: uri, blanks (what of it is to be filled in), name, description, mime, size."""
    listed = Listed(MOST_OTHERS, MOST_BYTES_OF_OTHERS)
    for one in given:
        listed.add(one.name, lambda one=one: _resource(one))  # type: ignore[misc]
    return listed


def _resource(resource: Resource | ResourceTemplate) -> Offer:
    template = isinstance(resource, ResourceTemplate)
    uri = resource.uri_template if isinstance(resource, ResourceTemplate) else resource.uri
    if len(uri) > LONGEST_URI:
        raise Unusable("its address is too long")
    try:
        parts = blanks(uri) if template else ()
    except ValueError:
        raise Unusable("its address has parts that cannot be filled in") from None
    return {
        "uri": sound(uri),
        "blanks": [[one.name, one.required] for one in parts],
        "name": short(resource.title or resource.name, LONGEST_TITLE),
        "description": short(resource.description or "", LONGEST_DESCRIPTION),
        "mime": short(resource.mime_type or "", LONGEST_TITLE),
        "size": None if isinstance(resource, ResourceTemplate) else resource.size,
    }


def prompts(given: Iterable[Prompt]) -> Listed:
    """Prompts: name, title, description, arguments (each a name, a description, and whether it is required)."""
    listed = Listed(MOST_OTHERS, MOST_BYTES_OF_OTHERS)
    for one in given:
        listed.add(one.name, lambda one=one: _prompt(one))  # type: ignore[misc]
    return listed


def _prompt(prompt: Prompt) -> Offer:
    arguments: dict[str, PromptArgument] = {}
    for asked in prompt.arguments or []:
        arguments.setdefault(asked.name, asked)
    if len(arguments) > MOST_ARGUMENTS or len(prompt.name) > LONGEST_TITLE:
        raise Unusable("it is too long")
    return {
        "name": sound(prompt.name),
        "title": short(prompt.title or prompt.name, LONGEST_TITLE),
        "description": short(prompt.description or "", LONGEST_DESCRIPTION),
        "arguments": [
            {
                "name": short(one.name, LONGEST_TITLE),
                "description": short(one.description or "", LONGEST_DESCRIPTION),
                "required": bool(one.required),
            }
            for one in arguments.values()
        ],
    }


def short(text: str, most: int) -> str:
    """The text, cut where it is too long."""
    return sound(text if len(text) <= most else text[: most - 1] + "…")
