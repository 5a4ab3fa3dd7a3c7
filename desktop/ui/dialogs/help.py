"""Keyboard shortcuts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.base.i18n import tr
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import keycaps, keycaps_width
from desktop.ui.shortcuts import fixed_keys, shown

_MOST_HEIGHT = 480
_BETWEEN = re.compile(r"(?<=[^+])\+(?=.)")  # not the last plus of "Ctrl++"


class KeyCaps(QWidget):
    """Key names in boxes."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = " ".join(_BETWEEN.split(keys))
        self.setAccessibleName(keys)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(round(keycaps_width(self._keys)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        keycaps(p, QRectF(self.rect()).right(), self.height() / 2, self._keys)


class ShortcutsDialog(Sheet):
    """By menu every action that has keys, then the keys of fields and lists."""

    def __init__(self, parent: QWidget, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"), tr("Typing anywhere goes to the message below."), width=520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fixed = [(title, [(key.text, shown(key.keys)) for key in keys]) for title, keys in fixed_keys()]
        lines = column(gap=6, margins=(0, 0, 16, 0))
        for title, rows in [*groups, *fixed]:
            if not rows:
                continue
            lines.addSpacing(12 if lines.count() else 0)
            lines.addWidget(Text(title, "ui-strong"))
            for what, keys in rows:
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
