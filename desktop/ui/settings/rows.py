"""One row of the dialog: a name and a note, and a control beside or, without room, below them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.paint import token

_WORDS = 190  # pixels that the name gets at least beside its control


class Row(QWidget):
    """A row with a hairline below; ``over`` says in search results where it belongs; ``stacked``: always below."""

    def __init__(
        self, name: str, note: str = "", control: QWidget | None = None, *, over: str = "", stacked: bool = False
    ) -> None:
        super().__init__()
        self.name, self.control, self._stacked = name, control, stacked
        words = column(gap=2)
        if over:
            words.addWidget(Text(over, "caption", "text3"))
        words.addWidget(Text(name, "ui", wrap=True))
        if note:
            self._note = Text(note, "small", "text3", wrap=True)
            self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(self._note)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout = QBoxLayout(way)
        self._layout.setContentsMargins(0, 10, 0, 11)
        self._layout.setSpacing(8)
        self._words = box(words)
        self._layout.addWidget(self._words, 1)
        if control is not None:
            self._layout.addWidget(control)
            control.setAccessibleDescription(note)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(0)
        self.setLayout(self._layout)

    def take_focus(self) -> None:
        """Give the keyboard to the control, or to the first part of it that takes it, and let it show that."""
        inside = [] if self.control is None else [self.control, *self.control.findChildren(QWidget)]
        for widget in inside:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def set_note(self, note: str) -> None:
        """Say something else below the name; only for a row that has a note."""
        self._note.setText(note)
        if self.control is not None:
            self.control.setAccessibleDescription(note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.control is None or self._stacked:
            return
        words = max(_WORDS, self._words.minimumSizeHint().width())  # a long word may need more
        beside = self.width() >= words + 16 + self.control.sizeHint().width()
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._layout.setAlignment(self.control, side | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, token("line"))


def heading(text: str) -> Text:
    """The title of the rows below it."""
    title = Text(text, "ui-strong")
    title.setContentsMargins(0, 16, 0, 2)
    return title
