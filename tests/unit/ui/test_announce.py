"""What is said when an answer ends."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role
from desktop.ui.transcript.announce import ending

DONE, FAILED = MessageState.DONE, MessageState.FAILED


@pytest.mark.parametrize(
    ("state", "reason", "error", "words"),
    [
        (DONE, FinishReason.STOP, "", "The answer is there."),
        (DONE, FinishReason.STOPPED, "", "The answer was stopped."),
        (FAILED, None, "", "The answer failed."),
        (FAILED, None, "Out of memory.", "The answer failed: Out of memory."),
    ],
)
def test_how_it_ended(state: MessageState, reason: FinishReason | None, error: str, words: str) -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    message = StoredMessage(1, 1, None, Role.ASSISTANT, "x", when, state=state, reason=reason, error=error)
    assert ending(message) == words
