"""Reading files that are attached to a message, on a helper thread; the user may go elsewhere meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.jobs.runner import Jobs
from desktop.ui.composer.files import Found, read_attachments
from desktop.ui.flow.outbox import Key, Outbox


@dataclass(slots=True, eq=False)
class _Reading:
    """Files that are being read, and for which conversation; that of the chat to come may be made meanwhile."""

    conversation: Key


class AttachFlow(QObject):
    """Puts files into drafts, in the order in which they were given.

    Signals:
        refused: (tuple of AppError) what cannot be attached, and why; empty when other files are tried.
    """

    refused = Signal(object)

    def __init__(self, jobs: Jobs, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._outbox = jobs, outbox
        self._readings: list[_Reading] = []
        self._refusals: tuple[AppError, ...] = ()  # since nothing was being read
        outbox.moved.connect(self._moved)

    def attach(self, conversation: Key, paths: Sequence[Path]) -> None:
        """Read files for a conversation's draft, together; one that cannot be read keeps no other away."""
        if not paths:
            return
        if not self._readings:
            self._tell(())
        reading = _Reading(conversation)
        self._readings.append(reading)
        work = partial(read_attachments, tuple(paths))
        self._jobs.compute(work, partial(self._read, reading), partial(self._failed, reading))

    def _read(self, reading: _Reading, found: Found) -> None:
        self._readings.remove(reading)
        if found.attachments:
            self._outbox.attach(reading.conversation, found.attachments)
        if found.refusals:
            self._tell((*self._refusals, *found.refusals))

    def _failed(self, reading: _Reading, error: AppError) -> None:
        """Not one of the files is at fault, but the reading itself."""
        self._readings.remove(reading)
        self._tell((*self._refusals, error))

    def _tell(self, refusals: tuple[AppError, ...]) -> None:
        self._refusals = refusals
        self.refused.emit(refusals)

    def _moved(self, made: int) -> None:
        """The chat to come has its id."""
        for reading in self._readings:
            if reading.conversation is None:
                reading.conversation = made
