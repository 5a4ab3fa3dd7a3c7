"""The tree of a conversation: the branch that is shown, deleting messages, copies and imports."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation, DeletedMessage, MessageState, StoredMessage, newest_leaf, path
from desktop.store.errors import NoMessage
from desktop.store.part import NEXT_CHANGE
from desktop.store.rows import attachments_text, clean, options_text, sampling_text, stored_time
from desktop.store.turns import Turns


class Branches(Turns):
    """Changes of trees."""

    def set_leaf(self, conversation: int, leaf: int | None) -> None:
        """Show another branch."""
        if leaf is not None and self._conversation_of(leaf) != conversation:
            raise ValueError(f"message {leaf} is not in conversation {conversation}")
        self._change(conversation, "leaf = ?", leaf)

    def delete_message(self, message: int) -> int | None:
        """Hide a message and all that follows it; kept until the trash is emptied. The leaf that was shown, for undo.

        When the shown path led through it, another version of the message is shown, or what was before it.
        """
        with self._transaction():
            conversation = self._conversation_of(message)
            leaf: int | None = self._scalar("SELECT leaf FROM conversation WHERE id = ?", conversation)
            self._connection.execute(
                "WITH RECURSIVE down (id) AS (VALUES (?1) UNION"
                " SELECT m.id FROM down CROSS JOIN message m ON m.conversation_id = ?2 AND m.parent_id = down.id)"
                " UPDATE message SET hidden = ?1 WHERE id IN down AND hidden IS NULL",
                (message, conversation),
            )
            if leaf is not None and self._scalar("SELECT hidden FROM message WHERE id = ?", leaf) is not None:
                self._update("conversation", conversation, "leaf = ?", self._leaf_without(conversation, message))
            return leaf

    def undelete_message(self, message: int, leaf: int | None = None) -> None:
        """Take back ``delete_message``; ``leaf`` is what that returned.

        Without it, or when it was deleted meanwhile, the newest below the message is shown.

        Raises:
            NoMessage: it was erased since.
        """
        with self._transaction():
            if self._scalar("SELECT 1 FROM message WHERE id = ?", message) is None:
                raise NoMessage
            conversation = self._conversation_of(message)
            sql = "SELECT p.hidden FROM message m JOIN message p ON p.id = m.parent_id WHERE m.id = ?"
            hidden = self._scalar(sql, message)  # of a parent that is still deleted
            self._connection.execute("UPDATE message SET hidden = ? WHERE hidden = ?", (hidden, message))
            if hidden is None:
                parents = self._parents(conversation)
                shown = leaf if leaf in parents else newest_leaf(parents, message)
                self._update("conversation", conversation, "leaf = ?", shown)

    def deleted_messages(self, conversation: int) -> tuple[DeletedMessage, ...]:
        """What ``undelete_message`` brings into sight again, the newest first: what lies below others comes later."""
        sql = (
            "SELECT m.id, (SELECT count(*) FROM message WHERE hidden = m.id) - 1 FROM message m"
            " LEFT JOIN message p ON p.id = m.parent_id"
            " WHERE m.conversation_id = ? AND m.hidden = m.id AND p.hidden IS NULL"
        )
        following = dict(self._rows(sql, conversation))
        found = self._messages("id IN (SELECT value FROM json_each(?))", json.dumps(list(following)))
        return tuple(DeletedMessage(one, following[one.id]) for one in reversed(found))

    def duplicate(self, conversation: int, *, until: int | None = None) -> int:
        """A copy with all branches, or with the path to message ``until`` alone; its id."""
        source = self.conversation(conversation)
        if until is not None:
            nodes = path({node.id: node for node in source.nodes}, until)
            source = replace(source, nodes=nodes, leaf=until)
        title = tr("{title} (copy)", title=source.title) if source.title else ""
        return self.add(replace(source, title=title, created=None, updated=None))

    def add(self, conversation: Conversation) -> int:
        """Store a conversation that came from elsewhere as a new one; its id. Ids are new, the tree is the same.

        Parents come before their children. Without times it is from now; its title is kept like one given by hand.
        """
        with self._transaction():
            return self._add(conversation, conversation.folder)

    # Parts

    def _add(self, conversation: Conversation, folder: int | None) -> int:
        created = stored_time(conversation.created) if conversation.created else self._time()
        updated = stored_time(conversation.updated) if conversation.updated else self._time()
        self._connection.execute(
            "INSERT INTO conversation (changed, title, title_by_hand, folder_id, created_at, updated_at, options)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                self._place(conversation.updated),
                clean(conversation.title),
                bool(conversation.title),
                folder,
                *(created, updated, options_text(conversation.options)),
            ),
        )
        id = self._connection.last_insert_rowid()
        ids: dict[int | None, int | None] = {None: None}
        for node in conversation.nodes:
            ids[node.id] = self._insert_message(message_columns(node, id, ids[node.parent]))
        self._update("conversation", id, "leaf = ?", ids[conversation.leaf])
        return id

    def _place(self, updated: datetime | None) -> int:
        """The next place in the order of changes; of what was changed elsewhere, that of the last change before it."""
        if updated is None:
            return int(self._scalar(f"SELECT {NEXT_CHANGE}"))
        sql = "SELECT coalesce(max(changed), 0) FROM conversation WHERE updated_at <= ?"
        return int(self._scalar(sql, stored_time(updated)))

    def _parents(self, conversation: int) -> dict[int, int | None]:
        """The parent of every message that is not deleted."""
        return dict(
            self._rows("SELECT id, parent_id FROM message WHERE conversation_id = ? AND hidden IS NULL", conversation)
        )

    def _leaf_without(self, conversation: int, message: int) -> int | None:
        parent, role = self._rows("SELECT parent_id, role FROM message WHERE id = ?", message)[0]
        versions = self._rows(
            "SELECT id FROM message WHERE conversation_id = ? AND parent_id IS ? AND role = ? AND hidden IS NULL",
            *(conversation, parent, role),
        )
        earlier = [id for (id,) in versions if id < message]
        start = max(earlier) if earlier else min((id for (id,) in versions), default=parent)
        return None if start is None else newest_leaf(self._parents(conversation), start)


def message_columns(node: StoredMessage, conversation: int, parent: int | None) -> dict[str, object]:
    """A message's row; one that somebody was writing is an interrupted one in the copy."""
    streaming = node.state is MessageState.STREAMING
    usage, timings = node.usage, node.timings
    return {
        "conversation_id": conversation,
        "parent_id": parent,
        "role": node.role,
        "state": MessageState.INTERRUPTED if streaming else node.state,
        "created_at": stored_time(node.created),
        "model": clean(node.model),
        "mode": node.mode,
        "reason": node.reason,
        "prompt_tokens": usage.prompt_tokens,
        "cached_tokens": usage.cached_tokens,
        "completion_tokens": usage.completion_tokens,
        "thinking_tokens": usage.thinking_tokens,
        "first_token_ms": timings.first_token_ms,
        "prompt_per_second": timings.prompt_per_second,
        "generation_per_second": timings.generation_per_second,
        "thinking_ms": node.thinking_ms,
        "error": clean(node.error),
        "sampling": sampling_text(node.sampling),
        "tool_steps": clean(node.tool_steps),
        "attachments": attachments_text(node.attachments),
        "thinking": clean(node.thinking),
        "text": clean(node.text),
    }
