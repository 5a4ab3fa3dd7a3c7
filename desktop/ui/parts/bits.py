"""Glyphs, lines, bars and panels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.parts.paint import CARD, rrect, token
from desktop.ui.theme import colour, paint_icon, paint_mark, t


class Glyph(QWidget):
    """An icon, the app's mark ("mark") or a state dot ("dot") in an ink."""

    def __init__(self, name: str, ink: str = "text2", size: int = 16) -> None:
        super().__init__()
        self.name, self.ink = name, ink
        self.setFixedSize(size, size)

    def set_ink(self, ink: str) -> None:
        """Show it in another ink."""
        self.ink = ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, r = QPainter(self), QRectF(self.rect())
        if self.name == "mark":
            paint_mark(p, r)
        elif self.name == "dot":
            rrect(p, r, self.width() / 2, getattr(t(), self.ink))
        else:
            paint_icon(p, self.name, r, getattr(t(), self.ink))


class Line(QWidget):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("line"))


class Bar(QWidget):
    """Progress or a meter, 0 to 1; ``hot_above`` turns it to the warning colour."""

    def __init__(self, name: str, *, height: int = 4, width: int = 0, hot_above: float = 2.0) -> None:
        super().__init__()
        self._share, self._hot_above = 0.0, hot_above
        self._name = name
        self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        self.set_share(0.0)

    @property
    def share(self) -> float:
        """What is shown."""
        return self._share

    def rename(self, name: str) -> None:
        """Measure something else."""
        self._name = name
        self.set_share(self._share)

    def set_share(self, share: float) -> None:
        """Show another share."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleName(f"{self._name}, {self._share:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        rrect(p, r, r.height() / 2, c.selected)
        if self._share:
            width = max(r.height(), r.width() * self._share)
            rrect(
                p,
                QRectF(0, 0, width, r.height()),
                r.height() / 2,
                c.warn if self._share > self._hot_above else c.accent,
            )


class Panel(QWidget):
    """A surface with its own layout: fill and edge are token names, empty for none."""

    def __init__(self, layout: QLayout, fill: str = "raised", edge: str = "rim", radius: int = CARD) -> None:
        super().__init__()
        self._fill, self._edge, self._radius = fill, edge, radius
        self.setLayout(layout)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = getattr(t(), self._fill) if self._fill else None
        edge = getattr(t(), self._edge) if self._edge else None
        rrect(QPainter(self), QRectF(self.rect()), self._radius, fill, edge)


class Fade(QWidget):
    """Lies over an edge of its parent and fades it into a surface: upwards at the lower edge, else downwards."""

    def __init__(self, surface: str, parent: QWidget, *, up: bool = False) -> None:
        super().__init__(parent)
        self._surface, self._up = surface, up
        self._brush, self._made_for = QBrush(), ("", 0)  # the colour and the height it is for
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        value = getattr(t(), self._surface)
        if self._made_for != (value, self.height()):
            self._made_for = value, self.height()
            gradient = QLinearGradient(0, 0, 0, self.height())
            gradient.setColorAt(int(self._up), colour(value, 1))
            gradient.setColorAt(int(not self._up), colour(value, 0))
            self._brush = QBrush(gradient)
        QPainter(self).fillRect(self.rect(), self._brush)
