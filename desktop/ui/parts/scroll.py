"""A column of controls that scrolls up and down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Shows one widget on the canvas, as wide as itself; Tab brings into view what gets the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def put(self, body: QWidget) -> None:
        """Show another widget from its top; the old one goes once it has done what it is about."""
        if old := self.takeWidget():
            old.deleteLater()
        body.setMinimumHeight(1)  # else that of its narrowest shape: wrapped texts are as high as their width wants
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(0)
