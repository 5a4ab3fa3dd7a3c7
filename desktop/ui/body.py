"""How sidebar and the rest of the window share the room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.paint import token
from desktop.ui.sidebar.sidebar import Sidebar
from desktop.ui.theme import colour, t

NARROW_BELOW = 720
SHADE = 20


class Veil(QWidget):
    """Lies over the rest while the sidebar is open over it: casts the sidebar's shadow, and a click closes.

    Signals:
        clicked: the user wants back to the transcript.
    """

    clicked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QLinearGradient(0, 0, SHADE, 0)
        shade.setColorAt(0, colour("#000000", 0.30 if t().dark else 0.10))
        shade.setColorAt(1, colour("#000000", 0))
        QPainter(self).fillRect(0, 0, SHADE, self.height(), shade)


class Body(QWidget):
    """Sidebar and the rest. Below 720 pixels an open sidebar lies over the rest instead of beside it."""

    def __init__(self, sidebar: Sidebar, rest: QWidget) -> None:
        super().__init__()
        self._sidebar, self._rest = sidebar, rest
        rest.setParent(self)
        self.veil = Veil(self)
        sidebar.setParent(self)
        sidebar.width_changed.connect(self.place)

    def place(self) -> None:
        """Give each its room."""
        shown = self._sidebar.isVisibleTo(self)
        width = self._sidebar.preferred_width() if shown else 0
        beside = 0 if self.width() < NARROW_BELOW else width
        self._sidebar.setGeometry(0, 0, width, self.height())
        self._rest.setGeometry(beside, 0, self.width() - beside, self.height())
        self.veil.setGeometry(width, 0, self.width() - width, self.height())
        self.veil.setVisible(shown and not beside)
        self.veil.raise_()
        self._sidebar.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("canvas"))
