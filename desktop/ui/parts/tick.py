"""A check box with a sentence beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.paint import AA, CHIP, CONTROL, focus_ring, rrect
from desktop.ui.theme import font, paint_icon, t

_BOX, _SIDE, _GAP = 16, 6, 10  # pixels: the box, the room around all for the ring, between box and words
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Tick(RingButton):
    """A check box; its sentence wraps, and a click on it counts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(font("ui"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _words(self, width: int) -> QRect:
        left = _SIDE + _BOX + _GAP
        room = max(80, width - left - _SIDE)
        found = QFontMetrics(self.font()).boundingRect(QRect(0, 0, room, 4000), int(_FLAGS), self.text())
        return QRect(left, _SIDE, room, max(20, found.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words(width).height() + 2 * _SIDE

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 20 + 2 * _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c = QPainter(self), t()
        p.setRenderHint(AA)
        box = QRectF(_SIDE, _SIDE + 2, _BOX, _BOX)
        if self.isChecked():
            rrect(p, box, CHIP, c.accent if self.isEnabled() else c.rim)
            paint_icon(p, "check", box.adjusted(2, 2, -2, -2), c.on_accent)
        else:
            p.setBrush(QColor(c.hover) if self.over and self.isEnabled() else Qt.BrushStyle.NoBrush)
            p.setPen(QPen(QColor(c.edge), 1.25))
            p.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), CHIP, CHIP)
        p.setFont(self.font())
        p.setPen(QColor(c.text if self.isEnabled() else c.text3))
        p.drawText(QRectF(self._words(self.width())), int(_FLAGS), self.text())
        if self.ring:
            focus_ring(p, QRectF(self.rect()), CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
