"""A server's schema for a tool, made plain: what a model can follow and a check cannot hang on.

Patterns, references and rare keywords go; what is left says less and allows more, and the server checks its arguments
itself. A regular expression like ``^(a+)+$`` or 25 nested ``anyOf`` stop a validator for ever, and a chain of
references of one kilobyte unfolds to gigabytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

DEEPEST: Final = 16  # schemas inside each other
MOST_NODES: Final = 1_000
MOST_CHOICES: Final = 64  # schemas below anyOf, oneOf and allOf, in all
LONGEST: Final = 16 << 10  # bytes of the schema as JSON text
LONGEST_TEXT: Final = 1_000  # characters of a description in it
MOST_VALUES: Final = 500  # of an enum

TYPES: Final = frozenset({"object", "array", "string", "number", "integer", "boolean", "null"})
NUMBERS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
COUNTS: Final = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
CHOICES: Final = ("anyOf", "oneOf", "allOf")
ANY: Final = (str, int, float, bool, type(None))


class Unusable(Exception):
    """The tool cannot be offered; the text says why."""


def plain_schema(schema: Mapping[str, Any]) -> str:
    """The schema as JSON text, an object's, in the server's order: a grammar holds a model to it.

    Raises:
        Unusable: it is too large, too deep, or no schema of an object.
    """
    plain = _Plain(schema).schema(schema, 0)
    if plain.setdefault("type", "object") != "object":
        raise Unusable("its schema does not describe an object")
    plain.setdefault("properties", {})
    try:
        text = json.dumps(plain, ensure_ascii=False, allow_nan=False)
    except ValueError as error:
        raise Unusable("its schema holds a number that is none") from error
    if len(text.encode("utf-8", "replace")) > LONGEST:
        raise Unusable(f"its schema has more than {LONGEST >> 10} KiB")
    return text


class _Plain:
    """One schema's way to plainness, with what it may cost."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._nodes = 0
        self._choices = 0
        self._open: list[str] = []  # references that are being followed

    def schema(self, given: Any, depth: int) -> dict[str, Any]:
        """A schema without what is not wanted; whatever is no schema allows everything."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise Unusable(f"its schema has more than {MOST_NODES} parts")
        if depth > DEEPEST:
            raise Unusable(f"its schema is more than {DEEPEST} levels deep")
        if not isinstance(given, Mapping):
            return {}
        if "$ref" in given:
            return self._referred(given, depth)
        plain = _simple(given)
        for name, made in (("properties", self._properties), ("items", self._items), *_each(CHOICES, self._several)):
            if name in given and (value := made(given[name], depth + 1)) is not None:
                plain[name] = value
        if (more := given.get("additionalProperties")) is not None and "patternProperties" not in given:
            plain["additionalProperties"] = more if isinstance(more, bool) else self.schema(more, depth + 1)
        known = plain.get("properties", {})
        if names := [one for one in _list(given.get("required")) if isinstance(one, str) and one in known]:
            plain["required"] = list(dict.fromkeys(names))
        return plain

    def _properties(self, given: Any, depth: int) -> dict[str, Any] | None:
        if not isinstance(given, Mapping):
            return None
        return {str(name): self.schema(one, depth) for name, one in given.items()}

    def _items(self, given: Any, depth: int) -> dict[str, Any] | None:
        return self.schema(given, depth) if isinstance(given, Mapping) else None

    def _several(self, given: Any, depth: int) -> list[dict[str, Any]] | None:
        choices = _list(given)
        self._choices += len(choices)
        if self._choices > MOST_CHOICES:
            raise Unusable(f"its schema has more than {MOST_CHOICES} alternatives")
        return [self.schema(one, depth) for one in choices] or None

    def _referred(self, given: Mapping[str, Any], depth: int) -> dict[str, Any]:
        """What a reference inside the schema leads to; one that leads outside or in a circle allows everything."""
        name = given["$ref"]
        target = self._target(name) if isinstance(name, str) and name not in self._open else None
        if target is None:
            return _simple({"description": given.get("description")})
        self._open.append(name)
        plain = self.schema(target, depth + 1)
        self._open.pop()
        return plain | _simple({"description": given.get("description")})

    def _target(self, name: str) -> Any:
        if not name.startswith("#"):
            return None
        found: Any = self._root
        for step in filter(None, name[1:].split("/")):
            key = step.replace("~1", "/").replace("~0", "~")
            found = found.get(key) if isinstance(found, Mapping) else None
        return found


def _each(names: tuple[str, ...], made: Callable[[Any, int], Any]) -> list[tuple[str, Callable[[Any, int], Any]]]:
    return [(name, made) for name in names]


def _list(given: Any) -> list[Any]:
    return given if isinstance(given, list) else []


def _simple(given: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords whose values are no schemas, where the values are what they should be."""
    plain: dict[str, Any] = {}
    kinds = given.get("type")
    if isinstance(kinds, str) and kinds in TYPES:
        plain["type"] = kinds
    elif found := [one for one in _list(kinds) if isinstance(one, str) and one in TYPES]:
        plain["type"] = list(dict.fromkeys(found))
    for name in ("description", "format"):
        if isinstance(given.get(name), str):
            plain[name] = given[name][:LONGEST_TEXT]
    values = _list(given.get("enum"))
    if len(values) > MOST_VALUES:
        raise Unusable(f"its schema lists more than {MOST_VALUES} values")
    if values and all(isinstance(one, ANY) for one in values):
        plain["enum"] = values
    for name in ("const", "default"):
        if name in given and isinstance(given[name], ANY):
            plain[name] = given[name]
    return plain | {name: value for name, value in given.items() if _bounds(name, value)}


def _bounds(name: str, value: Any) -> bool:
    """Whether this is a keyword that bounds a number, a length or a count, with a value it may have."""
    if name in NUMBERS:
        return type(value) in (int, float) and (name != "multipleOf" or value > 0)
    return name in COUNTS and type(value) is int and value >= 0
