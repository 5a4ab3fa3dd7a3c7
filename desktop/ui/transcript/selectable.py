"""A text browser whose selection can go on in other texts."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.ui.markdown.copying import copy, mime
from desktop.ui.markdown.selection import selected_text
from desktop.ui.markdown.selection_html import selected_html


class Selecting(Protocol):
    """Where a selection goes on from one text to others."""

    def mouse(self, text: SelectableText, event: QMouseEvent) -> None:
        """A text was pressed, dragged in or let go, and has selected within itself."""
        ...

    def text(self) -> str:
        """All that is selected."""
        ...

    def html(self) -> str:
        """The same as HTML."""
        ...

    def select_all(self) -> None:
        """Select more than one text."""
        ...


class SelectableText(QTextBrowser):
    """Selects within itself like any other; with ``selecting`` it tells of it, and copies what is selected in all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selecting: Selecting | None = None

    def selected(self) -> str:
        """What is selected, formulas as LaTeX."""
        return selected_text(self.textCursor()) if self.selecting is None else self.selecting.text()

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime(self.selected(), self._html())

    def _html(self) -> str:
        return selected_html(self.textCursor()) if self.selecting is None else self.selecting.html()

    def copy(self) -> None:
        if text := self.selected():
            copy(text, self._html())

    def selectAll(self) -> None:
        if self.selecting is not None:
            self.selecting.select_all()
        else:
            super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy) and not self.selected():
            event.ignore()  # the message knows what to copy then
        elif event.matches(keys.Copy):
            self.copy()
        elif event.matches(keys.SelectAll):
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._tell(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._tell(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._tell(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._tell(event)

    def _tell(self, event: QMouseEvent) -> None:
        if self.selecting is not None and Qt.MouseButton.LeftButton in (event.button(), event.buttons()):
            self.selecting.mouse(self, event)
