"""Reading and changing stored conversations. A History lives on the store thread: reach it by ``Store.run``."""

from __future__ import annotations

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation, StoredMessage
from desktop.chat.options import ChatOptions
from desktop.store import hashes, indexing
from desktop.store.errors import damaged
from desktop.store.imports import Imports
from desktop.store.organisation import Organisation
from desktop.store.part import NEXT_CHANGE
from desktop.store.rows import clean, options_of, options_text
from desktop.store.sql import full_check
from desktop.store.turns import first_title


class History(Imports, Organisation):
    """Conversations as trees of messages. Every change is one transaction that is on disk when the method returns."""

    def create(self, title: str = "", *, options: ChatOptions | None = None, folder: int | None = None) -> int:
        """A new empty conversation; its id. Without a title its first message gives one (until then it is "")."""
        now = self._time()
        with self._transaction():
            self._connection.execute(
                "INSERT INTO conversation (changed, title, title_by_hand, folder_id, created_at, updated_at, options)"
                f" VALUES ({NEXT_CHANGE}, ?, ?, ?, ?, ?, ?)",
                (clean(title), bool(title), folder, now, now, options_text(options or ChatOptions())),
            )
            return self._connection.last_insert_rowid()

    def rename(self, conversation: int, title: str) -> None:
        """Give a title by hand, which nothing else changes any more; an empty one goes back to the first message's."""
        title = clean(title.strip())
        by_hand = bool(title)
        if not by_hand:
            first = self._first(conversation)
            title = first_title(first[0]) if first else ""
        self._change(conversation, "title = ?, title_by_hand = ?", title, by_hand)

    def unnamed(self, conversation: int) -> Conversation | None:
        """A conversation whose title is still that of its first message, with that message and the answer shown to it.

        None for one that has a title, is gone, or has no complete answer there.
        """
        sql = "SELECT title, title_by_hand, options FROM conversation WHERE id = ?"
        for title, by_hand, options in self._rows(sql, conversation):
            first = self._first(conversation)
            if by_hand or not first or title != first_title(first[0]):
                continue
            below = "conversation_id = ? AND parent_id = ? AND hidden IS NULL AND state = 'done' AND text <> ''"
            answers = self._messages(below, conversation, first[0].id)
            if answers:
                nodes = (first[0], answers[-1])
                return Conversation(conversation, title, nodes, answers[-1].id, options=options_of(options))
        return None

    def _first(self, conversation: int) -> tuple[StoredMessage, ...]:
        """The oldest first message that is not deleted, if there is one."""
        sql = "id = (SELECT min(id) FROM message WHERE conversation_id = ? AND parent_id IS NULL AND hidden IS NULL)"
        return self._messages(sql, conversation)

    def set_title_by_model(self, conversation: int, title: str) -> bool:
        """Give a title that the model found; whether it was taken: none by hand stands there, and it is not blank.

        The model takes its time: a conversation that was erased meanwhile is no error.
        """
        title = clean(" ".join(title.split()))
        by_hand = self._scalar("SELECT title_by_hand FROM conversation WHERE id = ?", conversation)
        if not title or by_hand is None or by_hand:
            return False
        self._change(conversation, "title = ?", title)
        return True

    def has_attachments(self, conversation: int) -> bool:
        """Whether something was ever attached to one of its questions."""
        sql = "SELECT EXISTS (SELECT 1 FROM message WHERE conversation_id = ? AND attachments <> '')"
        return bool(self._scalar(sql, conversation))

    def rebuild_search(self) -> None:
        """Begin the search index anew; it fills between other work, and searches look into what it lacks meanwhile."""
        indexing.rebuild(self._connection)

    def check(self) -> None:
        """Read the whole file and raise HistoryDamaged if it is not sound; slow for a large one.

        Besides the file's structure this compares every message with its hash: a message whose content has changed on
        the disk is named, with its conversation, in the error's ``detail`` (all of them are: ``hashes.altered``).
        """
        full_check(self._connection)
        wrong = hashes.altered(self._connection)
        if wrong:
            raise damaged(", ".join(_named(*one) for one in wrong[:20]))


def _named(conversation: int, message: int) -> str:
    return tr("message {message} of conversation {conversation}", message=message, conversation=conversation)
