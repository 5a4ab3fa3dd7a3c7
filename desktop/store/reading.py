"""Reading the history: the list, one conversation, a path of messages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.chat.conversation import Conversation, ConversationSummary, Draft, Folder, MessageState, StoredMessage
from desktop.store.errors import NoConversation
from desktop.store.part import NEWEST_FIRST, HistoryPart
from desktop.store.rows import (
    MESSAGE_COLUMNS,
    SUMMARY_COLUMNS,
    attachments_of,
    message_of,
    options_of,
    queue_of,
    summary_of,
    time_of,
)


class Reading(HistoryPart):
    """What changes nothing."""

    def conversations(self, *, trashed: bool = False, archived: bool | None = False) -> tuple[ConversationSummary, ...]:
        """The newest change first; without the archive, with it (None), or it alone (True).

        ``trashed``: those in the trash instead, archived or not.
        """
        where = "(deleted_at IS NOT NULL) = ?1 AND (?1 OR archived = coalesce(?2, archived))"
        sql = f"SELECT {SUMMARY_COLUMNS} FROM conversation c WHERE {where} {NEWEST_FIRST}"
        return tuple(map(summary_of, self._rows(sql, trashed, archived)))

    def summaries(self, ids: Sequence[int]) -> tuple[ConversationSummary, ...]:
        """The rows of some conversations, in the trash or not; those that are gone are left out."""
        sql = f"SELECT {SUMMARY_COLUMNS} FROM conversation c WHERE id IN (SELECT value FROM json_each(?))"
        return tuple(map(summary_of, self._rows(sql, json.dumps(list(ids)))))

    def conversation(self, conversation: int) -> Conversation:
        """A conversation with all its messages, a streaming one with what is stored of it so far.

        Raises:
            NoConversation: there is none with this id.
        """
        sql = "SELECT title, leaf, folder_id, options, created_at, updated_at FROM conversation WHERE id = ?"
        known = 0 < conversation < 1 << 63  # others are no ids, and SQLite takes none that are larger
        rows = self._rows(sql, conversation) if known else []
        if not rows:
            raise NoConversation(conversation)
        title, leaf, folder, options, created, updated = rows[0]
        messages = self._messages("conversation_id = ? AND hidden IS NULL", conversation)
        nodes, leaf = _tree(messages, leaf)
        return Conversation(
            conversation,
            title,
            nodes,
            leaf,
            folder,
            self.draft(conversation),
            options_of(options),
            time_of(created),
            time_of(updated),
        )

    def draft(self, conversation: int | None) -> Draft:
        """What was typed and not sent; of the conversation that its first message will make when None."""
        rows = self._rows("SELECT text, attachments, queued FROM draft WHERE conversation_id IS ?", conversation)
        if not rows:
            return Draft()
        text, attachments, queued = rows[0]
        return Draft(text, attachments_of(attachments), queue_of(queued))

    def folders(self) -> tuple[Folder, ...]:
        """All folders, by name."""
        found = [Folder(id, name) for id, name in self._rows("SELECT id, name FROM folder")]
        return tuple(sorted(found, key=lambda folder: (folder.name.casefold(), folder.id)))

    def models_used(self) -> tuple[str, ...]:
        """The names of all models that have answered, sorted."""
        rows = self._rows("SELECT DISTINCT model FROM message WHERE model <> ''")
        return tuple(sorted((name for (name,) in rows), key=str.casefold))

    def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        """The messages from the first to ``leaf``. Ids grow along a path, so their order is the path's."""
        return self._messages(
            "id IN (WITH RECURSIVE up (id, parent_id) AS ("
            " SELECT id, parent_id FROM message WHERE id = ? UNION"
            " SELECT m.id, m.parent_id FROM message m JOIN up ON m.id = up.parent_id) SELECT id FROM up)",
            leaf,
        )

    def _message(self, message: int) -> StoredMessage:
        return self._messages("id = ?", message)[0]

    def _messages(self, where: str, *values: Any) -> tuple[StoredMessage, ...]:
        rows = self._rows(f"SELECT {MESSAGE_COLUMNS} FROM message WHERE {where} ORDER BY id", *values)
        return tuple(self._with_chunks(message_of(row)) for row in rows)

    def _with_chunks(self, message: StoredMessage) -> StoredMessage:
        if message.state is not MessageState.STREAMING:
            return message
        text, thinking = self._chunks(message.id)
        return replace(message, text=text, thinking=thinking)

    def _chunks(self, answer: int) -> tuple[str, str]:
        rows = self._rows("SELECT text, thinking FROM chunk WHERE message_id = ? ORDER BY id", answer)
        return "".join(text for text, _ in rows), "".join(thinking for _, thinking in rows)


def _tree(messages: Sequence[StoredMessage], leaf: int | None) -> tuple[tuple[StoredMessage, ...], int | None]:
    """Messages in the order of their ids, and the shown leaf, such that every path has a beginning.

    Of a damaged row the parent or the leaf may be one that is not there, or follow: a message then begins a branch, and
    the newest is shown.
    """
    seen: set[int] = set()
    nodes: list[StoredMessage] = []
    for message in messages:
        nodes.append(message if message.parent is None or message.parent in seen else replace(message, parent=None))
        seen.add(message.id)
    return tuple(nodes), leaf if leaf is None or leaf in seen else max(seen, default=None)
