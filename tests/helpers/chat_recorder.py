"""A TurnRecorder that keeps turns in memory."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desktop.chat.conversation import Attachment, MessageState, StoredMessage, path
from desktop.chat.messages import Outcome, Role, ThinkingMode
from desktop.chat.steps import steps_text


class MemoryRecorder:
    """Keeps turns for the life of the object; ``messages`` by id, in the order they were added."""

    def __init__(self) -> None:
        self.messages: dict[int, StoredMessage] = {}
        self._ids = itertools.count(1)

    async def add_user(
        self, conversation: int, parent: int | None, text: str, attachments: Sequence[Attachment] = ()
    ) -> StoredMessage:
        user = StoredMessage(next(self._ids), conversation, parent, Role.USER, text, datetime.now(UTC))
        return self._add(replace(user, attachments=tuple(attachments)))

    async def begin_answer(
        self, user: int, *, model: str, mode: ThinkingMode, begun: StoredMessage | None = None
    ) -> StoredMessage:
        conversation = self.messages[user].conversation
        answer = StoredMessage(next(self._ids), conversation, user, Role.ASSISTANT, "", datetime.now(UTC))
        answer = replace(answer, state=MessageState.STREAMING, model=model, mode=mode)
        if begun is not None:
            steps = steps_text(begun.steps())
            answer = replace(answer, text=begun.text, thinking=begun.thinking, tool_steps=steps)
        return self._add(answer)

    async def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        now = self.messages[answer]
        self.messages[answer] = replace(now, text=now.text + text, thinking=now.thinking + thinking)

    async def keep_steps(self, answer: int, steps: str, *, begun: bool) -> None:
        now = self.messages[answer]
        left = replace(now, text="", thinking="") if begun else now
        self.messages[answer] = replace(left, tool_steps=steps)

    async def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        ended = replace(
            self.messages[answer],
            state=state,
            reason=outcome.reason,
            usage=outcome.usage,
            timings=outcome.timings,
            thinking_ms=outcome.thinking_ms,
            error=outcome.error,
            sampling=outcome.sampling,
        )
        return self._add(ended)

    async def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        return path(self.messages, leaf)

    def _add(self, message: StoredMessage) -> StoredMessage:
        self.messages[message.id] = message
        return message
