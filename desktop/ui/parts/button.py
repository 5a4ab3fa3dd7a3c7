"""Buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.actions import Act
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.paint import CONTROL, LEFT, focus_ring, keycaps, keycaps_width, rrect
from desktop.ui.theme import font, paint_icon, t

ICON = 16
ACT = "act"  # property of a widget whose tool tip names the keys of that action
STOP = "stop"  # drawn, not an icon of the family


class Kind(Enum):
    """How loud a button is. One primary a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Extras:
    """What a button shows besides its label: key caps, a chevron, a quiet second word, a state dot's token name."""

    keys: str = ""
    menu: bool = False
    badge: str = ""
    dot: str = ""


class Button(RingButton):
    """A push button in one of four kinds, with an icon and extras."""

    def __init__(
        self, label: str = "", glyph: str = "", kind: Kind = Kind.SECONDARY, *, height: int = 32, **extras: Any
    ) -> None:
        super().__init__()
        self.setText(label)
        self.glyph, self.kind, self.extras = glyph, kind, Extras(**extras)
        self.setFont(font("ui", QFont.Weight.Medium))
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label.replace("&", ""))

    def set_face(self, label: str, glyph: str = "", kind: Kind | None = None, **extras: Any) -> None:
        """Change what the button shows; it keeps its size policy and height."""
        self.setText(label)
        self.glyph, self.kind, self.extras = glyph, kind or self.kind, Extras(**extras)
        self.updateGeometry()
        self.update()

    def _pad(self) -> int:
        return 8 if self.height() <= 28 else 12

    def sizeHint(self) -> QSize:
        if not self.text() and not self.extras.menu:
            return QSize(self.height(), self.height())
        metrics = QFontMetricsF(self.font())
        width = 2 * self._pad() + metrics.horizontalAdvance(self.text()) + keycaps_width(self.extras.keys)
        if self.glyph:
            width += ICON + (6 if self.text() else 0)
        if self.extras.dot:
            width += 14
        if self.extras.badge:
            width += 6 + metrics.horizontalAdvance(self.extras.badge)
        if self.extras.menu:
            width += 20
        return QSize(round(width + 0.5), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colours(self) -> tuple[str | None, str | None, str]:
        """Fill, edge and ink for the state now."""
        c = t()
        primary = self.kind is Kind.PRIMARY
        fill, edge, ink = {
            Kind.PRIMARY: (c.accent, None, c.on_accent),
            Kind.SECONDARY: (c.raised, c.rim, c.text),
            Kind.GHOST: (None, None, c.text2),
            Kind.DANGER: (c.raised, c.rim, c.danger),
        }[self.kind]
        if not self.isEnabled():
            return (c.fill if primary else None), edge, c.text3
        if primary:
            return (c.accent_ink if self.isDown() or self.over else fill), edge, ink
        if self.isDown() or self.isChecked():
            return c.selected, edge, c.danger if self.kind is Kind.DANGER else c.text
        if self.over:
            return c.hover, edge, c.text if self.kind is Kind.GHOST else ink
        return fill, edge, ink

    def paintEvent(self, event: QPaintEvent) -> None:
        p, r = QPainter(self), QRectF(self.rect())
        fill, edge, ink = self._colours()
        rrect(p, r, CONTROL, fill, edge)
        if self.ring:
            focus_ring(p, r, CONTROL)
        x = self._paint_glyph(p, r, ink)
        p.setFont(self.font())
        p.setPen(QColor(ink))
        tail = 20 if self.extras.menu else 0
        room = r.width() - x - self._pad() - tail
        text = p.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room + 1))
        p.drawText(QRectF(x, 0, r.width() - x, r.height()), LEFT, text)
        x += p.fontMetrics().horizontalAdvance(text) + 6
        self._paint_extras(p, r, x)

    def _paint_glyph(self, p: QPainter, r: QRectF, ink: str) -> float:
        """Draw what stands before the label; returns where the label begins."""
        bare = not self.text() and not self.extras.menu
        x = (r.width() - ICON) / 2 if bare else float(self._pad())
        if self.extras.dot:
            rrect(p, QRectF(x, r.center().y() - 3, 7, 7), 3.5, getattr(t(), self.extras.dot))
            x += 14
        if self.glyph == STOP:
            rrect(p, QRectF(r.center().x() - 5, r.center().y() - 5, 10, 10), 2, ink)
        elif self.glyph:
            paint_icon(p, self.glyph, QRectF(x, (r.height() - ICON) / 2, ICON, ICON), ink)
            x += ICON + 6
        return x

    def _paint_extras(self, p: QPainter, r: QRectF, x: float) -> None:
        c, pad = t(), self._pad()
        if self.extras.badge:
            p.setPen(QColor(c.text3))
            tail = 20 if self.extras.menu else 0
            p.drawText(QRectF(x, 0, r.width() - x - tail - pad + 1, r.height()), LEFT, self.extras.badge)
        if self.extras.menu:
            ink = c.on_accent if self.kind is Kind.PRIMARY else c.text3
            paint_icon(p, "chevron-down", QRectF(r.width() - pad - 13, (r.height() - 14) / 2, 14, 14), ink)
        if self.extras.keys:
            keycaps(p, r.width() - pad + 2, r.height() / 2, self.extras.keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button too, as it does in every dialog of the desktop."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)


class _ActButton(Button):
    """Gives an action; the window shows its tool tip, because it knows the action's keys."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            event.ignore()
            return True
        return super().event(event)


def tool(glyph: str, name: str, act: Act | None = None, *, size: int = 28) -> Button:
    """An icon button: ``name`` is its accessible name and tool tip; an action adds its keys to the tip."""
    button = (Button if act is None else _ActButton)("", glyph, Kind.GHOST, height=size)
    button.setFixedWidth(size)
    button.setAccessibleName(name)
    button.setToolTip(name)
    if act is not None:
        button.setProperty(ACT, act.name)
    return button


def grow(widget: QWidget) -> None:
    """Let a control take the width there is."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
