"""A painted line of words, for heads of messages. A label would cost several times as much to make and to polish."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.paint import LEFT, token
from desktop.ui.parts.words import Words

_GAP: Final = 8
_HEIGHT: Final = 24


class Caption(QWidget):
    """Runs of text beside each other, each (words, type role, ink); the first gives way where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self._runs: tuple[tuple[Words, str], ...] = ()

    def set_runs(self, *runs: tuple[str, str, str], tip: str) -> None:
        """Say something else."""
        self._runs = tuple((Words(words, role), ink) for words, role, ink in runs)
        self.words = "  ".join(words for words, _, _ in runs)
        self.setAccessibleName(self.words)
        self.setToolTip(tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(words.width() for words, _ in self._runs) + _GAP * (len(self._runs) - 1), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, x = QPainter(self), 0.0
        short = max(0, self.sizeHint().width() - self.width())
        for words, ink in self._runs:
            width = words.width()
            room = max(0, width - short)
            if short:
                p.setFont(words.font())
                p.setPen(token(ink))
                shown = p.fontMetrics().elidedText(words.text, Qt.TextElideMode.ElideRight, room)
                p.drawText(QRectF(x, 0, room, self.height()), LEFT, shown)
            else:
                words.paint(p, x, self.height(), token(ink))
            x += room + _GAP
            short = max(0, short - width)
