"""Bringing what was salvaged from a damaged history into a sound, older one.

The salvaged rows are the newer ones. A message with a right hash is certain and wins; one whose content has changed on
the disk is taken from the older history when that holds what it was, and else kept as it is and named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import apsw

from desktop.store import hashes
from desktop.store.sql import transaction
from desktop.store.turns import title_of

# The same message, and not another one that was given the same id in another history.
_ALIKE: Final = "s.conversation_id = m.conversation_id AND s.role = m.role AND s.created_at = m.created_at"


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it.

    ``added``: messages that only the damaged history had; ``restored``: ids of changed ones that the older one had as
    they were; ``changed``: ids of those it had not, kept as they are.
    """

    added: int
    restored: tuple[int, ...]
    changed: tuple[int, ...]


def merge(connection: apsw.Connection, salvaged: str, *, hashed: bool, complete: bool) -> Merged:
    """Merge the database file ``salvaged`` into the open one; both are of the newest schema.

    ``hashed``: its hashes were written when the messages were, and can tell which are right. ``complete``: nothing of
    it is missing, so what it has not was erased by the user.
    """
    hashes.register(connection)
    connection.execute("PRAGMA foreign_keys = OFF")  # rows are put right below, in their order
    connection.execute("ATTACH ? AS salvaged", (salvaged,))
    try:
        with transaction(connection):
            if complete:
                _erase_the_erased(connection)
            _conversations(connection)
            merged = _messages(connection, hashed)
            _mend_trees(connection)
            _leaves(connection)
        return merged
    finally:
        connection.execute("DETACH salvaged")
        connection.execute("PRAGMA foreign_keys = ON")


def _ids(connection: apsw.Connection, sql: str, *values: object) -> list[int]:
    found: list[Any] = connection.execute(sql, values).fetchall()
    return [id for (id,) in found]


def _erase_the_erased(connection: apsw.Connection) -> None:
    for table in ("draft", "chunk"):
        connection.execute(f"DELETE FROM main.{table}")  # small, and wholly in the newer one
    for table in ("message", "conversation", "folder"):
        connection.execute(f"DELETE FROM main.{table} WHERE id NOT IN (SELECT id FROM salvaged.{table})")


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]


def _take(connection: apsw.Connection, table: str, where: str) -> None:
    """Take rows as they are, over those with the same id."""
    names = ", ".join(_columns(connection, table))
    connection.execute(
        f"INSERT OR REPLACE INTO main.{table} ({names}) SELECT {names} FROM salvaged.{table} s WHERE {where}"
    )


def _conversations(connection: apsw.Connection) -> None:
    connection.execute(  # a title that cannot be read is no newer one
        "UPDATE salvaged.conversation AS s SET title = m.title FROM main.conversation m WHERE m.id = s.id"
        " AND (s.title = '' OR instr(s.title, char(65533)))"
    )
    connection.execute(
        "DELETE FROM main.draft WHERE EXISTS (SELECT 1 FROM salvaged.draft s WHERE s.conversation_id IS"
        " main.draft.conversation_id)"
    )
    for table in ("folder", "conversation", "draft"):
        _take(connection, table, "true")
    connection.execute("UPDATE conversation SET folder_id = NULL WHERE folder_id NOT IN (SELECT id FROM folder)")
    missing: Sequence[Any] = connection.execute(
        "SELECT conversation_id, min(created_at), max(created_at) FROM salvaged.message"
        " WHERE conversation_id > 0 AND conversation_id NOT IN (SELECT id FROM main.conversation) GROUP BY 1"
    ).fetchall()
    for id, created, updated in missing:
        sql = "SELECT text FROM salvaged.message WHERE conversation_id = ? AND parent_id IS NULL ORDER BY id LIMIT 1"
        first = connection.execute(sql, (id,)).fetchone()
        connection.execute(
            "INSERT INTO conversation (id, changed, title, created_at, updated_at)"
            " VALUES (?, (SELECT coalesce(max(changed), 0) + 1 FROM conversation), ?, ?, ?)",
            (id, title_of(first[0] if first else ""), created, updated),
        )
    connection.execute("DELETE FROM draft WHERE conversation_id NOT IN (SELECT id FROM conversation)")


