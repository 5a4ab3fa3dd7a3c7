"""A slider in the window's look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from desktop.ui.parts.keyring import BY_KEYS
from desktop.ui.parts.paint import AA, focus_ring, rrect
from desktop.ui.theme import t

_KNOB, _TRACK, _HEIGHT = 16, 4, 24


class Slider(QSlider):
    """Whole numbers in steps; a click goes where it was made."""

    ring = False

    def __init__(self, name: str, least: int, most: int, step: int = 1, *, width: int = 164) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(2 * step)
        self.setAccessibleName(name)
        self.setFixedSize(width, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return self.size()

    def _x(self) -> float:
        """The middle of the knob."""
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        return _KNOB / 2 + share * (self.width() - _KNOB)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, middle, x = QPainter(self), t(), self.height() / 2, self._x()
        rrect(p, QRectF(0, middle - _TRACK / 2, self.width(), _TRACK), _TRACK / 2, c.selected)
        rrect(p, QRectF(0, middle - _TRACK / 2, x, _TRACK), _TRACK / 2, c.accent)
        p.setRenderHint(AA)
        p.setBrush(QColor(c.raised))
        p.setPen(QPen(QColor(c.edge), 1))
        p.drawEllipse(QPointF(x, middle), _KNOB / 2 - 0.5, _KNOB / 2 - 0.5)
        if self.ring:
            focus_ring(p, QRectF(x - 11, middle - 11, 22, 22).intersected(QRectF(self.rect())), 11)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        share = (event.position().x() - _KNOB / 2) / (self.width() - _KNOB)
        steps = share * (self.maximum() - self.minimum()) / self.singleStep()
        self.setValue(self.minimum() + round(steps) * self.singleStep())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, whatever lies below the pointer."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in BY_KEYS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)
