"""Conversations that come from elsewhere: into a folder, and not twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from desktop.chat.conversation import Conversation
from desktop.store.branches import Branches, message_columns
from desktop.store.rows import clean, stored_time

_SAME: Final = ("role", "created_at", "model", "thinking", "text", "attachments")  # besides the tree


class Imports(Branches):
    """Adding many conversations at once."""

    def add_all(self, conversations: Sequence[Conversation], folder: str) -> list[int | None]:
        """Store new conversations in the folder of that name, all or none; their ids.

        None for one that is here already and not in the trash: it began at the same time with the same messages,
        whatever was said after them.
        """
        with self._transaction():
            known: dict[int, list[int]] = defaultdict(list)
            for id, created in self._rows("SELECT id, created_at FROM conversation WHERE deleted_at IS NULL"):
                known[created].append(id)
            home: int | None = None
            ids: list[int | None] = []
            for one in conversations:
                created = stored_time(one.created) if one.created else -1
                if any(self._holds(id, one) for id in known[created]):
                    ids.append(None)
                    continue
                home = self._folder_named(folder) if home is None else home
                ids.append(self._add(one, home))
                known[created].append(ids[-1] or 0)
            return ids

    def _holds(self, id: int, conversation: Conversation) -> bool:
        """Whether a stored conversation begins with these messages, deleted ones too."""
        sql = f"SELECT id, parent_id, {', '.join(_SAME)} FROM message WHERE conversation_id = ? ORDER BY id LIMIT ?"
        rows = self._rows(sql, id, len(conversation.nodes))
        if len(rows) < len(conversation.nodes):
            return False
        places: dict[int | None, int] = {None: -1} | {row[0]: n for n, row in enumerate(rows)}
        mine: dict[int | None, int] = {None: -1} | {node.id: n for n, node in enumerate(conversation.nodes)}
        for node, row in zip(conversation.nodes, rows, strict=True):
            columns: dict[str, Any] = message_columns(node, id, None)
            same = tuple(columns[name] for name in _SAME) == tuple(row[2:])
            if not same or mine[node.parent] != places.get(row[1]):
                return False
        return True

    def _folder_named(self, name: str) -> int:
        name = clean(" ".join(name.split()))
        found = next((id for id, other in self._rows("SELECT id, name FROM folder") if other == name), None)
        if found is not None:
            return int(found)
        self._connection.execute("INSERT INTO folder (name) VALUES (?)", (name,))
        return self._connection.last_insert_rowid()
