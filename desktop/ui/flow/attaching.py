"""Reading files that are attached to a message, on helper threads; the user may go elsewhere meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.chat.conversation import Attachment
from desktop.jobs.runner import Jobs
from desktop.ui.composer.files import read_attachment
from desktop.ui.flow.outbox import Key, Outbox


@dataclass(slots=True, eq=False)
class _Reading:
    """A file that is being read, and for which conversation; that of the chat to come may be made meanwhile."""

    conversation: Key


class AttachFlow(QObject):
    """Puts files into drafts.

    Signals:
        attached: a file was read.
        refused: (AppError) one cannot be attached, and why.
    """

    attached = Signal()
    refused = Signal(object)

    def __init__(self, jobs: Jobs, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._outbox = jobs, outbox
        self._readings: list[_Reading] = []
        outbox.moved.connect(self._moved)

    def attach(self, conversation: Key, paths: Sequence[Path]) -> None:
        """Read files for a conversation's draft, each by itself: one that cannot be read keeps no other away."""
        for path in paths:
            reading = _Reading(conversation)
            self._readings.append(reading)
            work = partial(read_attachment, path)
            self._jobs.compute(work, partial(self._read, reading), partial(self._refused, reading))

    def _read(self, reading: _Reading, attachment: Attachment) -> None:
        self._readings.remove(reading)
        self._outbox.attach(reading.conversation, attachment)
        self.attached.emit()

    def _refused(self, reading: _Reading, error: AppError) -> None:
        self._readings.remove(reading)
        self.refused.emit(error)

    def _moved(self, made: int) -> None:
        """The chat to come has its id."""
        for reading in self._readings:
            if reading.conversation is None:
                reading.conversation = made
