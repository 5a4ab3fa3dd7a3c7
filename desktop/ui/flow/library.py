"""Work on the installed models, one piece at a time: taking in, checking, moving, removing and putting back."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.library import trash
from desktop.library.files import Step, Work
from desktop.library.library import Item, Verdict
from desktop.library.moving import moving, moving_all
from desktop.library.places import away
from desktop.library.trash import Removed
from desktop.ui.flow.models import ModelFlow
from desktop.ui.services import Services

_STRETCH_S: Final = 0.05  # of work between two looks at whether to stop
_HASH: Final = re.compile(r"\b([0-9a-f]{12})[0-9a-f]{52}\b")  # a line cannot break in one


class Kind(Enum):
    """What is being done."""

    IMPORT = "import"
    VERIFY = "verify"
    MOVE = "move"
    MOVE_ALL = "move all"


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work: on the model ``id``, or on all with an empty id. ``name`` is for people."""

    kind: Kind
    id: str
    name: str
    make: Callable[[], Work[Any]]
    ended: Callable[[Any], None]


class LibraryFlow(QObject):
    """What is installed, and what is done to it.

    Attributes:
        items: the models, the demo among them.
        away: folders with models whose disk is not connected.
        removed: what was removed since the program started and can be put back until it ends.
        task: what is being done, or None; ``step`` says how far it is.
        faults: sentences about models that were found to be damaged, by id.

    Signals:
        changed: one of these is another one.
        moved: how far the work is.
        imported: (Item) a model is new.
        told: (text) what came of it.
        failed: (AppError) it could not be done; the models are as before.
    """

    changed = Signal()
    moved = Signal()
    imported = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services, models: ModelFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._library, self._models = services.jobs, services.library, models
        self.items: list[Item] = []
        self.away: list[Path] = []
        self.removed: list[Removed] = []
        self.task: Task | None = None
        self.step = Step(0, 0)
        self.faults: dict[str, str] = {}
        self._waiting: deque[Task] = deque()
        self._stopping = False
        self._result: list[Any] = []
        models.library_changed.connect(self._listed)
        self._loaded = ""
        models.changed.connect(self._model_changed)

    @property
    def root(self) -> Path:
        """The models folder."""
        return self._library.root

    @property
    def loaded(self) -> str:
        """The id of the model in use, which is not to be moved or removed."""
        item = self._models.state.item
        return item.id if item is not None else ""

    def refresh(self) -> None:
        """Read what is installed."""
        self._models.refresh_library()

    def _model_changed(self) -> None:
        if self.loaded != self._loaded:  # a load tells of its progress too
            self._loaded = self.loaded
            self.changed.emit()

    def _listed(self, items: list[Item]) -> None:
        self.items = items
        self._jobs.compute(lambda: away(self._library.root), self._missed)
        self.changed.emit()

    def _missed(self, folders: list[Path]) -> None:
        if folders != self.away:
            self.away = folders
            self.changed.emit()

    # -- what takes time

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take GGUF files in, one after another."""
        for path in paths:
            self._do(Task(Kind.IMPORT, "", path.name, partial(self._library.importing, path), self._imported))

    def verify(self, item: Item) -> None:
        """Compare a model with what was installed."""
        self._do(Task(Kind.VERIFY, item.id, item.name, partial(self._library.verifying, item.id), self._verified))

    def move(self, item: Item, folder: Path) -> None:
        """Move a model to another disk."""
        self._do(Task(Kind.MOVE, item.id, item.name, partial(moving, self._library, item.id, folder), self._went))

    def move_all(self, folder: Path) -> None:
        """Move all models, and let new ones go there."""
        self._do(Task(Kind.MOVE_ALL, "", "", partial(moving_all, self._library, folder), self._all_went))

    def stop(self) -> None:
        """Give up what is being done and what waits; the models are as before."""
        self._waiting.clear()
        self._stopping = self.task is not None

    def _do(self, task: Task) -> None:
        self._waiting.append(task)
        if self.task is None:
            self._next()

    def _next(self) -> None:
        self._stopping = False
        self._result = []
        self.task, self.step = (self._waiting.popleft() if self._waiting else None), Step(0, 0)
        if self.task is not None:
            work = self.task.make()
            self._jobs.start(lambda: self._steps(work), self._stepped, on_done=self._done, on_error=self._fail)
        self.changed.emit()

    async def _steps(self, work: Work[Any]) -> AsyncIterator[Step]:
        """The work on a helper thread, a stretch at a time."""
        import asyncio

        while not self._stopping:
            step = await asyncio.to_thread(_stretch, work, self._result)
            if step is None:
                return
            yield step
        await asyncio.to_thread(work.close)

    def _stepped(self, steps: list[Step]) -> None:
        self.step = steps[-1]
        self.moved.emit()

    def _done(self, _none: None) -> None:
        task, result = self.task, self._result
        self._next()
        if task is not None and result:
            task.ended(result[0])
        self.refresh()

    def _fail(self, error: AppError) -> None:
        self._next()
        self.failed.emit(error)
        self.refresh()

    def _imported(self, item: Item) -> None:
        self.told.emit(tr("{name} is in your models now.", name=item.name))
        self.imported.emit(item)

    def _verified(self, verdict: Verdict) -> None:
        self.faults.pop(verdict.item.id, None)
        fault = _HASH.sub(r"\1…", verdict.fault)
        if fault:
            self.faults[verdict.item.id] = fault
        self.told.emit(fault or tr("{name} is whole, byte for byte.", name=verdict.item.name))

    def _went(self, item: Item) -> None:
        self.told.emit(tr("{name} is in {path} now.", name=item.name, path=item.path.parent.parent))

    def _all_went(self, items: list[Item]) -> None:
        self.told.emit(tr("One model was moved.|{n} models were moved.", n=len(items)))

    # -- removing

    def remove(self, item: Item) -> None:
        """Take a model out; it can be put back until the program ends."""
        self._jobs.compute(lambda: self._library.set_aside(item.id), self._set_aside, self._refuse)

    def _set_aside(self, removed: Removed) -> None:
        self.removed.append(removed)
        self.refresh()

    def put_back(self, removed: Removed) -> None:
        """Undo a removal."""
        self._leave(removed, lambda: trash.put_back(removed))

    def delete(self, removed: Removed) -> None:
        """Free the disk now."""
        self._leave(removed, lambda: trash.delete(removed.folder, removed.item.name))

    def _leave(self, removed: Removed, work: Callable[[], None]) -> None:
        if removed in self.removed:
            self.removed.remove(removed)
            self._jobs.compute(work, lambda _: self.refresh(), self._refuse)

    def _refuse(self, error: AppError) -> None:
        self.failed.emit(error)
        self.refresh()

    def close(self) -> None:
        """The program ends: what was removed is deleted."""
        for removed in self.removed:
            try:
                trash.delete(removed.folder, removed.item.name)
            except AppError:
                continue  # the next start tries again
        self.removed.clear()


def _stretch(work: Work[Any], result: list[Any]) -> Step | None:
    """Work for a moment; the last step then, None at the end, when ``result`` has got what came of it."""
    until = time.monotonic() + _STRETCH_S
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            result.append(end.value)
            return None
        if time.monotonic() > until:
            return step
