"""What every dialog of ours has: the canvas, a title, one sentence, a body, and a footer below a hairline."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button
from desktop.ui.parts.layout import Item, Text, box, column, row
from desktop.ui.parts.paint import token


class Sheet(QDialog):
    """A dialog on the canvas, as high as its content; with ``height`` it has that size at first and can be resized."""

    def __init__(self, parent: QWidget, title: str, sentence: str, *, width: int = 560, height: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._height = height
        if height:
            self.setMinimumSize(min(width, 420), min(height, 320))
            self.resize(width, height)
        else:
            self.setFixedWidth(width)
        self.sentence = Text(sentence, "ui", "text2", wrap=True)
        line = [self.sentence] if sentence else []
        if not sentence:
            self.sentence.setParent(self)
            self.sentence.hide()
        self._head = column(Text(title, "title"), *line, gap=6)

    def compose(self, body: QWidget, *buttons: Button | None, note: Text | None = None) -> None:
        """Lay out the body and the footer's buttons, the primary one last."""
        words = column(self._head, body, gap=20, margins=(28, 24, 28, 24))
        words.setStretchFactor(body, 1)
        top = box(words)
        items: list[Item] = [note, None] if note else [None]
        foot = row(*items, *(button for button in buttons if button), gap=8, margins=(20, 12, 20, 12))
        layout = column(top, Line(), foot, gap=0)
        layout.setStretchFactor(top, 1)
        self.setLayout(layout)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped texts need at this width."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the content."""
        layout = self.layout()
        if layout is not None and not self._height:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("canvas"))
