"""Where a turn is kept while it happens: the TurnRecorder protocol. The history's own is in ``desktop.store``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.chat.conversation import Attachment, MessageState, StoredMessage
from desktop.chat.messages import Outcome, ThinkingMode


class TurnRecorder(Protocol):
    """Stores the messages of turns; a call returns when what it was given is safe.

    Every method raises an ``EnvironmentFault`` when the place of storage fails (a full disk).
    """

    async def add_user(
        self, conversation: int, parent: int | None, text: str, attachments: Sequence[Attachment] = ()
    ) -> StoredMessage:
        """Store a user's message below ``parent`` (None: a first message) and show its path."""
        ...

    async def begin_answer(
        self, user: int, *, model: str, mode: ThinkingMode, begun: StoredMessage | None = None
    ) -> StoredMessage:
        """Store an answer below a user's message, in state STREAMING, and show its path.

        It is empty, or begins with the text, the thinking and the rounds of ``begun``.
        """
        ...

    async def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        """Add to a streaming answer."""
        ...

    async def keep_steps(self, answer: int, steps: str, *, begun: bool) -> None:
        """Store the rounds of a streaming answer in place of those before, as JSON text.

        ``begun``: there is one more, and what was said of the answer so far belongs to it.
        """
        ...

    async def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        """End a streaming answer and return it whole."""
        ...

    async def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        """The messages from the first to ``leaf``."""
        ...
