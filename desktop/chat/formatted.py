"""A ChatModel over an Engine: renders messages by the model's format and parses what comes back."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import replace
from typing import Final

from desktop.base.i18n import number, tr
from desktop.base.streams import closing
from desktop.chat import ending
from desktop.chat.ahead import left_open, up_to_open_end
from desktop.chat.engine import (
    CachedTokens,
    CompletionRequest,
    Engine,
    EngineEvent,
    Finished,
    ModelInfo,
    Prompt,
    PromptTooLong,
    Segment,
    ThinkingLimit,
    TokenDelta,
)
from desktop.chat.formats import Format, choose
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.stops import StopMatcher
from desktop.chat.thinking import Kind, Phase, Piece, ThinkParser, going_on, opened_by, with_begun

Clock = Callable[[], float]

ANSWER_ROOM: Final = 1024  # tokens that a thinking budget leaves to the text; a quarter where that is less
LEAST_ROOM: Final = 256  # tokens of which something can be left


class FormattedModel:
    """A loaded model that answers messages. ``clock`` gives monotonic seconds."""

    def __init__(
        self, engine: Engine, info: ModelInfo, *, format: Format | None = None, clock: Clock = time.monotonic
    ) -> None:
        self._engine = engine
        self._info = info
        self._format = format or choose(info)
        self._clock = clock
        self._stop_wanted = False

    @property
    def name(self) -> str:
        return self._info.name

    @property
    def context(self) -> int:
        return self._info.context

    @property
    def default_mode(self) -> ThinkingMode:
        return self._format.default_mode

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        self._stop_wanted = False
        prompt = await self._prompt(request)
        parser = going_on(request.begun) if request.begun else ThinkParser(thinking=opened_by(prompt))
        longest = request.max_tokens or self._format.max_tokens
        limit = await self._limit(request, prompt, parser, longest)
        if self._stop_wanted:  # while the prompt was rendered there was nothing the engine could stop
            yield Outcome(FinishReason.STOPPED)
            return
        completion = CompletionRequest(
            prompt,
            request.overrides.apply(self._format.sampling(request.mode)),
            max_tokens=longest,
            stops=self._format.stops,
            aside=request.aside,
            thinking=limit,
        )
        answer = _Answer(parser, StopMatcher(request.stops), self._clock, limit.budget if limit else 0)
        told = False  # the engine, that nobody wants the rest
        try:
            async with closing(self._engine.complete(completion)) as events:
                async for event in events:
                    for parsed in answer.events(event):
                        yield replace(parsed, sampling=completion.sampling) if isinstance(parsed, Outcome) else parsed
                    if answer.ended and not told:
                        told = True
                        await self._engine.stop()
        except PromptTooLong as error:
            raise _too_long(error) from error

    async def stop(self) -> None:
        self._stop_wanted = True
        await self._engine.stop()

    async def answer_now(self) -> None:
        await self._engine.answer_now()

    async def ahead(self, request: ChatRequest) -> Prompt:
        """What the prompt of a request begins with whose last message may go on; empty where nobody can tell."""
        return up_to_open_end(await self._prompt(left_open(request)))

    async def cached(self, request: ChatRequest) -> CachedTokens | None:
        return await self._engine.cached(await self._prompt(request))

    async def count(self, request: ChatRequest) -> int:
        return await self._engine.count(await self._prompt(request))

    async def _limit(
        self, request: ChatRequest, prompt: Prompt, parser: ThinkParser, longest: int
    ) -> ThinkingLimit | None:
        """What ends the answer's thinking; None where it is to have none, or has none any more.

        What goes on in its thinking has what is left of the budget; thinking that was ended before has none. A budget
        leaves the text some room of the ``longest`` answer, and of the context.
        """
        thinks = request.mode is ThinkingMode.ON or parser.thought
        if request.aside or not thinks or parser.phase is Phase.ANSWER:
            return None
        if not request.budget:
            budget = thought = 0
        elif parser.phase is Phase.CLOSED:
            budget, thought = 1, request.budget
        else:
            begun = request.begun.thinking if request.begun else ""
            thought = await self._engine.count((Segment(begun),)) if begun else 0
            left = request.budget - thought
            budget = max(1, min(left, await self._room(prompt, longest, left)))
        opened = parser.thought and parser.phase is not Phase.CLOSED
        return ThinkingLimit(budget, opened, ending.spent(min(request.budget, budget + thought)), ending.wanted())

    async def _room(self, prompt: Prompt, longest: int, wanted: int) -> int:
        """Tokens of the ``longest`` answer and of the context that need not be left to the text, if below ``wanted``.

        Where there is hardly room for the words that end the thinking, nothing is left. A prompt has no more tokens
        than bytes, and is only counted where that is too many.
        """
        free = self._info.context - sum(len(segment.text.encode()) for segment in prompt)
        if free < wanted + ANSWER_ROOM:
            free = self._info.context - await self._engine.count(prompt)
        free = min(free, longest) if longest else free
        return free - min(ANSWER_ROOM, free // 4) if free >= LEAST_ROOM else wanted

    async def _prompt(self, request: ChatRequest) -> Prompt:
        return with_begun(await self._format.prompt(self._engine, request), request.begun)


class _Answer:
    """One answer on its way: its parser, the texts that end it, and which tokens and milliseconds were thinking.

    ``budget`` is what this much of it may think.
    """

    def __init__(self, parser: ThinkParser, stops: StopMatcher, clock: Clock, budget: int) -> None:
        self._parser = parser
        self._stops = stops
        self._clock = clock
        self._budget = budget
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
            yield from self._deltas(self._parser.finish(cut=cut), last=True)
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

    def _deltas(self, found: list[Piece], *, last: bool = False) -> Iterator[ThinkingDelta | TextDelta]:
        thinking = "".join(text for kind, text in found if kind == "thinking")
        if thinking:
            yield ThinkingDelta(thinking, self._tokens["thinking"], self._budget)
        text = self._shown("".join(text for kind, text in found if kind == "text"), last)
        if text:
            yield TextDelta(text, self._tokens["text"])

    def _shown(self, text: str, last: bool) -> str:
        """What of new text is before a stop; what may begin one waits for more, unless it was the last."""
        if self.ended:
            return ""
        pieces = self._stops.push(text)
        return "".join(pieces if self.ended or not last else [*pieces, *self._stops.flush()])

    def _outcome(self, finished: Finished) -> Outcome:
        usage = replace(finished.usage, thinking_tokens=self._tokens["thinking"])
        reason = FinishReason.STOP if self.ended else finished.reason
        return Outcome(reason, usage, finished.timings, self._thinking_ms(), drafts=finished.drafts)

    def _thinking_ms(self) -> float:
        """From the first token to the one that closed the thinking, or to now if none did."""
        if self._begun is None or not self._parser.thought:
            return 0.0
        end = self._clock() if self._thought_until is None else self._thought_until
        return (end - self._begun) * 1000


def _too_long(error: PromptTooLong) -> PromptTooLong:
    text = tr(
        "The conversation has {tokens} tokens and the context holds {context}: "
        "start a new chat or load the model with a larger context.",
        tokens=number(error.tokens),
        context=number(error.context),
    )
    return PromptTooLong(text, error.tokens, error.context)
