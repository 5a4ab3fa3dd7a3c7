"""What a screen reader hears of a row."""

from __future__ import annotations

from desktop.base.i18n import listed, tr
from desktop.ui.sidebar.rows import Kind, Mark, Row


def spoken(row: Row) -> str:
    """A row in words: its title, what its mark says, and where it stands."""
    if row.kind is Kind.HEADING:
        return tr("{title}, heading", title=row.title)
    words = [row.title]
    if row.kind is Kind.FOLDER:
        words = [tr("Folder {name}", name=row.title), tr("one chat|{n} chats", n=row.chats)]
        words += [tr("folded")] if row.folded else []
    marks = {
        Mark.RUNNING: tr("answering"),
        Mark.FAILED: tr("failed"),
        Mark.DRAFT: tr("draft"),
    }
    words += [tr("pinned")] if row.pinned else []
    words += [tr("unread")] if row.unread else []
    words += [marks[row.mark]] if row.mark in marks else []
    return listed([*words, row.under] if row.under and not row.pinned else words)
