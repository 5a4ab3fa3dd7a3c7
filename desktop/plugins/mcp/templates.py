"""Addresses with parts to fill in, as RFC 6570 writes them: all of its operators, with texts as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

MOST_BLANKS: Final = 50  # of a template

_UNRESERVED: Final = "-._~"
_RESERVED: Final = _UNRESERVED + ":/?#[]@!$&'()*+,;="
_EXPRESSION: Final = re.compile(r"\{([^{}]*)\}")
_PART: Final = re.compile(r"((?:[A-Za-z0-9_.]|%[0-9A-Fa-f]{2})+)(?::([1-9][0-9]{0,3})|\*)?")
_ENCODED: Final = re.compile(r"(%[0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Blank:
    """A part to fill in; one of a query or a fragment may be left empty."""

    name: str
    required: bool


@dataclass(frozen=True, slots=True)
class _Operator:
    """How an expression is written: RFC 6570, appendix A."""

    first: str
    between: str
    named: bool
    when_empty: str
    safe: str


_OPERATORS: Final = {
    "": _Operator("", ",", False, "", _UNRESERVED),
    "+": _Operator("", ",", False, "", _RESERVED),
    "#": _Operator("#", ",", False, "", _RESERVED),
    ".": _Operator(".", ".", False, "", _UNRESERVED),
    "/": _Operator("/", "/", False, "", _UNRESERVED),
    ";": _Operator(";", ";", True, "", _UNRESERVED),
    "?": _Operator("?", "&", True, "=", _UNRESERVED),
    "&": _Operator("&", "&", True, "=", _UNRESERVED),
}
_MAY_BE_EMPTY: Final = frozenset("#;?&")


def blanks(template: str) -> tuple[Blank, ...]:
    """What is to be filled in, in its order.

    Raises:
        ValueError: this is no template.
    """
    found: dict[str, Blank] = {}
    for match in _EXPRESSION.finditer(template):
        operator, parts = _read(match[1])
        for name, _ in parts:
            required = operator not in _MAY_BE_EMPTY or (name in found and found[name].required)
            found[name] = Blank(name, required)
    if set("{}") & set(_EXPRESSION.sub("", template)) or len(found) > MOST_BLANKS:
        raise ValueError(template)
    return tuple(found.values())


def expand(template: str, values: Mapping[str, str]) -> str:
    """The address with these values; a part without one is left out.

    Raises:
        ValueError: this is no template.
    """
    return _EXPRESSION.sub(lambda match: _expanded(match[1], values), template)


def _read(expression: str) -> tuple[str, list[tuple[str, int]]]:
    """An expression's operator, and its names with how many characters of each are wanted (0: all)."""
    operator = expression[:1] if expression[:1] in _OPERATORS else ""
    parts = []
    for part in expression[len(operator) :].split(","):
        if (match := _PART.fullmatch(part)) is None:
            raise ValueError(expression)
        parts.append((match[1], int(match[2] or 0)))
    return operator, parts


def _expanded(expression: str, values: Mapping[str, str]) -> str:
    sign, parts = _read(expression)
    operator = _OPERATORS[sign]
    written = []
    for name, most in parts:
        if (value := values.get(name)) is None:
            continue
        text = _encoded(value[:most] if most else value, operator.safe)
        if operator.named:
            text = f"{name}={text}" if text else f"{name}{operator.when_empty}"
        written.append(text)
    return operator.first + operator.between.join(written) if written else ""


def _encoded(value: str, safe: str) -> str:
    if safe == _UNRESERVED:
        return quote(value, safe=safe)
    # what is encoded already stays so where reserved characters do
    return "".join(one if _ENCODED.fullmatch(one) else quote(one, safe=safe) for one in _ENCODED.split(value))
