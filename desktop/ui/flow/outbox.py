"""What was typed and not sent: a draft for each conversation, and messages that wait for their turn.

Both are stored together, half a second after the last change and whenever the window leaves them, so that no crash and
no restart takes them away. None is the conversation that its first message will make.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.errors import AppError
from desktop.chat.conversation import Attachment, Draft, Outgoing
from desktop.ui.services import Services

QUIET_MS: Final = 500

Key = int | None


class Outbox(QObject):
    """Drafts and queues of all conversations that were opened.

    Signals:
        changed: (conversation) its queue is another.
        written: (conversation) its draft is another.
        moved: (conversation) what belonged to the conversation to come belongs to this one now.
        replaced: (conversation) its draft is another, though nobody has typed.
        listed: (conversation) a draft came or went: its row in the list may be old.
        failed: (AppError) a draft could not be stored.
    """

    changed = Signal(object)
    written = Signal(object)
    moved = Signal(int)
    replaced = Signal(object)
    listed = Signal(int)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._drafts: dict[Key, Draft] = {}
        self._stored: dict[Key, Draft] = {}
        self._waiting: list[Key] = []  # conversations with a queue, the longest waiting first
        self._paused: set[Key] = set()  # those whose queue waits for the user's word
        self._made: list[int] = []  # the ids that the conversations to come have got
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(QUIET_MS)
        self._clock.timeout.connect(self.flush)

    # -- drafts

    def draft(self, conversation: Key) -> Draft:
        """What was typed there and not sent, and what waits."""
        return self._drafts.get(conversation, Draft())

    def remember(self, conversation: Key, stored: Draft) -> None:
        """Take what the store knows, unless something newer is here."""
        if conversation not in self._drafts:
            self._drafts[conversation] = self._stored[conversation] = stored
            self._note(conversation)
            if stored.queued:  # from an earlier run: nothing is sent behind the user's back
                self._paused.add(conversation)

    def write(self, conversation: Key, draft: Draft) -> None:
        """The user has typed; it is stored soon. The queue stays as it is."""
        now = replace(draft, queued=self.draft(conversation).queued)
        if now != self.draft(conversation):
            self._drafts[conversation] = now
            self._clock.start()
            self.written.emit(conversation)

    def give_back(self, conversation: Key, message: Outgoing) -> None:
        """A message could not be sent: it is the draft again, or waits in front if something else is being written."""
        draft = self.draft(conversation)
        if draft.text or draft.attachments:
            self.insert(conversation, 0, message)
            self.pause(conversation)
        else:
            self.write(conversation, Draft(message.text, message.attachments))
            self.replaced.emit(conversation)

    def attach(self, conversation: Key, attachments: Sequence[Attachment]) -> None:
        """Add files that were read to what is being written."""
        draft = self.draft(conversation)
        self.write(conversation, replace(draft, attachments=(*draft.attachments, *attachments)))
        self.replaced.emit(conversation)

    def put_back(self, conversation: Key, index: int, attachment: Attachment) -> None:
        """Attach what was taken off again, at its place; to nothing if the conversation is gone."""
        if conversation in self._drafts:
            draft = self.draft(conversation)
            attached = (*draft.attachments[:index], attachment, *draft.attachments[index:])
            self.write(conversation, replace(draft, attachments=attached))
            self.replaced.emit(conversation)

    def move(self, made: int) -> None:
        """The new conversation has got its id: what was typed for it goes along."""
        self._drafts[made], self._drafts[None] = self.draft(None), Draft()  # stored too, or a restart brings it back
        self._note(None)
        self._note(made)
        self._made.append(made)
        self._clock.start()
        self.moved.emit(made)
        self.changed.emit(made)

    def followed(self, conversation: Key) -> Callable[[], Key]:
        """A function that tells which conversation this is: the one to come gets its id some time."""
        n = len(self._made)
        if conversation is not None:
            return lambda: conversation
        return lambda: self._made[n] if n < len(self._made) else None

    def drop(self, conversation: Key) -> None:
        """The conversation is gone for good."""
        self._drafts.pop(conversation, None)
        self._stored.pop(conversation, None)
        self._note(conversation)

    def renew(self, there: Container[int]) -> None:
        """The history is another one: what belongs to conversations that are in it is stored there too."""
        for conversation in [one for one in self._drafts if one is not None and one not in there]:
            self.drop(conversation)
        self._stored.clear()
        self.flush()

    def flush(self) -> None:
        """Store what has changed."""
        self._clock.stop()
        for conversation, draft in self._drafts.items():
            before = self._stored.get(conversation, Draft())
            if draft != before:
                self._stored[conversation] = draft
                self._store(conversation, draft, before)

    def _store(self, conversation: Key, draft: Draft, before: Draft) -> None:
        listed = bool(draft) != bool(before)
        future = self._services.store.run(lambda history: history.set_draft(conversation, draft))

        def done(_none: None) -> None:
            if listed and conversation is not None:
                self.listed.emit(conversation)

        def failed(error: AppError) -> None:
            self._stored[conversation] = before  # the next flush, at the latest that of the end, tries again
            self.failed.emit(error)

        self._services.jobs.follow(future, done, failed)

    # -- queues

    def queue(self, conversation: Key) -> tuple[Outgoing, ...]:
        """What waits there, the next first."""
        return self.draft(conversation).queued

    def add(self, conversation: Key, message: Outgoing) -> None:
        """Let a message wait behind the others."""
        self.set_queue(conversation, (*self.queue(conversation), message))

    def insert(self, conversation: Key, index: int, message: Outgoing) -> None:
        """Let a message wait at a place of the queue."""
        queued = self.queue(conversation)
        self.set_queue(conversation, (*queued[:index], message, *queued[index:]))

    def take(self, conversation: Key, index: int = 0) -> Outgoing:
        """Take a waiting message out."""
        queued = self.queue(conversation)
        self.set_queue(conversation, queued[:index] + queued[index + 1 :])
        return queued[index]

    def move_to(self, conversation: Key, index: int, target: int) -> None:
        """Give a waiting message another place."""
        queued = list(self.queue(conversation))
        queued.insert(target, queued.pop(index))
        self.set_queue(conversation, tuple(queued))

    def set_queue(self, conversation: Key, queued: tuple[Outgoing, ...]) -> None:
        """Change what waits; it is stored at once, since it was meant to be sent."""
        self._drafts[conversation] = replace(self.draft(conversation), queued=queued)
        self._note(conversation)
        self.flush()
        self.changed.emit(conversation)

    def pause(self, conversation: Key, paused: bool = True) -> None:
        """Let a queue wait for the user's word, after Stop or a failure; or no longer."""
        (self._paused.add if paused else self._paused.discard)(conversation)
        self.changed.emit(conversation)

    def is_paused(self, conversation: Key) -> bool:
        """Whether its queue waits for the user's word."""
        return conversation in self._paused and bool(self.queue(conversation))

    def waiting(self, *, first: Key) -> list[Key]:
        """Conversations whose queue may go on: ``first`` before those that wait longer."""
        ready = [one for one in self._waiting if one not in self._paused]
        return sorted(ready, key=lambda one: one != first)

    def _note(self, conversation: Key) -> None:
        if not self.queue(conversation):
            self._waiting = [one for one in self._waiting if one != conversation]
        elif conversation not in self._waiting:
            self._waiting.append(conversation)
