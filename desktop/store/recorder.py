"""A TurnRecorder that keeps turns in the history."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.chat.conversation import Attachment, MessageState, StoredMessage
from desktop.chat.messages import Outcome, ThinkingMode
from desktop.store.database import Store


class StoreRecorder:
    """Records turns over a Store; a call returns when its transaction is on disk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def add_user(
        self, conversation: int, parent: int | None, text: str, attachments: Sequence[Attachment] = ()
    ) -> StoredMessage:
        return await self._store.call(lambda history: history.add_user(conversation, parent, text, attachments))

    async def begin_answer(
        self, user: int, *, model: str, mode: ThinkingMode, begun: StoredMessage | None = None
    ) -> StoredMessage:
        return await self._store.call(lambda history: history.begin_answer(user, model=model, mode=mode, begun=begun))

    async def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        await self._store.call(lambda history: history.append(answer, text=text, thinking=thinking))

    async def keep_steps(self, answer: int, steps: str, *, begun: bool) -> None:
        await self._store.call(lambda history: history.keep_steps(answer, steps, begun=begun))

    async def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        return await self._store.call(lambda history: history.finish(answer, state, outcome))

    async def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        return await self._store.call(lambda history: history.path(leaf))
