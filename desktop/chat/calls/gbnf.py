"""JSON Schemas as rules of llama.cpp's grammars (GBNF).

The rules allow less than the schema: properties in the order they stand in, bounded whitespace, numbers that a double
holds. What they cannot say (``not``, ``if``, sums of limits) the check behind them says. A schema too large for the
room it may take becomes any JSON object.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from desktop.chat.calls import patterns, spelling
from desktop.chat.calls.drafts import KINDS, Node, is_of, kinds
from desktop.chat.calls.merging import merged
from desktop.chat.calls.schema import ToolSchema
from desktop.chat.calls.spelling import counted, quoted, spelled

MOST_NUMBERS: Final = 200  # whole numbers between two limits that are spelled out
DEEPEST: Final = 24  # schemas inside each other
MOST_STEPS: Final = 10_000  # schemas that are looked at for one tool, each as often as it is used

# the rules every grammar may use; letters of strings as JSON writes them, without half a surrogate pair
COMMON: Final = r"""ws ::= (" " | "\n" [ ]{0,16})?
char ::= [^"\\\x00-\x1F] | "\\" (["\\/bfnrt] | "u" ([0-9a-cA-CefEF] hex{3} | [dD] [0-7] hex{2}))
hex ::= [0-9a-fA-F]
string ::= "\"" char* "\""
natural ::= "0" | [1-9] [0-9]{0,14}
fraction ::= ("." [0-9]{1,15})? ([eE] [-+]? [0-9]{1,2})?
integer ::= "-"? natural
number ::= "-"? natural fraction
boolean ::= "true" | "false"
null ::= "null"
object ::= "{" ws (member ("," ws member)*)? ws "}"
member ::= string ":" ws value
array ::= "[" ws (value ("," ws value)*)? ws "]"
value ::= object | array | string | number | boolean | null
"""


class TooLarge(Exception):
    """The rules take more room than they may."""


class Rules:
    """Rules of one tool's arguments, named with a prefix, of at most ``room`` bytes together."""

    def __init__(self, schema: ToolSchema, prefix: str, room: int) -> None:
        """Raises TooLarge."""
        self._schema, self._prefix, self._room = schema, prefix, room
        self._lines: list[str] = []
        self._targets: dict[str, str] = {}  # rules of what is referred to
        self._count = self._steps = 0
        self.root = self._expression(schema.root, 0, ())

    @property
    def text(self) -> str:
        """The rules, a line each."""
        return "".join(self._lines)

    def _rule(self, expression: str, name: str = "") -> str:
        """Name an expression."""
        name = name or self._name()
        line = f"{name} ::= {expression}\n"
        self._room -= len(line.encode("utf-8", "replace"))
        if self._room < 0:
            raise TooLarge
        self._lines.append(line)
        return name

    def _name(self) -> str:
        self._count += 1
        return f"{self._prefix}-{self._count}"

    def _expression(self, node: Any, depth: int, inside: tuple[str, ...]) -> str:
        """A rule's name, or what can stand in its place. ``inside``: references on the way that consumed nothing."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise TooLarge
        if isinstance(node, bool) or depth > DEEPEST:
            return "value"
        if "$ref" in node:
            return self._referred(node, depth, inside)
        if "allOf" in node or "anyOf" in node or "oneOf" in node:
            return self._combined(node, depth, inside)
        if "const" in node:
            return self._literals([node["const"]])
        if isinstance(node.get("enum"), list):
            return self._literals([value for value in node["enum"] if is_of(value, kinds(node))] or node["enum"])
        if len(kinds(node)) == len(KINDS):
            return "value"
        return self._either(self._of_kind(kind, node, depth) for kind in kinds(node))

    def _referred(self, node: Node, depth: int, inside: tuple[str, ...]) -> str:
        reference = node["$ref"]
        if reference in inside:
            return "value"  # it says nothing but its own name
        target = self._schema.target(reference)
        rest = {key: item for key, item in node.items() if key not in ("$ref", "$defs", "definitions")}
        if rest and isinstance(target, dict):
            return self._expression(merged(rest, target), depth + 1, (*inside, reference))
        if reference not in self._targets:
            self._targets[reference] = name = self._name()
            self._rule(self._expression(target, depth + 1, (*inside, reference)), name)
        return self._targets[reference]

    def _combined(self, node: Node, depth: int, inside: tuple[str, ...]) -> str:
        """Every part of ``allOf`` and one of ``anyOf`` and ``oneOf``, with what stands beside them."""
        base = {key: item for key, item in node.items() if key not in ("allOf", "anyOf", "oneOf")}
        for part in node.get("allOf", ()):
            base = merged(base, self._resolved(part, inside))
        if key := next((key for key in ("anyOf", "oneOf") if key in node), ""):
            other = {"oneOf": node["oneOf"]} if key == "anyOf" and "oneOf" in node else {}
            parts = [
                part if not base and not other else merged({**base, **other}, self._resolved(part, inside))
                for part in node[key]
            ]
            return self._either(self._expression(part, depth + 1, inside) for part in parts)
        return self._expression(base, depth + 1, inside)

    def _resolved(self, part: Any, inside: tuple[str, ...]) -> Any:
        """A part with what it refers to merged into it."""
        seen = set(inside)
        while isinstance(part, dict) and "$ref" in part:
            reference = part["$ref"]
            part = {key: item for key, item in part.items() if key != "$ref"}
            if reference not in seen:
                seen.add(reference)
                part = merged(part, self._schema.target(reference))
        return part

    def _either(self, expressions: Iterable[str]) -> str:
        found = list(dict.fromkeys(expressions))
        return found[0] if len(found) == 1 else self._rule(" | ".join(found))

    def _literals(self, values: Sequence[Any]) -> str:
        return self._rule(" | ".join(dict.fromkeys(quoted(json.dumps(v, ensure_ascii=False)) for v in values)))

    def _of_kind(self, kind: str, node: Node, depth: int) -> str:
        match kind:
            case "object":
                return self._object(node, depth)
            case "array":
                return self._array(node, depth)
            case "string":
                return self._string(node)
            case "integer" | "number":
                return self._number(kind, node)
            case _:
                return kind

    def _object(self, node: Node, depth: int) -> str:
        properties = node.get("properties", {})
        required = set(node.get("required", ()))
        names = [*properties, *sorted(required - set(properties))]
        rest = node.get("additionalProperties", not names)
        if not names and rest is True:
            return "object"
        tail, alone = "", ""
        if rest is not False:
            member = self._rule(f'string ":" ws {self._expression(rest, depth + 1, ())}')
            tail, alone = f'("," ws {member})*', f'({member} ("," ws {member})*)?'
        behind = self._rule(tail) if tail else ""  # members, when one stands in front
        first = self._rule(alone) if alone else ""  # members, when none does
        for name in reversed(names):
            key = quoted(json.dumps(name, ensure_ascii=False) + ":")
            pair = f"{key} ws {self._expression(properties.get(name, True), depth + 1, ())}"
            following = f" {behind}" if behind else ""
            if name in required:
                first = self._rule(f"{pair}{following}")
                behind = self._rule(f'"," ws {pair}{following}')
            else:
                pair = self._rule(pair)
                first = self._rule(f"({pair}{following}{f' | {first}' if first else ''}){'' if first else '?'}")
                behind = self._rule(f'("," ws {pair})?{following}')
        return self._rule(f'"{{" ws {first} ws "}}"' if first else '"{" ws "}"')

    def _array(self, node: Node, depth: int) -> str:
        least, most = node.get("minItems", 0), node.get("maxItems")
        fixed = [self._expression(part, depth + 1, ()) for part in node.get("prefixItems", ())]
        if fixed:
            fixed = fixed[: most if most is not None else None]
            inner = ' ws "," ws '.join(fixed)
            return self._rule(f'"[" ws {inner} ws "]"' if fixed else '"[" ws "]"')
        if most == 0:
            return self._rule('"[" ws "]"')
        item = self._expression(node.get("items", True), depth + 1, ())
        if item == "value" and not least and most is None:
            return "array"
        more = f'("," ws {item}){counted(max(0, least - 1), most - 1 if most is not None else None)}'
        inner = f"{item} {more}" if least else f"({item} {more})?"
        return self._rule(f'"[" ws {inner} ws "]"')

    def _string(self, node: Node) -> str:
        pattern = patterns.parse(node["pattern"]) if "pattern" in node else None
        if pattern is not None:
            return self._rule(spelled(pattern))
        least, most = node.get("minLength", 0), node.get("maxLength")
        if not least and (most is None or most > spelling.MOST_COUNTED):
            return "string"
        return self._rule(rf'"\"" char{counted(least, most)} "\""')

    def _number(self, kind: str, node: Node) -> str:
        low, high = node.get("minimum"), node.get("maximum")
        if "exclusiveMinimum" in node:
            low = node["exclusiveMinimum"] + 1 if kind == "integer" else node["exclusiveMinimum"]
        if "exclusiveMaximum" in node:
            high = node["exclusiveMaximum"] - 1 if kind == "integer" else node["exclusiveMaximum"]
        if low is not None and high is not None and 0 <= high - low <= MOST_NUMBERS and kind == "integer":
            first, last = -int(-low // 1), int(high // 1)
            if first <= last:
                return self._rule(" | ".join(f'"{value}"' for value in range(first, last + 1)))
        if low is not None and low >= 0:
            return "natural" if kind == "integer" else self._rule("natural fraction")
        return kind
