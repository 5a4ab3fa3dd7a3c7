"""Calls out of what a model wrote between its tags, with the slips that models make.

Accepted are a missing or doubled bracket, a bracket closed in the wrong order, commas too many, Python's quotes and
constants, arguments that are JSON inside a string, fences around it all, and ``name(argument=value)``. Nothing that
was cut off is completed, and no text is.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from desktop.chat.calls import jsontext

LONGEST: Final = jsontext.MOST_TEXT
LONGEST_PYTHON: Final = 16 * 1024  # characters; Python's own parser is given no more
MOST_CALLS: Final = 16
_FENCE: Final = re.compile(r"\A```[a-z_]*\s*\n?|\s*```\s*\Z", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[\s,;\]]*")
_NAME_FIRST: Final = re.compile(r"\s*[\[{]?\s*\"name\"\s*:")
_PLAIN: Final = re.compile(r"\s*([A-Za-z_][\w.-]*)\s*\(")
_CLOSERS: Final = {"[": "]", "{": "}", "(": ")"}
_CONSTANTS: Final = {"true": True, "false": False, "null": None, "none": None}


@dataclass(frozen=True, slots=True)
class Read:
    """A call that was read; ``problem`` says why it is none, ``positional`` are arguments without a name."""

    name: str = ""
    arguments: Any = None
    problem: str = ""
    positional: tuple[Any, ...] = ()


def read_calls(body: str, *, complete: bool) -> list[Read]:
    """The calls in a block's text; ``complete``: the model ended it itself, so that what lacks was forgotten."""
    text = _FENCE.sub("", _FENCE.sub("", body.strip())).strip()
    if not text:
        return [Read(problem="The call is empty.")]
    if len(text) > LONGEST:
        return [Read(problem="The call is too long.")]
    found = [call for value in _values(text, complete=complete) for call in _calls(value)]
    if not found and _PLAIN.match(text.lstrip("[")):
        found = list(plain_calls(text.lstrip("[")))
    if len(found) > MOST_CALLS:
        return [*found[:MOST_CALLS], Read(problem=f"There were more than {MOST_CALLS} calls.")]
    return found or [Read(problem="The call is not valid JSON." if complete else "The call was cut off.")]


def _values(text: str, *, complete: bool) -> Iterator[Any]:
    """The JSON values that stand one behind the other, up to what is none."""
    if _NAME_FIRST.match(text) and not text.lstrip("[ \n").startswith("{"):
        text = "{" + text.lstrip("[ \n")
    at = 0
    while (at := _BETWEEN.match(text, at).end()) < len(text) and text[at] in "[{":  # type: ignore[union-attr]
        try:
            value, size = jsontext.read_first(text[at:])
            if size + at < len(text) and text[at] == "[" and value == []:
                size = 1  # a list that was closed at once, in front of its calls
        except (ValueError, RecursionError):
            if complete:
                yield from _repaired(text[at:])
            return
        yield value
        at += size


def _repaired(text: str) -> Iterator[Any]:
    """What a damaged JSON text means, if that is certain."""
    candidate = mended(text)
    for read in (jsontext.read, _python):
        try:
            if candidate is not None:
                yield read(candidate)
                return
        except (ValueError, RecursionError):
            continue


def mended(text: str) -> str | None:
    """The text with its brackets closed where they have to be, without commas too many; None: a string has no end."""
    mender = _Mender()
    quote, escaped = "", False
    for char in text:
        if quote:
            mender.out.append(char)
            quote = "" if char == quote and not escaped else quote
            escaped = char == "\\" and not escaped
        elif char in "]})":
            mender.close(char)
        else:
            quote = char if char in "\"'" else ""
            mender.open(char)
        if not mender.stack or len(mender.stack) > jsontext.MOST_DEPTH:
            break
    return None if quote else mender.closed()


