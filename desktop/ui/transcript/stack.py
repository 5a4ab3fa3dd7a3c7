"""Parts of a message below each other; heights are known at once for a width: the view cannot wait for layouts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


def fit(widget: QWidget, width: int) -> int:
    """Height of any widget for ``width``; one that lays itself out for it has a method ``fit`` that says so."""
    own = getattr(widget, "fit", None)
    if own is not None:
        return int(own(width))
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return max(widget.sizeHint().height(), widget.minimumHeight())


class Stack(QWidget):
    """Shows its parts from top to bottom; hidden parts take no room.

    Signals:
        resized: the height for the same width may be another now.
    """

    resized = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
    ) -> None:
        super().__init__(parent)
        self._margins, self._gap = margins, gap
        self._parts: list[tuple[QWidget, int]] = []

    def add(self, part: QWidget, *, above: int | None = None, at: int | None = None) -> None:
        """Append a part, or put it at an index; ``above`` is the gap before it in place of the usual one."""
        if part.parentWidget() is not self:  # a part made as a child costs much less than one that becomes it
            part.setParent(self)
        entry = (part, self._gap if above is None else above)
        self._parts.insert(len(self._parts) if at is None else at, entry)
        part.show()

    def remove(self, part: QWidget) -> None:
        """Take a part out and delete it."""
        self._parts = [entry for entry in self._parts if entry[0] is not part]
        part.hide()
        part.deleteLater()

    def fit(self, width: int) -> int:
        """Lay the parts out; returns the height."""
        left, top, right, bottom = self._margins
        inner, y, first = max(1, width - left - right), top, True
        for part, above in self._parts:
            if part.isHidden():
                continue
            y += 0 if first else above
            first = False
            height = fit(part, inner)
            part.setGeometry(left, y, inner, height)
            y += height
        return y + bottom
