"""One turn from the user's message to the end of the answer, stored as it happens.

The user's message is stored before the engine sees it, streamed text at least every second, and whatever has arrived
is kept however the turn ends: by itself, by Stop, by a failure, or because its iterator was closed or cancelled.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Container, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.base.streams import closing
from desktop.chat.calling import offered
from desktop.chat.conversation import Attachment, StoredMessage
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import Outcome, ThinkingMode
from desktop.chat.model import ChatModel, ChatRequest, TextDelta, ThinkingDelta, ToolCallDelta
from desktop.chat.options import Overrides
from desktop.chat.recorder import TurnRecorder
from desktop.chat.rounds import NOTHING_YET, RoundEvent, Rounds, StepBegun, StepEnded, ToolHappened
from desktop.chat.tools import AUTO, Toolbox, ToolChoice
from desktop.chat.writing import Writing


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """How to answer: the switch, the user's instructions, sampling set by hand, a token limit (0: the model's own).

    ``stops`` are texts that end the answer and are no part of it; ``budget`` is how many tokens it may think (0: no
    limit). ``tool_choice`` is for the first round; ``tools_off`` are the names of tools that are not offered.
    """

    mode: ThinkingMode
    instructions: str = ""
    overrides: Overrides = field(default_factory=Overrides)
    max_tokens: int = 0
    stops: tuple[str, ...] = ()
    budget: int = 0
    tool_choice: ToolChoice = AUTO
    tools_off: tuple[str, ...] = ()


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
    """More thinking or text of the answer with this id: of its round that is running."""

    answer: int
    delta: ThinkingDelta | TextDelta


@dataclass(frozen=True, slots=True)
class CallDelta:
    """What there is so far of a call that the answer with this id is writing."""

    answer: int
    delta: ToolCallDelta


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer as it was stored, last event of every turn; of a failed one (state FAILED) with the error."""

    message: StoredMessage
    error: AppError | None = None


TurnEvent = (
    UserStored
    | AnswerBegun
    | AnswerProgress
    | AnswerDelta
    | CallDelta
    | StepBegun
    | ToolHappened
    | StepEnded
    | AnswerEnded
)


class TurnLoop:
    """Runs turns of a model (or a session) and records them. One turn at a time is the caller's duty.

    ``toolbox`` is what the model may call (None: nothing).
    """

    def __init__(
        self,
        model: ChatModel,
        recorder: TurnRecorder,
        toolbox: Toolbox | None = None,
        *,
        flush_seconds: float = 0.4,
    ) -> None:
        self._model = model
        self._recorder = recorder
        self._toolbox = toolbox
        self._flush_seconds = flush_seconds
        self._rounds: Rounds | None = None  # of the turn that runs
        self._stored = asyncio.Event()  # set while nothing is being written
        self._stored.set()

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

        It is thought about as before, so that the model reads again only what it has forgotten. Calls that had a result
        keep it, those without one are asked for again.
        """
        *path, begun = await self._recorder.path(answer)
        same = replace(settings, mode=begun.mode or settings.mode)
        async with aclosing(self._answer(path, same, begun)) as events:
            async for event in events:
                yield event

    async def _answer(
        self, path: Sequence[StoredMessage], settings: TurnSettings, begun: StoredMessage | None = None
    ) -> AsyncGenerator[TurnEvent, None]:
        answer = await self._recorder.begin_answer(path[-1].id, model=self._model.name, mode=settings.mode, begun=begun)
        said = begun.message() if begun is not None and (begun.text or begun.thinking) else None
        request = ChatRequest(
            tuple(one for message in path for one in message.messages()),
            settings.mode,
            settings.instructions,
            settings.overrides,
            settings.max_tokens,
            settings.stops,
            said,
            budget=settings.budget,
            tool_choice=settings.tool_choice,
        )
        self._rounds = rounds = Rounds(
            self._model,
            request,
            self._toolbox,
            answer.conversation,
            off=settings.tools_off,
            steps=begun.steps() if begun is not None else (),
            before=Outcome(None, begun.usage, thinking_ms=begun.thinking_ms) if begun is not None else NOTHING_YET,
            answer=answer.id,
        )
        writing = Writing(answer, self._recorder, self._flush_seconds)
        self._stored.clear()
        try:
            thought = begun.thinking_ms if begun is not None else 0.0
            yield AnswerBegun(replace(answer, thinking_ms=thought))
            async with closing(rounds.events()) as events:
                async for event in events:
                    await writing.take(event, rounds.steps)
                    if (shown := _shown(answer.id, event)) is not None:
                        yield shown
        except AppError as error:
            writing.error = error
        finally:  # also when closed or cancelled: a second cancellation must not lose the text
            self._rounds = None
            try:
                ended = await asyncio.shield(writing.finish(rounds.steps))
            finally:
                self._stored.set()
        yield AnswerEnded(ended, writing.error)

    async def with_tools(self, request: ChatRequest, conversation: int | None, off: Container[str]) -> ChatRequest:
        """A request of a turn to come with the tools that it will have, so that its prompt begins as that will."""
        if self._toolbox is None:
            return request
        return replace(request, tools=await offered(self._toolbox, conversation, off))

    async def stop(self) -> None:
        """End the running answer soon, be it the model or a tool; the turn then ends with reason STOPPED."""
        await (self._rounds or self._model).stop()

    async def end(self) -> None:
        """End the running answer soon, and return when it was stored."""
        if self._rounds is not None:
            await self._rounds.stop()
        await self._stored.wait()

    async def answer_now(self) -> None:
        """End the running answer's thinking; nothing while the model has not begun."""
        await self._model.answer_now()


def _shown(answer: int, event: RoundEvent) -> TurnEvent | None:
    """What the window hears of an event; of the outcome it hears when that is stored."""
    match event:
        case Outcome():
            return None
        case PromptProgress():
            return AnswerProgress(answer, event)
        case ToolCallDelta():
            return CallDelta(answer, event)
        case ThinkingDelta() | TextDelta():
            return AnswerDelta(answer, event)
        case _:
            return event
