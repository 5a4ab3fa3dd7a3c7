"""The window's side of memory plans: opens the dialog and connects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.base.footprint import Way
from desktop.chat.memory import MemoryPlan
from desktop.library.library import DEMO, Item
from desktop.ui.actions import Act
from desktop.ui.flow.memory import MemoryFlow
from desktop.ui.flow.models import ModelFlow
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.dialogs.memory import MemoryDialog


class MemoryDesk(QObject):
    """Plans the model that is loaded, or the one that would be; or another one of the library.

    Signals:
        load_asked: (id, Way) load a model this way.
    """

    load_asked = Signal(str, object)

    def __init__(self, window: MainWindow, services: Services, models: ModelFlow) -> None:
        super().__init__(window)
        self._window, self._services, self._models = window, services, models
        self._flow = MemoryFlow(services, models, self)
        self.dialog: MemoryDialog | None = None
        window.actions_[Act.MEMORY].triggered.connect(self._open_current)
        self._flow.found.connect(self._found)
        self._flow.planned.connect(self._planned)
        self._flow.measured.connect(self._measured)
        self._flow.failed.connect(self._failed)

    def _open_current(self) -> None:
        item = self._models.state.item
        self.open(item.id if item is not None else self._services.preferences.values.model or DEMO)

    def open(self, reference: str) -> None:
        """Show the plan of a model."""
        from desktop.ui.dialogs.memory import MemoryDialog  # not at every start

        if self.dialog is None:
            self.dialog = MemoryDialog(self._window)
            self.dialog.wished.connect(self._flow.wish)
            self.dialog.load_asked.connect(self._load)
            self.dialog.finished.connect(self._window.composer.take_focus)
        self.dialog.show_model("", Way())
        self._flow.begin(reference)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _found(self, item: Item, way: Way) -> None:
        assert self.dialog is not None
        self.dialog.show_model(item.name, way)

    def _planned(self, plan: MemoryPlan) -> None:
        assert self.dialog is not None
        self.dialog.show_plan(plan)

    def _measured(self, plan: MemoryPlan | None) -> None:
        assert self.dialog is not None
        self.dialog.show_measured(plan)

    def _failed(self, error: AppError) -> None:
        assert self.dialog is not None
        self.dialog.show_error(error)

    def _load(self) -> None:
        assert self.dialog is not None
        self.dialog.close()
        if self._flow.wanted is not None:
            self.load_asked.emit(*self._flow.wanted)
