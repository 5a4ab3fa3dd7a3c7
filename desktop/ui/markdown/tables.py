"""Writes a table node: no lines (the widget paints hairlines), outer cells flush with the text."""

from __future__ import annotations

from typing import Final

from markdown_it.tree import SyntaxTreeNode
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.ui.markdown.formats import FRAME_GAP, Formats
from desktop.ui.markdown.inline import InlineWriter

CELL_PADDING: Final = 7  # above a cell's text, and below it with the leading of its last line
_SIDE_PADDING: Final = 12
_LEADING: Final = 3
MAX_CELLS: Final = 10_000


def write_table(
    cursor: QTextCursor,
    node: SyntaxTreeNode,
    formats: Formats,
    inline: InlineWriter,
    *,
    margins: tuple[float, float],
) -> None:
    """Insert the table at the cursor; ``margins`` are left and top."""
    rows = [row for section in node.children for row in section.children]
    width = len(rows[0].children)
    rows = rows[: max(1, MAX_CELLS // max(1, width))]
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
    heads = [_cell_format(column, width, QTextCharFormat.VerticalAlignment.AlignBottom) for column in range(width)]
    cells = [_cell_format(column, width, QTextCharFormat.VerticalAlignment.AlignMiddle) for column in range(width)]
    for r, row in enumerate(rows):
        for k, cell in enumerate(row.children):
            place = table.cellAt(r, k)
            place.setFormat(heads[k] if r == 0 else cells[k])
            inside = place.firstCursorPosition()
            inside.setBlockFormat(_alignment(cell))
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


def _alignment(cell: SyntaxTreeNode) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    style = str(cell.attrs.get("style", ""))
    if "right" in style:
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
    elif "center" in style:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made
