"""Writes a table node: no lines (the widget paints hairlines), outer cells flush with the text.

A table wraps its cells to fit the column down to a least width; below that it keeps it, and the widget scrolls it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.markdown.tree import Node
from desktop.ui.markdown.blocks import TableBlock
from desktop.ui.markdown.formats import FRAME_GAP, SIDE_BAR, Formats
from desktop.ui.markdown.inline import InlineWriter

CELL_PADDING: Final = 7  # above a cell's text, and below it with the leading of its last line
_SIDE_PADDING: Final = 12
_LEADING: Final = 3
_NARROWEST: Final = 168  # pixels to which the text of a column may be squeezed
_SQUEEZED: Final = 1.1  # a table that is hardly too wide is squeezed all the same
_MEASURED: Final = 3  # of a column's cells: those with most characters
_NUMBER: Final = re.compile(
    r"[~≈<>≤≥]?\s?[-+−±]?\s?[$€£¥₹]?\s?\d[\d.,'’ \u00a0\u202f]*([eE][-+]?\d+)?\s?(%|‰|°|[A-Za-zµ€/²³]{1,5})?"
)
_UNBROKEN: Final = re.compile(r"[!-\u0dff\u0f00-\u2fff]+")  # letters of scripts that break lines at spaces only


def write_table(
    cursor: QTextCursor,
    node: Node,
    formats: Formats,
    inline: InlineWriter,
    *,
    margins: tuple[float, float],
) -> TableBlock:
    """Insert the table at the cursor; ``margins`` are left and top."""
    rows = [row for section in node.children for row in section.children]
    width = len(rows[0].children)
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(0)
    form.setLeftMargin(margins[0])
    form.setRightMargin(1)  # Qt makes the table a pixel too wide
    form.setTopMargin(margins[1])
    form.setBottomMargin(FRAME_GAP)
    form.setHeaderRowCount(1)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table = cursor.insertTable(len(rows), width, form)
    _fill(table, rows, formats, inline)
    made = TableBlock(table.firstPosition(), margins[0], _least_widths(table, rows))
    fit_table(table, made, inline.room)
    return made


def _fill(table: QTextTable, rows: Sequence[Node], formats: Formats, inline: InlineWriter) -> None:
    columns = table.columns()
    heads = [_cell_format(column, columns, QTextCharFormat.VerticalAlignment.AlignBottom) for column in range(columns)]
    cells = [_cell_format(column, columns, QTextCharFormat.VerticalAlignment.AlignMiddle) for column in range(columns)]
    blocks = [_alignment(rows, column) for column in range(columns)]
    for r, row in enumerate(rows):
        for k, cell in enumerate(row.children):
            place = table.cellAt(r, k)
            place.setFormat(heads[k] if r == 0 else cells[k])
            inside = place.firstCursorPosition()
            inside.setBlockFormat(blocks[k])
            base = formats.table_head if cell.type == "th" else formats.table_cell
            for content in cell.children:
                inline.write(inside, content, base)


def _cell_format(column: int, columns: int, vertical: QTextCharFormat.VerticalAlignment) -> QTextTableCellFormat:
    """Lines with a formula or another script are higher than others: top alignment would lift their text."""
    made = QTextTableCellFormat()
    made.setVerticalAlignment(vertical)
    made.setTopPadding(CELL_PADDING)
    made.setBottomPadding(CELL_PADDING - _LEADING)
    made.setLeftPadding(_SIDE_PADDING if column else 0)
    made.setRightPadding(_SIDE_PADDING if column < columns - 1 else 0)
    return made


def _alignment(rows: Sequence[Node], column: int) -> QTextBlockFormat:
    """As the source says; without a word of it numbers stand right, but for those that begin the rows.

    A column whose first word runs from right to left stands right too, whatever is in its cells: Qt would look at each.
    """
    made = QTextBlockFormat()
    made.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    style = str(rows[0].children[column].token.attrs.get("style", ""))
    if "right" in style or (not style and column and _are_numbers(rows[1:], column)):
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    elif "center" in style:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    else:
        leftwards = not style and _runs_leftwards(_text(row.children[column]) for row in rows)
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return made


def _runs_leftwards(texts: Iterable[str]) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in chain.from_iterable(texts):
        if (direction := bidirectional(letter)) in ("L", "R", "AL"):
            return direction != "L"
    return False


def _text(cell: Node) -> str:
    return cell.children[0].token.content.strip() if cell.children else ""


def _are_numbers(rows: Sequence[Node], column: int) -> bool:
    texts = [text for row in rows if (text := _text(row.children[column]))]
    return bool(texts) and all(_NUMBER.fullmatch(text) for text in texts)


def _least_widths(table: QTextTable, rows: Sequence[Node]) -> tuple[float, ...]:
    """The widths below which the columns would be too narrow to read; measured at the cells with most characters."""
    columns = table.columns()
    made: list[float] = []
    for column in range(columns):
        sizes = sorted(((len(_text(row.children[column])), r) for r, row in enumerate(rows)), reverse=True)
        measured = [_cell_width(table.cellAt(r, column).firstCursorPosition().block()) for _, r in sizes[:_MEASURED]]
        natural, unbroken = (max(values) for values in zip(*measured, strict=True))
        sides = _SIDE_PADDING * ((column > 0) + (column < columns - 1))
        made.append(math.ceil(min(natural, max(_NARROWEST, unbroken))) + sides)
    return tuple(made)


def _cell_width(block: QTextBlock) -> tuple[float, float]:
    """Width of a cell's text on one line, and of its widest part that cannot be broken."""
    natural = unbroken = 0.0
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        form = fragment.charFormat()
        if form.isImageFormat():
            width = form.toImageFormat().width() * fragment.length()
            natural, unbroken = natural + width, max(unbroken, width)
        else:
            metrics = QFontMetricsF(form.font())
            natural += metrics.horizontalAdvance(fragment.text())
            longest = max(_UNBROKEN.findall(fragment.text()), key=len, default="")
            unbroken = max(unbroken, metrics.horizontalAdvance(longest))
        it += 1
    return natural + 1, unbroken + 1


def find_table(document: QTextDocument, block: TableBlock) -> QTextTable | None:
    """The table that was written."""
    cursor = QTextCursor(document)
    cursor.setPosition(block.position)
    return cursor.currentTable()


def fit_table(table: QTextTable, block: TableBlock, room: float) -> None:
    """Let the table fill a column of ``room`` pixels, or keep its least width with room for a scroll bar below."""
    form = table.format()
    least = sum(block.columns)
    scrolls = least > (room - block.left) * _SQUEEZED
    kind = QTextLength.Type.FixedLength if scrolls else QTextLength.Type.PercentageLength
    if form.width().type() is kind:
        return
    form.setWidth(QTextLength(kind, least if scrolls else 100))
    form.setColumnWidthConstraints([QTextLength(kind, width) for width in block.columns] if scrolls else [])
    form.setBottomMargin(FRAME_GAP + (SIDE_BAR if scrolls else 0))
    table.setFormat(form)


def table_rect(document: QTextDocument, table: QTextTable) -> QRectF:
    """The table without its margins. Where it begins Qt does not tell, only where the text of a cell does."""
    form, layout = table.format(), document.documentLayout()
    box = layout.frameBoundingRect(table)
    heads = (table.cellAt(0, column).firstCursorPosition().block() for column in range(table.columns()))
    top = min(layout.blockBoundingRect(block).top() for block in heads) - CELL_PADDING  # the highest has no offset
    width = box.width() - form.leftMargin() - form.rightMargin()
    return QRectF(form.leftMargin(), top, width, box.height() - form.topMargin() - form.bottomMargin())
