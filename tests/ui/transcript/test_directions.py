"""Text that runs from right to left: what belongs to its lines stands where they begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import t
from desktop.ui.transcript.rich_text import RichText
from tests.ui.transcript.conftest import WIDTH

Maker = Callable[..., RichText]

ARABIC = "مرحبا بالعالم كيف حالك اليوم"
HEBREW = "שלום עולם, מה שלומך"


def table_of(text: RichText) -> QTextTable:
    block = text.document().begin()
    while QTextCursor(block).currentTable() is None:
        block = block.next()
    return QTextCursor(block).currentTable()


def sides(text: RichText, column: int) -> set[bool]:
    """Whether the words of a column's cells end at its right edge."""
    table, found = table_of(text), set()
    for row in range(table.rows()):
        block = table.cellAt(row, column).firstCursorPosition().block()
        line = block.layout().lineAt(0)
        found.add(line.naturalTextRect().center().x() > line.width() / 2)
    return found


def bar_at(text: RichText, x: int, line: int) -> bool:
    QApplication.processEvents()
    rect = text.document().documentLayout().blockBoundingRect(text.document().findBlockByNumber(line))
    return text.grab().toImage().pixelColor(QPoint(x, round(rect.center().y()))).name().upper() == t().rim.upper()


def test_a_quotation_has_its_bar_and_margin_where_its_lines_begin(rich_text: Maker) -> None:
    text = rich_text(f"> {ARABIC}\n>\n> {HEBREW}\n\n> from left to right")
    for line in (0, 1):
        assert bar_at(text, WIDTH - 2, line)
        assert not bar_at(text, 1, line)
        layout = text.document().findBlockByNumber(line).layout()
        assert layout.lineAt(0).naturalTextRect().right() <= WIDTH - 16
    assert bar_at(text, 1, 2)
    assert not bar_at(text, WIDTH - 2, 2)


def test_the_cells_of_a_column_stand_below_its_head(rich_text: Maker) -> None:
    text = rich_text("| أ | ب | name |\n|---|---|---|\n| ١ | abc | مرحبا |\n| abc | ٢ | one |")
    assert sides(text, 0) == {True}
    assert sides(text, 1) == {True}
    assert sides(text, 2) == {False}


def test_what_the_source_says_of_a_column_holds(rich_text: Maker) -> None:
    text = rich_text("| أ | ب |\n|:--|:-:|\n| ١ | abc |")
    assert sides(text, 0) == {False}
    form = table_of(text).cellAt(0, 1).firstCursorPosition().blockFormat()
    assert form.alignment() & Qt.AlignmentFlag.AlignHCenter
