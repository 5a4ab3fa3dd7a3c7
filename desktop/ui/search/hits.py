"""The list of hits: one row a conversation, with the passage that fits best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.base.i18n import listed, tr
from desktop.store.queries import COUNTED, HitKind, SearchHit
from desktop.ui.parts.marked import paint_marked, paint_marked_lines
from desktop.ui.parts.paint import CARD, LEFT, RIGHT, rrect
from desktop.ui.sidebar.rows import shown_title
from desktop.ui.theme import font, line_height, t

Index = QModelIndex | QPersistentModelIndex
HIT: Final = Qt.ItemDataRole.UserRole
_NO_PARENT: Final = QModelIndex()
_PAD, _GAP, _LINES = 10, 3, 2


class Hits(QAbstractListModel):
    """Hits, best first, and the names of the folders they are in."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[SearchHit] = ()
        self._folders: Mapping[int, str] = {}

    def show(self, hits: Sequence[SearchHit], folders: Mapping[int, str]) -> None:
        """Show other hits; ``folders`` has the name of a conversation's folder, if it is in one."""
        self.beginResetModel()
        self._hits, self._folders = hits, folders
        self.endResetModel()

    def hit(self, index: Index) -> SearchHit | None:
        """The hit of a row."""
        return self._hits[index.row()] if index.isValid() else None

    def where(self, hit: SearchHit) -> str:
        """What the passage is, in how many places more there is one, and the folder."""
        parts = [kind_name(hit.kind)]
        if hit.count >= COUNTED:
            parts.append(tr("more places in this chat"))
        elif hit.count > 1:
            parts.append(tr("one more place in this chat|{n} more places in this chat", n=hit.count - 1))
        folder = self._folders.get(hit.conversation)
        return "  ·  ".join([*parts, folder] if folder else parts)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index)
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_title(hit.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((shown_title(hit.title), self.where(hit), hit.snippet, day_of(hit)))
        return None


def kind_name(kind: HitKind) -> str:
    """Where a passage stands, in a word."""
    return {
        HitKind.TITLE: tr("Title"),
        HitKind.QUESTION: tr("Question"),
        HitKind.ANSWER: tr("Answer"),
        HitKind.THINKING: tr("Thinking"),
    }[kind]


def day_of(hit: SearchHit) -> str:
    """The day of a hit as the language writes it."""
    day = hit.when.astimezone().date()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


class HitDelegate(QStyledItemDelegate):
    """Title and day, two lines of the passage, and where it stands."""

    show_ring = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit: SearchHit = index.data(HIT)
        passage = 0 if hit.kind is HitKind.TITLE else _LINES * line_height("ui") + _GAP
        return QSize(200, line_height("ui-strong") + passage + line_height("small") + _GAP + 2 * _PAD)

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: SearchHit = index.data(HIT)
        model = index.model()
        where = model.where(hit) if isinstance(model, Hits) else ""
        c, rect = t(), QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            rrect(p, rect, CARD, c.selected if chosen and c.dark else c.hover)
        x, width, y = rect.left() + 12, rect.width() - 24, rect.top() + _PAD - 1
        y = self._paint_head(p, QRectF(x, y, width, line_height("ui-strong")), hit) + _GAP
        if hit.kind is not HitKind.TITLE:
            passage = QRectF(x, y, width, _LINES * line_height("ui"))
            paint_marked_lines(p, passage, hit.snippet, hit.matches, "ui", c.text2, _LINES)
            y = passage.bottom() + _GAP
        p.setFont(font("small"))
        p.setPen(QColor(c.text2 if chosen else c.text3))
        below = QRectF(x, y, width, line_height("small"))
        p.drawText(below, LEFT, p.fontMetrics().elidedText(where, Qt.TextElideMode.ElideRight, int(width)))
        p.restore()

    def _paint_head(self, p: QPainter, rect: QRectF, hit: SearchHit) -> float:
        day = day_of(hit)
        room = QFontMetricsF(font("num")).horizontalAdvance(day) + 12
        p.setFont(font("num"))
        p.setPen(QColor(t().text3))
        p.drawText(rect, RIGHT, day)
        spans = hit.matches if hit.kind is HitKind.TITLE else ()
        title = hit.snippet if hit.kind is HitKind.TITLE else shown_title(hit.title)
        paint_marked(p, rect.adjusted(0, 0, -room, 0), title, spans, "ui-strong", t().text)
        return rect.bottom()
