"""Lucide icons drawn as vectors in any colour, and the app's mark."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.base.resources import resource_path
from desktop.ui.theme.current import t

_STROKE: Final = 'stroke-width="1.75"'  # of 24, so 1.17 px in an icon of 16


@lru_cache(maxsize=512)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    svg = resource_path(f"icons/{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", ink).replace('stroke-width="2"', _STROKE)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(p: QPainter, name: str, rect: QRectF, ink: str) -> None:
    """Draw an icon into ``rect``; sharp at every scale."""
    _renderer(name, ink).render(p, QRectF(rect))


def icon(name: str, ink: str | None = None, size: int = 16) -> QIcon:
    """A QIcon for menus and other places that Qt draws; ``ink`` defaults to text2."""
    made = QIcon()
    for ratio in (1, 2, 3):
        picture = QPixmap(QSize(size * ratio, size * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        p = QPainter(picture)
        paint_icon(p, name, QRectF(picture.rect()), ink or t().text2)
        p.end()
        picture.setDevicePixelRatio(ratio)
        made.addPixmap(picture)
    return made


def mark_icon() -> QIcon:
    """The app's mark for title bars, task bars and the tray."""
    made = QIcon()
    for size in (16, 22, 32, 48, 64, 128):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        p = QPainter(picture)
        paint_mark(p, QRectF(picture.rect()))
        p.end()
        made.addPixmap(picture)
    return made


def paint_mark(p: QPainter, rect: QRectF) -> None:
    """Draw the app's mark: an N whose diagonal is a wave."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.translate(rect.topLeft())
    p.scale(rect.width() / 24, rect.width() / 24)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(t().accent))
    p.drawRoundedRect(QRectF(0, 0, 24, 24), 6.5, 6.5)
    path = QPainterPath(QPointF(7, 17.2))
    path.lineTo(7, 7)
    path.cubicTo(7, 12.5, 17, 11.5, 17, 17)
    path.lineTo(17, 6.8)
    pen = QPen(QColor(t().on_accent), 2.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawPath(path)
    p.restore()
