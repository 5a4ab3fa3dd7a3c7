"""Keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.base.i18n import tr
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import keycaps, keycaps_width

_MOST_HEIGHT = 440


class KeyCaps(QWidget):
    """Key names in boxes."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = " ".join(part for part in keys.replace("+", " ").split(" ") if part)
        self.setAccessibleName(keys)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(round(keycaps_width(self._keys)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        keycaps(p, QRectF(self.rect()).right(), self.height() / 2, self._keys)


class ShortcutsDialog(Sheet):
    """Every action that has keys, and the keys of the composer."""

    def __init__(self, parent: QWidget, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"), tr("Typing anywhere goes to the message below."), width=480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = [
            (tr("Send"), "Enter"),
            (tr("New line"), "Shift+Enter"),
            (tr("Edit the last message, in an empty field"), "Up"),
        ]
        own.append((tr("Show the menus"), "Alt"))
        lines = column(gap=6, margins=(0, 0, 16, 0))
        for what, keys in [*own, *rows]:
            lines.addWidget(box(row(Text(what), None, KeyCaps(keys))))
        inner = box(lines)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setAccessibleName(tr("Keyboard shortcuts"))
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setFixedHeight(min(_MOST_HEIGHT, inner.sizeHint().height()))
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.close)
        self.compose(area, close)
        close.setFocus()
