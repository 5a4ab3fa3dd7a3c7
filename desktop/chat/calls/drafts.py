"""Schemas of every draft in the words of one: JSON Schema 2020-12, its known keywords alone, without prose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from desktop.chat.calls import patterns

MOST_NODES: Final = 5000
KINDS: Final = ("object", "array", "string", "number", "boolean", "null")

Node = dict[str, Any]

_MAPS: Final = frozenset({"properties", "$defs", "definitions", "dependentSchemas"})
_LISTS: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_ONES: Final = frozenset(
    {"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems"}
    | {"unevaluatedProperties"}
)
_VALUES: Final = frozenset(
    {"type", "enum", "const", "required", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
    | {"minContains", "maxContains", "dependentRequired", "pattern", "$ref"}
)
_LIMITS: Final = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_COUNTS: Final = frozenset(
    {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"}
)
_OF_KIND: Final[dict[str, type]] = {"enum": list, "uniqueItems": bool, "pattern": str, "$ref": str}
_KNOWN: Final = _MAPS | _LISTS | _ONES | _VALUES


class Reader:
    """Copies a schema's known keywords, the older drafts' in the words of 2020-12."""

    def __init__(self) -> None:
        self._nodes = 0
        self.references: list[str] = []

    def node(self, value: Any) -> Any:
        """One schema. Raises ValueError where it is none, or where there are too many."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise ValueError(f"it has more than {MOST_NODES} parts")
        if isinstance(value, bool):
            return value
        if not isinstance(value, dict):
            raise ValueError("a part of it is not a schema")
        if "$dynamicRef" in value or "$recursiveRef" in value:
            raise ValueError("it has dynamic references")
        if "$ref" in value:
            self.references.append(str(value["$ref"]))
        found: Node = {key: self._part(key, item) for key, item in value.items() if key in _KNOWN}
        if isinstance(value.get("items"), list):  # before 2020-12
            rest = self.node(value.get("additionalItems", True))
            found |= {"prefixItems": self._list(value["items"]), "items": rest}
        found = _modern(found, value)
        for key, item in found.items():
            if not _is_proper(key, item):
                raise ValueError(f"{key!r} is not followed by what belongs to it")
        return found

    def _part(self, key: str, item: Any) -> Any:
        """What stands under a keyword."""
        if key in _MAPS and isinstance(item, dict):
            return {name: self.node(part) for name, part in item.items()}
        if key in _LISTS and isinstance(item, list):
            return self._list(item)
        return self.node(item) if key in _ONES and not isinstance(item, list) else item

    def _list(self, parts: list[Any]) -> list[Any]:
        return [self.node(part) for part in parts]


def _is_proper(key: str, item: Any) -> bool:
    """Whether a keyword's value is of its kind."""
    if key in _LIMITS:
        return isinstance(item, int | float) and not isinstance(item, bool) and (key != "multipleOf" or item > 0)
    if key in _COUNTS:
        return isinstance(item, int) and not isinstance(item, bool) and item >= 0
    if key == "type":
        names = item if isinstance(item, list) and item else [item]
        return all(isinstance(name, str) and name in (*KINDS, "integer") for name in names)
    if key == "dependentRequired":
        return isinstance(item, dict) and all(_is_texts(names) for names in item.values())
    if key == "required":
        return _is_texts(item)
    wanted = _OF_KIND.get(key, dict if key in _MAPS else list if key in _LISTS else object)
    return isinstance(item, wanted)


def _is_texts(item: Any) -> bool:
    return isinstance(item, list) and all(isinstance(name, str) for name in item)


def _modern(found: Node, value: Node) -> Node:
    """Old words replaced, and what would be dangerous or impossible to check left to the tool."""
    for name in _LISTS:
        if found.get(name) == []:
            del found[name]
    if not isinstance(found.get("required", []), list):
        del found["required"]  # drafts before 4 said it of each property
    elif "required" in found:
        found["required"] = list(dict.fromkeys(name for name in found["required"] if isinstance(name, str)))
    for limit in ("inimum", "aximum"):
        name, plain = f"exclusiveM{limit}", f"m{limit}"
        if isinstance(found.get(name), bool) and found.pop(name) and plain in found:  # draft 4
            found[name] = found.pop(plain)
    if value.get("nullable") is True and isinstance(found.get("type"), str):
        found["type"] = [found["type"], "null"]
    if value.get("patternProperties"):
        # which properties these are only its patterns say, and those may take for ever
        found.pop("additionalProperties", None)
        found.pop("unevaluatedProperties", None)
    if "pattern" in found and patterns.parse(found["pattern"]) is None:
        del found["pattern"]
    return _meant(found)


def _meant(found: Node) -> Node:
    """A list of values none of which has the type: lists were to hold them, and other kinds were written as texts."""
    values = found.get("enum")
    if isinstance(values, list) and not any(is_of(value, kinds(found)) for value in values):
        del found["enum"]
        if found.pop("type", None) == "array":
            return found | {"type": "array", "items": {"enum": values}}
        found["enum"] = values
    return found


def kinds(node: Node) -> list[str]:
    """The kinds of value a schema allows; a number includes the whole ones."""
    found = node.get("type")
    if isinstance(found, str):
        return [found]
    if isinstance(found, list):
        return [kind for kind in dict.fromkeys(found) if kind != "integer" or "number" not in found]
    if "properties" in node or "required" in node or "additionalProperties" in node:
        return ["object"]
    if "items" in node or "prefixItems" in node:
        return ["array"]
    return list(KINDS)


def is_of(value: Any, wanted: Sequence[str]) -> bool:
    """Whether a value is of one of some kinds."""
    if isinstance(value, bool):
        return "boolean" in wanted
    if isinstance(value, int | float):
        return "number" in wanted or ("integer" in wanted and value == int(value))
    names = {str: "string", list: "array", dict: "object"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "null") in wanted
