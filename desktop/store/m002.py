"""Schema step 2: folders, pins, archive, unread marks, drafts, attachments, options, sampling, hidden messages, hashes.

The tables of step 1 are written anew, because a message's small columns must stand before its texts: SQLite reads a
long row up to the column that is asked for.
"""

from __future__ import annotations

import json
from typing import Any, Final

import apsw

from desktop.store import hashes

# ``changed`` numbers the changes of conversations: the list's order, which no clock can upset.
# ``hidden`` is the deleted message with which a message went out of sight.
# No cascade along ``parent_id``: SQLite follows one at most 1000 messages deep.
_TABLES: Final = """
CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE new_conversation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    changed INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_by_hand INTEGER NOT NULL DEFAULT 0,
    folder_id INTEGER REFERENCES folder (id) ON DELETE SET NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    leaf INTEGER REFERENCES new_message (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    options TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE new_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES new_conversation (id) ON DELETE CASCADE,
    parent_id INTEGER,
    hidden INTEGER,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    mode TEXT,
    reason TEXT,
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    cached_tokens INTEGER NOT NULL DEFAULT 0,
    completion_tokens INTEGER NOT NULL DEFAULT 0,
    thinking_tokens INTEGER NOT NULL DEFAULT 0,
    first_token_ms REAL NOT NULL DEFAULT 0,
    prompt_per_second REAL NOT NULL DEFAULT 0,
    generation_per_second REAL NOT NULL DEFAULT 0,
    thinking_ms REAL NOT NULL DEFAULT 0,
    hash BLOB,
    error TEXT NOT NULL DEFAULT '',
    sampling TEXT NOT NULL DEFAULT '',
    tool_steps TEXT NOT NULL DEFAULT '',
    attachments TEXT NOT NULL DEFAULT '',
    thinking TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    UNIQUE (conversation_id, id),
    FOREIGN KEY (conversation_id, parent_id) REFERENCES new_message (conversation_id, id)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE new_chunk (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES new_message (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    thinking TEXT NOT NULL
) STRICT;
"""

_KEPT: Final = (
    "id, conversation_id, parent_id, role, text, thinking, state, created_at, model, mode, reason, prompt_tokens,"
    " cached_tokens, completion_tokens, thinking_tokens, first_token_ms, prompt_per_second, generation_per_second,"
    " thinking_ms, tool_steps, error"
)
_COPY: Final = f"""
INSERT INTO new_conversation (id, changed, title, title_by_hand, leaf, created_at, updated_at, deleted_at)
    SELECT id, row_number() OVER (ORDER BY updated_at, id), title, title_by_hand, NULL, created_at, updated_at,
        deleted_at FROM conversation;
INSERT INTO new_message ({_KEPT}) SELECT {_KEPT} FROM message ORDER BY id;
UPDATE new_conversation SET leaf = (SELECT leaf FROM conversation c WHERE c.id = new_conversation.id);
INSERT INTO new_chunk SELECT id, message_id, text, thinking FROM chunk;
"""

# Ids of what was erased are not given again. Parents are cut first because dropping a table follows its cascades.
_SWAP: Final = """
DELETE FROM sqlite_sequence WHERE name IN ('new_conversation', 'new_message');
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'new_' || name, seq FROM sqlite_sequence WHERE name IN ('conversation', 'message');
DROP TABLE chunk;
UPDATE conversation SET leaf = NULL;
UPDATE message SET parent_id = NULL;
DROP TABLE message;
DROP TABLE conversation;
ALTER TABLE new_conversation RENAME TO conversation;
ALTER TABLE new_message RENAME TO message;
ALTER TABLE new_chunk RENAME TO chunk;
CREATE INDEX conversation_changed ON conversation (changed);
CREATE INDEX conversation_folder ON conversation (folder_id);
CREATE INDEX conversation_leaf ON conversation (leaf);
CREATE INDEX message_parent ON message (conversation_id, parent_id);
CREATE INDEX message_newest ON message (conversation_id, id, state) WHERE hidden IS NULL;
CREATE INDEX message_hidden ON message (hidden) WHERE hidden IS NOT NULL;
CREATE INDEX message_streaming ON message (id) WHERE state = 'streaming';
CREATE INDEX message_model ON message (model, conversation_id) WHERE model <> '';
CREATE INDEX chunk_message ON chunk (message_id);
CREATE TABLE draft (
    conversation_id INTEGER UNIQUE REFERENCES conversation (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    attachments TEXT NOT NULL,
    queued TEXT NOT NULL
) STRICT;
"""


def m002_organised(connection: apsw.Connection) -> None:
    """Conversations in order: see the module. Instructions and mode move into the options."""
    hashes.register(connection)
    connection.execute(_TABLES + _COPY)
    rows: list[Any] = connection.execute("SELECT id, instructions, mode FROM conversation").fetchall()
    for id, instructions, mode in rows:
        plain = {"instructions": instructions, "mode": mode}
        options = json.dumps({name: value for name, value in plain.items() if value}) if instructions or mode else ""
        connection.execute("UPDATE new_conversation SET options = ? WHERE id = ?", (options, id))
    connection.execute(_SWAP)
    hashes.seal_all(connection)
