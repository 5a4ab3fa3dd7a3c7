"""A ChatModel over an Engine: renders messages by the model's format and parses what comes back."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from dataclasses import replace
from typing import Final

from desktop.base.i18n import number, tr
from desktop.base.streams import closing
from desktop.chat import ending
from desktop.chat.ahead import left_open, up_to_open_end
from desktop.chat.answer import Answer, Clock
from desktop.chat.calls.parser import CallParser
from desktop.chat.calls.toolset import Toolset
from desktop.chat.engine import (
    CachedTokens,
    CompletionRequest,
    Engine,
    ModelInfo,
    Prompt,
    PromptTooLong,
    Segment,
    ThinkingLimit,
)
from desktop.chat.formats import Format, choose
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest
from desktop.chat.stops import StopMatcher
from desktop.chat.thinking import CLOSE, OPEN, Phase, ThinkParser, going_on, opened_by, with_begun
from desktop.chat.tools import Choosing, Tool

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
        self._tools: tuple[tuple[Tool, ...], Toolset] | None = None  # of the last request: the next has the same

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
        tools = self._toolset(request)
        prompt = await self._prompt(request, tools)
        parser = going_on(request.begun) if request.begun else ThinkParser(thinking=opened_by(prompt))
        longest = request.max_tokens or self._format.max_tokens
        limit = await self._limit(request, prompt, parser, longest)
        grammar = self._grammar(request, tools)
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
            grammar=grammar,
            grammar_after=self._grammar_after(request, parser) if grammar else "",
        )
        answer = Answer(
            parser,
            StopMatcher(request.stops),
            self._clock,
            limit.budget if limit else 0,
            CallParser(tools) if tools else None,
            may_call=request.tool_choice.choosing is not Choosing.NONE,
        )
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

    async def _prompt(self, request: ChatRequest, tools: Toolset | None = None) -> Prompt:
        tools = tools if tools is not None else self._toolset(request)
        prompt = await self._format.prompt(self._engine, tools.told(request))
        must = bool(tools) and request.tool_choice.choosing in (Choosing.REQUIRED, Choosing.NAMED)
        if must and request.mode is ThinkingMode.ON and request.begun is None and not opened_by(prompt):
            prompt = (*prompt, Segment(f"{OPEN}\n"))  # so that the end of thinking, where the call begins, comes
        return with_begun(prompt, request.begun)

    def _toolset(self, request: ChatRequest) -> Toolset:
        if self._tools is None or self._tools[0] != request.tools:
            self._tools = request.tools, Toolset(request.tools)
        return self._tools[1]

    def _grammar(self, request: ChatRequest, tools: Toolset) -> str:
        """What the answer, or its call, has to follow; empty: nothing."""
        if not tools:
            return ""
        syntax, choosing = self._format.syntax, request.tool_choice.choosing
        if choosing is Choosing.AUTO and not syntax.opening:
            return ""
        return tools.grammar(syntax, request.tool_choice, opened=choosing is Choosing.AUTO)

    def _grammar_after(self, request: ChatRequest, parser: ThinkParser) -> str:
        """Where the grammar begins: at the tag where calls are free, behind the thinking where they are not."""
        if request.tool_choice.choosing is Choosing.AUTO:
            return self._format.syntax.opening
        thinks = parser.thought or (request.mode is ThinkingMode.ON and parser.phase is Phase.UNDECIDED)
        return CLOSE if thinks and parser.phase in (Phase.UNDECIDED, Phase.THINKING) else ""


def _too_long(error: PromptTooLong) -> PromptTooLong:
    text = tr(
        "The conversation has {tokens} tokens and the context holds {context}: "
        "start a new chat or load the model with a larger context.",
        tokens=number(error.tokens),
        context=number(error.context),
    )
    return PromptTooLong(text, error.tokens, error.context)
