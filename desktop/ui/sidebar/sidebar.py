"""The sidebar widget."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary
from desktop.ui.parts.button import Button, grow
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.menu import context_menu
from desktop.ui.parts.paint import token
from desktop.ui.sidebar.delegate import RowDelegate
from desktop.ui.sidebar.model import ROW, ConversationList

NARROWEST, DEFAULT, WIDEST = 220, 264, 360
_GRIP = 5


class ConversationView(QListView):
    """The list itself.

    Signals:
        opened: (id) the user chose a conversation.
        delete_asked: (id) the user wants it in the trash.
    """

    opened = Signal(int)
    delete_asked = Signal(int)

    def __init__(self, model: ConversationList) -> None:
        super().__init__()
        self.setModel(model)
        self._rows = RowDelegate(self)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Conversations"))
        self.viewport().setAutoFillBackground(False)

    def rename(self, index: QModelIndex) -> None:
        """Edit a title in place."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def _id(self, index: QModelIndex) -> int | None:
        row = index.data(ROW) if index.isValid() else None
        return row.id if row else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        conversation = self._id(index)
        if conversation is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if RowDelegate.menu_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self._menu(index, event.globalPosition().toPoint())
        else:
            self.opened.emit(conversation)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if self._id(index) is not None:
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_keys else event.globalPos()
            self._menu(index, place)

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        conversation = self._id(index)
        menu = context_menu(self)
        rename = menu.addAction(tr("Rename"))
        rename.setShortcut(Qt.Key.Key_F2)
        rename.triggered.connect(lambda: self.rename(index))
        delete = menu.addAction(tr("Move to Trash"))
        delete.setShortcut(Qt.Key.Key_Delete)
        delete.triggered.connect(lambda: self.delete_asked.emit(conversation))
        menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        conversation = self._id(self.currentIndex())
        if conversation is not None and self.state() != QAbstractItemView.State.EditingState:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.opened.emit(conversation)
                return
            if event.key() == Qt.Key.Key_Delete:
                self.delete_asked.emit(conversation)
                return
        self._rows.show_ring = True
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rows.show_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount() > 1:
            self.setCurrentIndex(self.model().index(1, 0))


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
    """New chat on top, conversations below.

    Signals:
        new_asked: a new conversation.
        width_changed: it was dragged.
    """

    new_asked = Signal()
    width_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sidebar"))
        self.model = ConversationList(self)
        self.new = Button(tr("New chat"), "square-pen", keys="Ctrl N")
        self.new.clicked.connect(self.new_asked)
        grow(self.new)
        self.view = ConversationView(self.model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self.view)
        self.setLayout(
            column(
                box(column(self.new, margins=(12, 10, 12, 4))), self._stack, box(column(margins=(0, 4, 0, 4))), gap=0
            )
        )
        self._grip = Grip(self)
        self._preferred = DEFAULT
        self.model.modelReset.connect(self._restock)

    def _empty(self) -> QWidget:
        head = Text(tr("No conversations yet"), "ui", "text2")
        note = Text(tr("They appear here, by day. Everything stays on this computer."), "small", "text3", wrap=True)
        return box(column(None, head, note, None, gap=4, margins=(24, 0, 24, 0)))

    def show_conversations(self, summaries: Iterable[ConversationSummary]) -> None:
        """Fill the list."""
        self.model.show(summaries)
        self._restock()

    def _restock(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)

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
