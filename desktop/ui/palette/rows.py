"""The palette's list: its rows, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.base.i18n import listed
from desktop.ui.palette.entries import Offer, group_name
from desktop.ui.parts.marked import paint_marked
from desktop.ui.parts.paint import CONTROL, LEFT, keycaps, keycaps_width, rrect
from desktop.ui.theme import font, line_height, paint_icon, t

Index = QModelIndex | QPersistentModelIndex
OFFER: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()
_TEXT: Final = 38  # where the words begin


class Offers(QAbstractListModel):
    """Offers under the headings of their groups; a heading is a text alone and cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Offer | str] = []

    def show(self, offers: Sequence[Offer]) -> None:
        """Show other offers."""
        rows = _with_headings(offers)
        same = 0
        for old, new in zip(self._rows, rows, strict=False):
            if old is not new and old != new:
                break
            same += 1
        if same < len(self._rows):
            self.beginRemoveRows(_NO_PARENT, same, len(self._rows) - 1)
            del self._rows[same:]
            self.endRemoveRows()
        if same < len(rows):
            self.beginInsertRows(_NO_PARENT, same, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def offer(self, index: Index) -> Offer | None:
        """The offer of a row; None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Offer) else None

    def choices(self) -> list[int]:
        """The rows that can be chosen."""
        return [n for n, row in enumerate(self._rows) if isinstance(row, Offer)]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == OFFER:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Offer) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row) if isinstance(row, Offer) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.offer(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _with_headings(offers: Sequence[Offer]) -> list[Offer | str]:
    rows: list[Offer | str] = []
    group = None
    for offer in offers:
        if offer.group is not group:
            group = offer.group
            rows += [name] if (name := group_name(group)) else []
        rows.append(offer)
    return rows


def spoken(offer: Offer) -> str:
    """An offer as a screen reader says it."""
    return listed((offer.title, offer.note, offer.keys, group_name(offer.group)))


class OfferDelegate(QStyledItemDelegate):
    """Rows of 36: icon, title with its matched letters, a note, keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(OFFER), Offer):
            return QSize(100, max(36, line_height("ui") + 12))
        return QSize(100, line_height("caption") + 14)

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OFFER)
        rect = QRectF(option.rect).adjusted(8, 0, -8, 0)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Offer):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_offer(p, rect, row, chosen=chosen)
        else:
            p.setFont(font("caption"))
            p.setPen(QColor(t().text3))
            p.drawText(rect.adjusted(10, 6, -10, 0), LEFT, row)
        p.restore()

    def _paint_offer(self, p: QPainter, rect: QRectF, offer: Offer, *, chosen: bool) -> None:
        c = t()
        if chosen:
            rrect(p, rect, CONTROL, c.selected if c.dark else c.hover)
        paint_icon(p, offer.icon, QRectF(rect.left() + 10, rect.center().y() - 8, 16, 16), c.text2)
        right = rect.right() - 10 - keycaps_width(offer.keys)
        if offer.keys:
            keycaps(p, rect.right() - 10, rect.center().y(), offer.keys)
        left = rect.left() + _TEXT
        left += paint_marked(
            p, QRectF(left, rect.top(), right - left, rect.height()), offer.title, offer.spans, "ui", c.text
        )
        left += 10
        if offer.note and right - left > 40:
            paint_marked(
                p,
                QRectF(left, rect.top(), right - left, rect.height()),
                offer.note,
                offer.note_spans,
                "small",
                c.text2 if chosen else c.text3,
            )
