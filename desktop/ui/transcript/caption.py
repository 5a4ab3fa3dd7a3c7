"""A painted line of words, for heads of messages. A label would cost several times as much to make and to polish."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.paint import LEFT, token
from desktop.ui.theme import font, text_scale

_GAP: Final = 8
_HEIGHT: Final = 24


class Caption(QWidget):
    """Runs of text beside each other, each (words, type role, ink); the first gives way where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self._runs: tuple[tuple[str, str, str], ...] = ()
        self._scale = 0.0  # of the text that the widths are for
        self._widths: list[int] = []

    def set_runs(self, *runs: tuple[str, str, str], tip: str) -> None:
        """Say something else."""
        self._runs = runs
        self.words = "  ".join(words for words, _, _ in runs)
        self.setAccessibleName(self.words)
        self.setToolTip(tip)
        self._scale = 0.0
        self.updateGeometry()
        self.update()

    def _measured(self) -> list[int]:
        """How wide each run is in the text size of now."""
        if self._scale != text_scale():
            self._scale = text_scale()
            self._widths = [ceil(QFontMetricsF(font(role)).horizontalAdvance(words)) for words, role, _ in self._runs]
        return self._widths

    def sizeHint(self) -> QSize:
        return QSize(sum(self._measured()) + _GAP * (len(self._runs) - 1), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, x = QPainter(self), 0.0
        short = max(0, self.sizeHint().width() - self.width())
        for (words, role, ink), width in zip(self._runs, self._measured(), strict=True):
            room = max(0, width - short)
            p.setFont(font(role))
            p.setPen(token(ink))
            shown = p.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room) if short else words
            p.drawText(QRectF(x, 0, room, self.height()), LEFT, shown)
            x += room + _GAP
            short = max(0, short - width)
