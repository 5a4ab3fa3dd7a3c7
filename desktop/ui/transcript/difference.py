"""Lines of a difference: what went in danger's ink, what came in the accent's, each with its sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.layout import Text
from desktop.ui.parts.paint import rrect
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import R_CARD, t
from desktop.ui.transcript.stack import Stack

_INKS: Final = {"-": "danger", "+": "accent_ink", "@": "text3"}


class Difference(Stack):
    """A panel of such lines."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(12, 8, 4, 10), gap=4)
        self._text = PlainText(tr("Changes"))
        self._text.show_text("\n".join(lines))
        self.add(Text(tr("What has changed"), "small", "text3"))
        self.add(self._text)
        self._colour()

    def _colour(self) -> None:
        """Give each line the ink of its sign."""
        block = self._text.document().begin()
        while block.isValid():
            ink = _INKS.get(block.text()[:1])
            if ink:
                form = QTextCharFormat()
                form.setForeground(QColor(getattr(t(), ink)))
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)
