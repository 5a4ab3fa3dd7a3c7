"""Dragging conversations: what hangs at the pointer."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.paint import CONTROL, LEFT, rrect
from desktop.ui.theme import font, t

_WIDEST = 220


def start_drag(source: QWidget, data: QMimeData, title: str, count: int) -> None:
    """Drag until the button is released."""
    drag = QDrag(source)
    drag.setMimeData(data)
    text = title if count == 1 else tr("one chat|{n} chats", n=count)
    drag.setPixmap(label(text, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-10, 14))
    drag.exec(Qt.DropAction.MoveAction)


def label(text: str, ratio: float) -> QPixmap:
    """A small card with a text."""
    face = font("ui")
    metrics = QFontMetrics(face)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
    width = metrics.horizontalAdvance(text) + 20
    picture = QPixmap(round(width * ratio), round(28 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(face)
    box = QRectF(0, 0, width, 28)
    rrect(painter, box, CONTROL, t().raised, t().rim)
    painter.setPen(QColor(t().text))
    painter.drawText(box.adjusted(10, 0, 0, 0), LEFT, text)
    painter.end()
    return picture
