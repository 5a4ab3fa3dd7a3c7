"""The menus of the sidebar's rows; made when they are opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.base.i18n import tr
from desktop.ui.listing import Listing
from desktop.ui.parts.menu import context_menu, dress
from desktop.ui.sidebar.rows import Place
from desktop.ui.sidebar.wishes import Wish

if TYPE_CHECKING:
    from desktop.chat.conversation import ConversationSummary

Ask = Callable[[Wish, Sequence[int]], None]
MoveTo = Callable[[Sequence[int], int | None], None]


class ChatMenu:
    """The menu of one conversation, or of all that are ticked. ``menu`` is the menu itself."""

    def __init__(self, parent: QWidget, listing: Listing, ids: Sequence[int], ask: Ask, move: MoveTo) -> None:
        self.menu = context_menu(parent)
        self._listing, self._ids, self._ask, self._move = listing, tuple(ids), ask, move

    def add(self, text: str, done: Callable[[], object], key: Qt.Key | None = None) -> QAction:
        """A row of the menu."""
        action = self.menu.addAction(text)
        if key is not None:
            action.setShortcut(key)
        action.triggered.connect(lambda: done())
        return action

    def _wish(self, text: str, wish: Wish, key: Qt.Key | None = None) -> None:
        self.add(text, lambda: self._ask(wish, self._ids), key)

    def fill(self, place: Place) -> None:
        """The rows that fit the list the conversations are shown in."""
        chats = [chat for chat in map(self._listing.find, self._ids) if chat is not None]
        if place is Place.TRASH:
            self._wish(tr("Restore"), Wish.RESTORE)
            self._wish(tr("Erase for good…"), Wish.ERASE, Qt.Key.Key_Delete)
            return
        if place is Place.CHATS:
            self._fill_order(chats)
        else:
            self._wish(tr("Take out of the archive"), Wish.UNARCHIVE)
        if len(chats) == 1:
            self._wish(tr("Duplicate"), Wish.DUPLICATE)
        self._wish(tr("Export…"), Wish.EXPORT)
        self.menu.addSeparator()
        self._wish(tr("Move to Trash"), Wish.TRASH, Qt.Key.Key_Delete)

    def _fill_order(self, chats: Sequence[ConversationSummary]) -> None:
        pin = any(not chat.pinned for chat in chats)
        self._wish(tr("Pin") if pin else tr("Unpin"), Wish.PIN if pin else Wish.UNPIN)
        folders = self.menu.addMenu(tr("Move to folder"))
        dress(folders)
        fill_folders(folders, self._listing, self._ids, self._ask, self._move)
        self._wish(tr("Archive"), Wish.ARCHIVE)
        read = any(not chat.unread for chat in chats)
        self._wish(tr("Mark as unread") if read else tr("Mark as read"), Wish.UNREAD if read else Wish.READ)


def fill_folders(menu: QMenu, listing: Listing, ids: Sequence[int], ask: Ask, move: MoveTo) -> None:
    """The folders to move conversations to; the one they are all in is checked."""
    ids = tuple(ids)
    here = {chat.folder for chat in map(listing.find, ids) if chat is not None}
    places = [(folder.id, folder.name) for folder in listing.folders]
    for folder, name in (*places, (None, tr("No folder"))):
        if folder is None and places:
            menu.addSeparator()
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(here == {folder})
        action.triggered.connect(lambda _checked=False, to=folder: move(ids, to))
    new = menu.addAction(tr("New folder…"))
    new.triggered.connect(lambda: ask(Wish.NEW_FOLDER, ids))
