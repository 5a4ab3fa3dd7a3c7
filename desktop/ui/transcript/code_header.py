"""The strip above a code block: its language and a button that copies the code."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.markdown.formats import CODE_HEADER, CODE_PADDING
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, row

COPIED_MS: Final = 1500  # how long the button says so


class CopyButton(Button):
    """A quiet button that copies a text and says "Copied" for a moment."""

    def __init__(self, name: str, *, height: int = 26) -> None:
        super().__init__(tr("Copy"), "copy", Kind.GHOST, height=height)
        self._name = name
        self.setAccessibleName(name)
        self.source = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COPIED_MS)
        self._timer.timeout.connect(self._rest)
        self.clicked.connect(self.copy)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.source)
        self.set_face(tr("Copied"), "check")
        self.setAccessibleName(tr("Copied"))
        self._timer.start()

    def _rest(self) -> None:
        self.set_face(tr("Copy"), "copy")
        self.setAccessibleName(self._name)


class CodeHeader(QWidget):
    """Lies over the panel that the document's widget paints."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = Text("", "small", "text3")
        self.button = CopyButton(tr("Copy code"))
        self.setLayout(row(self._language, None, self.button, gap=8, margins=(CODE_PADDING, 0, 4, 0)))
        self.setFixedHeight(CODE_HEADER)
        self.show()

    def set_code(self, language: str, code: str) -> None:
        """Show the language and hold the code for the button."""
        self._language.setText(language or tr("text"))
        self.button.source = code