def _messages(connection: apsw.Connection, hashed: bool) -> Merged:
    connection.execute("DELETE FROM salvaged.message WHERE conversation_id NOT IN (SELECT id FROM main.conversation)")
    added = _ids(connection, "SELECT count(*) FROM salvaged.message WHERE id NOT IN (SELECT id FROM main.message)")[0]
    wrong = _ids(connection, f"SELECT id FROM salvaged.message WHERE NOT {hashes.SOUND} ORDER BY id") if hashed else []
    restored: list[int] = []
    changed: list[int] = []
    for id in wrong:
        sql = f"SELECT 1 FROM main.message WHERE id = ? AND state <> 'streaming' AND {hashes.SOUND}"
        original = connection.execute(sql, (id,)).fetchone()
        (restored if original else changed).append(id)
        if original:
            connection.execute("DELETE FROM salvaged.message WHERE id = ?", (id,))
    connection.execute(  # the log may be lost, and with it the end of an answer that the older one has whole
        "DELETE FROM salvaged.message AS s WHERE s.state = 'streaming' AND EXISTS (SELECT 1 FROM main.message m"
        f" WHERE m.id = s.id AND m.state <> 'streaming' AND {_ALIKE})"
    )
    if not hashed:  # nothing tells which of two is right: the older one was verified
        connection.execute(
            "DELETE FROM salvaged.message AS s WHERE EXISTS (SELECT 1 FROM main.message m"
            f" WHERE m.id = s.id AND m.state <> 'streaming' AND {_ALIKE})"
        )
    _take(connection, "message", "true")
    _seal(connection, changed)
    _chunks(connection)
    return Merged(added, tuple(restored), tuple(changed))


def _seal(connection: apsw.Connection, messages: Sequence[int]) -> None:
    sql = f"UPDATE message SET hash = CASE state WHEN 'streaming' THEN NULL ELSE {hashes.HASH} END WHERE id = ?"
    connection.executemany(sql, [(id,) for id in messages])


def _chunks(connection: apsw.Connection) -> None:
    """The pieces of answers that are not joined yet."""
    connection.execute("DELETE FROM main.chunk WHERE message_id IN (SELECT message_id FROM salvaged.chunk)")
    names = ", ".join(name for name in _columns(connection, "chunk") if name != "id")
    connection.execute(f"INSERT INTO main.chunk ({names}) SELECT {names} FROM salvaged.chunk ORDER BY id")
    sql = "DELETE FROM main.chunk WHERE message_id NOT IN (SELECT id FROM main.message WHERE state = 'streaming')"
    connection.execute(sql)


def _mend_trees(connection: apsw.Connection) -> None:
    """A message whose parent is lost begins a branch of its own; ids grow along a path, so that no path is a ring.

    One that was deleted together with a message that never was is shown.
    """
    connection.execute(f"UPDATE message SET hidden = NULL WHERE id IN ({hashes.STRAY})")
    strays = _ids(
        connection,
        "UPDATE message SET parent_id = NULL WHERE parent_id IS NOT NULL AND (parent_id >= id OR NOT EXISTS (SELECT 1"
        " FROM message p WHERE p.id = message.parent_id AND p.conversation_id = message.conversation_id)) RETURNING id",
    )
    _seal(connection, strays)


def _leaves(connection: apsw.Connection) -> None:
    """What is shown must be there, and a conversation whose shown message is lost shows its newest."""
    connection.execute(
        "UPDATE conversation SET leaf = (SELECT max(id) FROM message WHERE conversation_id = conversation.id"
        " AND hidden IS NULL) WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.id = conversation.leaf"
        " AND m.conversation_id = conversation.id AND m.hidden IS NULL)"
    )
