"""Following calls while they are written: where their block ends, and what there is of each so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

# the end of a block, or the next one's beginning where the end was forgotten
TAG: Final = re.compile(r"</?\|?(?:tool_?calls?|angled_tools)\|?>", re.IGNORECASE)
LONGEST_TAG: Final = 20
_NAMES: Final = frozenset({"name"})
_ARGUMENTS: Final = frozenset({"arguments", "parameters"})


@dataclass(slots=True)
class Begun:
    """A call as far as it is written."""

    name: str = ""
    arguments: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The arguments so far."""
        self.arguments = ["".join(self.arguments).lstrip()]
        return self.arguments[0]


class Scanner:
    """Reads the inside of a block character by character, as JSON that may be damaged.

    Attributes:
        first: how many calls there were in front of the block.
        calls: what was seen of each call.
        closed: whether everything that was opened is closed again, and something was.
        end: where a tag ended the block, counted from its beginning; -1: nowhere yet.
        tag: the tag that did.
    """

    def __init__(self, first: int = 0) -> None:
        self.first = first
        self.calls: list[Begun] = []
        self.end = -1
        self.tag = ""
        self.closed = False
        self._at = 0
        self._stack: list[str] = []
        self._string = False
        self._escaped = False
        self._text: list[str] = []  # of the string that is being read, or was last
        self._key = ""
        self._call_depth = 0  # of the object that is a call; 0: none is open
        self._copying = False  # whether characters belong to the arguments
        self._marks = ""  # what may become a tag

    def feed(self, text: str) -> int:
        """Read on; how many characters were read until a tag ended the block, all of them without one."""
        for count, char in enumerate(text, 1):
            self._at += 1
            if self._string:
                self._in_string(char)
            elif self._is_tag(char):
                return count
            else:
                self._outside(char)
        return len(text)

    def _in_string(self, char: str) -> None:
        if self._copying:
            self.calls[-1].arguments.append(char)
        if self._escaped:
            self._escaped = False
            self._text.append("\\" + char)
        elif char == "\\":
            self._escaped = True
        elif char == '"':
            self._string = False
            self._string_ended()
        else:
            self._text.append(char)

    def _string_ended(self) -> None:
        if self._call_depth and len(self._stack) == self._call_depth and self._key in _NAMES and not self._copying:
            self.calls[-1].name = "".join(self._text)

    def _is_tag(self, char: str) -> bool:
        if char == "<":
            self._marks = char
        elif self._marks:
            self._marks += char
            if TAG.fullmatch(self._marks):
                self.end, self.tag = self._at - len(self._marks), self._marks
                if self._copying:
                    self.calls[-1].arguments = [self.calls[-1].text()[: 1 - len(self._marks)]]
                return True
            if len(self._marks) > LONGEST_TAG:
                self._marks = ""
        return False

    def _outside(self, char: str) -> None:
        depth = len(self._stack)
        if self._copying and depth == self._call_depth and char in ",}":
            self._copying = False
        if self._copying:
            self.calls[-1].arguments.append(char)
        if char == '"':
            self._string, self._text = True, []
        elif char in "[{":
            self._stack.append(char)
            self.closed = False
            if char == "{" and not self._call_depth and all(mark == "[" for mark in self._stack[:-1]):
                self._call_depth, self._key = len(self._stack), ""
                self.calls.append(Begun())
        elif char in "]}":
            if self._stack:
                self._stack.pop()
                self.closed = not self._stack
            if len(self._stack) < self._call_depth:
                self._call_depth = 0
        elif depth == self._call_depth and depth and not self._copying:
            self._between(char)

    def _between(self, char: str) -> None:
        """A character between the keys and values of a call."""
        if char == ":":
            self._key = "".join(self._text)
            if self._key in _ARGUMENTS:
                self._copying = True
        elif char == ",":
            self._key = ""
