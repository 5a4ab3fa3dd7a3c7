"""JSON from a model or a stranger: read within bounds, so that nothing can be meant in two ways or break a program.

Refused are keys that stand twice, numbers that no double holds, half of a surrogate pair, and deep nesting.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final, NoReturn

MOST_TEXT: Final = 256 * 1024  # characters
MOST_DEPTH: Final = 48
LONGEST_NUMBER: Final = 300  # digits; any double has less before its point
_STRUCTURE: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)


def read(text: str) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is not one, or breaks a bound.
    """
    value, end = read_first(text.strip())
    if end != len(text.strip()):
        raise ValueError("something follows the JSON")
    return value


def read_first(text: str) -> tuple[Any, int]:
    """The JSON value that a text begins with, and where it ends. Raises as ``read``."""
    if len(text) > MOST_TEXT:
        raise ValueError("the JSON is too long")
    _check_depth(text)
    value, end = _DECODER.raw_decode(text)
    json.dumps(value, ensure_ascii=False).encode()  # half of a surrogate pair raises
    return value, end


def write(value: Any) -> str:
    """JSON as models were trained on: spaces behind commas and colons, letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def _check_depth(text: str) -> None:
    depth = 0
    for match in _STRUCTURE.finditer(text):
        mark = match[0]
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        if depth > MOST_DEPTH:
            raise ValueError("the JSON is nested too deeply")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("a number is too large")
    return value


def _integer(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise ValueError("a number is too large")
    return int(text)


def _constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_int=_integer, parse_constant=_constant
)
