"""Layouts and labels in one line each."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.parts.paint import token
from desktop.ui.theme import font

Margins = tuple[int, int, int, int]
Item = QWidget | QLayout | int | None  # an int is a gap, None the room that is left

_Box = TypeVar("_Box", bound=QBoxLayout)


def row(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """The items from left to right."""
    return _fill(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """The items from top to bottom."""
    return _fill(QVBoxLayout(), items, gap, margins)


def _fill(layout: _Box, items: tuple[Item, ...], gap: int, margins: Margins) -> _Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


def box(layout: QLayout) -> QWidget:
    """A bare widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def as_tip(text: str) -> str:
    """A tooltip that says just this: of one that looks like HTML Qt would load the pictures."""
    if "<" not in text:
        return text
    from html import escape  # its table of entities is not a cost of the first paint

    return f"<p>{escape(text)}</p>"


class Text(QLabel):
    """A label in one of the theme's type roles and inks; it follows a change of theme by itself."""

    def __init__(self, value: str = "", role: str = "ui", ink: str = "text", *, wrap: bool = False) -> None:
        super().__init__(value)
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)  # model names and paths come from files
        self.setFont(font(role))
        self.setWordWrap(wrap)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # below Base a label would take Text instead
        self._colour()

    def set_ink(self, ink: str) -> None:
        """Show the text in another ink."""
        self._ink = ink
        self._colour()

    def _colour(self) -> None:
        value = token(self._ink)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != value:
            palette.setColor(QPalette.ColorRole.WindowText, value)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._colour()


class Elided(Text):
    """A one-line text that ends in an ellipsis where there is no room; the whole of it is the tool tip then."""

    def __init__(self, value: str = "", role: str = "ui", ink: str = "text") -> None:
        super().__init__("", role, ink)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(value)

    def set_text(self, value: str) -> None:
        """Show another text."""
        self._whole = value
        self.setAccessibleName(value)
        self._fit()

    def whole(self) -> str:
        """The text without the ellipsis."""
        return self._whole

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(as_tip(self._whole) if shown != self._whole else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.text():
            self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()


def centred(label: QLabel) -> QLabel:
    """The label with its text in the middle."""
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
