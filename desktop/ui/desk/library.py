"""The window's side of the installed models: the list of them, and files that are dropped to become models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.library.library import Item
from desktop.ui.actions import Act
from desktop.ui.flow.library import LibraryFlow
from desktop.ui.flow.models import ModelFlow
from desktop.ui.notices import Notice, Severity
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.dialogs.models import ModelsDialog

LIBRARY = "library"  # the cause of the banners made here


class LibraryDesk(QObject):
    """Opens the list, and says what came of work on the models while it is closed.

    Signals:
        memory_asked: (id) the user wants to see what a model takes of the memory.
    """

    memory_asked = Signal(str)

    def __init__(self, window: MainWindow, flow: LibraryFlow, models: ModelFlow) -> None:
        super().__init__(window)
        self._window, self._flow, self._models = window, flow, models
        self._dialog: ModelsDialog | None = None
        window.actions_[Act.MANAGE_MODELS].triggered.connect(self.open)
        window.drop.models.connect(self.take)
        flow.imported.connect(self._imported)
        flow.told.connect(self._told)
        flow.failed.connect(self._failed)

    def open(self) -> None:
        """Show the list."""
        from desktop.ui.dialogs.models import ModelsDialog  # not at every start

        if self._dialog is None:
            self._dialog = ModelsDialog(self._window, self._flow)
            self._dialog.nemotron_asked.connect(self._window.actions_[Act.NEMOTRON].trigger)
            self._dialog.memory_asked.connect(self.memory_asked)
            self._dialog.finished.connect(self._window.composer.take_focus)
        self._window.banner.clear(LIBRARY)
        self._flow.refresh()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def take(self, paths: Sequence[Path]) -> None:
        """Import GGUF files, where one can watch it."""
        self.open()
        self._flow.import_files(paths)

    def _hidden(self) -> bool:
        return self._dialog is None or not self._dialog.isVisible()

    def _imported(self, item: Item) -> None:
        self._window.toast.tell(
            tr("{name} is in your models now.", name=item.name), tr("Load it"), lambda: self._models.load(item.id)
        )

    def _told(self, text: str) -> None:
        if self._hidden():
            self._window.toast.say(text)

    def _failed(self, error: AppError) -> None:
        if self._hidden():
            title = tr("The models were left as they are")
            notice = Notice(LIBRARY, title, error.text, error.detail, tr("Show"), self.open, severity=Severity.WARN)
            self._window.banner.show_notice(notice)
