"""Bringing an answer to its recorder while it is written: text in time, every step of its calls at once."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace

from desktop.base.errors import AppError
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import Outcome
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.recorder import TurnRecorder
from desktop.chat.rounds import RoundEvent, StepBegun, StepEnded, ToolHappened
from desktop.chat.steps import steps_text, stopped
from desktop.chat.tools import ToolProgress, ToolStep


class Writing:
    """One answer being written.

    Attributes:
        error: what ends it; an answer that cannot be kept is not continued.
    """

    def __init__(self, answer: StoredMessage, recorder: TurnRecorder, flush_seconds: float) -> None:
        self.error: AppError | None = None
        self._answer = answer
        self._recorder = recorder
        self._flush_seconds = flush_seconds
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._outcome: Outcome | None = None
        self._ending = asyncio.Event()
        self._flusher: asyncio.Task[None] | None = None
        self._storing = asyncio.Lock()  # text must not arrive behind the step that it belongs to
        self._steps = answer.steps()  # as they are stored

    async def take(self, event: RoundEvent, steps: tuple[ToolStep, ...]) -> None:
        """Keep what an event brings; ``steps`` are the rounds as they are with it.

        Raises:
            AppError: something could not be stored.
        """
        if self.error is not None:
            raise self.error
        match event:
            case Outcome():
                self._outcome = event
            case ThinkingDelta():
                self._thinking.append(event.text)
                self._flush_later()
            case TextDelta():
                self._text.append(event.text)
                self._flush_later()
            case StepBegun() | StepEnded():
                await self._store(steps)
            case ToolHappened() if not isinstance(event.event, ToolProgress):
                await self._store(steps)

    async def finish(self, steps: tuple[ToolStep, ...]) -> StoredMessage:
        """Store what is left, and the end: FAILED with an error, INTERRUPTED without an outcome."""
        self._ending.set()
        if self._flusher is not None:
            await self._flusher
        if steps:
            await self._store(stopped(steps))
        await self._flush()
        outcome = self._outcome or Outcome(None)
        if self.error is not None:
            return await self._end(MessageState.FAILED, replace(outcome, error=self.error.text))
        return await self._end(MessageState.DONE if self._outcome else MessageState.INTERRUPTED, outcome)

    async def _end(self, state: MessageState, outcome: Outcome) -> StoredMessage:
        return await self._recorder.finish(self._answer.id, state, outcome)

    async def _store(self, steps: tuple[ToolStep, ...]) -> None:
        """Store the rounds as they are; with a new one, what was said so far is its."""
        if steps == self._steps:
            return
        async with self._storing:
            begun = len(steps) > len(self._steps)
            await self._recorder.keep_steps(self._answer.id, steps_text(steps), begun=begun)
            self._steps = steps
            if begun:
                self._text, self._thinking = [], []

    def _flush_later(self) -> None:
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._keep_flushed())

    async def _keep_flushed(self) -> None:
        """Flush after a while, and again as long as text came meanwhile."""
        while self._text or self._thinking:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._flush_seconds):
                    await self._ending.wait()
            try:
                await self._flush()
            except AppError as error:
                self.error = error
                return

    async def _flush(self) -> None:
        async with self._storing:
            text, thinking = "".join(self._text), "".join(self._thinking)
            if not text and not thinking:
                return
            self._text, self._thinking = [], []
            try:
                await self._recorder.append(self._answer.id, text=text, thinking=thinking)
            except AppError:
                self._text.insert(0, text)
                self._thinking.insert(0, thinking)
                raise
