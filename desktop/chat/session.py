"""The model session: which model is loaded, and bringing it back after its engine died."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Final

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.base.streams import closing
from desktop.chat.engine import (
    CachedTokens,
    Engine,
    EngineState,
    EngineStatus,
    LoadProgress,
    LoadSpec,
    ModelInfo,
    Segment,
)
from desktop.chat.formatted import FormattedModel
from desktop.chat.memory import MemoryPlan
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode
from desktop.chat.model import ChatEvent, ChatModel, ChatRequest, TextDelta

COUNTED_AT_ONCE: Final = 16_384  # characters: some milliseconds of a tokenizer


class NoModel(UsageError):
    """An answer was asked for while no model is chosen."""

    def __init__(self) -> None:
        super().__init__(tr("No model is loaded: choose a model first."))


class ModelSession:
    """Owns an engine and is itself a ChatModel: whatever is loaded answers.

    After the engine died, the next ``stream`` or ``count`` loads the same model again first, so that asking again is
    enough. Without a model ``name`` is empty, ``context`` 0, and ``stream`` raises ``NoModel``.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._spec: LoadSpec | None = None
        self._info: ModelInfo | None = None
        self._formatted: FormattedModel | None = None
        self._turn = asyncio.Lock()  # a load or a completion; the engine does one at a time
        self._turns_wanted = 0  # turns and loads that run or wait for the engine
        self._aside = False  # whether an answer aside is being computed
        self._answering = False
        self._stop_wanted = False
        self._aheads = 0  # how often something was to be computed ahead
        self._harmful = False  # whether the engine died of it

    @property
    def status(self) -> EngineStatus:
        """The engine's state now."""
        return self._engine.status

    @property
    def info(self) -> ModelInfo | None:
        """The chosen model, also while its engine is down; None when none was loaded."""
        return self._info

    @property
    def model(self) -> ChatModel | None:
        """This session as a ChatModel, or None while no model is chosen."""
        return self if self._formatted else None

    @property
    def name(self) -> str:
        if self._formatted is None or self._spec is None:
            return ""
        return self._spec.name or self._formatted.name

    @property
    def context(self) -> int:
        return self._formatted.context if self._formatted else 0

    @property
    def default_mode(self) -> ThinkingMode:
        return self._formatted.default_mode if self._formatted else ThinkingMode.OFF

    def watch(self) -> AsyncIterator[EngineStatus]:
        """The engine's state now and each later one, a death while idle included."""
        return self._engine.watch()

    async def load(self, spec: LoadSpec) -> AsyncGenerator[LoadProgress | ModelInfo, None]:
        """Stop a running answer and load a model in place of the current one; the ModelInfo comes last.

        Errors are those of ``Engine.load``; after one no model is chosen.
        """
        await self.stop()
        async with self._first():
            self._spec = self._info = self._formatted = None
            self._harmful = False
            async with closing(self._engine.load(spec)) as events:
                async for event in events:
                    if isinstance(event, ModelInfo):
                        self._spec, self._info = spec, event
                        self._formatted = FormattedModel(self._engine, event)
                    yield event

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        self._stop_wanted = False
        async with self._first():
            self._answering = True
            try:
                model = await self._revived()
                if self._stop_wanted:  # while it waited or the model was loaded there was nothing to stop
                    yield Outcome(FinishReason.STOPPED)
                    return
                async with closing(model.stream(request)) as events:
                    async for event in events:
                        yield event
            finally:
                self._answering = False

    async def stop(self) -> None:
        self._stop_wanted = True
        if self._answering and self._formatted:
            await self._formatted.stop()

    async def answer_now(self) -> None:
        if self._answering and self._formatted:
            await self._formatted.answer_now()

    async def prefill(self, request: ChatRequest) -> CachedTokens | None:
        """Compute ahead what a request's prompt begins with, its last message being open at its end.

        It never keeps a turn waiting, and a later call takes its place. What is computed aside goes first. None where
        nothing was computed: a turn or a load wants the engine, or it is not there. A death on the way is no error, the
        next turn brings the engine back; ahead nothing is computed any more until the user loads a model.
        """
        self._aheads += 1
        mine, model = self._aheads, self._formatted
        if model is None or self._harmful or not self._idle:
            return None
        try:
            prompt = await model.ahead(request)
            if not prompt or mine != self._aheads or model is not self._formatted or not self._idle:
                return None
            return await self._engine.prefill(prompt)
        except AppError:  # what was only meant to save time has nothing to tell
            self._harmful = self.status.state is EngineState.FAILED
            return None

    async def cached(self, request: ChatRequest) -> CachedTokens | None:
        if not self._idle or self._formatted is None:
            return None
        return await self._formatted.cached(request)

    async def forget(self, *, store: bool = True) -> None:
        """Forget what was computed for conversations, as ``Engine.forget`` does; nothing without a loaded model."""
        if self._formatted is not None and self.status.state in (EngineState.READY, EngineState.RUNNING):
            with suppress(AppError):  # an engine that died has forgotten
                await self._engine.forget(store=store)

    @property
    def _idle(self) -> bool:
        """Whether the engine is there and no turn or load wants it."""
        ready = self.status.state is EngineState.READY or (self._aside and self.status.state is EngineState.RUNNING)
        return not self._turns_wanted and ready

    async def plan(self, spec: LoadSpec) -> MemoryPlan:
        """What a load would take of the memory; errors are those of ``Engine.plan``."""
        return await self._engine.plan(spec)

    async def memory(self) -> MemoryPlan | None:
        """What the loaded model takes, measured; None where none is there."""
        return await self._engine.memory() if self._info is not None else None

    async def count(self, request: ChatRequest) -> int:
        async with self._turn:
            return await (await self._revived()).count(request)

    async def count_text(self, text: str) -> int | None:
        """Tokens of a text by itself, without a template; None where a turn or a load wants the engine, or has lost it.

        It is counted in pieces, so that neither ever waits for long.
        """
        count = 0
        for piece in _pieces(text):
            async with self._turn:
                if self._turns_wanted or self._formatted is None or self.status.state is not EngineState.READY:
                    return None
                begins = self._info is not None and self._info.add_bos  # a token of the prompt's, not of the text's
                count += await self._engine.count((Segment(piece),)) - begins
        return count

    async def aside(self, request: ChatRequest) -> str:
        """The text of an answer beside the chat, whose state stays as it was.

        It gives way at once to a turn or a load, and begins neither before them nor without a model that is ready: the
        text is "" then.
        """
        async with self._turn:
            if self._turns_wanted or self._formatted is None or self.status.state is not EngineState.READY:
                return ""
            self._aside = True
            try:
                return await _text_of(self._formatted, replace(request, aside=True))
            finally:
                self._aside = False

    @asynccontextmanager
    async def _first(self) -> AsyncIterator[None]:
        """The engine for a turn or a load; what is computed aside makes room."""
        self._turns_wanted += 1
        try:
            if self._aside and self._formatted is not None:
                await self._formatted.stop()
            async with self._turn:
                yield
        finally:
            self._turns_wanted -= 1

    async def close(self) -> None:
        """End the engine."""
        await self._engine.close()

    async def _revived(self) -> FormattedModel:
        """The chosen model, loaded again if its engine has lost it."""
        if self._spec is None or self._formatted is None:
            raise NoModel
        if self._engine.status.state in (EngineState.FAILED, EngineState.EMPTY):
            async with closing(self._engine.load(self._spec)) as events:
                async for event in events:
                    if isinstance(event, ModelInfo):
                        self._info = event
                        self._formatted = FormattedModel(self._engine, event)
        return self._formatted


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of bearable length, each to the end of a line or a word if one ends there."""
    start = 0
    while start < len(text):
        end = start + COUNTED_AT_ONCE
        if end < len(text):  # tokens begin with the space before a word
            space = max(text.rfind("\n", start + 1, end), text.rfind(" ", start + 1, end))
            end = space if space > 0 else end
        yield text[start:end]
        start = end


async def _text_of(model: ChatModel, request: ChatRequest) -> str:
    """An answer's text; "" when it was stopped."""
    parts: list[str] = []
    async with closing(model.stream(request)) as events:
        async for event in events:
            if isinstance(event, TextDelta):
                parts.append(event.text)
            elif isinstance(event, Outcome) and event.reason is FinishReason.STOPPED:
                return ""
    return "".join(parts)
