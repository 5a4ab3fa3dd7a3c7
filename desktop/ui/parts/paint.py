"""Drawing shared by the painted widgets."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.ui.theme import colour, font, t

AA = QPainter.RenderHint.Antialiasing
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter

CHIP, CONTROL, CARD, LARGE, COMPOSER = 4, 6, 8, 12, 14  # radii
SHADOW_SPREAD, SHADOW_DROP = 20, 6


def token(name: str) -> QColor:
    """The theme's colour of that name."""
    return QColor(getattr(t(), name))


def rrect(p: QPainter, rect: QRectF, radius: float, fill: str | None = None, edge: str | None = None) -> None:
    """A rounded rectangle; a 1 px edge is drawn on pixel centres. Colours are values, not token names."""
    p.setRenderHint(AA)
    p.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
    p.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if edge else rect, radius, radius)


def focus_ring(p: QPainter, rect: QRectF, radius: float) -> None:
    """The 2 px ring inside a control's own box."""
    p.setRenderHint(AA)
    p.setPen(QPen(QColor(t().accent), 2))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def shadow(p: QPainter, rect: QRectF, radius: float) -> None:
    """A soft shadow from stacked outlines; a QGraphicsEffect would rasterise the text inside at 1x."""
    p.setRenderHint(AA)
    p.setPen(Qt.PenStyle.NoPen)
    strength = 0.022 if t().dark else 0.007
    for n in range(SHADOW_SPREAD, 0, -1):
        p.setBrush(colour("#000000", strength * (1 - n / SHADOW_SPREAD)))
        p.drawRoundedRect(rect.adjusted(-n, -n + SHADOW_DROP, n, n + SHADOW_DROP), radius + n, radius + n)


def _caps(keys: str) -> list[str]:
    """The names of "Ctrl N" or "Ctrl+N", one by one; a plus at the end is a key itself."""
    return re.split(r"[ +](?=.)", keys)


def keycaps_width(keys: str) -> float:
    """Room that ``keycaps`` needs, with the gap before them; 0 for none."""
    if not keys:
        return 0.0
    metrics = QFontMetricsF(font("caption"))
    return 10 + sum(max(18.0, metrics.horizontalAdvance(key) + 8) + 4 for key in _caps(keys))


def keycaps(p: QPainter, right: float, middle: float, keys: str) -> None:
    """Key names ("Ctrl+N") in boxes that end at ``right``."""
    p.setFont(font("caption"))
    for key in reversed(_caps(keys)):
        width = max(18.0, p.fontMetrics().horizontalAdvance(key) + 8)
        box = QRectF(right - width, middle - 9, width, 18)
        rrect(p, box, CHIP, None, t().rim)
        p.setPen(QColor(t().text3))
        p.drawText(box, CENTRE, key)
        right -= width + 4
