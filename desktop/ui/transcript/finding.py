"""The transcript's part in finding: where texts come from, and how a place inside a message is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from desktop.ui.transcript.input import InputArea
from desktop.ui.transcript.passages import Sources

if TYPE_CHECKING:
    from desktop.ui.transcript.find import Find

_BELOW_BAR: Final = 72  # pixels at the top that the bar may cover
_ABOVE_END: Final = 60


class FindingArea(InputArea):
    """Messages in which text can be found.

    Signals:
        left: the focus wants to go elsewhere.
    """

    left = Signal()

    _find: Find | None = None  # made when it is first opened

    def sources(self, index: int) -> Sources:
        """All that is written in a message as it is now."""
        raise NotImplementedError

    def reveal(self, index: int, part: int) -> None:
        """Unfold the row that has a part of a message, if it is in one."""
        raise NotImplementedError

    def open_find(self) -> None:
        """Show the bar; what is selected is looked for."""
        self._finder().open(self._selection.text())

    def find_next(self) -> None:
        """Go to the next hit."""
        self._finder().step(1)

    def find_previous(self) -> None:
        """Go to the hit before."""
        self._finder().step(-1)

    def _finder(self) -> Find:
        if self._find is None:
            from desktop.ui.transcript.find import Find  # not a cost of the first paint

            self._find = Find(self)
            self._find.closed.connect(self.left)
        return self._find

    def _renew_hits(self, index: int | None = None) -> None:
        """Count again, in one message or in all."""
        if self._find is not None:
            self._find.renew(index)

    def show_inside(self, index: int, y: int, height: int) -> None:
        """Scroll so that a line inside a laid out message is seen well; not at all where it is seen well already."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        self._follow, self._line = False, None
        top = self._heights.top(index) + y - bar.value()
        if not _BELOW_BAR <= top <= room - height - _ABOVE_END:
            self._place((index, y - room // 3))
        else:
            self._place()

    def _move(self) -> None:
        super()._move()
        if self._find is not None and self._find.shown:
            self._find.show_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._find is not None:
            self._find.place()
