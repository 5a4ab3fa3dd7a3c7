"""One turn from the user's message to the end of the answer, stored as it happens.

The user's message is stored before the engine sees it, streamed text at least every second, and whatever has arrived
is kept however the turn ends: by itself, by Stop, by a failure, or because its iterator was closed or cancelled.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, replace

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.base.streams import closing
from desktop.chat.conversation import Attachment, MessageState, StoredMessage
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import Outcome, ThinkingMode
from desktop.chat.model import ChatEvent, ChatModel, ChatRequest, TextDelta, ThinkingDelta, ToolCallDelta
from desktop.chat.options import Overrides
from desktop.chat.recorder import TurnRecorder


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """How to answer: the switch, the user's instructions, sampling set by hand, a token limit (0: the model's own).

    ``stops`` are texts that end the answer and are no part of it; ``budget`` is how many tokens it may think (0: no
    limit).
    """

    mode: ThinkingMode
    instructions: str = ""
    overrides: Overrides = field(default_factory=Overrides)
    max_tokens: int = 0
    stops: tuple[str, ...] = ()
    budget: int = 0


@dataclass(frozen=True, slots=True)
class UserStored:
    """The user's message is on disk; comes first when one was sent."""

    message: StoredMessage


@dataclass(frozen=True, slots=True)
class AnswerBegun:
    """An answer, in state STREAMING, has its place in the tree: empty, or with what it goes on from."""

    message: StoredMessage


@dataclass(frozen=True, slots=True)
class AnswerProgress:
    """How much of the prompt was read, for the answer with this id."""

    answer: int
    progress: PromptProgress


@dataclass(frozen=True, slots=True)
class AnswerDelta:
    """More thinking or text of the answer with this id."""

    answer: int
    delta: ThinkingDelta | TextDelta


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer as it was stored, last event of every turn; of a failed one (state FAILED) with the error."""

    message: StoredMessage
    error: AppError | None = None


TurnEvent = UserStored | AnswerBegun | AnswerProgress | AnswerDelta | AnswerEnded


class TurnLoop:
    """Runs turns of a model (or a session) and records them. One turn at a time is the caller's duty."""

    def __init__(self, model: ChatModel, recorder: TurnRecorder, *, flush_seconds: float = 0.4) -> None:
        self._model = model
        self._recorder = recorder
        self._flush_seconds = flush_seconds

    async def send(
        self,
        conversation: int,
        parent: int | None,
        text: str,
        settings: TurnSettings,
        *,
        attachments: Sequence[Attachment] = (),
    ) -> AsyncGenerator[TurnEvent, None]:
        """Store a user's message below ``parent`` (None: first message) and answer it.

        To edit a message, send the new text with the old message's parent: the two become siblings.

        Raises:
            UsageError: the text is blank; nothing was stored.
        """
        if not text.strip() and not attachments:
            raise UsageError(tr("The message is empty: type something first."))
        message = await self._recorder.add_user(conversation, parent, text, attachments)
        yield UserStored(message)
        async with aclosing(self.regenerate(message.id, settings)) as events:
            async for event in events:
                yield event

    async def regenerate(self, user: int, settings: TurnSettings) -> AsyncGenerator[TurnEvent, None]:
        """Answer a stored user's message once more; the new answer becomes a sibling of the earlier ones.

        An ``AppError`` of the model ends the turn with a FAILED answer; one of the recorder is raised.
        """
        path = await self._recorder.path(user)
        async with aclosing(self._answer(path, settings)) as events:
            async for event in events:
                yield event

    async def resume(self, answer: int, settings: TurnSettings) -> AsyncGenerator[TurnEvent, None]:
        """Go on with a stored answer that was cut off: a sibling begins with all of it and grows.

        It is thought about as before, so that the model reads again only what it has forgotten.
        """
        *path, begun = await self._recorder.path(answer)
        same = replace(settings, mode=begun.mode or settings.mode)
        async with aclosing(self._answer(path, same, begun)) as events:
            async for event in events:
                yield event

    async def _answer(
        self, path: Sequence[StoredMessage], settings: TurnSettings, begun: StoredMessage | None = None
    ) -> AsyncGenerator[TurnEvent, None]:
        answer = await self._recorder.begin_answer(path[-1].id, model=self._model.name, mode=settings.mode)
        request = ChatRequest(
            tuple(message.message() for message in path),
            settings.mode,
            settings.instructions,
            settings.overrides,
            settings.max_tokens,
            settings.stops,
            begun.message() if begun is not None else None,
            budget=settings.budget,
        )
        turn = _RunningTurn(answer, self._recorder, self._flush_seconds, begun)
        try:
            if begun is not None:
                await self._recorder.append(answer.id, text=begun.text, thinking=begun.thinking)
                answer = replace(answer, text=begun.text, thinking=begun.thinking, thinking_ms=begun.thinking_ms)
            yield AnswerBegun(answer)
            async with closing(self._model.stream(request)) as events:
                async for event in events:
                    if (shown := turn.take(event)) is not None:
                        yield shown
        except AppError as error:
            turn.error = error
        finally:  # also when closed or cancelled: a second cancellation must not lose the text
            ended = await asyncio.shield(turn.finish())
        yield AnswerEnded(ended, turn.error)

    async def stop(self) -> None:
        """End the running answer soon; the turn then ends with reason STOPPED."""
        await self._model.stop()

    async def answer_now(self) -> None:
        """End the running answer's thinking; nothing while the model has not begun."""
        await self._model.answer_now()


