"""The popup that lists the models and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.base.i18n import number, tr
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.popup import Popup

WIDTH = 440
_MOST_HEIGHT = 330


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model to choose: ``reference`` is what the library finds it by, ``note`` its state in words."""

    reference: str
    name: str
    note: str
    type: str
    size: int
    current: bool = False


def size_words(count: int) -> str:
    """Bytes as people read them, decimal as disks are sold: "98 MB", "2.78 GB"."""
    if count >= 1_000_000_000:
        return tr("{size} GB", size=number(count / 1e9, 2))
    return tr("{size} MB", size=number(max(1.0, count / 1e6)))


class ModelPicker(Popup):
    """Radio rows, then open, convert, manage and unload.

    Signals:
        chosen: (reference) load this one.
        open_asked, convert_asked, manage_asked, memory_asked, unload_asked: the buttons below.
    """

    chosen = Signal(str)
    open_asked = Signal()
    convert_asked = Signal()
    manage_asked = Signal()
    memory_asked = Signal()
    unload_asked = Signal()

    def __init__(self, parent: QWidget, rows: Sequence[ModelRow], *, loaded: bool) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        inner = column(gap=4)
        for entry in rows:
            inner.addWidget(self._choice(entry))
        if not rows:
            inner.addLayout(row(Text(tr("No model is installed"), "ui", "text2"), margins=(14, 12, 14, 12)))
        self.compose(column(self._scrolled(box(inner)), Line(), self._foot(loaded), gap=4, margins=(6, 6, 6, 6)))
        self.setAccessibleName(tr("Models"))
        self.setMinimumWidth(WIDTH + 48)

    def _choice(self, entry: ModelRow) -> Choice:
        choice = Choice(entry.name, entry.note, (entry.type, size_words(entry.size)), (72, 70))
        choice.setChecked(entry.current)
        choice.setProperty("reference", entry.reference)
        choice.clicked.connect(self._choose)
        self._choices.append(choice)
        return choice

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows take the keys
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setFixedHeight(min(_MOST_HEIGHT, inner.sizeHint().height()))
        return area

    def _foot(self, loaded: bool) -> QWidget:
        opening = Button(tr("Open a GGUF…"), "file-box", Kind.GHOST, height=28)
        convert = Button(tr("Convert a folder…"), "folder-open", Kind.GHOST, height=28)
        manage = Button(tr("Manage models…"), "database", Kind.GHOST, height=28)
        memory = Button(tr("Memory…"), kind=Kind.GHOST, height=28)
        unload = Button(tr("Unload"), kind=Kind.GHOST, height=28)
        if not loaded:
            unload.hide()
        for button, signal in (
            (opening, self.open_asked),
            (convert, self.convert_asked),
            (manage, self.manage_asked),
            (memory, self.memory_asked),
            (unload, self.unload_asked),
        ):
            button.clicked.connect(self.close)
            button.clicked.connect(signal)
        lines = (row(opening, convert, None, gap=4), row(manage, memory, None, unload, gap=4))
        return box(column(*lines, gap=2, margins=(6, 2, 6, 2)))

    def _choose(self) -> None:
        reference = str(self.sender().property("reference"))
        self.close()
        self.chosen.emit(reference)

    def focus_first(self) -> None:
        wanted = next((c for c in self._choices if c.isChecked()), self._choices[0] if self._choices else None)
        if wanted is None:
            super().focus_first()
        else:
            wanted.setFocus()
