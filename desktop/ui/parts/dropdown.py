"""A button that shows one of several words and opens a menu of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup

from desktop.ui.parts.button import Button
from desktop.ui.parts.menu import context_menu


class Dropdown(Button):
    """One of several words.

    Signals:
        chosen: (index) the user chose this one.
    """

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str], *, name: str) -> None:
        super().__init__("", menu=True)
        self._name = name
        self._labels: list[str] = []
        self._index = 0
        self.set_labels(labels)
        self.clicked.connect(self._open)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Offer other words; the first is chosen."""
        self._labels = list(labels)
        self.set_index(0)

    def index(self) -> int:
        """The chosen word."""
        return self._index

    def set_index(self, index: int) -> None:
        """Choose a word without a signal."""
        self._index = index
        label = self._labels[index] if index < len(self._labels) else ""
        self.set_face(label, menu=True)
        self.setAccessibleName(f"{self._name}: {label}")

    def _open(self) -> None:
        menu = context_menu(self)
        menu.setAccessibleName(self._name)
        group = QActionGroup(menu)
        for n, label in enumerate(self._labels):
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(n == self._index)
            action.setData(n)
            group.addAction(action)
        group.triggered.connect(lambda action: self._choose(action.data()))
        menu.setMinimumWidth(self.width())
        menu.setActiveAction(menu.actions()[self._index])
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _choose(self, index: int) -> None:
        self.set_index(index)
        self.chosen.emit(index)
