"""What happened in an answer before its last text, in order: thoughts, said texts, calls. No Qt.

An answer with tools has rounds, each of which ends with calls; stored rounds are ``ToolStep``s, those of a running turn
come as events.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final, TypeVar

from desktop.chat.messages import ToolCall
from desktop.chat.model import ToolCallDelta
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.steps import with_run
from desktop.chat.tools import (
    RunState,
    ToolAsked,
    ToolEvent,
    ToolProgress,
    ToolQuestion,
    ToolRun,
    ToolStep,
)
from desktop.chat.turn import CallDelta

T = TypeVar("T")

OPEN: Final = (RunState.WAITING, RunState.ASKING, RunState.RUNNING)


@dataclass(frozen=True, slots=True)
class Thinking:
    """A round's thinking; 0 milliseconds or tokens are not known."""

    source: str
    milliseconds: float = 0.0
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """Text that came before the calls of a round."""

    text: str


@dataclass(frozen=True, slots=True)
class Called:
    """A call. ``written``: the model is still writing it; ``question``: it waits for the user.

    ``progress`` is what a running one says of itself, ``share`` how much of it is done, from 0 to 1.
    """

    run: ToolRun
    written: bool = False
    progress: str = ""
    share: float | None = None
    question: ToolQuestion | None = None


Entry = Thinking | Said | Called
RoundNews = CallDelta | StepBegun | ToolHappened | StepEnded


def entries_of(steps: Sequence[ToolStep]) -> tuple[Entry, ...]:
    """Stored rounds as entries."""
    found: list[Entry] = []
    for step in steps:
        found += _words(step)
        found += [Called(run) for run in step.runs]
    return tuple(found)


class LiveRounds:
    """The rounds of an answer that is being written, as they are now.

    Attributes:
        steps: those that ended with calls.
        asking: the question that waits for an answer.
    """

    def __init__(self, steps: Sequence[ToolStep] = ()) -> None:
        self.steps: list[ToolStep] = list(steps)
        self.asking: ToolQuestion | None = None
        self._at = (-1, -1)  # of the call that asks or runs: its step, and which of it
        self._progress: tuple[str, float | None] = ("", None)
        self._written: list[ToolCallDelta] = []

    def take(self, event: RoundNews) -> None:
        """Something happened."""
        match event:
            case CallDelta(_, delta):
                self._written[delta.index :] = [delta]
            case StepBegun(_, index, step) | StepEnded(_, index, step):
                self.steps[index:] = [step]
                self._written, self.asking = [], None
            case ToolHappened(_, index, call, happened):
                self._happened(index, call, happened)

    def _happened(self, index: int, call: int, event: ToolEvent) -> None:
        self._at = index, call
        self.asking = event.question if isinstance(event, ToolAsked) else None
        self._progress = (event.text, event.share) if isinstance(event, ToolProgress) else ("", None)
        run = event.question.run if isinstance(event, ToolAsked) else event.run
        self.steps[index:] = with_run((self.steps[index],), 0, call, run)

    def asked(self, answer: int) -> ToolHappened | None:
        """The event that asked the open question, for who has not seen it."""
        return ToolHappened(answer, *self._at, ToolAsked(self.asking)) if self.asking is not None else None

    def entries(self) -> tuple[Entry, ...]:
        """What is to be shown."""
        found: list[Entry] = []
        for index, step in enumerate(self.steps):
            found += _words(step)
            found += [self._called(run, (index, n)) for n, run in enumerate(step.runs)]
        written = (ToolRun(ToolCall(one.name, one.arguments), RunState.WAITING) for one in self._written)
        return *found, *(Called(run, written=True) for run in written)

    def _called(self, run: ToolRun, place: tuple[int, int]) -> Called:
        if place != self._at:
            return Called(run)
        text, share = self._progress
        return Called(run, progress=text, share=share, question=self.asking)


def newest(events: Sequence[T]) -> list[T]:
    """What came together, without news that the next one of the same kind makes old: each would be drawn."""
    return [event for event, after in zip_longest(events, events[1:]) if not _replaces(after, event)]


def _replaces(event: object, before: object) -> bool:
    if isinstance(event, CallDelta) and isinstance(before, CallDelta):
        return event.delta.index == before.delta.index
    if not isinstance(event, ToolHappened) or not isinstance(before, ToolHappened):
        return False
    tells = isinstance(event.event, ToolProgress) and isinstance(before.event, ToolProgress)
    return tells and (event.index, event.call) == (before.index, before.call)


def _words(step: ToolStep) -> list[Entry]:
    found: list[Entry] = []
    if step.thinking.strip():
        found.append(Thinking(step.thinking, step.thinking_ms, step.thinking_tokens))
    if step.text.strip():
        found.append(Said(step.text))
    return found
