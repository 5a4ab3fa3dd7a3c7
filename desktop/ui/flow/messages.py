"""What is done with stored messages of the open conversation: editing, answering again, continuing, deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.chat.conversation import Outgoing, StoredMessage
from desktop.chat.tools import Decision
from desktop.store.history import History
from desktop.ui.flow.tree import last_user
from desktop.ui.services import Services

if TYPE_CHECKING:
    from desktop.ui.flow.chats import ChatFlow

T = TypeVar("T")


class MessageFlow(QObject):
    """Changes single messages; the conversation is read again afterwards.

    Signals:
        deleted: (message, leaf) it is hidden with all that follows; ``restore`` takes both.
        found_deleted: (tuple of DeletedMessage) what was asked for by ``read_deleted``, or is left of it.
        brought_back: (messages) these are shown again, deleted however long ago; ``take_away`` takes them.
        edit_resumed: (message, text) an edit that was given up is to go on.
        branched: (new, old) ids of the copy, which is open now, and of the conversation it came from.
    """

    deleted = Signal(object, object)
    found_deleted = Signal(object)
    brought_back = Signal(object)
    edit_resumed = Signal(int, str)
    branched = Signal(int, int)

    def __init__(self, services: Services, chats: ChatFlow) -> None:
        super().__init__(chats)
        self._services, self._chats = services, chats
        self.edits: dict[int, str] = {}  # by message, what is written in its place and not sent yet
        self._waiting: StoredMessage | None = None  # to be deleted when the running answer has ended
        chats.turn.ended.connect(self._turn_ended)

    def _ask(self, work: Callable[[History], T], done: Callable[[T], None]) -> None:
        self._services.jobs.follow(self._services.store.run(work), done, self._chats.failed.emit)

    def decide(self, question: int, decision: Decision) -> None:
        """Answer a question about a call of the answer that is being written."""
        if self._services.tools is not None:
            self._services.tools.answer(question, decision)

    def delete(self, message: int) -> None:
        """Hide a message and what follows it; an answer being written there is stopped first."""
        node = self._chats.message(message)
        if node is None:
            return
        if self._chats.live:
            self._waiting = node
            self._chats.outbox.pause(node.conversation)  # nothing follows below what goes away
            self._chats.stop()
        else:
            self._delete(node)

    def _turn_ended(self) -> None:
        node, self._waiting = self._waiting, None
        if node is not None:
            self._delete(node)

    def _delete(self, node: StoredMessage) -> None:
        def gone(leaf: int | None) -> None:
            if self._chats.id == node.conversation:
                self._chats.open(node.conversation)
            self.deleted.emit(node, leaf)

        self._ask(lambda history: history.delete_message(node.id), gone)

    def restore(self, node: StoredMessage, leaf: int | None) -> None:
        """Take back a deletion and show it; below an answer that is being written there it is another version."""
        turn = self._chats.turn
        if turn.running and turn.conversation == node.conversation and turn.answer is not None:
            leaf = turn.answer.id
        self._ask(
            lambda history: history.undelete_message(node.id, leaf), lambda _: self._chats.open(node.conversation)
        )

    def read_deleted(self, conversation: int) -> None:
        """Find out what is deleted in a conversation."""
        self._ask(lambda history: history.deleted_messages(conversation), self.found_deleted.emit)

    def bring_back(self, nodes: Sequence[StoredMessage]) -> None:
        """Restore messages of one conversation, deleted some time ago."""

        def work(history: History) -> None:
            for node in sorted(nodes, key=lambda node: node.id):
                history.undelete_message(node.id)

        def done(_none: None) -> None:
            self._chats.open(nodes[0].conversation)
            self.brought_back.emit(nodes)
            self.read_deleted(nodes[0].conversation)

        self._ask(work, done)

    def take_away(self, nodes: Sequence[StoredMessage]) -> None:
        """Delete them again."""

        def work(history: History) -> None:
            for node in sorted(nodes, key=lambda node: -node.id):
                history.delete_message(node.id)

        self._ask(work, lambda _: self._chats.open(nodes[0].conversation))

    def resume_edit(self, conversation: int, message: int, text: str) -> None:
        """Take back that an edit was given up."""
        if self._chats.id == conversation:
            self.edit_resumed.emit(message, text)
        else:
            self.edits[message] = text
            self._chats.open(conversation)

    def edit(self, message: int, text: str) -> None:
        """Send another text in place of a message: both stay, as branches."""
        chats, node = self._chats, self._chats.message(message)
        if node is not None and not chats.turn.running:
            chats.send_below(node.conversation, node.parent, Outgoing(text, node.attachments), chats.turn_settings())

    def regenerate(self, answer: int | None = None) -> None:
        """Answer once more what an answer (the last one when None) answered."""
        chats = self._chats
        if chats.conversation is None or chats.turn.running:
            return
        node = chats.message(answer) if answer is not None else None
        below = chats.message(node.parent) if node is not None and node.parent is not None else None
        user = below or last_user(chats.conversation)
        if user is None:
            return
        settings, asked = chats.turn_settings(), user.id
        chats.run(chats.conversation.id, lambda turns: turns.regenerate(asked, settings))

    def go_on(self, answer: int) -> None:
        """Go on with an answer that was cut off; what there was of it stays as the version before."""
        node = self._chats.message(answer)
        if node is not None and node.unfinished and not self._chats.turn.running:
            settings = self._chats.turn_settings()
            self._chats.run(node.conversation, lambda turns: turns.resume(node.id, settings))

    def show_version(self, message: int) -> None:
        """Show the branch through a message."""
        chats, conversation = self._chats, self._chats.conversation
        if conversation is None or chats.turn.running:
            return
        leaf = conversation.newest_leaf(message)
        chats.conversation = replace(conversation, leaf=leaf)
        if not chats.reading:
            self._ask(lambda history: history.set_leaf(conversation.id, leaf), lambda _none: None)
        chats.opened.emit(chats.conversation)
        chats.changed.emit()

    def branch(self, message: int) -> None:
        """Open a copy of the conversation that ends with a message."""
        node = self._chats.message(message)
        if node is None:
            return

        def made(copy: int) -> None:
            self._chats.touched.emit(copy)
            self._chats.open(copy)
            self.branched.emit(copy, node.conversation)

        self._ask(lambda history: history.duplicate(node.conversation, until=node.id), made)

    def take_back(self, copy: int, source: int) -> None:
        """Undo a branch: the copy goes to the trash, what it came from is shown."""
        self._ask(lambda history: history.trash([copy]), lambda _: self._chats.touched.emit(copy))
        self._chats.open(source)
