"""A list of what servers offer: as long as it may be, only the rows that show are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.base.i18n import listed, tr
from desktop.base.visible import in_one_line
from desktop.ui.parts.keyring import BY_KEYS
from desktop.ui.parts.paint import AA, CONTROL, LEFT, focus_ring, rrect
from desktop.ui.parts.viewport import bare_viewport
from desktop.ui.theme import font, line_height, paint_icon, t
from desktop.ui.tools.server_rows import PromptRow, ResourceRow

Offered = ResourceRow | PromptRow
Index = QModelIndex | QPersistentModelIndex
OFFERED: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()
_TEXT: Final = 40  # where the words begin
_NOTE: Final = 240  # characters of what a row says below its title
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def title_of(one: Offered) -> str:
    """What a row is called; one without a name by its address."""
    name = one.name if isinstance(one, ResourceRow) else one.title or one.name
    return in_one_line(name, 160) or (in_one_line(one.uri, 160) if isinstance(one, ResourceRow) else tr("Prompt"))


def note_of(one: Offered) -> str:
    """What stands below it: its server, and what it is."""
    note = one.description or (one.uri if isinstance(one, ResourceRow) else "")
    return "  ·  ".join(part for part in (in_one_line(one.source, 60), in_one_line(note, _NOTE)) if part)


def key_of(one: Offered) -> tuple[str, str]:
    """What makes it the same row in another list."""
    return one.server or one.source, one.uri if isinstance(one, ResourceRow) else one.name


class _Model(QAbstractListModel):
    """The rows that have the words of a filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Offered] = ()
        self._searched: list[str] | None = None  # what is searched of each, once a word was
        self.rows: list[Offered] = []
        self._words: list[str] = []

    def show(self, offered: Sequence[Offered]) -> None:
        """Show other rows."""
        self._all, self._searched = offered, None
        self._apply()

    def filter(self, text: str) -> None:
        """Show those that have every word."""
        self._words = text.casefold().split()
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        if self._words:
            if self._searched is None:
                self._searched = [_searched(one) for one in self._all]
            found = zip(self._searched, self._all, strict=True)
            self.rows = [one for text, one in found if all(word in text for word in self._words)]
        else:
            self.rows = list(self._all)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == OFFERED:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((title_of(one), note_of(one)))
        return None


def _searched(one: Offered) -> str:
    """What of a row is searched: as much as can show, and its address."""
    parts = (one.uri, one.name) if isinstance(one, ResourceRow) else (one.title, one.name)
    return " ".join((*parts, one.source, one.description[:_NOTE])).casefold()


class _Delegate(QStyledItemDelegate):
    """Two lines: what it is called, and where it comes from."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, line_height("ui") + line_height("small") + 16)

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, one, rect = t(), index.data(OFFERED), QRectF(option.rect).adjusted(0, 1, -12, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        p.save()
        p.setRenderHint(AA)
        if chosen:
            rrect(p, rect, CONTROL, c.accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rrect(p, rect, CONTROL, c.hover)
        paint_icon(p, _glyph(one), QRectF(rect.left() + 12, rect.center().y() - 8, 16, 16), c.text2)
        room = rect.width() - _TEXT - 10
        first, second = line_height("ui"), line_height("small")
        top = rect.center().y() - (first + second) / 2
        title = QRectF(rect.left() + _TEXT, top, room, first)
        _paint(p, title, title_of(one), font("ui", QFont.Weight.Medium), c.text)
        note = QRectF(title.left(), top + first, room, second)
        _paint(p, note, note_of(one), font("small"), c.text2 if chosen else c.text3)
        view = self.parent()
        if chosen and isinstance(view, OfferList) and view.rings:
            focus_ring(p, rect, CONTROL)
        p.restore()


def _paint(p: QPainter, place: QRectF, text: str, face: QFont, ink: str) -> None:
    p.setFont(face)
    p.setPen(QColor(ink))
    p.drawText(place, LEFT, p.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(place.width())))


def _glyph(one: Offered) -> str:
    if isinstance(one, PromptRow):
        return "list-plus"
    return "square-pen" if one.blanks else "file-text"


class OfferList(QListView):
    """Rows of which one is chosen; another list keeps the choice and the place where the same rows are in it.

    Signals:
        picked: another row was chosen, or none is.
        taken: the chosen row is wanted: Enter, or a double click.
    """

    picked = Signal()
    taken = Signal()

    takes_letters = False

    def __init__(self, name: str) -> None:
        super().__init__()
        bare_viewport(self)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        self.setMinimumHeight(3 * (line_height("ui") + line_height("small") + 16))
        self.rings = False
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.doubleClicked.connect(lambda _: self.taken.emit())

    @property
    def rows(self) -> Sequence[Offered]:
        """Those that can be chosen now."""
        return self._model.rows

    @property
    def chosen(self) -> Offered | None:
        """The chosen row."""
        found = self.selectionModel().selectedIndexes()
        return self._model.rows[found[0].row()] if found else None

    def show_offered(self, offered: Sequence[Offered]) -> None:
        """Show other rows."""
        self._kept(lambda: self._model.show(offered))

    def filter(self, text: str) -> None:
        """Show those that have every word of a text."""
        self._kept(lambda: self._model.filter(text))

    def _kept(self, change: Callable[[], None]) -> None:
        """Change the rows; the chosen one stays so, at the same height of the list, where it is still there."""
        chosen = self.chosen
        top = self.visualRect(self.selectionModel().currentIndex()).top() if chosen is not None else 0
        place = self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()):
            change()
            self.doItemsLayout()
            found = chosen is not None and self._choose_again(chosen)
        if found:
            now = self.visualRect(self.selectionModel().currentIndex()).top()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + now - top)
        else:
            self.verticalScrollBar().setValue(place)
            if chosen is not None:
                self.picked.emit()

    def _choose_again(self, chosen: Offered) -> bool:
        key = key_of(chosen)
        row = next((n for n, one in enumerate(self._model.rows) if key_of(one) == key), None)
        if row is not None:
            self._choose(row)
        return row is not None

    def choose(self, row: int) -> None:
        """Choose a row, and bring it into view."""
        self._choose(row)
        self.scrollTo(self._model.index(row))

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row), flags)

    def step(self, rows: int) -> None:
        """Choose a row further down or up; with none chosen, the first."""
        if not self._model.rows:
            return
        now = self.selectionModel().selectedIndexes()
        at = now[0].row() + rows if now else 0
        self.choose(max(0, min(len(self._model.rows) - 1, at)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.taken.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.rings = event.reason() in BY_KEYS
        if self.chosen is None and self.rings:
            self.step(0)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.rings = False
        super().focusOutEvent(event)
        self.viewport().update()
