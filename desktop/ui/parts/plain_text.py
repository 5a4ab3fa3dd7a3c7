"""Plain text from outside in a fixed-width role: as high as its lines, up to a limit, then it scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.base.i18n import number, tr
from desktop.base.visible import MOST_SHOWN, cut, visible
from desktop.ui.parts.filling import Filling, is_plain, pieces
from desktop.ui.theme import font

MOST_LINES: Final = 14
_BEHIND: Final = 1000  # characters behind a place that are shown with it
_NAMED: Final = 4000  # characters by which odd ones may make a text longer that is shown at once


class PlainText(QPlainTextEdit):
    """Shows a text of any length with odd characters named. Nothing in it is acted on.

    Signals:
        completed: all of a text that was to be shown whole is there.
    """

    completed = Signal()

    def __init__(self, name: str, *, lines: int = MOST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = lines
        self._shown: str | None = None
        self._source, self._length = "", MOST_SHOWN  # what is shown, and how many characters of it
        self._filling = Filling(self)
        self._filling.completed.connect(self.completed)
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
        """Show the beginning of a text, and how much more there is."""
        if text != self._source:
            self._source, self._length = text, MOST_SHOWN
        beginning, more = cut(text, self._length)
        parts = pieces(visible(beginning))
        if more:
            parts.append(tr("… {count} more characters", count=number(more)))
        shown = "\n".join(parts)
        if shown == self._shown:
            return
        self._shown = shown
        self._filling.stop()
        if is_plain(beginning) and len(shown) <= self._length + _NAMED:
            self.setPlainText(shown)
        else:
            self._filling.fill(parts)

    def reach(self, place: int) -> None:
        """Show as much of the text as its character at ``place`` and some behind it need."""
        if place + _BEHIND > self._length and self._length < len(self._source):
            self._length = place + MOST_SHOWN
            self.show_text(self._source)
        self._filling.finish()

    def bring(self, cursor: QTextCursor) -> None:
        """Scroll to a place of the text, where not all of it is seen at once."""
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_whole(self, text: str) -> None:
        """Show all of a text: its beginning at once, the rest piece by piece while nothing else is to be done."""
        self._shown, self._source = None, ""
        self._filling.fill(pieces(visible(text)))

    @property
    def complete(self) -> bool:
        """Whether all of it is there."""
        return self._filling.complete

    def fit(self, width: int) -> int:
        """Wrap for a width; the height of its lines, or of as many as are shown at once."""
        if self.document().textWidth() != width:
            self.document().setTextWidth(width)  # not by a size: a hidden widget takes it later
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
