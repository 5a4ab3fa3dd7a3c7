"""Converting one folder at a time into a model of the library; the dialog, and its window, may go meanwhile."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.jobs.runner import Job, Jobs
from desktop.library.install import InstallProgress
from desktop.library.library import Item

Install = Callable[[Path, str], AsyncIterator[InstallProgress | Item]]


class ConvertFlow(QObject):
    """Runs a conversion. ``name``, ``kind`` and ``progress`` are of the one that runs or ran last.

    Signals:
        moved: (InstallProgress) how far it is.
        installed: (Item) a model is new in the library.
        failed: (AppError) nothing was made, and why.
        cancelled: nothing was made, as was wished.
    """

    moved = Signal(object)
    installed = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, jobs: Jobs, install: Install, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._install = jobs, install
        self._job: Job | None = None
        self._item: Item | None = None
        self._started = 0.0
        self.name = self.kind = ""
        self.progress: InstallProgress | None = None

    @property
    def running(self) -> bool:
        """Whether a conversion goes on."""
        return self._job is not None

    @property
    def seconds(self) -> float:
        """Since its start."""
        return time.monotonic() - self._started

    def start(self, folder: Path, kind: str) -> None:
        """Convert a folder; one that runs already goes on instead."""
        if self._job is not None:
            return
        self.name, self.kind, self.progress, self._item = folder.name, kind, None, None
        self._started = time.monotonic()
        self._job = self._jobs.start(
            lambda: self._install(folder, kind),
            self._events,
            on_done=self._done,
            on_error=self._fail,
            on_cancel=self._cancel,
        )

    def cancel(self) -> None:
        """Stop; what is half made is removed."""
        if self._job is not None:
            self._job.cancel()

    def _events(self, events: list[InstallProgress | Item]) -> None:
        for event in events:
            if isinstance(event, Item):
                self._item = event
            else:
                self.progress = event
        if self.progress is not None:
            self.moved.emit(self.progress)

    def _done(self, _result: None) -> None:
        self._job = None
        if self._item is not None:
            self.installed.emit(self._item)

    def _fail(self, error: AppError) -> None:
        self._job = None
        self.failed.emit(error)

    def _cancel(self) -> None:
        self._job = None
        self.cancelled.emit()
