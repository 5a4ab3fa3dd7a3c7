"""The dialog that converts a Hugging Face folder into a model of the library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.library.install import InstallProgress
from desktop.library.library import Item
from desktop.ui.dialogs.convert_pages import FormPage, ProgressPage, ResultPage
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.converting import ConvertFlow
from desktop.ui.parts.button import Button, Kind


class ConvertDialog(Sheet):
    """Folder and type, then progress, then the result. It is not modal, and closing it lets a conversion go on.

    Signals:
        chat_asked: (Item) the user wants to use the new model now.
    """

    chat_asked = Signal(object)

    def __init__(self, parent: QWidget, flow: ConvertFlow) -> None:
        super().__init__(
            parent,
            tr("Convert a folder"),
            tr("Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models."),
        )
        self._flow = flow
        self._item: Item | None = None
        self.form, self.progress, self.outcome = FormPage(), ProgressPage(), ResultPage()
        self._pages = QStackedWidget()
        for page in (self.form, self.progress, self.outcome):
            self._pages.addWidget(page)
        self.cancel = Button(tr("Cancel"))
        self.close_button = Button(tr("Close"))
        self.start = Button(tr("Convert"), kind=Kind.PRIMARY)
        self.again = Button(tr("Convert another"))
        self.chat = Button(tr("Chat now"), kind=Kind.PRIMARY)
        self.compose(self._pages, self.cancel, self.close_button, self.again, self.start, self.chat)
        self._connect()
        if flow.running:  # begun in another window's dialog
            self._show_running()
        else:
            self._show(self.form)

    def _connect(self) -> None:
        self.form.choose.clicked.connect(self._choose_folder)
        self.form.changed.connect(self._refresh)
        self.start.clicked.connect(self._begin)
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.close)
        self.again.clicked.connect(self._restart)
        self.chat.clicked.connect(self._chat)
        self._flow.moved.connect(self._moved)
        self._flow.installed.connect(self._installed)
        self._flow.failed.connect(self._failed)
        self._flow.cancelled.connect(self._cancelled)

    def _show(self, page: QWidget) -> None:
        for other in (self.form, self.progress, self.outcome):  # the stack is as high as the page that shows
            fixed = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(QSizePolicy.Policy.Preferred, fixed)
        self._pages.setCurrentWidget(page)
        self.cancel.setVisible(page is self.progress)
        self.close_button.setVisible(page is not self.progress)
        self.start.setVisible(page is self.form)
        self.again.setVisible(page is self.outcome)
        self.chat.setVisible(page is self.outcome)
        self._refresh()
        self.fit()

    def _refresh(self) -> None:
        self.start.setEnabled(bool(self.form.folder()))

    def offer(self, folder: Path) -> None:
        """Show the form with this folder."""
        self._restart()
        self.form.show_error("")
        self.form.set_folder(str(folder))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the checkpoint's folder"), self.form.folder())
        if folder:
            self.form.set_folder(folder)

    def _begin(self) -> None:
        self.form.show_error("")
        self._flow.start(Path(self.form.folder()).expanduser(), self.form.kind())
        self._show_running()

    def _show_running(self) -> None:
        self.progress.begin(self._flow.name, self._flow.kind)
        if self._flow.progress is not None:
            self._moved(self._flow.progress)
        self.cancel.setEnabled(True)
        self._show(self.progress)

    def _moved(self, progress: InstallProgress) -> None:
        self.progress.show_progress(progress, self._flow.seconds)

    def _installed(self, item: Item) -> None:
        self._item = item
        self.outcome.show_item(item, self._flow.seconds)
        self._show(self.outcome)
        self.show()

    def _failed(self, error: AppError) -> None:
        self.form.show_error(error.text)
        self._show(self.form)
        self.show()

    def _cancelled(self) -> None:
        self._show(self.form)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._flow.cancel()

    def _restart(self) -> None:
        self._item = None
        self._show(self.form)

    def _chat(self) -> None:
        item = self._item
        self._restart()
        self.close()
        if item is not None:
            self.chat_asked.emit(item)

    def reject(self) -> None:
        """Esc closes; a conversion goes on."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        event.accept()
