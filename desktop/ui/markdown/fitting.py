"""Fits written blocks to another width of the text."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.ui.markdown.blocks import Block, CodeBlock, FormulaBlock, TableBlock
from desktop.ui.markdown.formats import SIDE_BAR, formula_block
from desktop.ui.markdown.tables import find_table, fit_table


def fit_block(document: QTextDocument, block: Block, room: float) -> None:
    """Centre a formula or let it scroll, let a table fill the column or scroll; code takes what room there is."""
    match block:
        case TableBlock():
            table = find_table(document, block)
            if table is not None:
                fit_table(table, block, room)
        case FormulaBlock():
            cursor = QTextCursor(document)
            cursor.setPosition(block.position)
            fit_formula(cursor, block, room)
        case CodeBlock():
            pass


def fit_formula(cursor: QTextCursor, block: FormulaBlock, room: float) -> None:
    """Put the formula whose block the cursor is in into the middle, or to the left where it is too wide."""
    form, scrolls = cursor.blockFormat(), block.width > room - block.left
    if scrolls != bool(form.bottomMargin()):
        cursor.setBlockFormat(formula_block(form, below=SIDE_BAR + block.gap if scrolls else 0))
