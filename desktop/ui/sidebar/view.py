"""The list of the sidebar: what the pointer and the keys do with its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from desktop.base.i18n import tr
from desktop.ui.parts.viewport import bare_viewport
from desktop.ui.sidebar.delegate import RowDelegate
from desktop.ui.sidebar.model import ConversationList, Index
from desktop.ui.sidebar.rows import Kind, Place, Row, Section
from desktop.ui.sidebar.wishes import Wish

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class ConversationView(QListView):
    """Rows to open, fold, rename, tick and drag.

    Signals:
        opened: (id) the user chose a conversation.
        wished: (Wish, ids) something is to happen to conversations.
        move_asked: (ids, folder or None) they are to move there.
        folder_delete_asked: (folder) the user wants it gone.
        focus_moved: another row has the keyboard's focus, or none has.
        left: Esc in the archive or the trash: back to the chats.
    """

    opened = Signal(int)
    wished = Signal(object, object)
    move_asked = Signal(object, object)
    folder_delete_asked = Signal(int)
    focus_moved = Signal()
    left = Signal()

    takes_letters = True  # typing finds a row here, instead of going to the composer

    def __init__(self, model: ConversationList) -> None:
        super().__init__()
        bare_viewport(self)
        self.setModel(model)
        self._model = model
        self._rows = RowDelegate(self)
        self._anchor: int | None = None  # the conversation that Shift ticks from
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)  # onto rows, never between them
        self.setDropIndicatorShown(False)
        self.setAccessibleName(tr("Conversations"))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Rows are as high as each other: for one that looks different Qt need not lay out all, by calls to Python."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def row_at(self, index: QModelIndex) -> Row | None:
        """The row at an index."""
        return self._model.row(index)

    def focused_chat(self) -> int | None:
        """The conversation under the keyboard's focus."""
        row = self.row_at(self.currentIndex()) if self.hasFocus() else None
        return row.id if row else None

    def rename(self, index: QModelIndex) -> None:
        """Edit a title in place."""
        if index.isValid() and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def reveal(self, conversation: int | None) -> None:
        """Scroll so that a conversation can be seen, if it is listed."""
        index = self._model.index_of(conversation)
        if index.isValid():
            self.scrollTo(index)

    # -- ticking

    def selectAll(self) -> None:
        """Tick every conversation that is listed; Edit, Select all comes here too."""
        self._model.tick(self._model.ids())

    def start_bulk(self, first: int | None) -> None:
        """Let the user tick conversations, beginning with one of them."""
        self._model.tick([first] if first is not None else [])
        self._anchor = first

    def _tick(self, row: Row, *, through: bool) -> None:
        """Tick a row or take its tick away; ``through``: tick all from the last one to it."""
        assert row.id is not None
        ids = self._model.ids()
        if through and self._anchor in ids:
            first, last = sorted((ids.index(self._anchor), ids.index(row.id)))
            self._model.tick(ids[first : last + 1])
        else:
            self._model.tick([row.id], on=not self._model.is_ticked(row.id))
            self._anchor = row.id

    def _concerned(self, row: Row) -> Sequence[int]:
        """The conversations that a wish for a row means: all ticked ones, if it is among them."""
        assert row.id is not None
        return self._model.ticks() if self._model.is_ticked(row.id) else (row.id,)

    # -- the pointer

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self.row_at(index)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        on_menu = RowDelegate.menu_rect(self.visualRect(index)).contains(place)
        if row.kind is Kind.HEADING:
            if on_menu and row.section is Section.FOLDERS:
                self.wished.emit(Wish.NEW_FOLDER, ())
        elif on_menu and not (self._model.bulk and row.kind is Kind.CHAT):
            self._menu(index, event.globalPosition().toPoint())
        else:
            self._clicked(row, event.modifiers())

    def _clicked(self, row: Row, modifiers: Qt.KeyboardModifier) -> None:
        if row.kind is Kind.FOLDER:
            assert row.folder is not None
            self._model.fold(row.folder, not row.folded)
        elif self._model.bulk or modifiers & (_CTRL | _SHIFT):
            self._tick(row, through=bool(modifiers & _SHIFT))
        elif row.id is not None:
            self._anchor = row.id
            self.opened.emit(row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        row = self.row_at(index)
        if row is not None and row.kind is not Kind.HEADING:
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_keys else event.globalPos()
            self._menu(index, place)

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        from desktop.ui.sidebar.menus import ChatMenu  # seldom needed: not a cost of the first paint

        row = self.row_at(index)
        assert row is not None
        ids = () if row.id is None else self._concerned(row)
        made = ChatMenu(self, self._model.listing, ids, self.wished.emit, self.move_asked.emit)
        kept = QPersistentModelIndex(index)
        if len(ids) < 2 and self._model.place is not Place.TRASH:
            made.add(tr("Rename"), lambda: self.rename(self._model.index(kept.row())), Qt.Key.Key_F2)
        if row.kind is Kind.FOLDER:
            inside = [chat.id for chat in self._model.listing.chats if chat.folder == row.folder]
            made.add(tr("Export…"), lambda: self.wished.emit(Wish.EXPORT, inside)).setEnabled(bool(inside))
            made.add(tr("Delete folder"), lambda: self.folder_delete_asked.emit(row.folder), Qt.Key.Key_Delete)
        else:
            if not self._model.bulk:
                made.add(tr("Select"), lambda: self._tick(row, through=False))
            made.fill(self._model.place)
        made.menu.popup(place)

    # -- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the pressed conversation, or all ticked ones if it is among them."""
        row = self.row_at(self.currentIndex())
        if row is not None and row.id is not None:
            from desktop.ui.sidebar.drag import start_drag

            ids = self._concerned(row)
            start_drag(self, self._model.carried(ids), row.title, len(ids))
            self._show_drop(QModelIndex())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        index = self.indexAt(event.position().toPoint())
        takes = self._model.canDropMimeData(event.mimeData(), event.dropAction(), -1, -1, index)
        event.setAccepted(takes)
        row = self.row_at(index)
        if row is not None and row.section is Section.FOLDERS:
            index = self._model.index_of_folder(row.folder)
        self._show_drop(index if takes else QModelIndex())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt's own handling would move rows about; the history says where they belong."""
        self.setState(QAbstractItemView.State.NoState)
        self._show_drop(QModelIndex())
        index = self.indexAt(event.position().toPoint())
        if self._model.dropMimeData(event.mimeData(), event.dropAction(), -1, -1, index):
            event.acceptProposedAction()

    def _show_drop(self, index: QModelIndex) -> None:
        self._rows.drop = QPersistentModelIndex(index)
        self.viewport().update()

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Esc has a meaning here before it stops an answer."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = self._model.bulk or self._model.place is not Place.CHATS
            if event.key() == Qt.Key.Key_Escape and mine:
                event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._rows.show_ring = True
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing or not (self._leave(event) or self._act(event) or self._walk(event)):
            super().keyPressEvent(event)

    def _leave(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self._model.bulk:
            self._model.set_bulk(False)
        elif self._model.place is not Place.CHATS:
            self.left.emit()
        else:
            return False
        return True

    def _act(self, event: QKeyEvent) -> bool:
        """Open, fold, tick, throw away."""
        row, key = self.row_at(self.currentIndex()), event.key()
        if row is None or row.kind is Kind.HEADING:
            return False
        if key in _ENTER or key == Qt.Key.Key_Space:
            self._clicked(row, event.modifiers())
        elif key == Qt.Key.Key_Delete and row.kind is Kind.FOLDER:
            self.folder_delete_asked.emit(row.folder)
        elif key == Qt.Key.Key_Delete:
            wish = Wish.ERASE if self._model.place is Place.TRASH else Wish.TRASH
            self.wished.emit(wish, self._model.ticks() if self._model.bulk else self._concerned(row))
        else:
            return False
        return True

    def _walk(self, event: QKeyEvent) -> bool:
        """Left and Right go into folders and out of them; Shift with Up or Down ticks on the way."""
        row, key = self.row_at(self.currentIndex()), event.key()
        if row is None or (row.folder is None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)):
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if row.kind is Kind.FOLDER and row.folder is not None:
                self._model.fold(row.folder, key == Qt.Key.Key_Left)
            elif key == Qt.Key.Key_Left:
                self.setCurrentIndex(self._model.index_of_folder(row.folder))
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & _SHIFT and row.id is not None:
            if not self._model.is_ticked(row.id):
                self._tick(row, through=False)
            moves = QAbstractItemView.CursorAction
            step = moves.MoveUp if key == Qt.Key.Key_Up else moves.MoveDown
            index = self.moveCursor(step, Qt.KeyboardModifier.NoModifier)
            target = self.row_at(index)
            if target is not None and target.id is not None:
                self.setCurrentIndex(index)
                self._tick(target, through=True)
            return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rows.show_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount() > 1:
            self.setCurrentIndex(self._model.index(1, 0))
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.focus_moved.emit()
