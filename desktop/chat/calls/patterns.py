"""Regular expressions of schemas, as far as they can be checked in a time known before and written as a grammar.

Python's matcher can take for ever, and whoever wrote the pattern may want that. Here a pattern becomes a set of states
that are all followed at once, so a text takes as long as it has characters times states. What that cannot do (looking
around, referring back, anchors in the middle) is left to the tool.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

MOST_STATES: Final = 1000
MOST_STEPS: Final = 2_000_000  # states times characters
LAST: Final = 0x10FFFF

Range = tuple[int, int]

_SETS: Final[dict[str, tuple[Range, ...]]] = {
    "d": ((48, 57),),
    "w": ((48, 57), (65, 90), (95, 95), (97, 122)),
    "s": ((9, 13), (32, 32)),
}
_LITERALS: Final = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_COUNTS: Final = re.compile(r"\{(\d{1,3})(?:(,)(\d{1,3})?)?\}")


@dataclass(frozen=True, slots=True)
class Chars:
    """One character of some ranges."""

    ranges: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one behind the other."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some parts."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part ``least`` to ``most`` times (None: without end)."""

    part: Part
    least: int
    most: int | None


Part = Chars | Row | Choice | Repeat


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a pattern asks for; ``start`` and ``end``: nothing may stand before or behind it."""

    part: Part
    start: bool
    end: bool


class _Beyond(Exception):
    """The pattern cannot be followed here."""


@lru_cache(maxsize=512)
def parse(pattern: object) -> Pattern | None:
    """A pattern's parts; None: it is left to the tool."""
    if not isinstance(pattern, str) or len(pattern) > MOST_STATES:
        return None
    start, text = pattern.startswith("^"), pattern.removeprefix("^")
    end = text.endswith("$") and not re.search(r"(?<!\\)(?:\\\\)*\\\$\Z", text)
    try:
        reader = _Reader(text[:-1] if end else text)
        part = reader.choice()
        if reader.at < len(reader.text) or (isinstance(part, Choice) and (start or end)):
            return None  # an anchor binds closer than a choice
        _Machine(part)
    except (_Beyond, RecursionError):
        return None
    return Pattern(part, start, end)


def found_in(pattern: str, text: str) -> bool:
    """Whether a text holds what the pattern asks for; a pattern or text beyond the bounds is left to the tool."""
    parsed = parse(pattern)
    if parsed is None:
        return True
    machine = _Machine(parsed.part)
    if len(text) * len(machine.moves) > MOST_STEPS:
        return True
    states = machine.closed({machine.begin})
    for char in text:
        if machine.finish in states and not parsed.end:
            return True
        stepped = {target for state in states for ranges, target in machine.moves[state] if _within(ord(char), ranges)}
        if not parsed.start:
            stepped.add(machine.begin)
        states = machine.closed(stepped)
    return machine.finish in states


def _within(code: int, ranges: Sequence[Range]) -> bool:
    return any(low <= code <= high for low, high in ranges)


class _Machine:
    """States, the characters that lead from one to another, and what needs no character."""

    def __init__(self, part: Part) -> None:
        self.moves: list[list[tuple[tuple[Range, ...], int]]] = []
        self._free: list[list[int]] = []
        self.begin = self._state()
        self.finish = self._add(part, self.begin)

    def closed(self, states: set[int]) -> set[int]:
        """The states with those that they lead to without a character."""
        found, todo = set(states), list(states)
        while todo:
            for target in self._free[todo.pop()]:
                if target not in found:
                    found.add(target)
                    todo.append(target)
        return found

    def _state(self) -> int:
        if len(self.moves) >= MOST_STATES:
            raise _Beyond
        self.moves.append([])
        self._free.append([])
        return len(self.moves) - 1

    def _add(self, part: Part, begin: int) -> int:
        """Add a part behind a state; the state behind it."""
        match part:
            case Chars(ranges):
                end = self._state()
                self.moves[begin].append((ranges, end))
            case Row(parts):
                end = begin
                for inner in parts:
                    end = self._add(inner, end)
            case Choice(parts):
                end = self._state()
                for inner in parts:
                    first = self._state()
                    self._free[begin].append(first)
                    self._free[self._add(inner, first)].append(end)
            case Repeat(inner, least, most):
                end = self._repeat(inner, least, most, begin)
        return end

    def _repeat(self, part: Part, least: int, most: int | None, begin: int) -> int:
        for _ in range(least):
            begin = self._add(part, begin)
        end = self._state()
        if most is None:
            again = self._state()
            self._free[begin].append(again)
            self._free[self._add(part, again)].append(again)
            begin = again
        for _ in range((most or 0) - least):
            self._free[begin].append(end)
            begin = self._add(part, begin)
        self._free[begin].append(end)
        return end


