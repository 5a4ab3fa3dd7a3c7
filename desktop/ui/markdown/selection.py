"""The text of a selection: formulas as the LaTeX they were written in, rows of tables with tabs between the cells."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from desktop.base.unicode import between
from desktop.ui.markdown.formats import KIND, TEX, Mark


def selected_text(cursor: QTextCursor) -> str:
    """The selection as plain text; a formula that is selected in part comes whole."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    out: list[str] = []
    before: tuple[QTextTable | None, int] | None = None
    while block.isValid() and block.position() <= end:
        if not (block.length() == 1 and block.blockFormat().lineHeight() == 1):  # spacers beside frames are no lines
            place = _row(block)
            same_row = before is not None and place[0] is not None and place == before
            out += ["\t" if same_row else "\n", _block_text(block, start, end)]
            before = place
        block = block.next()
    return "".join(out[1:]).replace("\u2028", "\n").strip("\n")


def _row(block: QTextBlock) -> tuple[QTextTable | None, int]:
    """The table a block is in, and its row there."""
    table = QTextCursor(block).currentTable()
    return table, table.cellAt(block.position()).row() if table is not None else -1


def table_source(table: QTextTable) -> str:
    """A table as Markdown."""
    rows = [[_cell(table, row, column) for column in range(table.columns())] for row in range(table.rows())]
    rows.insert(1, ["---"] * table.columns())
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _cell(table: QTextTable, row: int, column: int) -> str:
    place = table.cellAt(row, column)
    cursor = place.firstCursorPosition()
    cursor.setPosition(place.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return selected_text(cursor).replace("\n", " ").replace("|", "\\|")


def _block_text(block: QTextBlock, start: int, end: int) -> str:
    out: list[str] = []
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        at, text, form = fragment.position(), fragment.text(), fragment.charFormat()
        picked = between(text, max(0, start - at), max(0, end - at))
        if form.isImageFormat():
            out.append(str(form.property(TEX) or "") * len(picked))
        elif form.property(KIND) != Mark.PAD.value:
            out.append(picked)
        it += 1
    return "".join(out)
