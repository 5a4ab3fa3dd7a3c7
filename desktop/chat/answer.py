"""One answer on its way: thinking, text and calls taken apart, tokens counted, stops found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop.chat.calls.parser import CallParser
from desktop.chat.engine import EngineEvent, Finished, TokenDelta
from desktop.chat.messages import FinishReason, Outcome
from desktop.chat.model import ChatEvent, TextDelta, ThinkingDelta, ToolCallDelta
from desktop.chat.stops import StopMatcher
from desktop.chat.thinking import Kind, Phase, Piece, ThinkParser

Clock = Callable[[], float]


class Answer:
    """One answer on its way: its parser, the texts that end it, and which tokens and milliseconds were thinking.

    ``budget`` is what this much of it may think. ``calls`` takes calls out of the text (None: there are no tools, and
    all text is text); they are handed over where it ``may_call``.
    """

    def __init__(
        self,
        parser: ThinkParser,
        stops: StopMatcher,
        clock: Clock,
        budget: int,
        calls: CallParser | None = None,
        *,
        may_call: bool = True,
    ) -> None:
        self._parser = parser
        self._stops = stops
        self._clock = clock
        self._budget = budget
        self._calls = calls
        self._may_call = may_call
        self._begun: float | None = None
        self._thought_until: float | None = None
        self._tokens: dict[Kind, int] = {"thinking": 0, "text": 0}
        self._undecided = 0  # tokens that may be a tag

    @property
    def ended(self) -> bool:
        """Whether one of the stops has come: what follows is no part of the answer."""
        return self._stops.found

    def events(self, event: EngineEvent) -> Iterator[ChatEvent]:
        """What an engine's event means for the chat."""
        if isinstance(event, TokenDelta):
            yield from self._deltas(self._fed(event.pieces))
        elif isinstance(event, Finished):
            cut = event.reason is not FinishReason.STOP
            yield from self._deltas(self._parser.finish(cut=cut), last=True, cut=cut)
            yield self._outcome(event)
        else:
            yield event

    def _fed(self, pieces: tuple[str, ...]) -> list[Piece]:
        now = self._clock()
        if self._begun is None:
            self._begun = now
        found: list[Piece] = []
        for piece in pieces:
            before = self._parser.phase
            found += self._parser.feed(piece)
            self._count(before)
        if self._parser.thought and self._thought_until is None and self._parser.phase in (Phase.CLOSED, Phase.ANSWER):
            self._thought_until = now
        return found

    def _count(self, before: Phase) -> None:
        """Count one token; those of the tags are thinking."""
        self._undecided += 1
        now = self._parser.phase
        if now is before and now in (Phase.UNDECIDED, Phase.CLOSED):
            return
        opened = before is Phase.UNDECIDED and self._parser.thought
        kind: Kind = "thinking" if Phase.THINKING in (before, now) or opened else "text"
        self._tokens[kind] += self._undecided
        self._undecided = 0

    def _deltas(
        self, found: list[Piece], *, last: bool = False, cut: bool = False
    ) -> Iterator[ThinkingDelta | TextDelta | ToolCallDelta]:
        thinking = "".join(text for kind, text in found if kind == "thinking")
        if thinking:
            yield ThinkingDelta(thinking, self._tokens["thinking"], self._budget)
        text = "".join(text for kind, text in found if kind == "text")
        written: tuple[ToolCallDelta, ...] = ()
        if self._calls is not None:
            fed = self._calls.feed(text)
            text, written = fed.text + (self._calls.finish(cut=cut) if last else ""), fed.calls
        text = self._shown(text, last)
        if text:
            yield TextDelta(text, self._tokens["text"])
        if self._may_call and not self.ended:
            yield from written

    def _shown(self, text: str, last: bool) -> str:
        """What of new text is before a stop; what may begin one waits for more, unless it was the last."""
        if self.ended:
            return ""
        pieces = self._stops.push(text)
        return "".join(pieces if self.ended or not last else [*pieces, *self._stops.flush()])

    def _outcome(self, finished: Finished) -> Outcome:
        usage = replace(finished.usage, thinking_tokens=self._tokens["thinking"])
        reason = FinishReason.STOP if self.ended else finished.reason
        outcome = Outcome(reason, usage, finished.timings, self._thinking_ms(), drafts=finished.drafts)
        if self._calls is None or not self._may_call or self.ended or reason is FinishReason.STOPPED:
            return outcome
        reason = FinishReason.TOOLS if self._calls.calls else reason
        return replace(outcome, reason=reason, calls=self._calls.calls, call_faults=self._calls.faults)

    def _thinking_ms(self) -> float:
        """From the first token to the one that closed the thinking, or to now if none did."""
        if self._begun is None or not self._parser.thought:
            return 0.0
        end = self._clock() if self._thought_until is None else self._thought_until
        return (end - self._begun) * 1000
