"""What the two kinds of messages share: the inset, the focus ring, and actions that show on hover and focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.parts.paint import focus_ring
from desktop.ui.theme import R_CARD
from desktop.ui.transcript.controls import BranchSwitch, QuietTool
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.stack import Stack

BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
EDGE: Final = 4  # above and below a message: room for the ring
INSET: Final = 6  # so that glyphs, not button boxes, meet the text's edge


class Message(Stack):
    """One message. It is one stop of the keyboard; its text and actions follow.

    Signals:
        link_hovered, link_activated: see ``RichText``.
        version_asked: the index, from 0, of the version to show.
    """

    link_hovered = Signal(str)
    link_activated = Signal(str)
    version_asked = Signal(int)

    def __init__(self, message_id: int) -> None:
        super().__init__(margins=(INSET, EDGE, INSET, EDGE), gap=6)
        self.message_id = message_id
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tools: list[QuietTool] = []
        self._always_tools = False
        self._ring = False
        self.branch = BranchSwitch()
        self.branch.chosen.connect(self.version_asked)

    def _join(self, text: RichText) -> None:
        """Pass a text's signals on."""
        text.link_hovered.connect(self.link_hovered)
        text.link_activated.connect(self.link_activated)

    def set_always_tools(self, always: bool) -> None:
        """Show the actions without hover, as on the last message."""
        self._always_tools = always
        self.show_tools()

    def show_tools(self) -> None:
        """Show or hide the actions by pointer and focus."""
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        for button in self._tools:
            button.set_shown(self._always_tools or inside or self.underMouse())

    def refresh(self) -> None:
        """The theme changed: make what was made from the old tokens anew."""
        for text in self.findChildren(RichText):
            text.refresh()
        self.resized.emit()

    def tab_stops(self) -> list[QWidget]:
        """What Tab visits here, in reading order."""
        stops = [
            w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(self)
        ]
        return [self, *sorted(stops, key=self._reading_order)]

    def _reading_order(self, widget: QWidget) -> tuple[int, int]:
        place = widget.mapTo(self, widget.rect().topLeft())
        return place.y() // 8, place.x()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        self.show_tools()

    def copy(self) -> None:
        """Put the message on the clipboard."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in BY_KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ring:
            focus_ring(QPainter(self), QRectF(self.rect()), R_CARD)
