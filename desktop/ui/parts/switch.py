"""A switch that is on or off, and a choice of colours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import row
from desktop.ui.parts.paint import AA, focus_ring, rrect
from desktop.ui.theme import t

_WIDTH, _HEIGHT, _ROOM = 34, 20, 4  # of the pill, and the room for its ring
_SWATCH, _DOT = 28, 16


class Switch(RingButton):
    """A check box that looks like a switch."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(_WIDTH + 2 * _ROOM, _HEIGHT + 2 * _ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        pill = r.adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        on = self.isChecked()
        fill = (c.accent if on else c.edge) if self.isEnabled() else c.rim
        rrect(p, pill, _HEIGHT / 2, fill)
        left = pill.right() - 18 if on else pill.left() + 2
        rrect(p, QRectF(left, pill.top() + 2, 16, 16), 8, c.on_accent if on else c.canvas)
        if self.ring:
            focus_ring(p, r, _HEIGHT / 2 + _ROOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class Swatch(RingButton):
    """One colour, given for the light and for the dark theme; its name is for screen readers and the tool tip."""

    def __init__(self, name: str, light: str, dark: str) -> None:
        super().__init__()
        self._light, self._dark = light, dark
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(_SWATCH, _SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, r = QPainter(self), QRectF(self.rect())
        value = self._dark if t().dark else self._light
        side = (_SWATCH - _DOT) / 2
        rrect(p, r.adjusted(side, side, -side, -side), _DOT / 2, value)
        if self.isChecked():
            p.setRenderHint(AA)
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(QColor(value), 2))
            p.drawEllipse(r.adjusted(3, 3, -3, -3))
        if self.ring:
            focus_ring(p, r, 6)


class Swatches(QWidget):
    """One of several colours; Left and Right move inside.

    Signals:
        chosen: (index) the user chose this one.
    """

    chosen = Signal(int)

    def __init__(self, colours: Mapping[str, tuple[str, str]], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        layout = row(gap=4)
        for n, (word, (light, dark)) in enumerate(colours.items()):
            swatch = Swatch(word, light, dark)
            self._group.addButton(swatch, n)
            layout.addWidget(swatch)
        self.setLayout(layout)
        self._group.idClicked.connect(self.chosen)

    def sizeHint(self) -> QSize:
        count = len(self._group.buttons())
        return QSize(count * _SWATCH + (count - 1) * 4, _SWATCH)

    def index(self) -> int:
        """The chosen colour."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose a colour without a signal."""
        self._group.button(index).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = self._group.button(max(0, min(len(self._group.buttons()) - 1, self.index() + step)))
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