class _Reader:
    """Reads a pattern's text."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def choice(self) -> Part:
        """Alternatives up to a closing parenthesis or the end."""
        parts = [self._row()]
        while self._take("|"):
            parts.append(self._row())
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def _row(self) -> Part:
        parts: list[Part] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            parts.append(self._counted(self._one()))
        return Row(tuple(parts))

    def _counted(self, part: Part) -> Part:
        if self._take("*"):
            part = Repeat(part, 0, None)
        elif self._take("+"):
            part = Repeat(part, 1, None)
        elif self._take("?"):
            part = Repeat(part, 0, 1)
        elif counts := _COUNTS.match(self.text, self.at):
            self.at = counts.end()
            least = int(counts[1])
            most = int(counts[3]) if counts[3] else None if counts[2] else least
            if most is not None and most < least:
                raise _Beyond
            part = Repeat(part, least, most)
        else:
            return part
        self._take("?")  # the shortest or the longest: what fits is the same
        if self.at < len(self.text) and self.text[self.at] in "*+{":
            raise _Beyond
        return part

    def _one(self) -> Part:
        char = self._next()
        if char == "(":
            if self._take("?") and not self._take(":"):
                raise _Beyond
            part = self.choice()
            if not self._take(")"):
                raise _Beyond
            return part
        if char == "[":
            return self._set()
        if char == "\\":
            return Chars(self._escaped())
        if char == ".":
            return Chars(((0, 9), (11, LAST)))
        if char in "^$*+?{":
            raise _Beyond
        return Chars(((ord(char), ord(char)),))

    def _set(self) -> Chars:
        negated = self._take("^")
        ranges: list[Range] = []
        while not self._take("]"):
            char = self._next()
            low = self._escaped() if char == "\\" else ((ord(char), ord(char)),)
            if self.text[self.at : self.at + 1] == "-" and self.text[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                char = self._next()
                high = self._escaped() if char == "\\" else ((ord(char), ord(char)),)
                if len(low) > 1 or len(high) > 1 or low[0][0] > high[0][1]:
                    raise _Beyond
                ranges.append((low[0][0], high[0][1]))
            else:
                ranges += low
        return Chars(_others(ranges) if negated else tuple(ranges))

    def _escaped(self) -> tuple[Range, ...]:
        char = self._next()
        if char in _SETS:
            return _SETS[char]
        if char.lower() in _SETS:
            return _others(_SETS[char.lower()])
        char = _LITERALS.get(char, char)
        if char.isalnum():
            raise _Beyond
        return ((ord(char), ord(char)),)

    def _next(self) -> str:
        if self.at >= len(self.text):
            raise _Beyond
        self.at += 1
        return self.text[self.at - 1]

    def _take(self, char: str) -> bool:
        if self.text[self.at : self.at + 1] != char:
            return False
        self.at += 1
        return True


def _others(ranges: Sequence[Range]) -> tuple[Range, ...]:
    """The characters that are in none of the ranges."""
    found, at = [], 0
    for low, high in sorted(ranges):
        if low > at:
            found.append((at, low - 1))
        at = max(at, high + 1)
    return (*found, (at, LAST)) if at <= LAST else tuple(found)
