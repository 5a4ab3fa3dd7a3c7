"""Parts below each other that scroll together; each is as high as it says for the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.parts.scroll import Scroll
from desktop.ui.transcript.stack import Stack


class Stacked(Scroll):
    """Shows a stack of parts; one that wants another height tells by ``resized``."""

    def __init__(self, *, gap: int = 10) -> None:
        super().__init__()
        self._gap = gap
        self._stack = Stack(gap=gap)
        self.put(self._stack)

    @property
    def stack(self) -> Stack:
        """The parts."""
        return self._stack

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show other parts; the place one reads stays."""
        place = self.verticalScrollBar().value()
        self._stack = Stack(gap=self._gap)
        self.put(self._stack)
        self.add_parts(parts)
        self.verticalScrollBar().setValue(place)

    def add_parts(self, parts: Sequence[QWidget]) -> None:
        """Show more parts below the others."""
        for part in parts:
            self._stack.add(part)
            if isinstance(part, Stack):
                part.resized.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Lay the parts out."""
        self._stack.setFixedHeight(max(1, self._stack.fit(self.viewport().width())))

    def height_for(self, width: int) -> int:
        """How high all of it is."""
        return self._stack.fit(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()