class _RunningTurn:
    """One answer being written: collects its text and brings it to the recorder in time."""

    def __init__(
        self, answer: StoredMessage, recorder: TurnRecorder, flush_seconds: float, begun: StoredMessage | None
    ) -> None:
        self.error: AppError | None = None
        self._begun = begun
        self._answer = answer
        self._recorder = recorder
        self._flush_seconds = flush_seconds
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._outcome: Outcome | None = None
        self._ending = asyncio.Event()
        self._flusher: asyncio.Task[None] | None = None

    def take(self, event: ChatEvent) -> TurnEvent | None:
        """Keep what an event brings; the event to show.

        Raises:
            AppError: text could not be stored; an answer that cannot be kept is not continued.
        """
        if self.error is not None:
            raise self.error
        if isinstance(event, Outcome):
            self._outcome = event
            return None
        if isinstance(event, PromptProgress):
            return AnswerProgress(self._answer.id, event)
        if isinstance(event, ToolCallDelta):
            return None
        (self._thinking if isinstance(event, ThinkingDelta) else self._text).append(event.text)
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._keep_flushed())
        return AnswerDelta(self._answer.id, event)

    async def finish(self) -> StoredMessage:
        """Store what is left, and the end: FAILED with an error, INTERRUPTED without an outcome."""
        self._ending.set()
        if self._flusher is not None:
            await self._flusher
        await self._flush()
        outcome = _together(self._begun, self._outcome or Outcome(None))
        if self.error is not None:
            return await self._end(MessageState.FAILED, replace(outcome, error=self.error.text))
        return await self._end(MessageState.DONE if self._outcome else MessageState.INTERRUPTED, outcome)

    async def _end(self, state: MessageState, outcome: Outcome) -> StoredMessage:
        return await self._recorder.finish(self._answer.id, state, outcome)

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


def _together(begun: StoredMessage | None, outcome: Outcome) -> Outcome:
    """The figures of an answer that went on from an earlier one: its tokens are those of both."""
    if begun is None:
        return outcome
    before, after = begun.usage, outcome.usage
    usage = replace(
        after,
        prompt_tokens=max(0, after.prompt_tokens - before.completion_tokens),
        completion_tokens=before.completion_tokens + after.completion_tokens,
        thinking_tokens=before.thinking_tokens + after.thinking_tokens,
    )
    return replace(outcome, usage=usage, thinking_ms=begun.thinking_ms + outcome.thinking_ms)
