"""Edits a sent message in its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import row
from desktop.ui.parts.paint import rrect
from desktop.ui.theme import R_COMPOSER, font, line_height, t

LINES: Final = 12  # of a message, shown or edited; a longer one is clipped


class Editor(QWidget):
    """Edits a sent message in its place; saving makes a branch.

    Signals:
        saved: the new text.
        cancelled: the user gave up.
        resized: there are more or fewer lines.
    """

    saved = Signal(str)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.field = QPlainTextEdit(text, self)
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.setFont(font("body"))
        self.field.setAccessibleName(tr("Edit the message"))
        self.field.setTabChangesFocus(True)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.save = Button(tr("Save and branch"), "", Kind.PRIMARY, height=28)
        self.cancel = Button(tr("Cancel"), height=28)
        self._bar = QWidget(self)
        self._bar.setLayout(row(None, self.cancel, self.save))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)
        self._lines = 0
        self.field.textChanged.connect(self._check_lines)

    def write(self, text: str) -> None:
        """Put a text in the place of what is written, as if it had been typed."""
        self.field.selectAll()
        self.field.insertPlainText(text)

    def _check_lines(self) -> None:
        if round(self.field.document().size().height()) != self._lines:
            self.resized.emit()

    def _save(self) -> None:
        text = self.field.toPlainText().strip()
        if text and self.save.isEnabled():
            self.saved.emit(text)

    def fit(self, width: int) -> int:
        """Up to 12 lines of text over the buttons."""
        self.field.resize(width - 24, self.field.height())  # the document counts its lines for this width
        self._lines = round(self.field.document().size().height())
        text = (max(2, min(self._lines, LINES)) + 1) * line_height("body")
        self.field.setGeometry(12, 8, width - 24, text)
        self._bar.setGeometry(12, text + 12, width - 24, 28)
        return text + 12 + 28 + 12

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers():
            self._save()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_COMPOSER, t().raised, t().edge)
