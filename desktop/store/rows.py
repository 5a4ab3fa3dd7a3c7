"""Rows of the tables as the values the rest of the program knows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role, ThinkingMode, Timings, Usage

MESSAGE_COLUMNS: Final = (
    "id, conversation_id, parent_id, role, text, created_at, thinking, state, model, mode, reason, "
    "prompt_tokens, cached_tokens, completion_tokens, thinking_tokens, "
    "first_token_ms, prompt_per_second, generation_per_second, thinking_ms, tool_steps, error"
)


def message_of(row: Sequence[Any]) -> StoredMessage:
    """A row of MESSAGE_COLUMNS."""
    return StoredMessage(
        id=row[0],
        conversation=row[1],
        parent=row[2],
        role=Role(row[3]),
        text=row[4],
        created=time_of(row[5]),
        thinking=row[6],
        state=MessageState(row[7]),
        model=row[8],
        mode=ThinkingMode(row[9]) if row[9] else None,
        reason=FinishReason(row[10]) if row[10] else None,
        usage=Usage(*row[11:15]),
        timings=Timings(*row[15:18]),
        thinking_ms=row[18],
        tool_steps=row[19],
        error=row[20],
    )


def clean(text: str) -> str:
    """Text as SQLite can hold it: half characters, which a window may deliver, become question marks."""
    return text.encode("utf-8", "replace").decode()


def time_of(milliseconds: int) -> datetime:
    """A stored time."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def stored_time(time: datetime) -> int:
    """A time as it is stored."""
    return round(time.timestamp() * 1000)
