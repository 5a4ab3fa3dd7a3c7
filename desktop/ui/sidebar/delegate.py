"""Paints the rows of the conversation list and edits their titles in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QWidget

from desktop.base.i18n import number, tr
from desktop.ui.parts.paint import CHIP, CONTROL, LEFT, RIGHT, focus_ring, rrect
from desktop.ui.sidebar.model import ROW, Index
from desktop.ui.sidebar.rows import Kind, Mark, Row, Section
from desktop.ui.theme import font, paint_icon, row_height, t

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

INDENT: Final = 18  # of what stands in a folder
_TICK: Final = 22  # room of a check box
_LONGEST: Final = 200  # letters of a title
_MENU: Final = 28  # width of the hover menu's hit area
_ICONS: Final = {Mark.FAILED: "circle-alert", Mark.RUNNING: "loader-circle", Mark.PINNED: "pin", Mark.DRAFT: "pencil"}


class RowDelegate(QStyledItemDelegate):
    """Every row has the same height, headings too: 2,000 rows are laid out without asking one by one."""

    show_ring = False
    drop = QPersistentModelIndex()  # the row that something is dragged over

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, row_height())

    @staticmethod
    def menu_rect(item: QRect) -> QRect:
        """Where the row's menu is on hover."""
        return QRect(item.right() - 8 - _MENU, item.top(), _MENU, item.height())

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        from PySide6.QtWidgets import QStyle  # many enums: when the window is first painted, there are no rows yet

        row: Row = index.data(ROW)
        rect = QRectF(option.rect).adjusted(8, 0, -8, 0)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.drop.isValid() and self.drop == index and row.kind is not Kind.HEADING:
            rrect(p, rect, CONTROL, t().accent_soft, t().accent)
        elif row.current or (over and row.kind is not Kind.HEADING):
            rrect(p, rect, CONTROL, t().selected if row.current else t().hover)
        if row.kind is Kind.HEADING:
            self._paint_heading(p, rect, row)
        elif row.kind is Kind.FOLDER:
            self._paint_folder(p, rect, row, over)
        else:
            self._paint_chat(p, rect, row, over, index.data(Qt.ItemDataRole.CheckStateRole))
        if option.state & QStyle.StateFlag.State_HasFocus and self.show_ring:
            focus_ring(p, rect, CONTROL)
        p.restore()

    def _paint_heading(self, p: QPainter, rect: QRectF, row: Row) -> None:
        p.setFont(font("caption"))
        p.setPen(QColor(t().text3))
        rect = rect.adjusted(8, 8, -8, 0)  # the room is above: a heading belongs to what follows
        p.drawText(rect, LEFT, row.title)
        if row.section is Section.FOLDERS:
            paint_icon(p, "plus", QRectF(rect.right() - 14, rect.center().y() - 7, 14, 14), t().text3)

    def _paint_folder(self, p: QPainter, rect: QRectF, row: Row, over: bool) -> None:
        name = "chevron-right" if row.folded else "chevron-down"
        paint_icon(p, name, QRectF(rect.left() + 6, rect.center().y() - 7, 14, 14), t().text3)
        right = self._paint_mark(p, rect, row.mark, over)
        if row.chats and not over:
            p.setFont(font("num"))
            p.setPen(QColor(t().text3))
            figure = number(row.chats)
            p.drawText(QRectF(rect.left(), rect.top(), right - rect.left(), rect.height()), RIGHT, figure)
            right -= p.fontMetrics().horizontalAdvance(figure) + 8
        self._paint_title(p, rect.left() + 8 + INDENT, right, rect, row.title, strong=True)

    def _paint_chat(self, p: QPainter, rect: QRectF, row: Row, over: bool, ticked: object) -> None:
        left = rect.left() + 8
        if ticked is not None:
            _paint_tick(p, QRectF(left - 1, rect.center().y() - 8, 16, 16), on=ticked == Qt.CheckState.Checked)
            left += _TICK
        if row.folder is not None:
            left += INDENT
        right = self._paint_mark(p, rect, row.mark, over and ticked is None)
        self._paint_title(p, left, right, rect, row.title, strong=row.current or row.unread)

    def _paint_title(self, p: QPainter, left: float, right: float, rect: QRectF, title: str, *, strong: bool) -> None:
        face = font("ui", QFont.Weight.Medium) if strong else font("ui")
        p.setFont(face)
        p.setPen(QColor(t().text if strong else t().text2))
        room = right - left
        text = QFontMetricsF(face).elidedText(title, Qt.TextElideMode.ElideRight, room)
        p.drawText(QRectF(left, rect.top(), room, rect.height()), LEFT, text)

    def _paint_mark(self, p: QPainter, rect: QRectF, mark: Mark, over: bool) -> float:
        """Returns where the title must end."""
        c, right, middle = t(), rect.right() - 8, rect.center().y()
        if over:
            paint_icon(p, "ellipsis", QRectF(right - 15, middle - 8, 16, 16), c.text2)
            return right - 22
        if mark is Mark.UNREAD:
            rrect(p, QRectF(right - 7, middle - 3.5, 7, 7), 3.5, c.accent)
            return right - 15
        if mark in _ICONS:
            ink = {Mark.FAILED: c.danger, Mark.RUNNING: c.accent_ink}.get(mark, c.text3)
            paint_icon(p, _ICONS[mark], QRectF(right - 14, middle - 7, 14, 14), ink)
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
            editor.show_title(index.data(Qt.ItemDataRole.EditRole))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(8, 1, -8, -1))


def _paint_tick(p: QPainter, box: QRectF, *, on: bool) -> None:
    c = t()
    if on:
        rrect(p, box, CHIP, c.accent)
        paint_icon(p, "check", box.adjusted(2, 2, -2, -2), c.on_accent)
        return
    p.setPen(QPen(QColor(c.edge), 1.25))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), CHIP, CHIP)


class TitleEdit(QLineEdit):
    """A line edit with a painted rim; used wherever a title is renamed in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("ui"))
        self.setFrame(False)
        self.setTextMargins(7, 0, 7, 0)

    def show_title(self, title: str) -> None:
        """Let a title be edited. One that came longer than a title is typed is not cut by looking at it."""
        self.setMaxLength(max(_LONGEST, 2 * len(title)))  # Qt counts letters beyond the basic plane twice
        self.setText(title)

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        rrect(p, QRectF(self.rect()), CONTROL, t().raised, t().accent)
        p.end()
        super().paintEvent(event)  # type: ignore[arg-type]
