"""The settings of a source as fields: what a JSON Schema of an object says of each. No Qt.

A schema comes from a plugin: what of it cannot be read becomes a field of plain JSON, and nothing in it is trusted.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from desktop.base.visible import cut, in_one_line, visible

MOST_FIELDS: Final = 100
_FARTHEST: Final = 1e15


class Shape(Enum):
    """What a field takes."""

    SWITCH = auto()
    WHOLE = auto()
    NUMBER = auto()
    CHOICE = auto()
    LINE = auto()
    SECRET = auto()
    LINES = auto()  # texts, one a line
    JSON = auto()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: its key, what people read, what it takes, its limits and its choices."""

    key: str
    name: str
    note: str
    shape: Shape
    least: float = -_FARTHEST
    most: float = _FARTHEST
    choices: tuple[Any, ...] = ()
    default: Any = None


def fields(schema: str) -> tuple[FieldSpec, ...]:
    """The fields of a schema, in its order; none where it is no schema of an object."""
    try:
        whole = json.loads(schema)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(whole, dict) or not isinstance(whole.get("properties"), dict):
        return ()
    return tuple(
        _field(str(key), _resolved(plain, whole)) for key, plain in [*whole["properties"].items()][:MOST_FIELDS]
    )


def _resolved(plain: Any, whole: dict[str, Any]) -> dict[str, Any]:
    """A property's own schema: references into ``$defs`` followed, "or null" left out."""
    found: dict[str, Any] = plain if isinstance(plain, dict) else {}
    for _ in range(4):
        inner: Any = None
        if isinstance(found.get("$ref"), str):
            definitions = whole.get("$defs")
            inner = definitions.get(found["$ref"].rsplit("/", 1)[-1]) if isinstance(definitions, dict) else None
        for word in ("anyOf", "allOf"):
            options = found.get(word)
            if inner is None and isinstance(options, list):
                options = [one for one in options if isinstance(one, dict) and one.get("type") != "null"]
                inner = options[0] if len(options) == 1 else None
        if not isinstance(inner, dict):
            return found
        found = {**inner, **{key: value for key, value in found.items() if key not in ("$ref", "anyOf", "allOf")}}
    return found


def _field(key: str, plain: dict[str, Any]) -> FieldSpec:
    title, note = plain.get("title"), plain.get("description")
    name = in_one_line(title, 120) if isinstance(title, str) and title.strip() else in_one_line(key, 120)
    words = visible(cut(note, 600)[0]) if isinstance(note, str) else ""
    shape, choices = _shape(plain)
    least = _limit(plain, "minimum", "exclusiveMinimum", -_FARTHEST)
    most = _limit(plain, "maximum", "exclusiveMaximum", _FARTHEST)
    return FieldSpec(key, name, words, shape, least, max(least, most), choices, plain.get("default"))


def _shape(plain: dict[str, Any]) -> tuple[Shape, tuple[Any, ...]]:
    choices, kind = plain.get("enum"), plain.get("type")
    if isinstance(choices, list) and choices and all(isinstance(one, str | int | float) for one in choices):
        return Shape.CHOICE, tuple(choices[:MOST_FIELDS])
    if kind == "string":
        hidden = plain.get("format") == "password" or plain.get("writeOnly") is True
        return (Shape.SECRET if hidden else Shape.LINE), ()
    if kind == "array":
        items = plain.get("items")
        texts = isinstance(items, dict) and items.get("type") == "string"
        return (Shape.LINES if texts else Shape.JSON), ()
    plain_shapes = {"boolean": Shape.SWITCH, "integer": Shape.WHOLE, "number": Shape.NUMBER}
    return plain_shapes.get(kind, Shape.JSON) if isinstance(kind, str) else Shape.JSON, ()


def _limit(plain: dict[str, Any], name: str, beyond: str, otherwise: float) -> float:
    for key in (name, beyond):
        value = plain.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _FARTHEST:
            return float(value)
    return otherwise
