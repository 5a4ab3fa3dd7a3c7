"""The steps of the wizard, at its left."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.announce import announce
from desktop.ui.parts.paint import AA, LEFT, rrect
from desktop.ui.theme import font, paint_icon, t

WIDTH: Final = 184
_FIRST, _PITCH, _MIDDLE, _TEXT = 38, 40, 34, 54  # pixels: first row's middle, rows, the marks' middle, words


class Step(IntEnum):
    """What the wizard does one after another."""

    COMPUTER = 0
    MODEL = 1
    LICENCE = 2
    INSTALL = 3
    READY = 4


def step_names() -> tuple[str, ...]:
    """In the order of ``Step``."""
    return tr("This computer"), tr("Model"), tr("Licence"), tr("Install"), tr("Ready")


def step_words(step: Step) -> str:
    """Where one is, for narrow windows and screen readers."""
    return tr("Step {n} of {all}: {name}", n=step + 1, all=len(Step), name=step_names()[step])


class Steps(QWidget):
    """Done steps have a check, the current one a dot; a line joins them."""

    def __init__(self) -> None:
        super().__init__()
        self.step = Step.COMPUTER
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.show_step(Step.COMPUTER)

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        moved, self.step = step is not self.step, step
        self.setAccessibleName(step_words(step))
        self.update()
        if moved and self.isVisible():
            announce(self, step_words(step))

    def sizeHint(self) -> QSize:
        words = max(QFontMetricsF(font("ui", QFont.Weight.DemiBold)).horizontalAdvance(name) for name in step_names())
        return QSize(max(WIDTH, round(_TEXT + words + 16)), _FIRST + len(Step) * _PITCH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c = QPainter(self), t()
        p.setRenderHint(AA)
        p.fillRect(self.rect(), QColor(c.sidebar))
        p.fillRect(self.width() - 1, 0, 1, self.height(), QColor(c.line))
        for step in Step:
            y = _FIRST + step * _PITCH
            if step:
                p.setPen(QPen(QColor(c.accent if step <= self.step else c.rim), 1.5))
                p.drawLine(_MIDDLE, y - 28, _MIDDLE, y - 12)
            self._paint_mark(p, step, y)
            self._paint_name(p, step, y)

    def _paint_mark(self, p: QPainter, step: Step, y: int) -> None:
        c, here = t(), step is self.step
        if step < self.step or (here and step is Step.READY):
            rrect(p, QRectF(_MIDDLE - 8, y - 8, 16, 16), 8, c.accent)
            paint_icon(p, "check", QRectF(_MIDDLE - 5, y - 5, 10, 10), c.on_accent)
            return
        p.setPen(QPen(QColor(c.accent if here else c.edge), 1.5))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawEllipse(QRectF(_MIDDLE - 7.25, y - 7.25, 14.5, 14.5))
        if here:
            rrect(p, QRectF(_MIDDLE - 3, y - 3, 6, 6), 3, c.accent)

    def _paint_name(self, p: QPainter, step: Step, y: int) -> None:
        c, here = t(), step is self.step
        p.setFont(font("ui", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        p.setPen(QColor(c.text if here else c.text2 if step < self.step else c.text3))
        p.drawText(QRectF(_TEXT, y - _PITCH / 2, self.width() - _TEXT, _PITCH), LEFT, step_names()[step])
