"""A panel of plain text to read, search in and copy: logs, reports, licences."""

from __future__ import annotations

from collections import deque

from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.base.i18n import number, tr
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.filling import LINES, Filling, pieces
from desktop.ui.parts.layout import column
from desktop.ui.parts.paint import CONTROL
from desktop.ui.theme import font

MOST_LINES = 20_000  # of a text that grows: beyond it the oldest go


class Reading(Panel):
    """Text in the small fixed-width role that cannot be edited; ``edit`` is the field itself."""

    def __init__(self, name: str, *, wrap: bool = False) -> None:
        self.edit = QPlainTextEdit()
        super().__init__(column(self.edit, margins=(8, 6, 2, 6)), "fill", "", CONTROL)
        self.edit.setReadOnly(True)
        self.edit.setAccessibleName(name)
        self.edit.setFont(font("mono-small"))
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setUndoRedoEnabled(False)
        self.edit.setMaximumBlockCount(MOST_LINES)
        mode = QPlainTextEdit.LineWrapMode
        self.edit.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)
        self.edit.viewport().setAutoFillBackground(False)
        self._filling = Filling(self.edit)
        self.completed = self._filling.completed

    def show_text(self, text: str) -> None:
        """Show a text of ours from its beginning."""
        self._filling.stop()
        self.edit.setPlainText(text)

    def show_whole(self, text: str) -> None:
        """Show a text from outside piece by piece, up to ``MOST_LINES``, and how much more there is."""
        shown, lines, parts = deque[str](), 0, pieces(text)
        while parts and lines < MOST_LINES - LINES - 1:
            lines += parts[0].count("\n") + 1
            shown.append(parts.popleft())
        if parts:
            shown.append(tr("… {count} more characters", count=number(sum(map(len, parts)))))
        self._filling.fill(shown)

    def add(self, text: str) -> None:
        """Append lines, and stay at the end if it was in view."""
        bar = self.edit.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        self.edit.appendPlainText(text)
        if at_end:
            bar.setValue(bar.maximum())
