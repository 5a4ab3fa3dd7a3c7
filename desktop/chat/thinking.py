"""Telling thinking from the answer in text that arrives in pieces.

``<think>`` and ``</think>`` are plain text of several tokens to these models, so any piece may end inside a tag. The
rules, the same however the text is split:

- ``<think>`` opens thinking only as the first thing of an answer (after whitespace); later it is text.
- The first ``</think>`` after that closes it, and everything behind it is the answer. Without one all is thinking.
- A prompt may have opened thinking already; a model that opens it once more is not shown doing so.
- Whitespace around the tags and at the start of the answer is dropped; all other whitespace is kept.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final, Literal

from desktop.chat.engine import Prompt, Segment
from desktop.chat.messages import Message

OPEN: Final = "<think>"
CLOSE: Final = "</think>"

Kind = Literal["thinking", "text"]
Piece = tuple[Kind, str]


class Phase(Enum):
    """Where in an answer the parser is."""

    UNDECIDED = auto()  # nothing but whitespace or the start of an opening tag has come
    THINKING = auto()
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
        self._at_start = phase is Phase.UNDECIDED  # of the phase's text: leading whitespace is dropped

    def feed(self, piece: str) -> list[Piece]:
        """What is certain after this piece, at most one entry of each kind."""
        data = self._held + piece
        self._held = ""
        found: list[Piece] = []
        if self.phase is Phase.UNDECIDED:
            data = self._decide(data)
        if self.phase is Phase.THINKING:
            data = self._think(data, found)
        if self.phase is Phase.ANSWER:
            self._emit("text", data, found)
        return found

    def finish(self) -> list[Piece]:
        """What was held back, now that no more text comes."""
        found: list[Piece] = []
        held, self._held = self._held, ""
        if held.strip():  # an unfinished tag is text like any other
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
            self.phase = Phase.ANSWER
            self._at_start = True
            return behind
        certain = data[: len(data) - _partial_tag(data)].rstrip()
        self._held = data[len(certain) :]
        self._emit("thinking", certain, found)
        return ""

    def _emit(self, kind: Kind, text: str, found: list[Piece]) -> None:
        if self._at_start:
            text = text.lstrip()
        if text:
            self._at_start = False
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
    """The parser of what continues an answer that was cut off: without text it was cut in its thinking."""
    thinking = bool(begun.thinking) and not begun.text
    return ThinkParser(thinking=thinking, phase=Phase.THINKING if thinking else Phase.ANSWER)


def with_begun(prompt: Prompt, begun: Message | None) -> Prompt:
    """A prompt up to where its answer begins, with what there is of the answer behind it, as the model wrote it."""
    if begun is None or not (begun.text or begun.thinking):
        return prompt
    if not begun.thinking:
        gap = "\n\n" if _tail(prompt).endswith(CLOSE) else ""
        return (*prompt, Segment(gap + begun.text))
    opening = "" if opened_by(prompt) else f"{OPEN}\n"
    closing = f"\n{CLOSE}\n\n{begun.text}" if begun.text else ""
    return (*prompt, Segment(f"{opening}{begun.thinking}{closing}"))


def _tail(prompt: Prompt) -> str:
    return "".join(segment.text for segment in prompt[-1:])


def _partial_tag(data: str) -> int:
    """Length of the longest end of ``data`` with which a closing tag may begin."""
    longest = min(len(data), len(CLOSE) - 1)
    return next((n for n in range(longest, 0, -1) if CLOSE.startswith(data[-n:])), 0)
