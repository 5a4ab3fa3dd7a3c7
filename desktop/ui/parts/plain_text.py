"""Plain text from outside in a fixed-width role: as high as its lines, up to a limit, then it scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.base.i18n import number, tr
from desktop.ui.parts.visible import cut, visible
from desktop.ui.theme import font

MOST_LINES: Final = 14


class PlainText(QPlainTextEdit):
    """Shows a text of any length: no more than the beginning, with odd characters named. Nothing in it is acted on."""

    def __init__(self, name: str, *, lines: int = MOST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = lines
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setFont(font("mono-small"))

    def show_text(self, text: str) -> None:
        """Show another text."""
        beginning, more = cut(text)
        shown = visible(beginning)
        if more:
            shown += "\n" + tr("… {count} more characters", count=number(more))
        if shown != self.toPlainText():
            self.setPlainText(shown)

    def fit(self, width: int) -> int:
        """Wrap for a width; the height of its lines, or of as many as are shown at once."""
        if self.width() != width:
            self.resize(width, max(1, self.height()))
        lines = self.document().size().height()  # of a plain document: lines as they are wrapped
        scrolls = lines > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.ClickFocus)
        step = max(self.fontMetrics().lineSpacing(), 1)
        return round(min(max(lines, 1), self._most) * step) + 2

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font().pixelSize() != font("mono-small").pixelSize():
            self.setFont(font("mono-small"))
