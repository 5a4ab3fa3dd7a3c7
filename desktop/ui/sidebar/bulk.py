"""The bar of bulk mode: how many conversations are ticked, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.layout import Text, column, row
from desktop.ui.parts.menu import context_menu
from desktop.ui.parts.paint import token
from desktop.ui.sidebar.model import ConversationList
from desktop.ui.sidebar.rows import Place
from desktop.ui.sidebar.wishes import Wish


class BulkBar(QWidget):
    """Stands at the sidebar's foot while conversations are ticked.

    Signals:
        wished: (Wish, ids) something is to happen to the ticked conversations.
        move_asked: (ids, folder or None) they are to move there.
        all_asked: every listed conversation is to be ticked.
    """

    wished = Signal(object, object)
    move_asked = Signal(object, object)
    all_asked = Signal()

    def __init__(self, model: ConversationList) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(tr("Selected chats"))
        self._count = Text("", "ui")
        self._all = Button(tr("Select all"), kind=Kind.GHOST, height=28)
        self.close_ = tool("x", tr("Leave the selection"))
        self._tools = row(gap=4)
        self._buttons: list[Button] = []
        self.setLayout(
            column(
                row(6, self._count, None, self._all, self.close_, gap=0),
                self._tools,
                gap=2,
                margins=(10, 6, 8, 8),
            )
        )
        self._all.clicked.connect(self.all_asked)
        self.close_.clicked.connect(lambda: model.set_bulk(False))
        self.hide()

    def refresh(self) -> None:
        """Other conversations are ticked, or bulk mode began or ended."""
        bulk = self._model.bulk
        if bulk and self.isHidden():
            self._fill()
        self.setVisible(bulk)
        count = len(self._model.ticks())
        self._count.setText(tr("one selected|{n} selected", n=count) if count else tr("None selected"))
        for button in self._buttons:
            button.setEnabled(count > 0)

    def _fill(self) -> None:
        """The buttons that fit the list that is shown."""
        for old in self._buttons:
            self._tools.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        if self._model.place is Place.TRASH:
            self._add("undo-2", tr("Restore"), Wish.RESTORE)
            self._add("trash-2", tr("Erase for good…"), Wish.ERASE)
        else:
            if self._model.place is Place.CHATS:
                self._add("pin", tr("Pin"), Wish.PIN)
                self._add_button("folder-open", tr("Move to folder"), self._open_folders)
                self._add("archive", tr("Archive"), Wish.ARCHIVE)
            else:
                self._add("archive-restore", tr("Take out of the archive"), Wish.UNARCHIVE)
            self._add("upload", tr("Export…"), Wish.EXPORT)
            self._add("trash-2", tr("Move to Trash"), Wish.TRASH)
        self._tools.addStretch(1)

    def _add(self, glyph: str, name: str, wish: Wish) -> None:
        self._add_button(glyph, name, lambda: self.wished.emit(self._meant(wish), self._model.ticks()))

    def _add_button(self, glyph: str, name: str, done: Callable[[], object]) -> None:
        button = tool(glyph, name)
        button.clicked.connect(lambda: done())
        self._tools.insertWidget(len(self._buttons), button)
        self._buttons.append(button)

    def _meant(self, wish: Wish) -> Wish:
        """Pinning conversations that are all pinned takes the pins away."""
        chats = map(self._model.listing.find, self._model.ticks())
        if wish is Wish.PIN and all(chat is not None and chat.pinned for chat in chats):
            return Wish.UNPIN
        return wish

    def _open_folders(self) -> None:
        from desktop.ui.sidebar.menus import fill_folders  # seldom needed: not a cost of the first paint

        menu = context_menu(self)
        fill_folders(menu, self._model.listing, self._model.ticks(), self.wished.emit, self.move_asked.emit)
        anchor = self._buttons[1]
        corner = anchor.mapToGlobal(anchor.rect().topLeft())
        corner.setY(corner.y() - menu.sizeHint().height() - 6)
        menu.popup(corner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._model.set_bulk(False)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, token("line"))
