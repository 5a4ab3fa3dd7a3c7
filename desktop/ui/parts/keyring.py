"""The focus ring of painted controls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractButton

BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RingButton(QAbstractButton):
    """A button that knows whether to show its ring and whether the pointer is over it.

    The ring shows only after the keyboard moved the focus here, as browsers' ``:focus-visible`` does.
    """

    ring = False
    over = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in BY_KEYS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.over = False
        self.update()
