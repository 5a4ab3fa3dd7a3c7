"""Paints the rows of the conversation list and edits their titles in place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.paint import CONTROL, LEFT, focus_ring, rrect
from desktop.ui.sidebar.model import ROW, Index, Mark, Row
from desktop.ui.theme import font, paint_icon, row_height, t

_MENU = 28  # width of the hover menu's hit area


class RowDelegate(QStyledItemDelegate):
    """Rows and, a little higher, headings."""

    show_ring = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        return QSize(100, row_height() + (4 if row.id is None else 0))

    @staticmethod
    def menu_rect(item: QRect) -> QRect:
        """Where the row's menu is on hover."""
        return QRect(item.right() - 8 - _MENU, item.top(), _MENU, item.height())

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect = QRectF(option.rect).adjusted(8, 0, -8, 0)
        state = option.state
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.id is None:
            p.setFont(font("caption"))
            p.setPen(QColor(t().text3))
            p.drawText(rect.adjusted(8, 8, 0, 0), LEFT, row.title)
        else:
            over = bool(state & QStyle.StateFlag.State_MouseOver)
            self._paint_row(p, rect, row, over)
            if state & QStyle.StateFlag.State_HasFocus and self.show_ring:
                focus_ring(p, rect, CONTROL)
        p.restore()

    def _paint_row(self, p: QPainter, rect: QRectF, row: Row, over: bool) -> None:
        c = t()
        if row.current or over:
            rrect(p, rect, CONTROL, c.selected if row.current else c.hover)
        right = self._paint_mark(p, rect, row.mark, over)
        strong = row.current or row.mark is Mark.UNREAD
        face = font("ui", QFont.Weight.Medium) if strong else font("ui")
        p.setFont(face)
        p.setPen(QColor(c.text if strong else c.text2))
        room = right - rect.left() - 8
        title = QFontMetricsF(face).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        p.drawText(QRectF(rect.left() + 8, rect.top(), room, rect.height()), LEFT, title)

    def _paint_mark(self, p: QPainter, rect: QRectF, mark: Mark, over: bool) -> float:
        """Returns where the title must end."""
        c, right, middle = t(), rect.right() - 8, rect.center().y()
        if over:
            paint_icon(p, "ellipsis", QRectF(right - 15, middle - 8, 16, 16), c.text2)
            return right - 22
        if mark is Mark.UNREAD:
            rrect(p, QRectF(right - 7, middle - 3.5, 7, 7), 3.5, c.accent)
            return right - 15
        if mark in (Mark.FAILED, Mark.RUNNING):
            name, ink = ("circle-alert", c.danger) if mark is Mark.FAILED else ("loader-circle", c.accent_ink)
            paint_icon(p, name, QRectF(right - 14, middle - 7, 14, 14), ink)
            return right - 22
        return right

    # -- editing in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = TitleEdit(parent)
        editor.setAccessibleName(tr("Title"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill in the title; news of the row must not overwrite what is being typed."""
        if isinstance(editor, TitleEdit) and not editor.isModified():
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(8, 1, -8, -1))


class TitleEdit(QLineEdit):
    """A line edit with a painted rim; used wherever a title is renamed in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("ui"))
        self.setFrame(False)
        self.setTextMargins(7, 0, 7, 0)
        self.setMaxLength(200)

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        rrect(p, QRectF(self.rect()), CONTROL, t().raised, t().accent)
        p.end()
        super().paintEvent(event)  # type: ignore[arg-type]
