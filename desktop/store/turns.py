"""Writing turns: what a TurnRecorder does, and what is left to do after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.chat.conversation import Attachment, MessageState, StoredMessage
from desktop.chat.messages import Outcome, Role, ThinkingMode
from desktop.chat.steps import steps_text
from desktop.store import hashes
from desktop.store.errors import NoConversation
from desktop.store.reading import Reading
from desktop.store.rows import attachments_text, clean, sampling_text

TITLE_LENGTH: Final = 48


class Turns(Reading):
    """Messages as they are asked and answered."""

    def add_user(
        self, conversation: int, parent: int | None, text: str, attachments: Sequence[Attachment] = ()
    ) -> StoredMessage:
        """Store a user's message below ``parent`` (None: a first message) and show its path.

        Below a deleted parent it would be out of sight: it then goes below the nearest message that is shown.
        """
        text = clean(text)
        with self._transaction():
            sql = "SELECT title = '' AND NOT title_by_hand FROM conversation WHERE id = ?"
            untitled = self._scalar(sql, conversation)
            if untitled is None:
                raise NoConversation(conversation)
            values = {"text": text, "attachments": attachments_text(attachments)}
            message = self._insert(conversation, self._shown(parent), Role.USER, state=MessageState.DONE, **values)
            if untitled:
                self._update("conversation", conversation, "title = ?", first_title(message))
            return message

    def begin_answer(
        self, user: int, *, model: str, mode: ThinkingMode, begun: StoredMessage | None = None
    ) -> StoredMessage:
        """Store an answer below a user's message, in state STREAMING, and show its path.

        It is empty, or begins with the text, the thinking and the rounds of ``begun``.
        """
        values = {"model": clean(model), "mode": mode, "tool_steps": steps_text(begun.steps()) if begun else ""}
        with self._transaction():
            conversation, state = self._conversation_of(user), MessageState.STREAMING
            answer = self._insert(conversation, user, Role.ASSISTANT, state=state, **values)
            if begun is None or not (begun.text or begun.thinking):
                return answer
            self._add_chunk(answer.id, begun.text, begun.thinking)
            return self._message(answer.id)

    def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        """Add to a streaming answer; one row that nothing rewrites."""
        with self._transaction():
            self._add_chunk(answer, text, thinking)

    def keep_steps(self, answer: int, steps: str, *, begun: bool) -> None:
        """Store the rounds of a streaming answer in place of those before, as JSON text.

        ``begun``: there is one more, and the answer's chunks so far belong to it.
        """
        with self._transaction():
            self._must_stream(answer)
            self._update("message", answer, "tool_steps = ?", clean(steps))
            if begun:
                self._connection.execute("DELETE FROM chunk WHERE message_id = ?", (answer,))

    def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        """End a streaming answer: its chunks become its text; it whole."""
        usage, timings = outcome.usage, outcome.timings
        with self._transaction():
            self._join(answer, state)
            self._update(
                "message",
                answer,
                "reason = ?, prompt_tokens = ?, cached_tokens = ?, completion_tokens = ?, thinking_tokens = ?,"
                " first_token_ms = ?, prompt_per_second = ?, generation_per_second = ?, thinking_ms = ?, error = ?,"
                " sampling = ?",
                outcome.reason,
                *(usage.prompt_tokens, usage.cached_tokens, usage.completion_tokens, usage.thinking_tokens),
                *(timings.first_token_ms, timings.prompt_per_second, timings.generation_per_second),
                *(outcome.thinking_ms, clean(outcome.error), sampling_text(outcome.sampling)),
            )
            hashes.seal(self._connection, answer)
            self._touch(self._conversation_of(answer))
            return self._message(answer)

    def recover(self) -> int:
        """Turn answers that no process is writing any more into INTERRUPTED ones; how many there were."""
        with self._transaction():
            found = self._rows("SELECT id FROM message WHERE state = 'streaming'")
            for (answer,) in found:
                self._join(answer, MessageState.INTERRUPTED)
                hashes.seal(self._connection, answer)
        return len(found)

    # Inside a transaction

    def _add_chunk(self, answer: int, text: str, thinking: str) -> None:
        self._connection.execute(
            "INSERT INTO chunk (message_id, text, thinking) VALUES (?, ?, ?)", (answer, clean(text), clean(thinking))
        )

    def _insert(
        self, conversation: int, parent: int | None, role: Role, *, state: MessageState, **values: object
    ) -> StoredMessage:
        hidden = self._scalar("SELECT hidden FROM message WHERE id = ?", parent)
        values |= {"conversation_id": conversation, "parent_id": parent, "hidden": hidden}
        values |= {"role": role, "state": state, "created_at": self._time()}
        message = self._insert_message(values)
        if hidden is None:
            self._update("conversation", conversation, "leaf = ?", message)
        self._touch(conversation)
        return self._message(message)

    def _insert_message(self, values: dict[str, object]) -> int:
        marks = ", ".join("?" * len(values))
        self._connection.execute(f"INSERT INTO message ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
        message = self._connection.last_insert_rowid()
        if values["state"] != MessageState.STREAMING:
            hashes.seal(self._connection, message)
        return message

    def _shown(self, message: int | None) -> int | None:
        """The message, or its nearest ancestor that is not deleted."""
        while message is not None:
            rows = self._rows("SELECT hidden, parent_id FROM message WHERE id = ?", message)
            if not rows or rows[0][0] is None:  # one that is not there is left to the foreign key
                return message
            message = rows[0][1]
        return None

    def _must_stream(self, answer: int) -> None:
        if self._scalar("SELECT state FROM message WHERE id = ?", answer) != MessageState.STREAMING:
            raise ValueError(f"message {answer} is not being written")

    def _join(self, answer: int, state: MessageState) -> None:
        self._must_stream(answer)
        text, thinking = self._chunks(answer)
        self._update("message", answer, "text = ?, thinking = ?, state = ?", text, thinking, state)
        self._connection.execute("DELETE FROM chunk WHERE message_id = ?", (answer,))


def first_title(message: StoredMessage) -> str:
    """A title from a first message: its text's first line, or the name of what is attached."""
    return title_of(message.text) or next((one.name for one in message.attachments if one.name), "")


def title_of(text: str) -> str:
    """A title from a first message: its first line, cut at a word."""
    line = " ".join(next((line for line in text.splitlines() if line.strip()), "").split())
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[:TITLE_LENGTH].rpartition(" ")[0]
    if len(cut) < TITLE_LENGTH // 2:  # a very long word, or a language without spaces
        cut = line[: TITLE_LENGTH - 1]
    return cut.rstrip(",.;:") + "…"
