"""What is at a point of a text that its menu has rows for: a link, a formula, a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from desktop.markdown.parser import is_safe_link
from desktop.ui.markdown.formats import TEX
from desktop.ui.markdown.selection import table_source
from desktop.ui.markdown.tables import table_rect


@dataclass(frozen=True, slots=True)
class Below:
    """A link's target, a formula with its dollars, a table as Markdown; empty for none."""

    link: str = ""
    formula: str = ""
    table: str = ""


NOTHING = Below()


def below_point(document: QTextDocument, point: QPoint, cursor: QTextCursor) -> Below:
    """What is at a point of the document; ``cursor`` is the place next to it."""
    form = document.documentLayout().formatAt(QPointF(point)).toCharFormat()
    table = cursor.currentTable()
    inside = table is not None and table_rect(document, table).contains(QPointF(point))
    return _below(form, table if inside else None)


def below_cursor(cursor: QTextCursor) -> Below:
    """What the keyboard's cursor is in."""
    return _below(cursor.charFormat(), cursor.currentTable())


def _below(form: QTextCharFormat, table: QTextTable | None) -> Below:
    link = form.anchorHref()
    formula = str(form.property(TEX) or "") if form.isImageFormat() else ""
    return Below(link if is_safe_link(link) else "", formula, table_source(table) if table is not None else "")
