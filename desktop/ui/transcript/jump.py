"""The button that goes to the newest text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.base.i18n import tr
from desktop.ui.parts.button import Button
from desktop.ui.parts.paint import focus_ring, rrect
from desktop.ui.theme import paint_icon, t

SIZE: Final = 32
_ABOVE: Final = 16  # pixels from the lower edge
_FAR: Final = 160  # nearer to the end the button is not needed


class JumpButton(Button):
    """Floats over the lower edge of the transcript while that is scrolled up."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__("", "arrow-down", height=SIZE)
        self._area = area
        self.setParent(area)
        self.setFixedSize(SIZE, SIZE)
        self.setAccessibleName(tr("Jump to the newest text"))
        self.setToolTip(self.accessibleName())
        self.hide()

    def place(self, below: int) -> None:
        """Show it where ``below`` pixels of text are out of view at the end."""
        box = self._area.viewport().geometry()
        self.move(box.center().x() - SIZE // 2, box.bottom() - SIZE - _ABOVE)
        self.setVisible(below > _FAR)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        rrect(p, r, SIZE / 2, c.hover if self.over else c.raised, c.rim)
        if self.ring:
            focus_ring(p, r, SIZE / 2)
        paint_icon(p, "arrow-down", r.adjusted(8, 8, -8, -8), QColor(c.text2).name())
