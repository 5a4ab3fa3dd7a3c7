"""Paints what text formats cannot, under a document's text: code panels, chips, quote bars, table rules, breaks.

Only blocks that meet the exposed rectangle are visited, so that a paint costs the same in a short and a long answer.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrame,
    QTextListFormat,
    QTextTable,
)

from desktop.ui.markdown.code import UNFOLD_ROW
from desktop.ui.markdown.formats import CODE_HEADER, CODE_PADDING, FOLDED, KIND, QUOTE, QUOTE_INDENT, Mark
from desktop.ui.markdown.tables import CELL_PADDING, table_rect
from desktop.ui.theme import R_CARD, R_CHIP, t
from desktop.ui.transcript.sideways import Strips

_BAR: Final = 3.0  # width of a quote's bar
_DOT: Final = 2.5  # radius of a bullet
_DOT_LEFT: Final = 12.0
_SHORT: Final = 60  # lines; in a block of no more than these it costs less to look at all
_CHIP_SIDE: Final = 3.0


def code_rect(document: QTextDocument, frame: QTextFrame) -> QRectF:
    """The panel of a code block: its frame without margins, with the header, no wider than the text."""
    form = frame.frameFormat()
    box = document.documentLayout().frameBoundingRect(frame)
    foot = UNFOLD_ROW if form.property(FOLDED) else 0
    rect = box.adjusted(form.leftMargin(), form.topMargin() - CODE_HEADER, 0, foot - form.bottomMargin())
    rect.setRight(min(rect.right(), document.textWidth()))
    return rect


def is_code(frame: QTextFrame | None) -> bool:
    """Whether the frame is a code block."""
    return frame is not None and frame.frameFormat().property(KIND) == Mark.CODE.value


def has_decorations(document: QTextDocument) -> bool:
    """Whether anything in the document may be decorated: most texts are paragraphs, and cost less to scroll then."""
    return any(
        form.isListFormat() or form.isTableFormat() or form.property(KIND) is not None or form.property(QUOTE)
        for form in document.allFormats()
    )


class Decorations:
    """Paints one document's decorations. ``fill`` is the colour of code panels and inline code."""

    def __init__(self, document: QTextDocument, strips: Strips, fill: str) -> None:
        self._document, self._strips, self._fill = document, strips, fill

    def paint(self, p: QPainter, exposed: QRectF) -> None:
        """Paint what meets ``exposed``, in the document's coordinates."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen: set[int] = set()
        rows: dict[tuple[int, int], tuple[QRectF, float]] = {}
        for block, rect in self._blocks(exposed):
            frame = QTextCursor(block).currentFrame()
            if isinstance(frame, QTextTable):
                self._note_row(frame, block, rect, rows)
            elif is_code(frame) and frame.firstPosition() not in seen:
                seen.add(frame.firstPosition())
                self._code_panel(p, frame)
            strip = self._strips.of(block.position())
            if strip is None or not strip.offset:
                self._block(p, block, rect, exposed)
            else:
                p.save()
                p.setClipRect(strip.window, Qt.ClipOperation.IntersectClip)
                p.translate(-strip.offset, 0)
                self._block(p, block, rect, exposed)
                p.restore()
        self._rules(p, rows)

    def _blocks(self, exposed: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Blocks from the first that may meet ``exposed`` to the last, with their rectangles."""
        layout = self._document.documentLayout()
        at = layout.hitTest(QPointF(0, exposed.top()), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(0, at))
        frame = QTextCursor(block).currentFrame() if block.isValid() else None
        if isinstance(frame, QTextTable):
            cell = frame.cellAt(block.position())
            block = frame.cellAt(cell.row(), 0).firstCursorPosition().block()
        elif block.isValid() and block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > exposed.bottom() + CODE_HEADER + CODE_PADDING:
                return
            yield block, rect
            block = block.next()

    def _code_panel(self, p: QPainter, frame: QTextFrame) -> None:
        rect = code_rect(self._document, frame)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(self._fill))
        p.drawRoundedRect(rect, R_CARD, R_CARD)
        p.setPen(QPen(QColor(t().line), 1))
        y = round(rect.top()) + CODE_HEADER - 0.5
        p.drawLine(QPointF(rect.left() + CODE_PADDING, y), QPointF(rect.right() - CODE_PADDING, y))

    def _note_row(
        self, table: QTextTable, block: QTextBlock, rect: QRectF, rows: dict[tuple[int, int], tuple[QRectF, float]]
    ) -> None:
        """Remember the lower edge of the row that a cell's block lies in."""
        row = table.cellAt(block.position()).row()
        key = (table.firstPosition(), row)
        if key not in rows:
            rows[key] = (table_rect(self._document, table), rect.bottom())
        elif rect.bottom() > rows[key][1]:
            rows[key] = (rows[key][0], rect.bottom())

    def _rules(self, p: QPainter, rows: dict[tuple[int, int], tuple[QRectF, float]]) -> None:
        for (_, row), (box, bottom) in rows.items():
            p.setPen(QPen(QColor(t().rim if row == 0 else t().line), 1))
            y = round(bottom + CELL_PADDING) - 0.5
            p.drawLine(QPointF(box.left(), y), QPointF(min(box.right() + 1, self._document.textWidth()), y))

    def _block(self, p: QPainter, block: QTextBlock, rect: QRectF, exposed: QRectF) -> None:
        form = block.blockFormat()
        if form.property(QUOTE):
            self._quote_bars(p, block, rect)
        if form.property(KIND) == Mark.RULE.value:
            y = round(rect.top()) + 0.5
            p.setPen(QPen(QColor(t().rim), 1))
            p.drawLine(QPointF(form.leftMargin(), y), QPointF(self._document.textWidth(), y))
        items = block.textList()
        if items is not None and items.format().style() is QTextListFormat.Style.ListStyleUndefined:
            self._dot(p, block, rect)
        first, last = _exposed_text(block, rect, exposed)
        it = block.begin()
        while not it.atEnd() and it.fragment().position() <= last:
            fragment = it.fragment()
            if (
                fragment.position() + fragment.length() >= first
                and fragment.charFormat().property(KIND) == Mark.CHIP.value
            ):
                self._chip(p, block, fragment, rect)
            it += 1

    def _dot(self, p: QPainter, block: QTextBlock, rect: QRectF) -> None:
        """A list's bullet, at the middle of its line's small letters: Qt's own touches the text."""
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        form = block.charFormat()  # not that of the first character, which may be a formula
        middle = rect.top() + line.y() + line.ascent() - QFontMetricsF(form.font()).xHeight() / 2
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(form.foreground())
        text = line.naturalTextRect()
        leftwards = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = text.right() + _DOT_LEFT if leftwards else line.x() - _DOT_LEFT
        p.drawEllipse(QPointF(rect.left() + x, middle), _DOT, _DOT)

    def _quote_bars(self, p: QPainter, block: QTextBlock, rect: QRectF) -> None:
        """A bar for each depth where the lines begin; those it shares with the block above reach up over the gap."""
        above, leftwards = block.previous(), block.textDirection() is Qt.LayoutDirection.RightToLeft
        joins = above.isValid() and above.textDirection() is block.textDirection()
        shared = (above.blockFormat().property(QUOTE) or 0) if joins else 0
        joined = self._document.documentLayout().blockBoundingRect(above).bottom() - _BAR if shared else 0.0
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(t().rim))
        for depth in range(block.blockFormat().property(QUOTE)):
            top = joined if depth < shared else rect.top()
            x = self._document.textWidth() - _BAR - depth * QUOTE_INDENT if leftwards else depth * QUOTE_INDENT
            p.drawRoundedRect(QRectF(x, top, _BAR, rect.bottom() - top), _BAR / 2, _BAR / 2)

    def _chip(self, p: QPainter, block: QTextBlock, fragment: QTextFragment, rect: QRectF) -> None:
        layout = block.layout()
        start = fragment.position() - block.position()
        end = start + fragment.length()
        metrics = QFontMetricsF(fragment.charFormat().font())
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(self._fill))
        line = layout.lineForTextPosition(start)
        while line.isValid() and line.textStart() < end:
            a, z = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            left, right = line.cursorToX(a)[0], line.cursorToX(z)[0]  # type: ignore[index]
            base = rect.top() + line.y() + line.ascent()
            left, right = min(left, right), max(left, right)  # from right to left in Arabic and Hebrew
            box = QRectF(rect.left() + left - _CHIP_SIDE, base - metrics.ascent() - 0.5, 0, metrics.height() + 1)
            box.setWidth(right - left + 2 * _CHIP_SIDE)
            p.drawRoundedRect(box, R_CHIP, R_CHIP)
            number = line.lineNumber() + 1
            if number >= layout.lineCount():
                return
            line = layout.lineAt(number)


def _exposed_text(block: QTextBlock, rect: QRectF, exposed: QRectF) -> tuple[int, int]:
    """The document's positions between which a block's exposed lines lie; a paragraph may be a thousand lines long."""
    layout = block.layout()
    count = layout.lineCount()
    if count <= _SHORT:
        return block.position(), block.position() + block.length()
    lines = range(count)
    low = bisect_left(lines, exposed.top() - rect.top(), key=lambda n: layout.lineAt(n).rect().bottom())
    high = bisect_right(lines, exposed.bottom() - rect.top(), key=lambda n: layout.lineAt(n).y())
    start = layout.lineAt(min(low, count - 1)).textStart()
    last = layout.lineAt(min(max(0, high - 1), count - 1))
    return block.position() + start, block.position() + last.textStart() + last.textLength()
