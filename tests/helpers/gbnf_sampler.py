"""Random texts that a GBNF grammar allows, by an own reading of it: what comes out has to be what a parser takes."""

from __future__ import annotations

import random
import re
from typing import Any, Final

_TOKEN: Final = re.compile(
    r"""(?P<space>\s+)|(?P<text>"(?:\\.|[^"\\])*")|(?P<set>\[(?:\\.|[^\]\\])*\])
    |(?P<count>\{\d+(?:,\d*)?\}|[*+?])|(?P<mark>[()|])|(?P<name>[A-Za-z0-9-]+)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_LETTERS: Final = {"n": "\n", "t": "\t", "r": "\r"}
_DEEP: Final = 40

# ("text", str), ("set", negated, ranges), ("rule", name), ("row", parts), ("choice", parts),
# ("repeat", part, least, most)
Part = tuple[Any, ...]


class Sampler:
    """Draws texts from a grammar."""

    def __init__(self, grammar: str, seed: int = 0) -> None:
        self._random = random.Random(seed)
        self._rules: dict[str, Part] = {}
        for line in re.split(r"\n(?=[A-Za-z0-9-]+ ::=)", grammar.strip()):
            name, _, body = line.partition(" ::= ")
            self._rules[name] = _Reader(body).choice()
        missing = {name for body in self._rules.values() for name in _names(body)} - set(self._rules)
        assert not missing, f"rules that are not there: {missing}"

    def text(self) -> str:
        """One text."""
        return self._of(("rule", "root"), 0)

    def _of(self, part: Part, depth: int) -> str:
        match part:
            case ("text", text):
                return str(text)
            case ("set", negated, ranges):
                return self._letter(negated, ranges)
            case ("rule", name):
                return self._of(self._rules[name], depth + 1)
            case ("row", parts):
                return "".join(self._of(inner, depth) for inner in parts)
            case ("choice", parts):
                return self._of(self._shallow(parts) if depth > _DEEP else self._random.choice(parts), depth)
            case ("repeat", inner, least, most):
                more = 0 if depth > _DEEP else self._random.randint(0, 3)
                count = least + more if most is None else self._random.randint(least, min(most, least + more))
                return "".join(self._of(inner, depth) for _ in range(count))
        raise AssertionError(part)

    def _shallow(self, parts: list[Part]) -> Part:
        """The choice that ends soonest, where the text has become deep."""
        return min(parts, key=lambda part: len(list(_names(part))))

    def _letter(self, negated: bool, ranges: list[tuple[int, int]]) -> str:
        if not negated:
            return chr(self._random.randint(*self._random.choice(ranges)))
        while True:
            code = self._random.choice((self._random.randint(32, 126), self._random.randint(0xA0, 0xD7FF)))
            if not any(low <= code <= high for low, high in ranges):
                return chr(code)


def _names(part: Part) -> list[str]:
    """The rules a part uses."""
    if part[0] == "rule":
        return [part[1]]
    inner = part[1] if part[0] in ("row", "choice") else [part[1]] if part[0] == "repeat" else []
    return [name for piece in inner for name in _names(piece)]


class _Reader:
    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(text):
            match = _TOKEN.match(text, at)
            assert match is not None, f"no grammar: {text[at : at + 40]!r}"
            if match.lastgroup and match.lastgroup != "space":
                self._tokens.append((match.lastgroup, match[0]))
            at = match.end()
        self._at = 0

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", "")

    def choice(self) -> Part:
        parts = [self._row()]
        while self._peek()[1] == "|":
            self._at += 1
            parts.append(self._row())
        return parts[0] if len(parts) == 1 else ("choice", parts)

    def _row(self) -> Part:
        parts: list[Part] = []
        while self._peek()[1] not in ("", "|", ")"):
            part = self._one()
            while self._peek()[0] == "count":
                part = ("repeat", part, *_counts(self._tokens[self._at][1]))
                self._at += 1
            parts.append(part)
        return ("row", parts)

    def _one(self) -> Part:
        kind, text = self._peek()
        self._at += 1
        if text == "(":
            inner = self.choice()
            assert self._peek()[1] == ")"
            self._at += 1
            return inner
        if kind == "text":
            return ("text", "".join(char for char, _ in _chars(text[1:-1])))
        if kind == "set":
            return _set(text[1:-1])
        assert kind == "name", text
        return ("rule", text)


def _counts(text: str) -> tuple[int, int | None]:
    if text in "*+?":
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[text]
    least, comma, most = text[1:-1].partition(",")
    return int(least), (int(most) if most else None) if comma else int(least)


def _chars(text: str) -> list[tuple[str, bool]]:
    """The characters of a literal or set, with whether each was escaped."""
    found, at = [], 0
    while at < len(text):
        match = _ESCAPE.match(text, at)
        if match:
            code = match[1] or match[2] or match[3]
            found.append((chr(int(code, 16)) if code else _LETTERS.get(match[4], match[4]), True))
            at = match.end()
        else:
            found.append((text[at], False))
            at += 1
    return found


def _set(text: str) -> Part:
    negated = text.startswith("^")
    chars = _chars(text[1:] if negated else text)
    ranges: list[tuple[int, int]] = []
    at = 0
    while at < len(chars):
        low = ord(chars[at][0])
        if at + 2 < len(chars) and chars[at + 1] == ("-", False):
            ranges.append((low, ord(chars[at + 2][0])))
            at += 3
        else:
            ranges.append((low, low))
            at += 1
    return ("set", negated, ranges)
