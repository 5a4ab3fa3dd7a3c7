"""One turn from the user's message to the end of the answer, stored as it happens.

The user's message is stored before the engine sees it, streamed text at least every second, and whatever has arrived
is kept however the turn ends: by itself, by Stop, by a failure, or because its iterator was closed or cancelled.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from desktop.base.errors import AppError
from desktop.chat.conversation import StoredMessage
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import ThinkingMode
from desktop.chat.model import ChatModel, Overrides, TextDelta, ThinkingDelta
from desktop.chat.recorder import TurnRecorder


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """How to answer: the switch, the user's instructions, sampling set by hand, a token limit (0: the model's own)."""

    mode: ThinkingMode
    instructions: str = ""
    overrides: Overrides = field(default_factory=Overrides)
    max_tokens: int = 0


@dataclass(frozen=True, slots=True)
class UserStored:
    """The user's message is on disk; comes first when one was sent."""

    message: StoredMessage


@dataclass(frozen=True, slots=True)
class AnswerBegun:
    """An empty answer, in state STREAMING, has its place in the tree."""

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

    def __init__(self, model: ChatModel, recorder: TurnRecorder, *, flush_seconds: float = 0.5) -> None:
        self._model = model
        self._recorder = recorder
        self._flush_seconds = flush_seconds

    def send(
        self, conversation: int, parent: int | None, text: str, settings: TurnSettings
    ) -> AsyncIterator[TurnEvent]:
        """Store a user's message below ``parent`` (None: first message) and answer it.

        To edit a message, send the new text with the old message's parent: the two become siblings.
        """
        raise NotImplementedError

    def regenerate(self, user: int, settings: TurnSettings) -> AsyncIterator[TurnEvent]:
        """Answer a stored user's message once more; the new answer becomes a sibling of the earlier ones."""
        raise NotImplementedError

    async def stop(self) -> None:
        """End the running answer soon; the turn then ends with reason STOPPED."""
        await self._model.stop()
