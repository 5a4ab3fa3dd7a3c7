"""Calls without tags: whether a text that arrives in pieces may still be calls and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_CLOSING: Final = re.compile(r"</\|?(?:tool_?calls?|angled_tools)\|?>", re.IGNORECASE)
_SPACE: Final = re.compile(r"\s+")
_BETWEEN: Final = re.compile(rf"\A(?:[\s,;]|{_CLOSING.pattern})+", re.IGNORECASE)
_LONGEST_BEGINNING: Final = 4096  # characters of which the beginning of JSON is told
_TAGS: Final = ("</toolcall>", "</tool_call>", "</toolcalls>", "</tool_calls>", "</angled_tools>")


class Beginnings:
    """How calls of some tools begin without a tag: ``name(``, or JSON with the name first."""

    def __init__(self, names: Sequence[str]) -> None:
        kinds = ('{"name":"', '{"type":"function","name":"')
        self._calling = tuple(f"{name}(" for name in names)
        self._json = tuple(f'{bracket}{kind}{name}"' for bracket in ("", "[") for kind in kinds for name in names)
        self.plain = re.compile(rf"[^\S\n]*(?:{'|'.join(map(re.escape, names)) or '(?!)'})\(")

    def is_json(self, text: str) -> bool:
        """Whether a text begins as a call in JSON."""
        return _SPACE.sub("", text[:_LONGEST_BEGINNING]).startswith(self._json)

    def may_become_json(self, text: str) -> bool:
        """Whether what follows a text can make it begin as one."""
        compact = _SPACE.sub("", text[:_LONGEST_BEGINNING])
        return bool(compact) and any(begin.startswith(compact) for begin in self._json)

    def may_become_plain(self, line: str) -> bool:
        """Whether what follows a line can make it begin as ``name(``."""
        line = line.lstrip()
        return bool(line) and any(call.startswith(line) for call in self._calling)


class Following:
    """Follows a text that begins as a call; every character is looked at once.

    Attributes:
        whole: whether no call lacks its end.
    """

    def __init__(self, beginnings: Beginnings) -> None:
        self._beginnings = beginnings
        self._between = ""  # what is not known yet to be a call
        self._depth = 0
        self._quote = ""
        self._escaped = False
        self.whole = True

    def feed(self, text: str) -> bool:
        """Whether the text so far is calls, or the beginning of such."""
        at = 0
        while at < len(text):
            if self._depth:
                at = self._inside(text, at)
            else:
                self._between += text[at:]
                at = len(text)
                begun = self._begun()
                if begun is None:
                    return False
                text, at = text[len(text) - begun :], 0
        self.whole = not self._depth and not self._between
        return True

    def _begun(self) -> int | None:
        """How many characters at the end are behind a call's first bracket; None: it is no call."""
        rest = _BETWEEN.sub("", self._between)
        plain = self._beginnings.plain.match(rest)
        if plain or rest[:1] in ("{", "["):
            behind = len(rest) - (plain.end() if plain else 1)
            self._between, self._depth = "", 1
            return behind
        lowered = rest.lower()
        tag = any(begin.startswith(lowered) for begin in _TAGS)
        self._between = rest
        return 0 if not rest or tag or self._beginnings.may_become_plain(rest) else None

    def _inside(self, text: str, at: int) -> int:
        """Read up to the bracket that closes the call; where that is, or the text's end."""
        while at < len(text):
            char = text[at]
            at += 1
            if self._quote:
                if char == self._quote and not self._escaped:
                    self._quote = ""
                self._escaped = char == "\\" and not self._escaped
            elif char in "\"'":
                self._quote = char
            elif char in "[{(":
                self._depth += 1
            elif char in "]})":
                self._depth -= 1
                if not self._depth:
                    return at
        return at
