"""What every page of the wizard has: a title, one sentence, a body that scrolls, and a footer below a hairline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.paint import token
from desktop.ui.parts.scroll import Scroll
from desktop.ui.wizard.steps import Step, step_words

SIDE = 32  # pixels beside everything


class Foot(QWidget):
    """A note at the left or nothing, buttons at the right, or below each other where they have no room."""

    def __init__(self, note: QWidget | None, *buttons: Button) -> None:
        super().__init__()
        self._note, self._buttons = note, buttons
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._layout.setContentsMargins(SIDE, 12, SIDE, 12)
        self._layout.setSpacing(8)
        if note is None:
            self._layout.addStretch(1)
        else:
            self._layout.addWidget(note, 0 if isinstance(note, Button) else 1)
            note.show()
        if isinstance(note, Button):
            self._layout.addStretch(1)
        for button in buttons:
            self._layout.addWidget(button)
        self.setLayout(self._layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = [button for button in self._buttons if not button.isHidden()]
        needed = sum(button.sizeHint().width() + 8 for button in shown) + 2 * SIDE
        if self._note is not None and not self._note.isHidden():
            needed += self._note.sizeHint().width() if isinstance(self._note, Button) else 160
        way = QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)


class Page(QWidget):
    """One page; subclasses call ``compose`` once and change ``title``, ``sentence`` and ``note`` as they need."""

    def __init__(self, step: Step, title: str, sentence: str = "") -> None:
        super().__init__()
        self.step = step
        self.title = Text(title, "title", wrap=True)
        self.sentence = Text(sentence, "ui", "text2", wrap=True)
        self.note = Text("", "small", "text3", wrap=True)
        self.note.setParent(self)  # not every footer has it
        self.note.hide()
        self._caption = Text(step_words(step), "caption", "text3", wrap=True)
        self._caption.hide()
        self._scroll = Scroll()

    def compose(self, body: QWidget, foot: Foot) -> None:
        """Lay out the page."""
        head = column(self._caption, self.title, self.sentence, gap=4)
        inner = box(column(head, 18, body, None, gap=0, margins=(SIDE, 26, SIDE, 16)))
        self._scroll.put(inner)
        layout = column(self._scroll, Line(), foot, gap=0)
        layout.setStretchFactor(self._scroll, 1)
        self.setLayout(layout)

    def inner(self) -> QWidget:
        """What scrolls."""
        inner = self._scroll.widget()
        assert inner is not None
        return inner

    def set_narrow(self, narrow: bool) -> None:
        """Without the steps beside it a page says itself where one is."""
        self._caption.setVisible(narrow)

    def first(self) -> QWidget | None:
        """What takes the keyboard when the page comes."""
        return None

    def showing(self) -> None:
        """The page comes to the front."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("canvas"))


def selectable(text: Text) -> Text:
    """A text that can be marked and copied, by keys too."""
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
