"""Folders: made, named, filled, deleted; and how to undo it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary
from desktop.store.history import History
from desktop.store.organisation import DeletedFolder
from desktop.ui.flow.kept import Done, KeptListing, Work, everything
from desktop.ui.listing import Listing


class FolderFlow(KeptListing):
    """Changes folders and what is in them.

    Signals:
        folder_made: (folder) it wants a name.
    """

    folder_made = Signal(int)

    def move(self, ids: Iterable[int], folder: int | None) -> None:
        """Put conversations into a folder, or into none."""
        chats = [chat for chat in self._found(ids) if chat.folder != folder]
        ids = [chat.id for chat in chats]
        target = self.listing.folder(folder)
        if target is None:
            text = tr("Chat taken out of its folder|{n} chats taken out of their folders", n=len(ids))
        else:
            text = tr("Chat moved to {name}|{n} chats moved to {name}", n=len(ids), name=target.name)
        done = Done(text, lambda: self._change(ids, _put_back(chats)))
        self._change(ids, lambda history: history.set_folder(ids, folder), done)

    def put(self, ids: Iterable[int], folder: int | None) -> None:
        """Put conversations among those of a folder (None: among the days); they are pinned no longer."""
        chats = [chat for chat in self._found(ids) if chat.folder != folder or chat.pinned]
        ids = [chat.id for chat in chats]
        pinned = [chat.id for chat in chats if chat.pinned]

        def work(history: History) -> None:
            history.set_folder(ids, folder)
            history.set_pinned(pinned, False)

        def back(history: History) -> None:
            _put_back(chats)(history)
            history.set_pinned(pinned, True)

        text = tr("Chat moved|{n} chats moved", n=len(ids))
        self._change(ids, work, Done(text, lambda: self._change(ids, back)))

    def new_folder(self, ids: Iterable[int] = ()) -> None:
        """Make a folder, with these conversations in it; ``folder_made`` asks for its name."""
        chats = self._found(ids)
        ids = [chat.id for chat in chats]
        name = self._free_name()

        def work(history: History) -> tuple[int, Listing]:
            folder = history.create_folder(name)
            if ids:
                history.set_folder(ids, folder)
            return folder, everything(history)

        def made(result: tuple[int, Listing]) -> None:
            folder, listing = result
            self._take(listing)
            if ids:
                text = tr("Chat moved to a new folder|{n} chats moved to a new folder", n=len(ids))
                self.done.emit(Done(text, lambda: self._unmake(folder, chats)))
            self.folder_made.emit(folder)

        self._ask(work, made)

    def _unmake(self, folder: int, chats: Sequence[ConversationSummary]) -> None:
        """Take back a new folder."""

        def work(history: History) -> Listing:
            _put_back(chats)(history)
            history.delete_folder(folder)
            return everything(history)

        self._ask(work, self._take)

    def _free_name(self) -> str:
        taken = {folder.name.casefold() for folder in self.listing.folders}
        name, n = tr("New folder"), 2
        while name.casefold() in taken:
            name, n = tr("New folder {number}", number=n), n + 1
        return name

    def rename_folder(self, folder: int, name: str) -> None:
        """Give a folder another name."""

        def work(history: History) -> Listing:
            history.rename_folder(folder, name)
            return everything(history)

        self._ask(work, self._take)

    def delete_folder(self, folder: int) -> None:
        """Remove a folder; its conversations stay."""

        def work(history: History) -> tuple[DeletedFolder, Listing]:
            return history.delete_folder(folder), everything(history)

        def gone(result: tuple[DeletedFolder, Listing]) -> None:
            deleted, listing = result
            self._take(listing)
            text = tr("Folder {name} deleted; its chats are kept", name=deleted.folder.name)
            self.done.emit(Done(text, lambda: self._restore_folder(deleted)))

        self._ask(work, gone)

    def _restore_folder(self, deleted: DeletedFolder) -> None:
        def work(history: History) -> Listing:
            history.restore_folder(deleted)
            return everything(history)

        self._ask(work, self._take)


def _put_back(chats: Iterable[ConversationSummary]) -> Work:
    """Every conversation into the folder it was in."""
    homes: dict[int | None, list[int]] = defaultdict(list)
    for chat in chats:
        homes[chat.folder].append(chat.id)

    def work(history: History) -> None:
        for folder, ids in homes.items():
            history.set_folder(ids, folder)

    return work
