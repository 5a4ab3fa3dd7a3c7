"""A crash report, to read, copy or delete. It was written to a file and goes nowhere by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.reading import Reading


class ReportDialog(Sheet):
    """The text of one report."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        sentence = tr(
            "This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: "
            "it may name your folders."
        )
        super().__init__(parent, tr("Crash report"), sentence, width=820, height=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path = path
        self.text = Reading(tr("Crash report"))
        try:
            self.text.show_text(path.read_text(encoding="utf-8", errors="replace"))
        except OSError as error:
            self.text.show_text(tr("The report could not be read: {why}", why=error.strerror or str(error)))
        self.delete = Button(tr("Delete"), kind=Kind.DANGER)
        self.copy = Button(tr("Copy"))
        folder = Button(tr("Open the folder"))
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self.compose(self.text, self.delete, folder, self.copy, close)
        self.delete.clicked.connect(self._delete)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.edit.toPlainText()))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        close.clicked.connect(self.close)
        close.setFocus()

    def _delete(self) -> None:
        self._path.unlink(missing_ok=True)
        self.close()
