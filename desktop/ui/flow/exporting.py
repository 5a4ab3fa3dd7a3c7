"""One export at a time, in a child of ours; the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.exchange.child import Exported, ExportProgress, export_in_child
from desktop.exchange.files import ExportRequest
from desktop.jobs.runner import Job, Jobs


class ExportFlow(QObject):
    """Writes an export and says how far it is.

    Signals:
        moved: (ExportProgress) conversations written so far.
        ended: (Exported, or None when cancelled) nothing is being written any more.
        failed: (AppError) nothing was written, and why.
    """

    moved = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, history: Path, language: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._history, self._language = jobs, history, language
        self._job: Job | None = None
        self._result: Exported | None = None

    @property
    def running(self) -> bool:
        """Whether an export is being written."""
        return self._job is not None

    def start(self, request: ExportRequest) -> None:
        """Write it; one that runs already goes on instead."""
        if self._job is not None:
            return
        self._result = None
        language = self._language()
        self._job = self._jobs.start(
            lambda: export_in_child(self._history, request, language),
            self._events,
            on_done=lambda _none: self._end(),
            on_error=self._fail,
            on_cancel=self._end,
        )

    def cancel(self) -> None:
        """Stop; what is half written is removed."""
        if self._job is not None:
            self._job.cancel()

    def _events(self, events: list[ExportProgress | Exported]) -> None:
        for event in events:
            if isinstance(event, Exported):
                self._result = event
            else:
                self.moved.emit(event)

    def _end(self) -> None:
        self._job = None
        self.ended.emit(self._result)

    def _fail(self, error: AppError) -> None:
        self._job = None
        self.failed.emit(error)
