"""A panel of plain text to read, search in and copy: logs, reports, licences."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.ui.parts.bits import Panel
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

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self.edit.setPlainText(text)

    def add(self, text: str) -> None:
        """Append lines, and stay at the end if it was in view."""
        bar = self.edit.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        self.edit.appendPlainText(text)
        if at_end:
            bar.setValue(bar.maximum())
