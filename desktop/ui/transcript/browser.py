"""A text browser that is only a text: as tall as its content, it loads nothing and scrolls nothing but wide blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.ui.markdown.formats import INDENT
from desktop.ui.theme import t
from desktop.ui.transcript.decorations import Decorations, has_decorations
from desktop.ui.transcript.selectable import SelectableText
from desktop.ui.transcript.sideways import Strips
from desktop.ui.transcript.strip_paint import paint_around, paint_strip

_LEFT_TO_PARENT: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_APART: Final = 24  # pixels; what is nearer costs less to paint together


class Browser(SelectableText):
    """Shows its document, with decorations if it is ``decorated`` (None: look); ``strips`` are the wide blocks in it.

    Signals:
        focus_changed: the text got or lost the focus.
    """

    focus_changed = Signal()
    decorated: bool | None = None

    def __init__(self, *, on_fill: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._on_fill = on_fill
        self.strips = Strips(self.viewport())
        self._bare()

    def _stay(self) -> None:
        """Wide blocks scroll by themselves, never the whole text: not even until it has the height that it needs.

        What lies on it would move when it scrolls back.
        """
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setRange(0, 0)

    def _bare(self) -> None:
        """Take away what a text editor brings along."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.connect(self._stay)
        # the width is set by the subclass: with WidgetWidth every resize would lay the text out a second time
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(INDENT)

    def loadResource(self, kind: int, url: QUrl | str) -> QImage:
        """Nothing is ever loaded. For no answer Qt would read the file itself."""
        return QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.decorated is None:
            self.decorated = has_decorations(self.document())
        region = event.region()
        if not self.decorated and not self.strips and region.rectCount() == 1:  # most texts, most steps of scrolling
            super().paintEvent(event)
            return
        for exposed in _strips(region):
            self._paint(exposed)

    def _paint(self, exposed: QRect) -> None:
        if self.decorated:
            p = QPainter(self.viewport())
            fill = t().canvas if self._on_fill else t().fill
            Decorations(self.document(), self.strips, fill).paint(p, QRectF(exposed))
            p.end()
        shifted = self.strips.shifted(QRectF(exposed))
        for rect in paint_around(exposed, shifted):
            super().paintEvent(QPaintEvent(rect))
        for strip in shifted:
            paint_strip(self, strip, QRectF(exposed))

    # -- wide blocks: the document has another idea of what lies where

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self.strips.event_inside(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self.strips.event_inside(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self.strips.event_inside(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self.strips.event_inside(event))

    def anchorAt(self, pos: QPoint) -> str:
        """The link that is seen at a point."""
        return super().anchorAt(self.strips.to_document(pos))

    def cursorForPosition(self, pos: QPoint) -> QTextCursor:
        """A cursor at what is seen at a point."""
        return super().cursorForPosition(self.strips.to_document(pos))

    def place_of(self, position: int) -> QRect:
        """Where a position of the document is seen, or would be beyond the edge of its wide block."""
        strip = self.strips.of(position)
        return self._in_document(position).translated(-strip.offset if strip else 0, 0)

    def reveal(self, start: int, end: int) -> None:
        """Scroll a wide block sideways so that a part of it is seen."""
        strip = self.strips.of(start)
        if strip is not None:
            last = self._in_document(min(end, strip.last))
            strip.reveal(self._in_document(start).left(), last.right())

    def _in_document(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.strips.wheel(event):
            event.ignore()

    # -- keys and focus

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the links of the text that has the focus; Qt would do so for the buttons in it too."""
        return super().focusNextPrevChild(next) if self.hasFocus() else QTextEdit.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEFT_TO_PARENT:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


def _strips(region: QRegion) -> Iterator[QRect]:
    """The parts of a region that lie apart: scrolling exposes one at either end, and a rectangle around both is all."""
    strip = QRect()
    for rect in region:  # type: ignore[attr-defined]  # its stub lacks __iter__; they come from top to bottom
        if strip.isValid() and rect.top() > strip.bottom() + _APART:
            yield strip
            strip = QRect()
        strip = strip.united(rect)
    yield strip
