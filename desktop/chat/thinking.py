"""Telling thinking from the answer in text that arrives in pieces.

``<think>`` and ``</think>`` are plain text of several tokens to these models, so any piece may end inside a tag. The
rules, the same however the text is split:

- ``<think>`` opens thinking only as the first thing of an answer (after whitespace); later it is text.
- The first ``</think>`` after that closes it, and everything behind it is the answer. Without one all is thinking.
- A prompt may have opened thinking already; a model that opens it once more is not shown doing so.
- Where thinking was closed from outside (``ending``) the model may not have noticed: what it thinks after opening it
  again right behind is thinking, and tags are not shown in the rest of the answer.
- Whitespace around the tags and at the start of the answer is dropped; all other whitespace is kept.
- What may be the beginning of a tag is text like any other, unless the answer was cut off there.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final, Literal

from desktop.chat import ending
from desktop.chat.ending import LONGEST, ended_by
from desktop.chat.engine import Prompt, Segment
from desktop.chat.messages import Message

OPEN: Final = "<think>"
CLOSE: Final = ending.CLOSE
_TAGS: Final = re.compile(f"{OPEN}|{CLOSE}")
_CLOSED: Final = "\n"  # ends the thinking of an answer that was cut off between its closing tag and its text

Kind = Literal["thinking", "text"]
Piece = tuple[Kind, str]


class Phase(Enum):
    """Where in an answer the parser is."""

    UNDECIDED = auto()  # nothing but whitespace or the start of an opening tag has come
    THINKING = auto()
    CLOSED = auto()  # from outside, and nothing but whitespace or the start of a tag has come since
    ANSWER = auto()


class ThinkParser:
    """A state machine over the pieces of one answer. ``thinking`` starts it behind an opening tag.

    With a ``phase`` other than UNDECIDED it goes on within thinking or an answer that was cut off there.
    """

    def __init__(self, *, thinking: bool = False, phase: Phase = Phase.UNDECIDED) -> None:
        self.phase = phase
        self._without_tag = Phase.THINKING if thinking else Phase.ANSWER  # what text that opens nothing is
        self.thought = thinking  # whether the answer has thinking, be it empty
        self._held = ""  # text whose meaning the next piece decides
        self._at_start = phase in (Phase.UNDECIDED, Phase.CLOSED)  # of the phase's text: leading whitespace is dropped
        self._gap = ""  # between two stretches of thinking
        self._tail = ""  # the end of the thinking
        self.tagless = phase is Phase.CLOSED  # whether tags in the answer are not shown

    @property
    def in_tag(self) -> bool:
        """Whether the text so far ends with what may be the beginning of a tag."""
        return bool(self._held.strip())

    def feed(self, piece: str) -> list[Piece]:
        """What is certain after this piece, at most one entry of each kind."""
        data, self._held = self._held + piece, ""
        found: list[Piece] = []
        while data:
            match self.phase:
                case Phase.UNDECIDED:
                    data = self._decide(data)
                case Phase.THINKING:
                    data = self._think(data, found)
                case Phase.CLOSED:
                    data = self._begin(data)
                case Phase.ANSWER:
                    data = self._answer(data, found)
        return found

    def finish(self, *, cut: bool = False) -> list[Piece]:
        """What was held back, now that no more text comes; of an answer that was ``cut`` off no part of a tag."""
        found: list[Piece] = []
        held, self._held = self._held, ""
        if cut:
            if self.phase is Phase.ANSWER and self._at_start and self._tail:
                self._at_start = False
                self._emit("thinking", _CLOSED, found)
        elif held.strip():  # an unfinished tag is text like any other
            phase = self._without_tag if self.phase is Phase.UNDECIDED else self.phase
            self._emit("thinking" if phase is Phase.THINKING else "text", held, found)
        return found

    def _decide(self, data: str) -> str:
        """Leave UNDECIDED if ``data`` tells; the text that belongs to the next phase."""
        data = data.lstrip()
        if data.startswith(OPEN):
            self.phase = Phase.THINKING
            self.thought = True
            return data[len(OPEN) :]
        if OPEN.startswith(data):
            self._held = data
            return ""
        self.phase = self._without_tag
        return data

    def _think(self, data: str, found: list[Piece]) -> str:
        """Emit thinking as far as it is certain; the text behind the closing tag."""
        inside, tag, behind = data.partition(CLOSE)
        if tag:
            self._emit("thinking", inside.rstrip(), found)
            self.tagless = self.tagless or ended_by(self._tail) is not None
            self.phase = Phase.CLOSED if self.tagless else Phase.ANSWER
            self._at_start = True
            return behind
        certain = data[: len(data) - _partial_tag(data, CLOSE)].rstrip()
        self._held = data[len(certain) :]
        self._emit("thinking", certain, found)
        return ""

    def _begin(self, data: str) -> str:
        """Leave CLOSED if ``data`` tells; the text that belongs to the next phase."""
        data = data.lstrip()
        if data.startswith(CLOSE):
            return data[len(CLOSE) :]
        if data.startswith(OPEN):
            self.phase, self._gap = Phase.THINKING, "\n\n"
            return data[len(OPEN) :]
        if OPEN.startswith(data) or CLOSE.startswith(data):
            self._held = data
            return ""
        self.phase = Phase.ANSWER
        return data

    def _answer(self, data: str, found: list[Piece]) -> str:
        """Emit text as far as it is certain; nothing belongs to another phase."""
        if self.tagless:
            *parts, last = _TAGS.split(data)
            certain = len(last) - max(_partial_tag(last, CLOSE), _partial_tag(last, OPEN))
            data, self._held = "".join([*parts, last[:certain]]), last[certain:]
        self._emit("text", data, found)
        return ""

    def _emit(self, kind: Kind, text: str, found: list[Piece]) -> None:
        if self._at_start:
            text = text.lstrip()
        if not text:
            return
        self._at_start = False
        if kind == "thinking":
            text, self._gap = self._gap + text, ""
            self._tail = (self._tail + text)[-LONGEST:]
        if found and found[-1][0] == kind:
            text = found.pop()[1] + text
        found.append((kind, text))


def opened_by(prompt: Prompt) -> bool:
    """Whether a prompt ends behind an opening tag, so that the answer starts inside thinking."""
    tail = ""
    for segment in reversed(prompt):
        tail = segment.text + tail
        if len(tail.rstrip()) >= len(OPEN):
            break
    return tail.rstrip().endswith(OPEN)


def going_on(begun: Message) -> ThinkParser:
    """The parser of what continues an answer that was cut off."""
    if begun.text or not begun.thinking:
        parser = ThinkParser(phase=Phase.ANSWER)
        parser.tagless = ended_by(begun.thinking) is not None
        return parser
    return ThinkParser(thinking=True, phase=Phase.CLOSED if _is_closed(begun.thinking) else Phase.THINKING)


def with_begun(prompt: Prompt, begun: Message | None) -> Prompt:
    """A prompt up to where its answer begins, with what there is of the answer behind it, as the model wrote it."""
    if begun is None or not (begun.text or begun.thinking):
        return prompt
    tail = "".join(segment.text for segment in prompt[-4:])
    if begun.thinking or opened_by(prompt):
        opening = "" if tail.endswith("\n") else "\n"
        opening = opening if opened_by(prompt) else f"{OPEN}\n"
        closed = bool(begun.text) or _is_closed(begun.thinking)
        thinking = begun.thinking.rstrip() if closed else begun.thinking
        closing = f"\n{CLOSE}\n\n" if closed else ""
        return (*prompt, Segment(f"{opening}{thinking}{closing}{begun.text}"))
    return (*prompt, Segment(("\n\n" if tail.endswith(CLOSE) else "") + begun.text))


def as_closed(thinking: str) -> str:
    """The thinking of an answer without text such that going on with it writes the text."""
    return thinking if _is_closed(thinking) else thinking + _CLOSED


def _is_closed(thinking: str) -> bool:
    """Whether the thinking of an answer without text is over."""
    return thinking.endswith(_CLOSED) or ended_by(thinking) is not None


def _partial_tag(data: str, tag: str) -> int:
    """Length of the longest end of ``data`` with which a tag may begin."""
    longest = min(len(data), len(tag) - 1)
    return next((n for n in range(longest, 0, -1) if tag.startswith(data[-n:])), 0)
