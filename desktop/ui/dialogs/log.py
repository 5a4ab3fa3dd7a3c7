"""The log viewer: the program's own log as it grows, searched and filtered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.base.i18n import tr
from desktop.base.log import LogTail
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import box, column, row
from desktop.ui.parts.paint import CONTROL
from desktop.ui.parts.reading import Reading
from desktop.ui.parts.segmented import Segmented
from desktop.ui.theme import font

LOOK_MS = 1000
_SERIOUS = (" WARNING ", " ERROR ", " CRITICAL ")


class LogDialog(Sheet):
    """Reads the file once a second while it is open; what was read before is not read again."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        sentence = tr("What Nemodesk did. It holds no text of your conversations and stays on this computer.")
        super().__init__(parent, tr("Log"), sentence, width=860, height=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path, self._tail = path, LogTail(path)
        self._lines: list[str] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the log"))
        self.search.setAccessibleName(tr("Search the log"))
        self.search.setFont(font("ui"))
        self.level = Segmented([tr("Everything"), tr("Warnings and errors")], name=tr("Which lines"))
        self.text = Reading(tr("Log"))
        field = Panel(column(self.search, margins=(10, 5, 10, 5)), "raised", "rim", CONTROL)
        top = row(field, self.level, gap=12)
        top.setStretchFactor(field, 1)
        body = column(box(top), self.text, gap=12)
        body.setStretchFactor(self.text, 1)
        self.copy = Button(tr("Copy"))
        folder = Button(tr("Open the folder"))
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self.compose(box(body), folder, self.copy, close)
        self.search.textChanged.connect(self._refill)
        self.level.chosen.connect(self._refill)
        self.copy.clicked.connect(self._copy)
        folder.clicked.connect(self._open_folder)
        close.clicked.connect(self.close)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look)
        self._clock.start(LOOK_MS)
        self._look()
        self.search.setFocus()

    def _look(self) -> None:
        """Show what the file has got since the last look."""
        new = self._tail.read()
        self._lines += new
        if shown := [line for line in new if self._wanted(line)]:
            self.text.add("\n".join(shown))

    def _refill(self) -> None:
        self.text.show_text("\n".join(line for line in self._lines if self._wanted(line)))
        bar = self.text.edit.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _wanted(self, line: str) -> bool:
        word = self.search.text().casefold()
        serious = self.level.index() == 0 or any(level in line for level in _SERIOUS)
        return serious and word in line.casefold()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.edit.toPlainText())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
