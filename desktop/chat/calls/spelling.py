"""Texts, patterns and counts in the words of llama.cpp's grammars."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from desktop.chat.calls import patterns

MOST_COUNTED: Final = 256  # characters or items that are counted; beyond there is no end


def quoted(text: str) -> str:
    """A text as a GBNF literal."""
    return '"' + "".join(_escaped(char, '"\\') for char in text) + '"'


def _escaped(char: str, special: str) -> str:
    code = ord(char)
    if char in special:
        return f"\\{char}"
    return f"\\x{code:02X}" if code < 32 or code == 127 else char


def spelled(pattern: patterns.Pattern) -> str:
    """A JSON string of texts that a pattern is found in."""
    before = "" if pattern.start else "char* "
    behind = "" if pattern.end else " char*"
    return rf'"\"" {before}{_part(pattern.part)}{behind} "\""'


def _part(part: patterns.Part) -> str:
    match part:
        case patterns.Chars(ranges):
            return _letters(ranges)
        case patterns.Row(parts):
            return f"({' '.join(map(_part, parts))})" if parts else '""'
        case patterns.Choice(parts):
            return f"({' | '.join(map(_part, parts))})"
        case patterns.Repeat(inner, least, most):
            return f"{_part(inner)}{counted(least, most)}"


def _letters(ranges: Sequence[patterns.Range]) -> str:
    """One character of a JSON string: those that it writes as they are, and two that need a backslash."""
    plain: list[str] = []
    escaped = [quoted(json.dumps(mark)[1:-1]) for mark in '"\\\n\t' if _has(ranges, ord(mark))]
    for low, high in ranges:
        for first, last in ((32, 33), (35, 91), (93, 126), (128, 0xD7FF), (0xE000, patterns.LAST)):
            start, end = max(low, first), min(high, last)
            if start <= end:
                plain.append(f"\\U{start:08X}-\\U{end:08X}")
    choices = ([f"[{''.join(plain)}]"] if plain else []) + escaped
    return f"({' | '.join(choices)})" if choices else '""'


def _has(ranges: Sequence[patterns.Range], code: int) -> bool:
    return any(low <= code <= high for low, high in ranges)


def counted(least: int, most: int | None) -> str:
    """How often something comes, in llama.cpp's words; numbers it cannot count to have no limit."""
    least = min(int(least), MOST_COUNTED)
    if most is None or most > MOST_COUNTED:
        return f"{{{least},}}" if least else "*"
    return f"{{{least},{max(least, int(most))}}}"
