"""The bar that finds text in the conversation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop.base.i18n import tr
from desktop.ui.actions import Act
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, tool
from desktop.ui.parts.layout import Text, row
from desktop.ui.parts.paint import CARD
from desktop.ui.parts.popup import SIDE, TOP, Surface
from desktop.ui.theme import font
from desktop.ui.transcript.figures import number
from desktop.ui.transcript.hits import Wanted

_WIDTH = 460
_MARGIN = 8  # from the transcript's edges


class FindBar(Surface):
    """A field, how many were found, ways to the next and the previous, and what counts.

    Signals:
        changed: something else is looked for.
        stepped: (1 or -1) the next or the previous is wanted.
        closed: Esc, or the button.
    """

    changed = Signal()
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, CARD)
        self.setAccessibleName(tr("Find in this chat"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this chat"))
        self.field.setAccessibleName(tr("Find in this chat"))
        self.field.setFont(font("ui"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.field.setMinimumWidth(60)
        self.count = Text("", "num", "text3")
        self._case = _toggle("case-sensitive", tr("Match case"))
        self._thinking = _toggle("brain", tr("Find in thinking and tool calls too"))
        self._thinking.setChecked(True)
        self._previous = tool("chevron-up", tr("Previous"), Act.FIND_PREVIOUS)
        self._next = tool("chevron-down", tr("Next"), Act.FIND_NEXT)
        close = tool("x", tr("Close"))
        buttons = (self._case, self._thinking, self._previous, self._next, close)
        self.compose(row(Glyph("search", "text3"), self.field, self.count, *buttons, gap=4, margins=(12, 6, 6, 6)))
        self.field.textEdited.connect(self.changed)
        self._case.toggled.connect(self.changed)
        self._thinking.toggled.connect(self.changed)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        self.hide()

    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(self.field.text(), self._case.isChecked(), self._thinking.isChecked())

    def show_count(self, at: int, total: int) -> None:
        """Say which of how many shows, from 0; nothing while nothing is looked for."""
        words = tr("{at} of {total}", at=number(at + 1), total=number(total)) if total else tr("Nothing found")
        self.count.setText(words if self.field.text() else "")
        self.count.set_ink("text3" if total or not self.field.text() else "danger")
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def place(self, width: int) -> None:
        """Stand at the upper right of a transcript of that width."""
        wide = min(_WIDTH, width - 2 * _MARGIN)
        self.resize(wide + 2 * SIDE, self.sizeHint().height())
        self.move(width - _MARGIN - wide - SIDE, _MARGIN - TOP)
        self.raise_()

    def event(self, event: QEvent) -> bool:
        """Esc closes the bar before it stops an answer."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepped.emit(-1 if shift else 1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                pass  # nothing typed here is meant for the transcript below


def _toggle(glyph: str, name: str) -> Button:
    button = tool(glyph, name)
    button.setCheckable(True)
    return button
