"""The status line: state in words, speed, and how full the context is."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import number, tr
from desktop.ui.parts.bits import Bar, Glyph
from desktop.ui.parts.layout import Elided, Text, row
from desktop.ui.parts.paint import token

WARN_ABOVE = 0.85


class StatusLine(QWidget):
    """28 pixels at the lower edge."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(28)
        self.setAccessibleName(tr("Status"))
        self._dot = Glyph("dot", "text3", 7)
        self._state = Text("", "small", "text2")
        self._detail = Elided("", "num", "text3")
        self._speed = Text("", "num", "text3")
        self._meter = Bar(tr("Context used"), width=56, hot_above=WARN_ABOVE)
        self._context = Text("", "num", "text3")
        detail = row(self._detail, gap=0, margins=(4, 0, 0, 0))
        items = (self._dot, self._state, detail, self._speed, self._meter, self._context)
        layout = row(*items, gap=7, margins=(16, 0, 16, 0))
        layout.setStretchFactor(detail, 1)
        self.setLayout(layout)
        self._narrow = False
        self._numbers = (0, 0)
        self.set_context(0, 0)

    def set_state(self, words: str, ink: str, detail: str = "") -> None:
        """Say the state, with the ink of its dot, and something quieter beside it."""
        self._state.setText(words)
        self._dot.set_ink(ink)
        self._detail.set_text(detail)

    def state(self) -> str:
        """The state's words."""
        return self._state.text()

    def set_speed(self, per_second: float) -> None:
        """Tokens per second of the running or last answer; 0 for none."""
        self._speed.setText(tr("{speed} tok/s", speed=number(per_second, 1)) if per_second else "")

    def speed(self) -> str:
        """The speed's words."""
        return self._speed.text()

    def set_context(self, used: int, total: int) -> None:
        """Tokens used of the context's size; a total of 0 hides the meter."""
        self._numbers = (used, total)
        self._meter.setVisible(total > 0)
        self._context.setVisible(total > 0)
        self._meter.set_share(used / total if total else 0)
        if self._narrow:
            self._context.setText(f"{_thousands(used)} / {_thousands(total)}")
        else:
            self._context.setText(f"{number(used)} / {number(total)}")
        full = total and used / total > WARN_ABOVE
        self._context.set_ink("warn" if full else "text3")
        words = tr("{used} of {total} tokens of context are used", used=number(used), total=number(total))
        self.setToolTip(words if total else "")

    def context(self) -> str:
        """The meter's words."""
        return self._context.text() if self._context.isVisibleTo(self) else ""

    def set_narrow(self, narrow: bool) -> None:
        """Shorten the numbers."""
        self._narrow = narrow
        self._detail.set_ink("canvas" if narrow else "text3")
        self.set_context(*self._numbers)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), token("canvas"))
        p.fillRect(0, 0, self.width(), 1, token("line"))


def _thousands(tokens: int) -> str:
    if tokens < 1000:
        return str(tokens)
    return f"{number(tokens / 1000, int(tokens < 10_000))}k"
