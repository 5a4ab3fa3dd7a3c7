"""A line of words that is painted again and again, at each step of scrolling: laid out once."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QStaticText

from desktop.ui.theme import font, text_scale


class Words:
    """Words in a type role; in another text size they are laid out anew."""

    def __init__(self, text: str = "", role: str = "ui", weight: QFont.Weight | None = None) -> None:
        self.text = text
        self._role, self._weight, self._scale = role, weight, 0.0
        self._font, self._width, self._height = QFont(), 0, 0.0
        self._static = QStaticText(text)
        self._static.setTextFormat(Qt.TextFormat.PlainText)
        self._static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)

    def font(self) -> QFont:
        """The font in the text size of now."""
        self._lay_out()
        return self._font

    def width(self) -> int:
        """Pixels that they take."""
        self._lay_out()
        return self._width

    def _lay_out(self) -> None:
        if self._scale != text_scale():
            self._scale, self._font = text_scale(), font(self._role, self._weight)
            self._static.prepare(font=self._font)
            size = self._static.size()
            self._width, self._height = ceil(size.width()), size.height()

    def paint(self, p: QPainter, x: float, height: float, ink: QColor) -> None:
        """Paint them from ``x`` in the middle of ``height``."""
        self._lay_out()
        p.setFont(self._font)
        p.setPen(ink)
        p.drawStaticText(QPointF(x, (height - self._height) / 2), self._static)
