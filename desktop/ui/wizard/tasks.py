"""Rows that say what is done, what is being done, and what comes later; or what was found."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget

from desktop.base.i18n import listed, tr
from desktop.ui.parts.bits import Bar, Glyph
from desktop.ui.parts.layout import Text, box, column, row


class Mark(Enum):
    """How it stands with a row: icon and its ink."""

    DONE = "circle-check", "accent_ink"
    NOW = "loader-circle", "accent_ink"
    LATER = "circle", "text3"
    PAUSED = "pause", "warn"
    WARN = "triangle-alert", "warn"
    FAILED = "circle-alert", "danger"


def mark_words() -> dict[Mark, str]:
    """The marks for those who do not see them."""
    return {
        Mark.DONE: tr("done"),
        Mark.NOW: tr("running"),
        Mark.LATER: tr("to do"),
        Mark.PAUSED: tr("waits"),
        Mark.WARN: tr("to note"),
        Mark.FAILED: tr("failed"),
    }


class Task(QWidget):
    """One row: mark, name, a figure at the right, and a bar below while it runs."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.mark = Mark.LATER
        self._glyph = Glyph(*Mark.LATER.value)
        self._name = Text(name, "ui", "text3", wrap=True)
        self._figure = Text("", "num", "text3")
        self._bar = Bar(name)
        line = row(self._name, self._figure, gap=12)
        line.setStretchFactor(self._name, 1)
        words = box(column(line, self._bar, gap=8))
        mark = box(column(2, self._glyph, None, gap=0))
        layout = row(mark, words, gap=12, margins=(0, 7, 0, 7))
        layout.setStretchFactor(words, 1)
        self.setLayout(layout)
        self.show_state(Mark.LATER)

    def rename(self, name: str) -> None:
        """Be another task, to be done."""
        self._name.setText(name)
        self._bar.rename(name)
        self.show_state(Mark.LATER)

    def show_state(self, mark: Mark, figure: str = "", share: float | None = None) -> None:
        """Show how it stands; the bar is there only with a ``share``."""
        self.mark = mark
        self._glyph.name, ink = mark.value
        self._glyph.set_ink(ink)
        self._name.set_ink("text3" if mark is Mark.LATER else "text")
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self._bar.setVisible(share is not None)
        self._bar.set_share(share or 0.0)
        self.setAccessibleName(listed((self._name.text(), mark_words()[mark], figure)))

    def figure(self) -> str:
        """What stands at the right."""
        return self._figure.text()


class Finding(QWidget):
    """One row of what was found: an icon, what it is, a figure at the right, a bar, and what that means below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._title = name
        self._glyph = Glyph(*Mark.LATER.value)
        self._figure = Text("", "num", "text2")
        self._words = Text("", "ui", "text2", wrap=True)
        self._bar = Bar(name, height=6)
        self._note = Text("", "small", "text2", wrap=True)
        title = Text(name, "ui-strong", wrap=True)
        head = row(title, self._figure, gap=12)
        head.setStretchFactor(title, 1)
        words = box(column(head, self._words, self._bar, self._note, gap=4))
        layout = row(box(column(2, self._glyph, None, gap=0)), words, gap=12, margins=(0, 8, 0, 8))
        layout.setStretchFactor(words, 1)
        self.setLayout(layout)
        self.show_found(Mark.NOW, words=tr("being looked at"))

    def show_found(
        self, mark: Mark, figure: str = "", *, words: str = "", share: float | None = None, note: str = ""
    ) -> None:
        """Show what was found; ``share`` is how much of it is in use."""
        self._glyph.name, ink = mark.value
        self._glyph.set_ink(ink)
        for text, value in ((self._figure, figure), (self._words, words), (self._note, note)):
            text.setText(value)
            text.setVisible(bool(value))
        self._bar.setVisible(share is not None)
        self._bar.set_share(share or 0.0)
        self.setAccessibleName(listed((self._title, mark_words()[mark], words, figure, note)))

    def words(self) -> str:
        """What it says."""
        return " ".join(filter(None, (text.text() for text in (self._words, self._figure, self._note))))
