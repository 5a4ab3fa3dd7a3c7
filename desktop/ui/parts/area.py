"""A field of several lines with a rim."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.ui.parts.layout import column
from desktop.ui.parts.paint import CONTROL, rrect
from desktop.ui.theme import font, line_height, t


class _Edit(QPlainTextEdit):
    """Says when the rim around it must follow."""

    focus_changed = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class Area(QWidget):
    """Plain text of some lines; the rim is the focus ring, Tab leaves it. ``edit`` is the field itself."""

    def __init__(self, name: str, *, placeholder: str = "", lines: int = 3) -> None:
        super().__init__()
        self.edit = _Edit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFont(font("ui"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self.edit, margins=(6, 4, 4, 4)))
        self.setFixedHeight(lines * line_height("ui") + 18)
        self.setFocusProxy(self.edit)
        self.edit.focus_changed.connect(self.update)

    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text; the cursor stays where the text is the same."""
        if text != self.text():
            self.edit.setPlainText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = t().accent if self.edit.hasFocus() else t().rim
        rrect(QPainter(self), QRectF(self.rect()), CONTROL, t().raised, edge)
