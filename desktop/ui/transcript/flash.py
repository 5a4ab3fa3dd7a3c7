"""Shows for a moment which message is meant."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.paint import CARD
from desktop.ui.theme import colour, moves, t

SHOWN_MS: Final = 1600
_STRENGTH: Final = 0.12


class Flash(QWidget):
    """Lies over a widget, takes no clicks, and goes away by itself."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        self._share = 1.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(SHOWN_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InCubic)
        self._motion.valueChanged.connect(self._fade)
        self._motion.finished.connect(self.deleteLater)
        self._motion.start()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)

    def _fade(self, share: float) -> None:
        if moves():  # else it stays as it is until it goes
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colour(t().accent, _STRENGTH * self._share))
        p.drawRoundedRect(QRectF(self.rect()), CARD, CARD)
