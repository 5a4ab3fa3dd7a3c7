"""Rows of the tables as the values the rest of the program knows.

What a damaged row may hold (an unknown role, a time beyond the calendar) becomes the nearest value that can be shown:
one bad row must not keep the others from being read. ``hashes`` tells the user which it is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from desktop.chat.conversation import Attachment, ConversationSummary, MessageState, Outgoing, StoredMessage
from desktop.chat.messages import FinishReason, Role, Sampling, ThinkingMode, Timings, Usage
from desktop.chat.options import ChatOptions, sampling_of

MESSAGE_COLUMNS: Final = (
    "id, conversation_id, parent_id, role, text, created_at, thinking, state, model, mode, reason, "
    "prompt_tokens, cached_tokens, completion_tokens, thinking_tokens, "
    "first_token_ms, prompt_per_second, generation_per_second, thinking_ms, tool_steps, error, attachments, "
    "sampling"
)
# Of the conversation ``c``. A subquery that an index answers alone, however long the messages are.
SUMMARY_COLUMNS: Final = (
    "id, title, created_at, updated_at, folder_id, pinned, archived, unread, deleted_at, "
    "EXISTS (SELECT 1 FROM draft WHERE conversation_id = c.id), "
    "(SELECT state FROM message WHERE conversation_id = c.id AND hidden IS NULL ORDER BY id DESC LIMIT 1), "
    "changed"
)

_ROLES: Final = {role.value: role for role in (Role.USER, Role.ASSISTANT)}  # results of calls are no messages here
_STATES: Final = {state.value: state for state in MessageState}
_MODES: Final = {mode.value: mode for mode in ThinkingMode}
_REASONS: Final = {reason.value: reason for reason in FinishReason}
_LAST_TIME: Final = 253_402_300_799_999  # the end of the year 9999
_NO_USAGE: Final = Usage()
_NO_TIMINGS: Final = Timings()


def message_of(row: Sequence[Any]) -> StoredMessage:
    """A row of MESSAGE_COLUMNS. By position, because thousands are made at once."""
    return StoredMessage(
        row[0],
        row[1],
        row[2],
        _ROLES.get(row[3], Role.ASSISTANT),
        row[4],
        time_of(row[5]),
        row[6],
        _STATES.get(row[7], MessageState.INTERRUPTED),
        row[8],
        _MODES.get(row[9]),
        _REASONS.get(row[10]),
        Usage(*row[11:15]) if any(row[11:15]) else _NO_USAGE,
        Timings(*row[15:18]) if any(row[15:18]) else _NO_TIMINGS,
        row[18],
        row[19],
        row[20],
        attachments_of(row[21]) if row[21] else (),
        _sampling_of(row[22]) if row[22] else None,
    )


def summary_of(row: Sequence[Any]) -> ConversationSummary:
    """A row of SUMMARY_COLUMNS."""
    id, title, created, updated, folder, pinned, archived, unread, deleted, has_draft, state, change = row
    return ConversationSummary(
        id,
        title,
        time_of(created),
        time_of(updated),
        _STATES.get(state),
        folder,
        bool(pinned),
        bool(archived),
        bool(unread),
        bool(has_draft),
        None if deleted is None else time_of(deleted),
        change,
    )


def attachments_of(text: str) -> tuple[Attachment, ...]:
    """Stored attachments."""
    plain = _json(text)
    if not isinstance(plain, list):
        return ()
    return tuple(Attachment(*map(str, one)) for one in plain if isinstance(one, list) and len(one) == 3)


def attachments_text(attachments: Sequence[Attachment]) -> str:
    """Attachments as they are stored; empty for none."""
    if not attachments:
        return ""
    return clean(json.dumps([(one.name, one.text, one.language) for one in attachments], ensure_ascii=False))


def queue_of(text: str) -> tuple[Outgoing, ...]:
    """Stored messages that wait."""
    plain = _json(text)
    if not isinstance(plain, list):
        return ()
    pairs = [one for one in plain if isinstance(one, list) and len(one) == 2]
    return tuple(Outgoing(str(words), attachments_of(str(attached))) for words, attached in pairs)


def queue_text(queued: Sequence[Outgoing]) -> str:
    """Waiting messages as they are stored; empty for none."""
    plain = [(one.text, attachments_text(one.attachments)) for one in queued]
    return clean(json.dumps(plain, ensure_ascii=False)) if plain else ""


@lru_cache(maxsize=100)  # a history has few, and thousands of messages are read at once
def _sampling_of(text: str) -> Sampling | None:
    return sampling_of(_json(text))


def sampling_text(sampling: Sampling | None) -> str:
    """Sampling as it is stored; empty for none."""
    return "" if sampling is None else json.dumps(asdict(sampling))


def options_of(text: str) -> ChatOptions:
    """Stored options."""
    return ChatOptions.from_plain(_json(text)) if text else ChatOptions()


def options_text(options: ChatOptions) -> str:
    """Options as they are stored; empty for the defaults."""
    plain = options.to_plain()
    return clean(json.dumps(plain, ensure_ascii=False)) if plain else ""


def clean(text: str) -> str:
    """Text as SQLite can hold it: half characters, which a window may deliver, become question marks."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def time_of(milliseconds: int) -> datetime:
    """A stored time."""
    return datetime.fromtimestamp(min(max(milliseconds, 0), _LAST_TIME) / 1000, UTC)


def stored_time(time: datetime) -> int:
    """A time as it is stored."""
    return round(time.timestamp() * 1000)


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
