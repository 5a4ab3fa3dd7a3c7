"""Small controls of messages: quiet icon buttons, the branch switch, figures, notes."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.actions import Act
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import Text, row
from desktop.ui.parts.paint import focus_ring, rrect, token
from desktop.ui.parts.words import Words
from desktop.ui.theme import R_CONTROL, t
from desktop.ui.transcript.figures import number

_SIDE: Final = 6
_WORDS: Final = 26  # where the words of a note begin
_BEFORE: Final = 12  # between them and its button


class QuietTool(Button):
    """An icon button that keeps its room and its place in the Tab order, and is seen only where it is wanted."""

    def __init__(self, glyph: str, name: str, *, quiet: bool) -> None:
        super().__init__("", glyph, Kind.GHOST, height=28)
        self.setFixedWidth(28)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._shown = not quiet

    def set_shown(self, shown: bool) -> None:
        """Show or hide the picture; the button stays."""
        if shown != self._shown:
            self._shown = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown or self.hasFocus():
            super().paintEvent(event)


class BranchSwitch(QWidget):
    """Goes through the versions of a message.

    Signals:
        chosen: the index, from 0, of the version the user wants.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._index, self._count = 0, 1
        self._back = tool("chevron-left", tr("Previous version"), Act.PREVIOUS_VERSION, size=24)
        self._next = tool("chevron-right", tr("Next version"), Act.NEXT_VERSION, size=24)
        self._label = Text("", "small", "text2")
        self._back.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self.setLayout(row(self._back, self._label, self._next, gap=0))
        self.hide()

    def show_version(self, index: int, count: int) -> None:
        """Show version ``index`` (from 0) of ``count``; nothing where there is only one."""
        self._index, self._count = index, count
        self._label.setText(tr("{index} / {count}", index=number(index + 1), count=number(count)))
        self._label.setAccessibleName(tr("Version {index} of {count}", index=index + 1, count=count))
        self._back.setEnabled(index > 0)
        self._next.setEnabled(index < count - 1)
        self.setVisible(count > 1)

    def step(self, by: int) -> bool:
        """Ask for a neighbour; False if there is none."""
        target = self._index + by
        if self._count < 2 or not 0 <= target < self._count:
            return False
        self.chosen.emit(target)
        return True


class Figures(RingButton):
    """What an answer took, in one quiet line; a click tells more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Words()
        self.setFixedHeight(24)
        self.hide()

    def set_words(self, words: str) -> None:
        """Show other figures; none hide it."""
        if words != self.text():
            self.setText(words)
            self._words = Words(words, "num")
            self.setAccessibleName(tr("Details: {figures}", figures=words))
            self.setVisible(bool(words))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._words.width() + 2 * _SIDE, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, r = QPainter(self), QRectF(self.rect())
        if self.over:
            rrect(p, r, R_CONTROL, t().hover)
        if self.ring:
            focus_ring(p, r, R_CONTROL)
        self._words.paint(p, _SIDE, r.height(), token("text2" if self.over else "text3"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Note(QWidget):
    """One line of words about a message, with an icon: stopped, cut, failed; with a way to go on where there is one.

    Signals:
        go_on_asked: the answer is to be continued.
    """

    go_on_asked = Signal()

    def __init__(self, glyph: str, words: str, ink: str = "text2", *, goes_on: bool = False) -> None:
        super().__init__()
        self._text = Text(words, "ui", ink, wrap=True)
        self._glyph = Glyph(glyph, ink)
        for child in (self._glyph, self._text):
            child.setParent(self)
        self.setAccessibleName(words)
        self.go_on: Button | None = None
        if goes_on:
            self.go_on = Button(tr("Continue"), "chevron-right", height=28)
            self.go_on.setParent(self)
            self.go_on.clicked.connect(self.go_on_asked)

    def fit(self, width: int) -> int:
        """Lay out icon, words and, behind or below them, the button; returns the height."""
        room = width - _WORDS
        self._glyph.move(0, 6)
        if self.go_on is None:
            height = self._text.heightForWidth(room)
            self._text.setGeometry(_WORDS, 4, room, height)
            return height + 8
        button, line = (
            self.go_on.sizeHint(),
            ceil(QFontMetricsF(self._text.font()).horizontalAdvance(self._text.text())),
        )
        if line + 1 + _BEFORE + button.width() <= room:
            self._text.setGeometry(_WORDS, 0, line + 1, button.height())
            self.go_on.setGeometry(_WORDS + line + 1 + _BEFORE, 0, button.width(), button.height())
            return button.height()
        height = self._text.heightForWidth(room)
        self._text.setGeometry(_WORDS, 4, room, height)
        self.go_on.setGeometry(_WORDS, height + 8, min(room, button.width()), button.height())
        return height + 8 + button.height()
