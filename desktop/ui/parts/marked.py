"""Texts with marked letters: what a search found in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.ui.theme import font, line_height, t

Spans = Sequence[tuple[int, int]]  # (start, end) of marked letters


def paint_marked(p: QPainter, rect: QRectF, text: str, spans: Spans, role: str, ink: str) -> float:
    """One line of text in the rectangle's middle, elided where the room ends; returns the line's width."""
    text = text.replace("\n", " ")
    layout = _layout(text, spans, role)
    lines = _lines(layout, None)
    room = rect.width()
    while lines[0].naturalTextWidth() > rect.width() and room > 0:
        short = QFontMetricsF(font(role)).elidedText(text, Qt.TextElideMode.ElideRight, room)
        kept = len(short) - 1
        layout = _layout(short, [(a, min(b, kept)) for a, b in spans if a < kept], role)
        lines = _lines(layout, None)
        room -= max(4.0, lines[0].naturalTextWidth() - rect.width())  # marked letters are wider than others
    p.setPen(QColor(ink))
    layout.draw(p, QPointF(rect.left(), rect.center().y() - lines[0].height() / 2))
    return float(lines[0].naturalTextWidth())


def paint_marked_lines(p: QPainter, rect: QRectF, text: str, spans: Spans, role: str, ink: str, count: int) -> None:
    """At most ``count`` lines from the rectangle's top on, the last one elided."""
    text = text.replace("\n", " ")
    layout, step = _layout(text, spans, role), line_height(role)
    lines = _lines(layout, rect.width(), most=count + 1)
    p.setPen(QColor(ink))
    for n, line in enumerate(lines[: count if len(lines) <= count else count - 1]):
        line.draw(p, QPointF(rect.left(), rect.top() + n * step + (step - line.height()) / 2))
    if len(lines) > count:
        start = _letters(text, lines[count - 1].textStart())
        rest = [(max(a - start, 0), b - start) for a, b in spans if b > start]
        last = QRectF(rect.left(), rect.top() + (count - 1) * step, rect.width(), step)
        paint_marked(p, last, text[start:], rest, role, ink)


def _layout(text: str, spans: Spans, role: str) -> QTextLayout:
    """The text as one piece, so that letters which join or stack keep their shape where the marking begins."""
    layout = QTextLayout(text, font(role))
    marked = QTextCharFormat()
    marked.setFont(font(role, QFont.Weight.DemiBold))
    marked.setForeground(QColor(t().accent_ink))
    formats = []
    for start, end in spans:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = _utf16(text, start), _utf16(text[start:end]), marked
        formats.append(one)
    layout.setFormats(formats)
    return layout


def _utf16(text: str, end: int | None = None) -> int:
    """Length in the units that Qt counts letters by: those beyond the basic plane are two."""
    return len(text[:end].encode("utf-16-le", "surrogatepass")) // 2


def _letters(text: str, units: int) -> int:
    """How many letters so many of Qt's units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))


def _lines(layout: QTextLayout, width: float | None, *, most: int = 1) -> list[QTextLine]:
    option = QTextOption()
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.NoWrap if width is None else wrap.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        if width is not None:
            line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines
