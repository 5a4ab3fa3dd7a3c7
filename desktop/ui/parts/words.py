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
        self._static = QStaticText(text)
        self._static.setTextFormat(Qt.TextFormat.PlainText)
        self._static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)

    def font(self) -> QFont:
        """The font in the text size of now."""
        return font(self._role, self._weight)

    def width(self) -> int:
        """Pixels that they take."""
        if self._scale != text_scale():
            self._scale = text_scale()
            self._static.prepare(font=self.font())
        return ceil(self._static.size().width())

    def paint(self, p: QPainter, x: float, height: float, ink: QColor) -> None:
        """Paint them from ``x`` in the middle of ``height``."""
        self.width()
        p.setFont(self.font())
        p.setPen(ink)
        p.drawStaticText(QPointF(x, (height - self._static.size().height()) / 2), self._static)
