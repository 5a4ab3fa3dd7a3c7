"""Popups with a painted shadow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.parts.compositor import composited
from desktop.ui.parts.paint import LARGE, rrect, shadow
from desktop.ui.theme import t

SIDE, TOP, BOTTOM = 24, 18, 30  # room for the shadow


class Surface(QWidget):
    """A raised panel that draws its own shadow in the margin around it; the shadow is painted once a size."""

    def __init__(self, parent: QWidget, radius: int = LARGE) -> None:
        super().__init__(parent)
        self._radius = radius
        self._shadow = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def compose(self, layout: QLayout) -> None:
        """Put the content on the panel."""
        margins = layout.contentsMargins()
        layout.setContentsMargins(
            margins.left() + SIDE, margins.top() + TOP, margins.right() + SIDE, margins.bottom() + BOTTOM
        )
        self.setLayout(layout)

    def panel(self) -> QRectF:
        """The panel inside the margin."""
        return QRectF(self.rect()).adjusted(SIDE, TOP, -SIDE, -BOTTOM)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._shadow = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._shadow.size() != self.size() * ratio or self._shadow.isNull():
            self._shadow = QPixmap(self.size() * ratio)
            self._shadow.setDevicePixelRatio(ratio)
            self._shadow.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._shadow)
            shadow(painter, self.panel(), self._radius)
            painter.end()
        p = QPainter(self)
        p.drawPixmap(0, 0, self._shadow)
        rrect(p, self.panel(), self._radius, t().raised, t().rim)


class Popup(Surface):
    """A popup window below or above an anchor; Esc, a click elsewhere or a choice closes it.

    Signals:
        closed: it is gone; the focus may return to where it belongs.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, LARGE if composited() else 0)
        self.setWindowFlags(
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not composited():
            self.setMask(QRegion(self.panel().toRect()))

    def open_at(self, anchor: QWidget, *, right: bool = False, above: bool = False) -> None:
        """Show it next to ``anchor``, its right edges aligned with ``right``, over it with ``above``."""
        self.adjustSize()
        x = anchor.width() - self.width() + SIDE if right else -SIDE
        y = -self.height() + BOTTOM - 6 if above else anchor.height() - TOP + 6
        place = anchor.mapToGlobal(QPoint(x, y))
        screen = anchor.screen().availableGeometry()
        place.setX(max(screen.left() - SIDE + 4, min(place.x(), screen.right() - self.width() + SIDE - 4)))
        place.setY(max(screen.top() - TOP + 4, min(place.y(), screen.bottom() - self.height() + BOTTOM - 4)))
        self.move(place)
        self.show()
        self.focus_first()

    def focus_first(self) -> None:
        """Give the keyboard to the first control; subclasses choose a better one."""
        self.focusNextChild()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
