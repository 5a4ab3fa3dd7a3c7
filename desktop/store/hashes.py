"""A hash beside every message, so that a flipped bit on the disk is seen (SQLite's own checks do not look at content).

The hash covers all that a message is but ``hidden``, which only says whether it is shown. It is written in the
transaction that writes the message; an answer that is still being written has none until it ends.
"""

from __future__ import annotations

import hashlib
from typing import Final

import apsw

SIZE: Final = 16  # bytes of a hash

_NUMBERS: Final = (
    "id, conversation_id, parent_id, created_at, prompt_tokens, cached_tokens, completion_tokens, thinking_tokens,"
    " first_token_ms, prompt_per_second, generation_per_second, thinking_ms"
)
_TEXTS: Final = (
    *("role", "state", "model", "mode", "reason", "error"),
    *("sampling", "tool_steps", "attachments", "thinking", "text"),
)
# Texts as bytes, because damaged ones need not be UTF-8.
HASH: Final = f"row_hash({_NUMBERS}, {', '.join(f'CAST({name} AS BLOB)' for name in _TEXTS)})"
SOUND: Final = f"CASE state WHEN 'streaming' THEN hash IS NULL ELSE hash IS {HASH} END"  # of a row of messages

# Messages that are hidden together with one that is not there, which no hash says.
STRAY: Final = (
    "SELECT id FROM message m WHERE hidden IS NOT NULL AND NOT EXISTS (SELECT 1 FROM message h WHERE h.id = m.hidden"
    " AND h.conversation_id = m.conversation_id AND h.id <= m.id)"
)


def register(connection: apsw.Connection) -> None:
    """Teach a connection SQL's ``row_hash``; the functions below need it."""
    connection.create_scalar_function("row_hash", _row_hash, -1, deterministic=True)


def seal(connection: apsw.Connection, message: int) -> None:
    """Write the hash of a message as it is now."""
    connection.execute(f"UPDATE message SET hash = {HASH} WHERE id = ?", (message,))


def seal_all(connection: apsw.Connection) -> None:
    """Write the hash of every message that has ended."""
    connection.execute(f"UPDATE message SET hash = {HASH} WHERE state <> 'streaming'")


def altered(connection: apsw.Connection) -> list[tuple[int, int]]:
    """(conversation, message) of each message that is not what was stored; reads every message."""
    sql = f"SELECT conversation_id, id FROM message WHERE NOT {SOUND} ORDER BY id"
    return [(conversation, message) for conversation, message in connection.execute(sql)]


def _row_hash(*values: apsw.SQLiteValue) -> bytes:
    """Every value with its type and length, so that no two rows are written alike."""
    digest = hashlib.blake2b(digest_size=SIZE)
    for value in values:
        data = value if isinstance(value, bytes) else repr(value).encode()
        digest.update(b"%s%d:" % (type(value).__name__.encode(), len(data)))
        digest.update(data)
    return digest.digest()
