"""What a plugin or a server has logged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line, visible
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.reading import Reading
from desktop.ui.tools.service import SourceRow

MOST = 200_000  # characters, from the end


class SourceLog(Sheet):
    """The end of a source's log."""

    def __init__(self, parent: QWidget, flow: ToolFlow, source: SourceRow) -> None:
        name = in_one_line(source.name, 80)
        super().__init__(parent, tr("Log of {source}", source=name), "", width=820, height=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow, self._source = flow, source.id
        self._shown = ""
        self.text = Reading(tr("Log"))
        self.text.completed.connect(self._to_the_end)
        again, copy = Button(tr("Read again"), "refresh-cw"), Button(tr("Copy"))
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self.compose(self.text, again, copy, close)
        again.clicked.connect(self._read)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._shown))
        close.clicked.connect(self.close)
        self._read()

    def _read(self) -> None:
        self._flow.ask(lambda: self._flow.service.log(self._source), self._show, self._fail)

    def _show(self, text: str) -> None:
        self._shown = visible(text[-MOST:]) or tr("Nothing was logged yet.")
        self.text.show_whole(self._shown)

    def _to_the_end(self) -> None:
        bar = self.text.edit.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _fail(self, error: AppError) -> None:
        self._shown = error.text
        self.text.show_text(error.text)