class _Mender:
    """The mended text so far, and the brackets that are open in it."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.stack: list[str] = []

    def open(self, char: str) -> None:
        """A character that closes nothing."""
        self.out.append(char)
        if char in _CLOSERS:
            self.stack.append(_CLOSERS[char])

    def close(self, char: str) -> None:
        """A closing bracket; what is open inside is closed too. One that closes nothing is left out."""
        if char in self.stack:
            while self._end() != char:
                pass

    def closed(self) -> str:
        """All of it, closed."""
        while self.stack:
            self._end()
        return "".join(self.out)

    def _end(self) -> str:
        """Close the innermost bracket; a comma in front of it goes."""
        at = len(self.out) - 1
        while self.out[at].isspace():
            at -= 1
        if self.out[at] == ",":
            del self.out[at]
        self.out.append(self.stack.pop())
        return self.out[-1]


def _calls(value: Any) -> Iterator[Read]:
    """The calls in a JSON value."""
    if isinstance(value, list):
        for item in value:
            yield from _calls(item) if isinstance(item, dict) else [Read(problem="The call is not a JSON object.")]
        return
    inner = value.get("function") if isinstance(value, dict) else None
    value = inner if isinstance(inner, dict) and "name" not in value else value
    name = value.get("name") if isinstance(value, dict) else None
    if not isinstance(name, str) or not name:
        yield Read(problem="The call has no name.")
        return
    arguments = next((value[key] for key in ("arguments", "parameters") if key in value), None)
    yield Read(name.strip(), _as_object(arguments))


def _as_object(arguments: Any) -> Any:
    """Arguments that may be missing, or JSON inside a string."""
    if arguments is None:
        return {}
    if isinstance(arguments, str):
        try:
            return jsontext.read(arguments) if arguments.strip() else {}
        except (ValueError, RecursionError):
            return arguments
    return arguments


def plain_calls(text: str) -> Iterator[Read]:
    """Calls in the way of Python, one behind the other: ``name(argument=value)``."""
    at = 0
    while match := _PLAIN.match(text, at):
        size = closed_at(text[match.end() - 1 :])
        if size < 0 or size > LONGEST_PYTHON:
            yield Read(match[1], problem=f"The call of {match[1][:100]} has no end.")
            return
        at = match.end() - 1 + size
        try:
            call = _parsed(f"f{text[match.end() - 1 : at]}")
            if not isinstance(call, ast.Call):
                raise ValueError("it is no call")
            named = _distinct([(_keyword(word), _value(word.value)) for word in call.keywords])
            yield Read(match[1], _bounded(named), positional=tuple(_bounded(_value(part)) for part in call.args))
        except (ValueError, RecursionError):
            yield Read(match[1], problem=f"The arguments of {match[1][:100]} cannot be read.")
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at


def closed_at(text: str) -> int:
    """Where the bracket that a text begins with is closed again, behind it; -1: nowhere yet."""
    depth, quote, escaped = 0, "", False
    for at, char in enumerate(text, 1):
        if quote:
            quote = "" if char == quote and not escaped else quote
            escaped = char == "\\" and not escaped
        elif char in "\"'":
            quote = char
        elif char in "[{(":
            depth += 1
        elif char in "]})":
            depth -= 1
            if depth == 0:
                return at
    return -1


def _python(text: str) -> Any:
    """A value in Python's words. Raises ValueError."""
    if len(text) > LONGEST_PYTHON:
        raise ValueError("it is too long")
    return _bounded(_value(_parsed(text)))


def _parsed(text: str) -> ast.expr:
    """Raises ValueError."""
    if "\0" in text or text.count("-") > len(text) // 2:
        raise ValueError("it is no expression")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes that Python does not know
            return ast.parse(text, mode="eval").body
    except (SyntaxError, MemoryError) as error:
        raise ValueError("it is no expression") from error


def _value(node: ast.expr) -> Any:
    """The value of a literal. Raises ValueError for anything else."""
    match node:
        case ast.Constant(value=str() | int() | float() | None as value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return -value
        case ast.Name(id=name) if name.lower() in _CONSTANTS:
            return _CONSTANTS[name.lower()]
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return [_value(part) for part in parts]
        case ast.Dict(keys=keys, values=values):
            return _distinct([(_key(key), _value(item)) for key, item in zip(keys, values, strict=True)])
    raise ValueError("it is no literal")


def _key(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError("a key is no text")


def _keyword(word: ast.keyword) -> str:
    if word.arg is None:
        raise ValueError("an argument has no name")
    return word.arg


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _bounded(value: Any) -> Any:
    """The value as JSON would have it. Raises ValueError where it cannot."""
    return jsontext.read(jsontext.write(value))
