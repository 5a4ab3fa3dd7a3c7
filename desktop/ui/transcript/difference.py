"""Lines of a difference: what went in danger's ink, what came in the accent's, each with its sign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QSyntaxHighlighter
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.layout import Text
from desktop.ui.parts.paint import rrect
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import R_CARD, t
from desktop.ui.transcript.stack import Stack

_INKS: Final = {"-": "danger", "+": "accent_ink", "@": "text3"}


class _Signs(QSyntaxHighlighter):
    """Gives each line the ink of its sign."""

    def highlightBlock(self, text: str) -> None:
        if ink := _INKS.get(text[:1]):
            self.setFormat(0, len(text), QColor(getattr(t(), ink)))


class Difference(Stack):
    """A panel of such lines."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(12, 8, 4, 10), gap=4)
        self.text = PlainText(tr("Changes"))
        self._signs = _Signs(self.text.document())
        self.text.show_whole("\n".join(lines))
        self.text.completed.connect(self.resized)
        self.add(Text(tr("What has changed"), "small", "text3"))
        self.add(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)
