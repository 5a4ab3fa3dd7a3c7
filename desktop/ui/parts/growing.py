"""A column of rows that are made a few at a time: however long a list is, the window goes on between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.layout import Margins, column

FIRST: Final = 6  # rows that are there at once
PIECE: Final = 4  # rows of each further step, a few milliseconds' work


class Growing(QWidget):
    """Shows what ``makers`` make, from top to bottom.

    Signals:
        grown: (list of widgets) these have come later than the first ones.
    """

    grown = Signal(object)

    def __init__(
        self, makers: Iterable[Callable[[], QWidget]], *, gap: int = 0, margins: Margins = (0, 0, 0, 0)
    ) -> None:
        super().__init__()
        self._waiting = iter(makers)
        self._rows = column(None, gap=gap, margins=margins)
        self.setLayout(self._rows)
        self._steps = QTimer(self)
        self._steps.timeout.connect(lambda: self.grown.emit(self._grow(PIECE)))
        self._steps.start(0)
        self._grow(FIRST)

    @property
    def complete(self) -> bool:
        """Whether all rows are there."""
        return not self._steps.isActive()

    def stop(self) -> None:
        """Make no more."""
        self._steps.stop()

    def _grow(self, count: int) -> list[QWidget]:
        made = [make() for make in islice(self._waiting, count)]
        for row in made:
            self._rows.insertWidget(self._rows.count() - 1, row)
        if len(made) < count:
            self._steps.stop()
        return made
