"""Paints the text of wide blocks that are scrolled sideways; the rest is painted by Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from desktop.ui.transcript.sideways import Strip


def paint_around(exposed: QRect, strips: Sequence[Strip]) -> Iterator[QRect]:
    """The parts of a rectangle above, between and below strips; a strip has its height for itself."""
    top = exposed.top()
    for strip in strips:
        window = strip.window.toRect()
        if window.top() > top:
            yield QRect(exposed.left(), top, exposed.width(), window.top() - top)
        top = window.bottom() + 1
    if top <= exposed.bottom():
        yield QRect(exposed.left(), top, exposed.width(), exposed.bottom() + 1 - top)


def paint_strip(text: QTextEdit, strip: Strip, exposed: QRectF) -> None:
    """Paint what is seen of one strip, as Qt paints the rest: with the selection, without a cursor."""
    layout = text.document().documentLayout()
    context = QAbstractTextDocumentLayout.PaintContext()
    seen = strip.window.intersected(exposed)
    context.clip = seen.translated(strip.offset, 0)
    context.palette = text.palette()
    context.cursorPosition = -1
    context.selections = _selections(text)
    p = QPainter(text.viewport())
    p.setClipRect(seen)
    p.translate(-strip.offset, 0)
    layout.draw(p, context)
    p.end()


def _selections(text: QTextEdit) -> list[QAbstractTextDocumentLayout.Selection]:
    """The marked parts, and over them what is selected."""
    made: list[QAbstractTextDocumentLayout.Selection] = []
    for extra in text.extraSelections():
        mark = QAbstractTextDocumentLayout.Selection()
        mark.cursor, mark.format = extra.cursor, extra.format
        made.append(mark)
    if text.textCursor().hasSelection():
        group = QPalette.ColorGroup.Active if text.hasFocus() else QPalette.ColorGroup.Inactive
        chosen = QAbstractTextDocumentLayout.Selection()
        form = QTextCharFormat()
        form.setBackground(text.palette().brush(group, QPalette.ColorRole.Highlight))
        form.setForeground(text.palette().brush(group, QPalette.ColorRole.HighlightedText))
        chosen.cursor, chosen.format = text.textCursor(), form
        made.append(chosen)
    return made
