"""Two schemas that both have to hold, as one: as exact as a grammar needs it, which a check follows."""

from __future__ import annotations

from typing import Any

from desktop.chat.calls.drafts import Node


def merged(first: Node, second: Any) -> Node:
    """A schema that says what both say; where they contradict each other, what the second says."""
    if not isinstance(second, dict):
        return first
    found = {**first, **second}
    if "properties" in first and "properties" in second:
        found["properties"] = {**first["properties"], **_both(first["properties"], second["properties"])}
    if "required" in first and "required" in second:
        found["required"] = list(dict.fromkeys([*first["required"], *second["required"]]))
    if "enum" in first and "enum" in second:
        found["enum"] = [value for value in second["enum"] if value in first["enum"]] or second["enum"]
    for key in ("anyOf", "oneOf", "allOf"):
        if key in first and key in second:
            found["allOf"] = [*found.get("allOf", ()), {key: first[key]}]
    kinds = [
        node["type"] if isinstance(node["type"], list) else [node["type"]] for node in (first, second) if "type" in node
    ]
    if len(kinds) == 2:
        found["type"] = [kind for kind in kinds[1] if kind in kinds[0]] or kinds[1]
    return found


def _both(first: Node, second: Node) -> Node:
    """The properties of the second, each with what the first says of it."""
    return {
        name: merged(first[name], node) if name in first and isinstance(first[name], dict) else node
        for name, node in second.items()
    }
