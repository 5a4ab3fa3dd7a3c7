"""Taking calls out of an answer's text as it arrives, right for every split of it.

- A tag begins a call, the family's or one of those that models confuse with it, in any case, with or without ``>``
  before a bracket. Thinking is not given to this parser, so a tag in there begins nothing.
- A block ends at a tag outside of JSON's strings, or with the answer.
- A line that begins with a tool's name and ``(``, and an answer that begins as JSON with a tool's name, are calls if
  nothing but further calls follows; until that is certain they are held back, and shown as text if it is not so.
- What was in a block is never shown, be it a call or not. Whitespace in front of a block is dropped.
- What may be the beginning of a tag is held back, and is text like any other if the answer ends there, unless it was
  cut off.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from desktop.chat.calls.reading import Read, plain_calls, read_calls
from desktop.chat.calls.scanner import LONGEST_TAG, TAG, Scanner
from desktop.chat.calls.toolset import Toolset
from desktop.chat.calls.untagged import Beginnings, Following
from desktop.chat.messages import ToolCall
from desktop.chat.model import ToolCallDelta

_WORDS: Final = ("toolcall", "tool_call", "toolcalls", "tool_calls", "angled_tools", "python_tag")
_OPENING: Final = re.compile(r"<\|?(?:(?:tool_?calls?|angled_tools)(?:\|?>|(?=\s*[\[{]))|python_tag\|>)", re.IGNORECASE)
_PARTIAL: Final = re.compile(r"</?\|?([a-z_]*)(\|?\s*)\Z", re.IGNORECASE)
_STRAY: Final = re.compile(r"</\|?(?:tool_?calls?|angled_tools)\|?>", re.IGNORECASE)
# closing tags that nothing but whitespace stands before in their line: what follows them begins it
_LEADING: Final = re.compile(rf"^(?:\s*{_STRAY.pattern})+", re.IGNORECASE | re.MULTILINE)
_LONGEST_HELD: Final = 64 * 1024
_MOST_TRIES: Final = 10  # lines that are read as calls without tags at an answer's end


class _Where(Enum):
    TEXT = auto()
    BLOCK = auto()
    PERHAPS = auto()  # held back from where a call without tags may have begun


@dataclass(frozen=True, slots=True)
class Fed:
    """What came of new text: what of it is shown, and the calls that grew."""

    text: str
    calls: tuple[ToolCallDelta, ...] = ()


class CallParser:
    """A state machine over the text of one answer.

    Attributes:
        calls: what fits its tool, after ``finish``.
        faults: what was wrong with what does not, a sentence each for the model.
    """

    def __init__(self, tools: Toolset) -> None:
        self._tools = tools
        self._where = _Where.TEXT
        self._held = ""  # text whose meaning what follows decides
        self._shown: list[str] = []
        self._space = ""  # whitespace that is shown when text follows
        self._at_start, self._blank = True, True  # whether nothing was shown of the answer, and of its current line
        self._scanner = Scanner()
        self._body: list[str] = []
        self._blocks: list[tuple[str, bool]] = []  # with whether something of it may be missing
        self._told: dict[int, tuple[str, str]] = {}
        self._grown: dict[int, ToolCallDelta] = {}
        self.calls: tuple[ToolCall, ...] = ()
        self.faults: tuple[str, ...] = ()
        self._beginnings = Beginnings(tools.names.told_names)
        self._following = Following(self._beginnings)
        self._perhaps_calls = ""  # held back from where a call without tags may have begun

    def feed(self, piece: str) -> Fed:
        """What is certain after a piece."""
        data, self._held = self._held + piece, ""
        self._read(data)
        grown, self._grown = tuple(self._grown.values()), {}
        return Fed(self._taken(), grown)

    def _read(self, data: str) -> None:
        while data:
            match self._where:
                case _Where.TEXT:
                    data = self._text(data)
                case _Where.BLOCK:
                    data = self._block(data)
                case _Where.PERHAPS:
                    data = self._perhaps(data)

    def finish(self, *, cut: bool) -> str:
        """The text that was held back, now that no more comes, and the calls; ``cut``: the model did not end it."""
        while not cut and self._where is _Where.BLOCK and (tag := TAG.search(body := "".join(self._body))):
            # in a string that has no end: it was none, or the model forgot its mark
            self._blocks.append((body[: tag.start()], False))
            self._where = _Where.TEXT
            self._read(body[tag.end() :])
        found: list[Read] = []
        for _ in range(_MOST_TRIES):
            if self._where is _Where.PERHAPS and not (found := self._untagged(cut=cut)):
                self._read(self._released())
        if self._where is _Where.BLOCK:
            self._blocks.append(("".join(self._body), cut))
        if not found and not (cut and self._held.startswith("<")):
            self._show(_STRAY.sub("", self._perhaps_calls + self._held))
        self._held = self._perhaps_calls = ""
        for body, damaged in self._blocks:
            found += read_calls(body, complete=not damaged)
        if not found:
            self._shown.append(self._space)
        checked = [self._checked(read) for read in found]
        self.calls = tuple(call for call in checked if isinstance(call, ToolCall))
        self.faults = tuple(dict.fromkeys(fault for fault in checked if isinstance(fault, str)))
        return self._taken()

    def _taken(self) -> str:
        text = "".join(self._shown)
        self._shown.clear()
        return text

    def _checked(self, read: Read) -> ToolCall | str:
        if read.problem:
            return read.problem
        arguments = read.arguments
        if read.positional:
            names = self._tools.properties(read.name)
            if len(names) != 1 or len(read.positional) != 1 or arguments:
                return f"The arguments of {read.name[:100]} have no names."
            arguments = {names[0]: read.positional[0]}
        return self._tools.checked(read.name, arguments)

    def _text(self, data: str) -> str:
        """Show text up to a call or what may become one; what belongs to that."""
        opening = _OPENING.search(data)
        front = self._without_leading(data[: opening.start()] if opening else data)
        begun = self._call_in(front)
        if begun is not None:
            self._show(_STRAY.sub("", front[:begun]))
            self._where, self._following, self._perhaps_calls = _Where.PERHAPS, Following(self._beginnings), ""
            self._scanner = Scanner(len(self._told))
            return front[begun:] + (data[opening.start() :] if opening else "")
        front = _STRAY.sub("", front)
        if opening:
            self._show(front)
            self._space = ""
            self._where, self._scanner, self._body = _Where.BLOCK, Scanner(len(self._told)), []
            return data[opening.end() :]
        data = front
        certain = self._certain(data)
        self._show(data[:certain])
        self._held = data[certain:]
        return ""

    def _without_leading(self, data: str) -> str:
        """Text without closing tags at the beginning of its lines."""
        line = 0 if self._blank else data.find("\n") + 1 or len(data)
        return data[:line] + _LEADING.sub(lambda tags: _STRAY.sub("", tags[0]), data[line:])

    def _certain(self, data: str) -> int:
        """How much of text without a tag is not the beginning of one, or of a call without tags."""
        if self._at_start and self._beginnings.may_become_json(data):
            return 0
        start = data.rfind("\n") + 1
        if (start or self._blank) and self._beginnings.may_become_plain(data[start:]):
            return start
        at = data.rfind("<")
        if at >= 0 and (partial := _PARTIAL.match(data, at)):
            word, rest = partial[1].lower(), partial[2]
            if word in _WORDS if rest else any(known.startswith(word) for known in _WORDS):
                return at
        return len(data)

    def _call_in(self, data: str) -> int | None:
        """Where in text a call without tags begins; None: nowhere."""
        if self._at_start and self._beginnings.is_json(data):
            return 0
        at = 0
        for line in data.split("\n"):
            if (at or self._blank) and self._beginnings.plain.match(line):
                return at
            at += len(line) + 1
        return None

    def _block(self, data: str) -> str:
        """Read the inside of a block; what follows it."""
        count = self._scan(data)
        self._body.append(data[:count])
        if self._scanner.end >= 0:
            self._blocks.append(("".join(self._body)[: self._scanner.end], False))
            self._where = _Where.TEXT if self._scanner.tag.startswith("</") else _Where.BLOCK
            self._scanner, self._body = Scanner(len(self._told)), []
        return data[count:]

    def _scan(self, data: str) -> int:
        """Look for calls that are being written, up to a tag that ends them; how much of the text that was."""
        count = self._scanner.feed(data)
        for number, begun in enumerate(self._scanner.calls, self._scanner.first):
            arguments = begun.text()
            if begun.name and self._told.get(number) != (begun.name, arguments):
                self._told[number] = (begun.name, arguments)
                name = self._tools.names.real(begun.name) or begun.name
                self._grown[number] = ToolCallDelta(number, name, arguments)
        return count

    def _perhaps(self, data: str) -> str:
        """Hold back what may be calls and nothing else; what is text when it is not."""
        before = len(self._perhaps_calls)
        self._perhaps_calls += data
        opening = _OPENING.search(self._perhaps_calls, max(0, before - LONGEST_TAG))
        if opening is None and len(self._perhaps_calls) < _LONGEST_HELD and self._following.feed(data):
            self._scan(data)
            return ""
        return self._released()

    def _released(self) -> str:
        """Text that was held back, its first letter shown: what begins there is no call."""
        held, self._perhaps_calls = self._perhaps_calls, ""
        self._where = _Where.TEXT
        first = len(held) - len(held.lstrip()) + 1
        self._show(held[:first])
        return held[first:]

    def _untagged(self, *, cut: bool) -> list[Read]:
        """The calls of an answer that is nothing else, if every one of them fits its tool."""
        text = _STRAY.sub("", self._perhaps_calls).strip()
        if cut and not self._following.whole:
            return []
        found = read_calls(text, complete=True) if text[0] in "{[" else list(plain_calls(text))
        return found if all(isinstance(self._checked(read), ToolCall) for read in found) else []

    def _show(self, text: str) -> None:
        """Show text, its whitespace at the end only when more follows."""
        if self._at_start and self._blocks:
            text = text.lstrip()
        certain = text.rstrip()
        if certain:
            self._shown.append(self._space + certain)
            self._space, self._at_start = "", False
        self._space += text[len(certain) :]
        line = text.rpartition("\n")[2]
        self._blank = (self._blank or "\n" in text) and not line.strip()
