"""Plain text from outside in a fixed-width role: as high as its lines, up to a limit, then it scrolls."""

from __future__ import annotations

from collections import deque
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.base.i18n import number, tr
from desktop.base.visible import MOST_SHOWN, cut, visible
from desktop.ui.theme import font

MOST_LINES: Final = 14
_BEHIND: Final = 1000  # characters behind a place that are shown with it
_PIECE: Final = 4000  # characters that are laid out together; a longer line is laid out as several


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
        self._waiting: deque[str] = deque()
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
        shown = "\n".join(map(visible, _pieces(beginning)))
        if more:
            shown += "\n" + tr("… {count} more characters", count=number(more))
        if shown != self._shown:
            self._shown = shown
            self._waiting.clear()
            self.setPlainText(shown)

    def reach(self, place: int) -> None:
        """Show as much of the text as its character at ``place`` and some behind it need."""
        if place + _BEHIND > self._length and self._length < len(self._source):
            self._length = place + MOST_SHOWN
            self.show_text(self._source)

    def bring(self, cursor: QTextCursor) -> None:
        """Scroll to a place of the text, where not all of it is seen at once."""
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_whole(self, text: str) -> None:
        """Show all of a text: its beginning at once, the rest piece by piece while nothing else is to be done."""
        pieces = _pieces(text)
        self._shown, self._source = None, ""
        self.setPlainText(visible(pieces.popleft() if pieces else ""))
        self._waiting = pieces
        self._go_on()

    @property
    def complete(self) -> bool:
        """Whether all of it is there."""
        return not self._waiting

    def _go_on(self) -> None:
        if not self._waiting:
            self.completed.emit()
            return
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertBlock()
        end.insertText(visible(self._waiting.popleft()))
        QTimer.singleShot(0, self, self._go_on)

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


def _pieces(text: str) -> deque[str]:
    """A text in pieces that end with a line, or in the middle of one that is longer than a piece."""
    found, at = deque[str](), 0
    while at < len(text):
        end = min(at + _PIECE, len(text))
        line = text.rfind("\n", at, end) if end < len(text) else -1
        if line > at:
            found.append(text[at:line])
            at = line + 1
        else:
            found.append(text[at:end])
            at = end
    return found
