"""Reading and changing stored conversations. A History lives on the store thread: reach it by ``Store.run``."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

import apsw

from desktop.chat.conversation import Conversation, ConversationSummary, MessageState, StoredMessage
from desktop.chat.messages import Outcome, Role, ThinkingMode
from desktop.store.errors import NoConversation
from desktop.store.rows import MESSAGE_COLUMNS, clean, message_of, stored_time, time_of
from desktop.store.sql import full_check, scalar, transaction

TITLE_LENGTH: Final = 48

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


class History:
    """Conversations as trees of messages. Every change is one transaction that is on disk when the method returns."""

    def __init__(self, connection: apsw.Connection, *, now: Clock = utc_now) -> None:
        self._connection = connection
        self._now = now

    # Conversations

    def conversations(self, *, trashed: bool = False) -> tuple[ConversationSummary, ...]:
        """All conversations, the newest change first; those in the trash instead when asked."""
        rows = self._connection.execute(
            "SELECT id, title, created_at, updated_at,"
            " (SELECT state FROM message WHERE conversation_id = c.id ORDER BY id DESC LIMIT 1)"
            " FROM conversation c WHERE (deleted_at IS NOT NULL) = ? ORDER BY updated_at DESC, id DESC",
            (trashed,),
        )
        return tuple(
            ConversationSummary(id, title, time_of(created), time_of(updated), MessageState(state) if state else None)
            for id, title, created, updated, state in rows
        )

    def conversation(self, conversation: int) -> Conversation:
        """A conversation with all its messages, a streaming one with what is stored of it so far.

        Raises:
            NoConversation: there is none with this id.
        """
        sql = "SELECT title, leaf, instructions, mode FROM conversation WHERE id = ?"
        known = conversation < 1 << 63  # larger ones are no ids, and SQLite takes none
        row = self._connection.execute(sql, (conversation,)).fetchone() if known else None
        if row is None:
            raise NoConversation(conversation)
        title, leaf, instructions, mode = row
        nodes = self._messages("conversation_id = ?", conversation)
        return Conversation(conversation, title, nodes, leaf, instructions, ThinkingMode(mode) if mode else None)

    def create(self, title: str = "", *, instructions: str = "", mode: ThinkingMode | None = None) -> int:
        """A new empty conversation; its id. Without a title its first message gives one (until then it is "")."""
        now = stored_time(self._now())
        with self._transaction():
            self._connection.execute(
                "INSERT INTO conversation (title, title_by_hand, instructions, mode, created_at, updated_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (clean(title), bool(title), clean(instructions), mode, now, now),
            )
            return self._connection.last_insert_rowid()

    def rename(self, conversation: int, title: str) -> None:
        """Give a title by hand, which no message changes any more; an empty one goes back to the first message's."""
        title = clean(title.strip())
        by_hand = bool(title)
        if not by_hand:
            sql = "SELECT text FROM message WHERE conversation_id = ? AND parent_id IS NULL ORDER BY id LIMIT 1"
            title = title_of(scalar(self._connection, sql, conversation) or "")
        self._change(conversation, "title = ?, title_by_hand = ?", title, by_hand)

    def set_leaf(self, conversation: int, leaf: int | None) -> None:
        """Show another branch."""
        if leaf is not None and self._conversation_of(leaf) != conversation:
            raise ValueError(f"message {leaf} is not in conversation {conversation}")
        self._change(conversation, "leaf = ?", leaf)

    def set_mode(self, conversation: int, mode: ThinkingMode | None) -> None:
        """Keep the thinking switch's position."""
        self._change(conversation, "mode = ?", mode)

    def set_instructions(self, conversation: int, instructions: str) -> None:
        """Keep the user's own instructions."""
        self._change(conversation, "instructions = ?", clean(instructions))

    def delete(self, conversation: int) -> None:
        """Move to the trash."""
        self._change(conversation, "deleted_at = ?", stored_time(self._now()))

    def restore(self, conversation: int) -> None:
        """Take out of the trash."""
        self._change(conversation, "deleted_at = ?", None)

    def erase(self, conversation: int) -> None:
        """Remove for good, with all messages."""
        with self._transaction():
            self._connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))

    # Turns: what a TurnRecorder does

    def add_user(self, conversation: int, parent: int | None, text: str) -> StoredMessage:
        """Store a user's message below ``parent`` (None: a first message) and show its path."""
        text = clean(text)
        with self._transaction():
            untitled = scalar(
                self._connection, "SELECT title = '' AND NOT title_by_hand FROM conversation WHERE id = ?", conversation
            )
            if untitled is None:
                raise NoConversation(conversation)
            message = self._insert(conversation, parent, Role.USER, text=text, state=MessageState.DONE)
            if untitled:
                self._update("conversation", conversation, "title = ?", title_of(text))
            return message

    def begin_answer(self, user: int, *, model: str, mode: ThinkingMode) -> StoredMessage:
        """Store an empty answer below a user's message, in state STREAMING, and show its path."""
        with self._transaction():
            conversation, state = self._conversation_of(user), MessageState.STREAMING
            return self._insert(conversation, user, Role.ASSISTANT, state=state, model=model, mode=mode)

    def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        """Add to a streaming answer; one row that nothing rewrites."""
        with self._transaction():
            self._connection.execute(
                "INSERT INTO chunk (message_id, text, thinking) VALUES (?, ?, ?)",
                (answer, clean(text), clean(thinking)),
            )

    def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        """End a streaming answer: its chunks become its text; it whole."""
        usage, timings = outcome.usage, outcome.timings
        with self._transaction():
            self._join(answer, state)
            self._update(
                "message",
                answer,
                "reason = ?, prompt_tokens = ?, cached_tokens = ?, completion_tokens = ?, thinking_tokens = ?,"
                " first_token_ms = ?, prompt_per_second = ?, generation_per_second = ?, thinking_ms = ?, error = ?",
                outcome.reason,
                *(usage.prompt_tokens, usage.cached_tokens, usage.completion_tokens, usage.thinking_tokens),
                *(timings.first_token_ms, timings.prompt_per_second, timings.generation_per_second),
                *(outcome.thinking_ms, outcome.error),
            )
            self._touch(self._conversation_of(answer))
            return self._message(answer)

    def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        """The messages from the first to ``leaf``. Ids grow along a path, so their order is the path's."""
        return self._messages(
            "id IN (WITH RECURSIVE up (id, parent_id) AS ("
            " SELECT id, parent_id FROM message WHERE id = ? UNION ALL"
            " SELECT m.id, m.parent_id FROM message m JOIN up ON m.id = up.parent_id) SELECT id FROM up)",
            leaf,
        )

    def recover(self) -> int:
        """Turn answers that no process is writing any more into INTERRUPTED ones; how many there were."""
        with self._transaction():
            found: list[Any] = self._connection.execute("SELECT id FROM message WHERE state = 'streaming'").fetchall()
            for (answer,) in found:
                self._join(answer, MessageState.INTERRUPTED)
        return len(found)

    def check(self) -> None:
        """Read the whole file and raise HistoryDamaged if it is not sound; slow for a large one."""
        full_check(self._connection)

    # Inside a transaction

    def _insert(
        self, conversation: int, parent: int | None, role: Role, *, state: MessageState, **values: object
    ) -> StoredMessage:
        columns = ["conversation_id", "parent_id", "role", "state", "created_at", *values]
        bindings = (conversation, parent, role, state, stored_time(self._now()), *values.values())
        sql = f"INSERT INTO message ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        self._connection.execute(sql, bindings)
        message = self._connection.last_insert_rowid()
        self._update("conversation", conversation, "leaf = ?", message)
        self._touch(conversation)
        return self._message(message)

    def _join(self, answer: int, state: MessageState) -> None:
        if scalar(self._connection, "SELECT state FROM message WHERE id = ?", answer) != MessageState.STREAMING:
            raise ValueError(f"message {answer} is not being written")
        text, thinking = self._chunks(answer)
        self._update("message", answer, "text = ?, thinking = ?, state = ?", text, thinking, state)
        self._connection.execute("DELETE FROM chunk WHERE message_id = ?", (answer,))

    def _touch(self, conversation: int) -> None:
        self._update("conversation", conversation, "updated_at = ?", stored_time(self._now()))

    def _update(self, table: str, id: int, assignments: str, *values: object) -> None:
        self._connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values, id))

    # Parts

    def _transaction(self) -> AbstractContextManager[None]:
        return transaction(self._connection)

    def _change(self, conversation: int, assignments: str, *values: object) -> None:
        with self._transaction():
            self._update("conversation", conversation, assignments, *values)
            if not self._connection.changes():
                raise NoConversation(conversation)

    def _conversation_of(self, message: int) -> int:
        found = scalar(self._connection, "SELECT conversation_id FROM message WHERE id = ?", message)
        if found is None:
            raise ValueError(f"there is no message {message}")
        return int(found)

    def _message(self, message: int) -> StoredMessage:
        return self._messages("id = ?", message)[0]

    def _messages(self, where: str, *values: Any) -> tuple[StoredMessage, ...]:
        rows = self._connection.execute(f"SELECT {MESSAGE_COLUMNS} FROM message WHERE {where} ORDER BY id", values)
        return tuple(self._with_chunks(message_of(row)) for row in rows.fetchall())

    def _with_chunks(self, message: StoredMessage) -> StoredMessage:
        if message.state is not MessageState.STREAMING:
            return message
        text, thinking = self._chunks(message.id)
        return replace(message, text=text, thinking=thinking)

    def _chunks(self, answer: int) -> tuple[str, str]:
        rows: list[Any] = self._connection.execute(
            "SELECT text, thinking FROM chunk WHERE message_id = ? ORDER BY id", (answer,)
        ).fetchall()
        return "".join(text for text, _ in rows), "".join(thinking for _, thinking in rows)


def title_of(text: str) -> str:
    """A title from a first message: its first line, cut at a word."""
    line = " ".join(next((line for line in text.splitlines() if line.strip()), "").split())
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[:TITLE_LENGTH].rpartition(" ")[0]
    if len(cut) < TITLE_LENGTH // 2:  # a very long word, or a language without spaces
        cut = line[: TITLE_LENGTH - 1]
    return cut.rstrip(",.;:") + "…"
