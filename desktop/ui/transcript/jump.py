"""What lies over the transcript's lower edge: a fade, and the button that goes to the newest text."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.base.i18n import tr
from desktop.ui.parts.bits import Fade
from desktop.ui.parts.button import Button
from desktop.ui.parts.paint import LEFT, focus_ring, rrect
from desktop.ui.theme import font, paint_icon, t, text_scale

FADE: Final = 24
SIZE: Final = 32
NEAR_END: Final = 160  # pixels: nearer to the end the button is not needed
_ABOVE: Final = 16  # pixels from the lower edge
_SIDE: Final = 12  # before and behind the words


class LowerEdge:
    """The fade and the button, in their places and above the messages.

    They are in the viewport, not over it: Qt copies no pixels of a widget that another covers, but paints all of it.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._viewport = area.viewport()
        self._fade = Fade("canvas", self._viewport, up=True)
        self.jump = JumpButton(area)

    def raise_(self) -> None:
        """Stay above a message that is new."""
        self._fade.raise_()
        self.jump.raise_()

    def place(self, below: int, *, news: bool) -> None:
        """Go back where scrolling has taken them from. See ``JumpButton.place``."""
        self._fade.setGeometry(0, self._viewport.height() - FADE, self._viewport.width(), FADE)
        self._fade.setVisible(below > 0)
        self.jump.place(below, news=news)


class JumpButton(Button):
    """Floats over the lower edge of the transcript while that is scrolled up; says if there is text nobody has seen."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__("", "arrow-down", height=SIZE)
        self._area = area
        self.setParent(area.viewport())
        self._face = QPixmap()
        self._drawn: object = None  # what decides how it looks
        self._scale = 0.0  # of the text that it has room for
        self._name(False)
        self.hide()

    def _name(self, news: bool) -> None:
        self._scale = text_scale()
        self.setText(tr("New text") if news else "")
        self.setAccessibleName(tr("There is new text: go to it") if news else tr("Jump to the newest text"))
        self.setToolTip(self.accessibleName())
        words = QFontMetricsF(font("ui", QFont.Weight.Medium)).horizontalAdvance(self.text())
        self.setFixedSize(SIZE if not news else ceil(words) + 2 * _SIDE + 22, SIZE)

    def place(self, below: int, *, news: bool) -> None:
        """Show it where ``below`` pixels of text are out of view at the end; ``news``: there was less before."""
        if news != bool(self.text()) or self._scale != text_scale():
            self._name(news)
        box = self._area.viewport().rect()
        self.move(box.center().x() - self.width() // 2, box.bottom() - SIZE - _ABOVE)
        self.setVisible(below > NEAR_END)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every step of scrolling paints it: so it is drawn only when it is another than before."""
        now = t(), text_scale(), self.over, self.ring, self.text(), self.size(), self.devicePixelRatioF()
        if now != self._drawn:
            self._drawn = now
            self._face = QPixmap(self.size() * self.devicePixelRatioF())
            self._face.setDevicePixelRatio(self.devicePixelRatioF())
            self._face.fill(Qt.GlobalColor.transparent)
            p = QPainter(self._face)
            self._draw(p, QRectF(self.rect()))
            p.end()
        QPainter(self).drawPixmap(0, 0, self._face)

    def _draw(self, p: QPainter, r: QRectF) -> None:
        c = t()
        rrect(p, r, SIZE / 2, c.hover if self.over else c.raised, c.accent if self.text() else c.rim)
        if self.ring:
            focus_ring(p, r, SIZE / 2)
        left = r.left() + (_SIDE - 2 if self.text() else 8)
        paint_icon(p, "arrow-down", QRectF(left, 8, 16, 16), QColor(c.accent_ink if self.text() else c.text2).name())
        if self.text():
            p.setFont(font("ui", QFont.Weight.Medium))
            p.setPen(QColor(c.text))
            p.drawText(r.adjusted(_SIDE + 20, 0, 0, 0), LEFT, self.text())
