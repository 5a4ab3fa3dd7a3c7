"""Memory plans for the window: asked while someone chooses, one at a time, and the newest wish counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.errors import AppError
from desktop.base.footprint import Way
from desktop.chat.loads import way_of, with_way
from desktop.chat.memory import MemoryPlan
from desktop.library.library import Item
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.services import Services

if TYPE_CHECKING:
    from desktop.jobs.runner import Job

PAUSE_MS: Final = 150  # of a hand on a slider


class MemoryFlow(QObject):
    """Plans one model's load.

    Signals:
        found: (Item, Way) the model, and how it is loaded by the settings.
        planned: (MemoryPlan) what the newest wish would take.
        measured: (MemoryPlan or None) what it takes, where it is loaded.
        failed: (AppError) the model or the plan could not be had.
    """

    found = Signal(object, object)
    planned = Signal(object)
    measured = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, models: ModelFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._models = services, models
        self._item: Item | None = None
        self._sought = ""
        self._wish = Way()
        self._asked: tuple[str, Way] | None = None  # what is being planned
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def begin(self, reference: str) -> None:
        """Find a model and plan it as it would be loaded now."""
        self._item, self._sought = None, reference
        self._services.jobs.compute(
            lambda: self._services.library.find(reference), partial(self._found, reference), self.failed.emit
        )

    def _found(self, reference: str, item: Item) -> None:
        if reference != self._sought:
            return  # another one was asked for meanwhile
        self._item = item
        self._wish = way_of(self._models.spec(item))
        self.found.emit(item, self._wish)
        self._ask()
        if self.loaded:
            session = self._models.session
            self._services.jobs.call(session.memory, self.measured.emit, self.failed.emit)

    @property
    def loaded(self) -> bool:
        """Whether the model is the one that runs."""
        state = self._models.state
        same = self._item is not None and state.item is not None and state.item.id == self._item.id
        return same and state.phase is Phase.READY

    def wish(self, way: Way) -> None:
        """Plan another way, when the hand has come to rest."""
        self._wish = way
        self._pause.start()

    @property
    def wanted(self) -> tuple[str, Way] | None:
        """The id of the model and how it is wished for now."""
        return (self._item.id, self._wish) if self._item is not None else None

    def _ask(self) -> None:
        if self._item is None or self._asked is not None:
            return  # the end of what is asked now asks again
        spec, session = with_way(self._models.spec(self._item), self._wish), self._models.session
        self._asked = self.wanted
        self._job = self._services.jobs.call(lambda: session.plan(spec), self._planned, self._failed)

    def _planned(self, plan: MemoryPlan) -> None:
        if self._ended():
            self.planned.emit(plan)

    def _failed(self, error: AppError) -> None:
        if self._ended():
            self.failed.emit(error)

    def _ended(self) -> bool:
        """Whether what came is what is wished for still; if not, that is asked."""
        asked, self._asked = self._asked, None
        if asked == self.wanted:
            return True
        if not self._pause.isActive():
            self._ask()
        return False
