"""The sidebar widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.base.i18n import number, tr
from desktop.ui.listing import Listing
from desktop.ui.parts.button import Button, Kind, grow, tool
from desktop.ui.parts.layout import Elided, Text, box, column, row
from desktop.ui.parts.paint import token
from desktop.ui.sidebar.model import ConversationList
from desktop.ui.sidebar.rows import Place
from desktop.ui.sidebar.view import ConversationView

if TYPE_CHECKING:
    from desktop.ui.sidebar.bulk import BulkBar

NARROWEST, DEFAULT, WIDEST = 220, 264, 360
_GRIP = 5


class Grip(QWidget):
    """The sidebar's right edge, to drag."""

    def __init__(self, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        left = self._sidebar.mapToGlobal(QPoint(0, 0)).x()
        self._sidebar.set_width(round(event.globalPosition().x()) - left)


class Sidebar(QWidget):
    """New chat on top, conversations below, the archive and the trash at the foot.

    Signals:
        new_asked: a new conversation.
        models_asked: the models are to be shown.
        tools_asked: plugins and servers are to be shown.
        empty_trash_asked: everything in the trash is to be erased.
        width_changed: it was dragged.
    """

    new_asked = Signal()
    models_asked = Signal()
    tools_asked = Signal()
    empty_trash_asked = Signal()
    width_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sidebar"))
        self.model = ConversationList(self)
        self.new = Button(tr("New chat"), "square-pen", keys="Ctrl N")
        self.new.clicked.connect(self.new_asked)
        grow(self.new)
        self.search = Button(tr("Search"), "search", Kind.GHOST, keys="Ctrl K")
        grow(self.search)
        self.view = ConversationView(self.model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self.view)
        self._head, self._foot = self._make_head(), self._make_foot()
        self.bulk: BulkBar | None = None
        self._layout = column(
            box(column(self.new, self.search, gap=2, margins=(12, 10, 12, 4))),
            self._head,
            self._stack,
            self._foot,
            gap=0,
        )
        self._layout.setStretchFactor(self._stack, 1)
        self.setLayout(self._layout)
        self._grip = Grip(self)
        self._preferred = DEFAULT
        self.model.shown.connect(self._refresh)
        self.model.ticked.connect(self._show_bulk)
        self.view.left.connect(self._leave_place)
        self._refresh()

    def _empty(self) -> QWidget:
        self._empty_head, self._empty_note = Text("", "ui", "text2", wrap=True), Text("", "small", "text3", wrap=True)
        return box(column(None, self._empty_head, self._empty_note, None, gap=4, margins=(24, 0, 24, 0)))

    def _make_head(self) -> QWidget:
        """The archive's and the trash's name, and the way back."""
        self._back = tool("chevron-left", tr("Back to the chats"))
        self._place_name = Elided("", "ui-strong")
        self._empty_trash = Button(tr("Empty trash"), kind=Kind.DANGER, height=28)
        self._back.clicked.connect(self._leave_place)
        self._empty_trash.clicked.connect(self.empty_trash_asked)
        layout = row(self._back, self._place_name, self._empty_trash, gap=4, margins=(8, 2, 12, 2))
        layout.setStretchFactor(self._place_name, 1)
        return box(layout)

    def _make_foot(self) -> QWidget:
        models = tool("box", tr("Models"))
        models.clicked.connect(self.models_asked)
        self._tools = tool("plug", tr("Tools and plugins"))
        self._tools.clicked.connect(self.tools_asked)
        self._tools.hide()
        self._places = {
            Place.ARCHIVE: Button("", "archive", Kind.GHOST, height=28),
            Place.TRASH: Button("", "trash-2", Kind.GHOST, height=28),
        }
        for place, button in self._places.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, to=place: self._toggle(to))
        return Foot(row(models, self._tools, None, *self._places.values(), gap=4, margins=(10, 8, 10, 8)))

    def set_tools(self, there: bool) -> None:
        """Offer the way to plugins and servers, or not."""
        self._tools.setVisible(there)

    # -- what is listed

    def show_listing(self, listing: Listing) -> None:
        """Fill the lists."""
        self.model.show(listing)

    def show_place(self, place: Place) -> None:
        """Show the chats, the archive or the trash."""
        self.model.show_place(place)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle(self, place: Place) -> None:
        self.show_place(Place.CHATS if self.model.place is place else place)

    def _leave_place(self) -> None:
        self.show_place(Place.CHATS)

    def _refresh(self) -> None:
        place, listing = self.model.place, self.model.listing
        archived = sum(chat.archived for chat in listing.chats)
        self._show_count(Place.ARCHIVE, archived, tr("Archive, one chat|Archive, {n} chats", n=archived))
        trashed = len(listing.trashed)
        self._show_count(Place.TRASH, trashed, tr("Trash, one chat|Trash, {n} chats", n=trashed))
        names = {Place.CHATS: "", Place.ARCHIVE: tr("Archived"), Place.TRASH: tr("Trash")}
        self._place_name.set_text(names[place])
        self._head.setVisible(place is not Place.CHATS)
        self._empty_trash.setVisible(place is Place.TRASH and trashed > 0)
        self._restock(place)

    def _show_count(self, place: Place, count: int, name: str) -> None:
        button = self._places[place]
        button.set_face(number(count) if count else "", button.glyph)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setChecked(self.model.place is place)

    def _restock(self, place: Place) -> None:
        head, note = {
            Place.CHATS: (
                tr("No conversations yet"),
                tr("They appear here, by day. Everything stays on this computer."),
            ),
            Place.ARCHIVE: (tr("The archive is empty"), tr("Chats you archive are kept here, out of the way.")),
            Place.TRASH: (tr("The trash is empty"), tr("Deleted chats stay here until you erase them.")),
        }[place]
        self._empty_head.setText(head if self.model.known else "")
        self._empty_note.setText(note if self.model.known else "")
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)

    def _show_bulk(self) -> None:
        """In bulk mode a bar of its own stands at the foot; made when it is first needed."""
        if self.bulk is None:
            from desktop.ui.sidebar.bulk import BulkBar  # not a cost of the first paint

            self.bulk = BulkBar(self.model)
            self.bulk.all_asked.connect(self.view.selectAll)
            self.bulk.wished.connect(self.view.wished)
            self.bulk.move_asked.connect(self.view.move_asked)
            self._layout.addWidget(self.bulk)
        self.bulk.refresh()
        self._foot.setVisible(not self.model.bulk)

    # -- its width

    def preferred_width(self) -> int:
        """Pixels, as the user dragged it."""
        return self._preferred

    def set_width(self, width: int) -> None:
        """Take a width between the limits."""
        self._preferred = max(NARROWEST, min(WIDEST, width))
        self.width_changed.emit()

    def resizeEvent(self, event: object) -> None:
        self._grip.setGeometry(QRect(self.width() - _GRIP, 0, _GRIP, self.height()))
        self._grip.raise_()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), token("sidebar"))
        p.fillRect(QRect(self.width() - 1, 0, 1, self.height()), token("line"))


class Foot(QWidget):
    """The row of icons at the sidebar's lower end."""

    def __init__(self, layout: object) -> None:
        super().__init__()
        self.setLayout(layout)  # type: ignore[arg-type]
        self.setFixedHeight(44)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, token("line"))
