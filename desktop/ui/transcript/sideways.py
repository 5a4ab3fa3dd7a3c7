"""Blocks that are wider than the text scroll sideways inside it: code, tables, formulas.

The document lays such a block out as wide as it wants to be; the text shows it through a window as wide as the column,
shifted by what the block's own bar says. So it stays one document, and selecting and copying know nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.base.i18n import tr
from desktop.ui.markdown.formats import SIDE_BAR
from desktop.ui.parts.keyring import BY_KEYS
from desktop.ui.parts.paint import focus_ring

_STEP: Final = 48
_NOTCH: Final = 120  # of a wheel's angle


class SideBar(QScrollBar):
    """Scrolls one block sideways; up and down, by wheel or key, are the transcript's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSingleStep(_STEP)
        self.setAccessibleName(tr("Scroll sideways"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self.setValue(self.value() - _STEP)
            case Qt.Key.Key_Right:
                self.setValue(self.value() + _STEP)
            case Qt.Key.Key_Home:
                self.setValue(0)
            case Qt.Key.Key_End:
                self.setValue(self.maximum())
            case _:
                event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in BY_KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring:
            focus_ring(QPainter(self), QRectF(self.rect()), self.height() / 2)


class Strip:
    """One wide block: positions of its first and last character, the window it is seen through, and its bar."""

    def __init__(self, viewport: QWidget) -> None:
        self.first = self.last = 0
        self.window = QRectF()
        self.bar = SideBar(viewport)
        self.bar.valueChanged.connect(viewport.update)

    def place(self, span: tuple[int, int], window: QRectF, width: float, foot: float) -> None:
        """Show a block that is ``width`` pixels wide through ``window``; its bar ends at ``foot``."""
        self.first, self.last = span
        self.window = QRectF(window.toAlignedRect())
        self.bar.setPageStep(round(window.width()))
        self.bar.setRange(0, max(0, round(width - window.width())))
        self.bar.setGeometry(round(window.left()), round(foot) - SIDE_BAR, round(window.width()), SIDE_BAR)
        self.bar.show()

    @property
    def offset(self) -> int:
        """Pixels that are scrolled out at the left."""
        return self.bar.value()

    def reveal(self, left: float, right: float) -> None:
        """Scroll so that what lies between two x of the document is seen."""
        near, far = left - self.window.left(), right - self.window.left()
        margin = min(_STEP, self.window.width() / 4)
        if near - margin < self.offset:
            self.bar.setValue(round(near - margin))
        elif far + margin > self.offset + self.window.width():
            self.bar.setValue(round(far + margin - self.window.width()))

    def remove(self) -> None:
        """Take the bar away."""
        self.bar.hide()
        self.bar.deleteLater()


class Strips:
    """The wide blocks of one text, by their number among its blocks."""

    def __init__(self, viewport: QWidget) -> None:
        self.viewport = viewport
        self._by_number: dict[int, Strip] = {}

    def __bool__(self) -> bool:
        return bool(self._by_number)

    def __iter__(self) -> Iterator[Strip]:
        return iter(self._by_number.values())

    def need(self, number: int) -> Strip:
        """The strip of a block that is too wide."""
        if number not in self._by_number:
            self._by_number[number] = Strip(self.viewport)
        return self._by_number[number]

    def drop(self, number: int) -> None:
        """The block fits."""
        if number in self._by_number:
            self._by_number.pop(number).remove()

    def keep(self, count: int) -> None:
        """There are only so many blocks now."""
        for number in [n for n in self._by_number if n >= count]:
            self.drop(number)

    def rewind(self) -> None:
        """Show every block from its beginning."""
        for strip in self:
            strip.bar.setValue(0)

    def of(self, position: int) -> Strip | None:
        """The strip that a position of the document lies in."""
        return next((strip for strip in self if strip.first <= position <= strip.last), None)

    def at(self, point: QPointF) -> Strip | None:
        """The strip whose window a point lies in."""
        return next((strip for strip in self if strip.window.contains(point)), None)

    def shifted(self, exposed: QRectF) -> list[Strip]:
        """Strips in a rectangle that are not at their beginning, from top to bottom."""
        found = [strip for strip in self if strip.offset and strip.window.intersects(exposed)]
        return sorted(found, key=lambda strip: strip.window.top())

    def to_document(self, point: QPoint) -> QPoint:
        """Where a point of the text lies in the document."""
        strip = self.at(QPointF(point))
        return point + QPoint(strip.offset, 0) if strip is not None else point

    def event_inside(self, event: QMouseEvent) -> QMouseEvent:
        """The event as the document sees it; a pressed pointer at a window's edge scrolls on."""
        strip = self.at(event.position())
        if strip is None:
            return event
        if event.type() is QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            _scroll_on(strip, event.position().x())
        if not strip.offset:
            return event
        place = event.position() + QPointF(strip.offset, 0)
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def wheel(self, event: QWheelEvent) -> bool:
        """Scroll the block below the pointer if the wheel goes sideways, or Shift is held; whether it did."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        across = angle.x() if abs(angle.x()) > abs(angle.y()) else angle.y() if shift else 0
        strip = self.at(event.position()) if across else None
        if strip is None:
            return False
        step = pixels.x() if pixels.x() else round(across / _NOTCH * _STEP)
        strip.bar.setValue(strip.bar.value() - step)
        return True


def _scroll_on(strip: Strip, x: float) -> None:
    edge = _STEP / 2
    if x > strip.window.right() - edge:
        strip.bar.setValue(strip.bar.value() + _STEP // 4)
    elif x < strip.window.left() + edge:
        strip.bar.setValue(strip.bar.value() - _STEP // 4)
