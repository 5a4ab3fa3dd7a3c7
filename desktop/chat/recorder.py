"""Where a turn is kept while it happens: the TurnRecorder protocol, and one that keeps it in memory."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from desktop.chat.conversation import MessageState, StoredMessage, path
from desktop.chat.messages import Outcome, Role, ThinkingMode


class TurnRecorder(Protocol):
    """Stores the messages of turns; a call returns when what it was given is safe.

    Every method raises an ``EnvironmentFault`` when the place of storage fails (a full disk).
    """

    async def add_user(self, conversation: int, parent: int | None, text: str) -> StoredMessage:
        """Store a user's message below ``parent`` (None: a first message) and show its path."""
        ...

    async def begin_answer(self, user: int, *, model: str, mode: ThinkingMode) -> StoredMessage:
        """Store an empty answer below a user's message, in state STREAMING, and show its path."""
        ...

    async def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        """Add to a streaming answer."""
        ...

    async def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        """End a streaming answer and return it whole."""
        ...

    async def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        """The messages from the first to ``leaf``."""
        ...


class MemoryRecorder:
    """Keeps turns for the life of the object only: a chat in the terminal, and tests."""

    def __init__(self) -> None:
        self.messages: dict[int, StoredMessage] = {}
        self._ids = itertools.count(1)

    async def add_user(self, conversation: int, parent: int | None, text: str) -> StoredMessage:
        return self._add(StoredMessage(next(self._ids), conversation, parent, Role.USER, text, datetime.now(UTC)))

    async def begin_answer(self, user: int, *, model: str, mode: ThinkingMode) -> StoredMessage:
        conversation = self.messages[user].conversation
        answer = StoredMessage(next(self._ids), conversation, user, Role.ASSISTANT, "", datetime.now(UTC))
        return self._add(replace(answer, state=MessageState.STREAMING, model=model, mode=mode))

    async def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        now = self.messages[answer]
        self.messages[answer] = replace(now, text=now.text + text, thinking=now.thinking + thinking)

    async def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        ended = replace(
            self.messages[answer],
            state=state,
            reason=outcome.reason,
            usage=outcome.usage,
            timings=outcome.timings,
            thinking_ms=outcome.thinking_ms,
            error=outcome.error,
        )
        return self._add(ended)

    async def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        return path(self.messages, leaf)

    def _add(self, message: StoredMessage) -> StoredMessage:
        self.messages[message.id] = message
        return message
