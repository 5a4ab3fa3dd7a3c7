"""An exclusive choice in one trough."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import row
from desktop.ui.parts.paint import CHIP, CONTROL, LEFT, focus_ring, rrect
from desktop.ui.theme import font, paint_icon, t


class Segment(RingButton):
    """One option of a ``Segmented``."""

    def __init__(self, label: str, glyph: str, height: int) -> None:
        super().__init__()
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFont(font("small", QFont.Weight.Medium))
        self.glyph = glyph
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 20 + (18 if self.glyph else 0)
        return QSize(round(width + 0.5), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        if self.isChecked():
            rrect(p, r, CHIP, c.selected if c.dark else c.raised, None if c.dark else c.rim)
        ink = c.text if self.isChecked() or (self.over and self.isEnabled()) else c.text2
        ink = ink if self.isEnabled() else c.text3
        x = 10.0
        if self.glyph:
            paint_icon(p, self.glyph, QRectF(x - 2, (r.height() - 14) / 2, 14, 14), self._glyph_ink(ink))
            x += 18
        p.setFont(self.font())
        p.setPen(QColor(ink))
        p.drawText(QRectF(x, 0, r.width(), r.height()), LEFT, self.text())
        if self.ring:
            focus_ring(p, r, CHIP)

    def _glyph_ink(self, ink: str) -> str:
        return t().accent_ink if self.isChecked() and self.isEnabled() else ink


class Segmented(QWidget):
    """Check buttons of one group in a painted trough; Left and Right move inside.

    Signals:
        chosen: the user chose the option at this index.
    """

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str], glyphs: Sequence[str] = (), *, name: str, height: int = 28) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        layout = row(gap=0, margins=(2, 2, 2, 2))
        for n, label in enumerate(labels):
            segment = Segment(label, glyphs[n] if n < len(glyphs) else "", height - 4)
            segment.setChecked(n == 0)
            self._group.addButton(segment, n)
            layout.addWidget(segment)
        self.setLayout(layout)
        self._group.idClicked.connect(self.chosen)

    def index(self) -> int:
        """The chosen option."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose an option without a signal."""
        self._group.button(index).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = self._group.button(max(0, min(len(self._group.buttons()) - 1, self.index() + step)))
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), CONTROL, t().fill if t().dark else t().hover)
