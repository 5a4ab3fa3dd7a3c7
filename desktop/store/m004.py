"""Schema step 4: what a search asks of every message that may be a hit, in an index of its own.

A search goes through thousands of them, newest first, and needs only the conversation and the time: of rows with their
texts three are on a page, of these some two hundred. Two megabytes for 100,000 messages.
"""

from __future__ import annotations

import apsw


def m004_found(connection: apsw.Connection) -> object:
    """The index; ``search`` asks for it by its name, because SQLite thinks the row itself as near."""
    return connection.execute(
        "CREATE INDEX message_found ON message (id, conversation_id, created_at) WHERE hidden IS NULL"
    )
