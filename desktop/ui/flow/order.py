"""Order among conversations: folders, pins, the archive, the trash, unread marks, copies; and how to undo it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary
from desktop.chat.turn import TurnEvent, UserStored
from desktop.store.history import History
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.folders import FolderFlow
from desktop.ui.flow.kept import Done, everything
from desktop.ui.listing import Listing
from desktop.ui.services import Services


class OrderFlow(FolderFlow):
    """Keeps the listing and changes it. ``ids`` are conversations; those that are as wished already are left alone.

    Signals:
        erased: messages were removed for good, and no copy of them may stay anywhere.
    """

    erased = Signal()

    def __init__(self, services: Services, chats: ChatFlow, parent: QObject) -> None:
        super().__init__(services, chats, parent)
        self._later: list[Callable[[], None]] = []  # to be done when the running answer has ended
        chats.events.connect(self._events)
        chats.turn.ended.connect(self._turn_ended)

    def _events(self, events: Sequence[TurnEvent]) -> None:
        """A message sent in the archive or the trash brings its conversation back."""
        for event in events:
            chat = self.listing.find(event.message.conversation) if isinstance(event, UserStored) else None
            if chat is not None and chat.deleted is not None:
                self.restore([chat.id])
            elif chat is not None and chat.archived:
                self.archive([chat.id], False)

    # -- marks

    def pin(self, ids: Iterable[int], pinned: bool) -> None:
        """Keep conversations at the top, or no longer."""
        ids = [chat.id for chat in self._found(ids) if chat.pinned != pinned]
        count = len(ids)
        text = (
            tr("Chat pinned|{n} chats pinned", n=count) if pinned else tr("Chat unpinned|{n} chats unpinned", n=count)
        )
        done = Done(text, lambda: self._change(ids, lambda history: history.set_pinned(ids, not pinned)))
        self._change(ids, lambda history: history.set_pinned(ids, pinned), done)

    def archive(self, ids: Iterable[int], archived: bool) -> None:
        """Put conversations into the archive, or take them out."""
        ids = [chat.id for chat in self._found(ids) if chat.archived != archived]
        count = len(ids)
        if archived:
            text = tr("Chat archived|{n} chats archived", n=count)
        else:
            text = tr("Chat taken out of the archive|{n} chats taken out of the archive", n=count)
        done = Done(text, lambda: self._change(ids, lambda history: history.set_archived(ids, not archived)))
        self._change(ids, lambda history: history.set_archived(ids, archived), done)

    def mark_unread(self, ids: Iterable[int], unread: bool) -> None:
        """Mark as unread, or as read."""
        ids = [chat.id for chat in self._found(ids) if chat.unread != unread]
        self._change(ids, lambda history: history.set_unread(ids, unread))

    # -- copies

    def duplicate(self, conversation: int) -> None:
        """Make a copy with all branches and open it."""

        def work(history: History) -> tuple[int, tuple[ConversationSummary, ...]]:
            copy = history.duplicate(conversation)
            return copy, history.summaries([copy])

        def made(result: tuple[int, tuple[ConversationSummary, ...]]) -> None:
            copy, found = result
            self._merge([copy], found)
            self._chats.open(copy)

        self._ask(work, made)

    # -- the trash

    def trash(self, ids: Iterable[int], *, told: bool = True) -> None:
        """Move to the trash; an answer being written there is stopped first. Taking something back is not ``told``."""
        ids = [chat.id for chat in self._found(ids) if chat.deleted is None]
        opened = self._leave(ids)
        text = tr("Conversation moved to Trash|{n} conversations moved to Trash", n=len(ids))
        done = Done(text, lambda: self._take_back(ids, opened))
        self._change(ids, lambda history: history.trash(ids), done if told else None)

    def _leave(self, ids: Sequence[int]) -> int | None:
        """Nothing is read or written in conversations that go away; the one that was open, if it is among them."""
        for conversation in ids:
            self._chats.outbox.pause(conversation)
        if self._chats.turn.running and self._chats.turn.conversation in ids:
            self._chats.stop()
        opened = self._chats.id if self._chats.id in ids else None
        if opened is not None:
            self._chats.new()
        return opened

    def _take_back(self, ids: Sequence[int], opened: int | None) -> None:
        self._change(ids, lambda history: history.restore(ids))
        if opened is not None:
            self._chats.open(opened)

    def restore(self, ids: Iterable[int]) -> None:
        """Take out of the trash."""
        ids = [chat.id for chat in self._found(ids) if chat.deleted is not None]
        text = tr("Conversation restored|{n} conversations restored", n=len(ids))
        done = Done(text, lambda: self._change(ids, lambda history: history.trash(ids)))
        self._change(ids, lambda history: history.restore(ids), done)

    def erase(self, ids: Iterable[int]) -> None:
        """Remove for good what is in the trash: the one thing that cannot be taken back."""
        ids = [chat.id for chat in self._found(ids) if chat.deleted is not None]

        def erase() -> None:
            self._change(ids, lambda history: history.erase(ids))
            self._forget(ids)
            self.erased.emit()

        self._leave(ids)
        self._once_ended(ids, erase)

    def empty_trash(self) -> None:
        """Remove for good all that is in the trash, and every deleted message."""
        ids = [chat.id for chat in self.listing.trashed]

        def work(history: History) -> Listing:
            history.empty_trash()
            return everything(history)

        def empty() -> None:
            self._ask(work, self._take)
            self._forget(ids)
            self.erased.emit()

        self._leave(ids)
        self._once_ended(ids, empty)

    def _once_ended(self, ids: Sequence[int], work: Callable[[], None]) -> None:
        """Do something when no answer is being written in these conversations: it could not be stored any more."""
        if self._chats.turn.running and self._chats.turn.conversation in ids:
            self._later.append(work)
        else:
            work()

    def _turn_ended(self) -> None:
        later, self._later = self._later, []
        for work in later:
            work()

    def _forget(self, ids: Sequence[int]) -> None:
        for conversation in ids:
            self._chats.outbox.drop(conversation)
