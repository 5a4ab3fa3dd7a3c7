"""The listing of all conversations and folders, kept in step with the history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.chat.conversation import ConversationSummary
from desktop.store.history import History
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.listing import Listing
from desktop.ui.services import Services

T = TypeVar("T")
Work = Callable[[History], object]


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, in words, and how to take it back."""

    text: str
    undo: Callable[[], None]


class KeptListing(QObject):
    """Reads the listing and reads again what changes.

    Signals:
        listed: (Listing) it has changed.
        done: (Done) something happened that can be taken back.
        failed: (AppError) the history could not do what was asked.
    """

    listed = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, chats: ChatFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._chats = services, chats
        self.listing = Listing()
        chats.touched.connect(self._touched)

    def refresh(self) -> None:
        """Read everything again."""
        self._ask(everything, self._take)

    def _touched(self, conversation: int) -> None:
        self._change([conversation], lambda _history: None)

    def _ask(self, work: Callable[[History], T], done: Callable[[T], None]) -> None:
        self._services.jobs.follow(self._services.store.run(work), done, self.failed.emit)

    def _take(self, listing: Listing) -> None:
        self.listing = listing
        self.listed.emit(listing)

    def _change(self, ids: Iterable[int], work: Work, done: Done | None = None) -> None:
        """Do something with conversations and read only them again: a large history costs no more than a small one."""
        ids = tuple(ids)
        if not ids:
            return

        def change(history: History) -> tuple[ConversationSummary, ...]:
            work(history)
            return history.summaries(ids)

        def changed(found: tuple[ConversationSummary, ...]) -> None:
            self._merge(ids, found)
            if done is not None:
                self.done.emit(done)

        self._ask(change, changed)

    def _merge(self, ids: Sequence[int], found: Sequence[ConversationSummary]) -> None:
        gone = set(ids)
        chats = [chat for chat in self.listing.chats if chat.id not in gone]
        trashed = [chat for chat in self.listing.trashed if chat.id not in gone]
        for chat in found:
            (chats if chat.deleted is None else trashed).append(chat)
        self._take(replace(self.listing, chats=tuple(chats), trashed=tuple(trashed)))

    def _found(self, ids: Iterable[int]) -> list[ConversationSummary]:
        return [chat for chat in map(self.listing.find, ids) if chat is not None]


def everything(history: History) -> Listing:
    """The whole listing as it is stored."""
    return Listing(
        history.conversations(archived=None), history.folders(), history.conversations(trashed=True, archived=None)
    )
