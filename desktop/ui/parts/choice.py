"""Rows that are radio buttons, and the large actions of the first-run page."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent

from desktop.base.i18n import listed
from desktop.ui.parts.button import grow
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.paint import AA, CENTRE, CHIP, CONTROL, LARGE, LEFT, RIGHT, focus_ring, rrect
from desktop.ui.theme import font, paint_icon, t

_TEXT = 44  # where the text of a choice begins
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def _width(role: str, text: str) -> int:
    return ceil(QFontMetricsF(font(role)).horizontalAdvance(text)) + 2


class Choice(RingButton):
    """A radio row: mark, title, badge, a note below, figures at the right in columns of the given widths.

    With ``wrap`` a note that is too long goes on in further lines.
    """

    def __init__(
        self,
        title: str,
        note: str = "",
        figures: Sequence[str] = (),
        widths: Sequence[int] = (),
        *,
        badge: str = "",
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._title, self._note, self._figures, self._widths = title, note, tuple(figures), tuple(widths)
        self._badge, self._wrap = badge, wrap
        self.setAccessibleName(listed((title, badge, note, *figures)))
        self.setFixedHeight(52 if note else 36)
        self._more = 0  # pixels of further lines
        grow(self)

    def sizeHint(self) -> QSize:
        badge = 10 + 12 + _width("caption", self._badge) if self._badge else 0
        wide = max(_width("ui", self._title) + badge, _width("small", self._note))
        return QSize(max(300, _TEXT + wide + 8 + sum(self._widths) + 14), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wrap and self._note:
            metrics = QFontMetricsF(font("small"))
            room = QRectF(0, 0, self.width() - _TEXT - 8 - 14 - sum(self._widths), 1000)
            height = metrics.boundingRect(room, int(_WRAP), self._note).height()
            self._more = max(0, ceil(height - metrics.height()))
            self.setFixedHeight(52 + self._more)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        p.setRenderHint(AA)
        if self.isChecked():
            rrect(p, r, CONTROL, c.accent_soft)
        elif self.over and self.isEnabled():
            rrect(p, r, CONTROL, c.hover)
        self._paint_mark(p, r.height() / 2)
        right = self._paint_figures(p, r)
        self._paint_text(p, (r.height() - self._more) / 2, right)
        if self.ring:
            focus_ring(p, r, CONTROL)

    def _paint_mark(self, p: QPainter, y: float) -> None:
        c = t()
        p.setBrush(QColor(c.accent) if self.isChecked() else Qt.BrushStyle.NoBrush)
        p.setPen(Qt.PenStyle.NoPen if self.isChecked() else QPen(QColor(c.edge), 1.25))
        p.drawEllipse(QRectF(14, y - 8, 16, 16).adjusted(0.6, 0.6, -0.6, -0.6))
        if self.isChecked():
            rrect(p, QRectF(19, y - 3, 6, 6), 3, c.on_accent)

    def _paint_figures(self, p: QPainter, r: QRectF) -> float:
        """Returns where they begin."""
        right = r.width() - 14
        p.setFont(font("num"))
        p.setPen(QColor(t().text2 if self.isEnabled() else t().text3))
        for figure, width in zip(reversed(self._figures), reversed(self._widths), strict=True):
            p.drawText(QRectF(right - width, 0, width, r.height()), RIGHT, figure)
            right -= width
        return right

    def _paint_text(self, p: QPainter, y: float, right: float) -> None:
        c, room = t(), round(right - _TEXT - 8)
        elide = Qt.TextElideMode.ElideRight
        p.setFont(font("ui", QFont.Weight.Medium))
        p.setPen(QColor(c.text if self.isEnabled() else c.text3))
        title = p.fontMetrics().elidedText(self._title, elide, room)
        p.drawText(QRectF(_TEXT, y - (20 if self._note else 10), room, 20), LEFT, title)
        if self._badge:
            self._paint_badge(p, _TEXT + p.fontMetrics().horizontalAdvance(title) + 10, y - (19 if self._note else 9))
        if self._note:
            p.setFont(font("small"))
            p.setPen(QColor(c.text2 if self.isChecked() else c.text3))
            if self._more:
                p.drawText(QRectF(_TEXT, y + 2, room, 18 + self._more), int(_WRAP), self._note)
            else:
                p.drawText(QRectF(_TEXT, y + 1, room, 18), LEFT, p.fontMetrics().elidedText(self._note, elide, room))

    def _paint_badge(self, p: QPainter, x: float, y: float) -> None:
        c = t()
        p.setFont(font("caption"))
        place = QRectF(x, y, p.fontMetrics().horizontalAdvance(self._badge) + 12, 18)
        rrect(p, place, CHIP, c.raised if self.isChecked() and not c.dark else c.accent_soft)
        p.setPen(QColor(c.accent_ink))
        p.drawText(place, CENTRE, self._badge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class Action(RingButton):
    """A large row-like button: icon, title, a note below, chevron."""

    def __init__(self, glyph: str, title: str, note: str, *, primary: bool = False) -> None:
        super().__init__()
        self._glyph, self._title, self._note, self._primary = glyph, title, note, primary
        self.setFixedHeight(68)
        self.setAccessibleName(f"{title}. {note}")
        grow(self)

    def sizeHint(self) -> QSize:
        return QSize(54 + max(_width("ui-strong", self._title), _width("small", self._note)) + 40, 68)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 68)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        if self._primary:
            fill, ink, note, mark = (c.accent_ink if self.over else c.accent), c.on_accent, c.on_accent, c.on_accent
        else:
            fill, ink, note, mark = (c.hover if self.over else c.raised), c.text, c.text2, c.accent_ink
        rrect(
            p, r, LARGE, c.selected if self.isDown() and not self._primary else fill, None if self._primary else c.rim
        )
        paint_icon(p, self._glyph, QRectF(18, 24, 20, 20), mark)
        room = r.width() - 54 - 40
        p.setFont(font("ui-strong"))
        p.setPen(QColor(ink))
        p.drawText(QRectF(54, 13, room, 20), LEFT, self._title)
        p.setFont(font("small"))
        p.setPen(QColor(note))
        elided = p.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideRight, round(room))
        p.drawText(QRectF(54, 35, room, 18), LEFT, elided)
        paint_icon(p, "chevron-right", QRectF(r.width() - 34, 26, 16, 16), c.on_accent if self._primary else c.text3)
        if self.ring:
            focus_ring(p, r.adjusted(3, 3, -3, -3) if self._primary else r, LARGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
