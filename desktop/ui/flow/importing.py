"""One import at a time: reading and converting on a helper thread, storing in batches on the store's."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.jobs.runner import Jobs

if TYPE_CHECKING:
    from desktop.chat.conversation import Conversation
    from desktop.exchange.importing import Intake
    from desktop.store.database import Store

_STRETCH_S: Final = 0.05  # of work between two looks at whether to stop


class ImportFlow(QObject):
    """Reads archives, then stores what they hold.

    Signals:
        moved: (float) the share that is done.
        read: everything is read; ``intake`` has it.
        stored: everything is stored, or what came before the user stopped it.
        failed: (AppError) the history could not take it; what was stored before stays.
    """

    moved = Signal(float)
    read = Signal()
    stored = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._store = jobs, store
        self.intake: Intake | None = None
        self.running = False
        self._stopping = False

    def begin(self, paths: Sequence[Path]) -> None:
        """Read files; what was read before is forgotten."""
        from desktop.exchange.importing import Intake  # zip files and every importer: no cost of the start

        if not self.running:
            self.intake = Intake(paths)
            self._run(self.intake.read(), self.read.emit)

    def store(self) -> None:
        """Store what was read."""
        if not self.running and self.intake is not None:
            self._run(self.intake.store(self._take), self.stored.emit)

    def stop(self) -> None:
        """Stop reading, or storing after the present batch."""
        self._stopping = self.running

    def _take(self, folder: str, batch: Sequence[Conversation]) -> list[int | None]:
        return self._store.run(lambda history: history.add_all(batch, folder)).result()

    def _run(self, shares: Iterator[float], ended: Callable[[], None]) -> None:
        self.running, self._stopping = True, False

        def done(_none: None) -> None:
            self.running = False
            ended()

        def failed(error: AppError) -> None:
            self.running = False
            self.failed.emit(error)

        self._jobs.start(
            lambda: self._shares(shares),
            lambda events: self.moved.emit(events[-1]),
            on_done=done,
            on_error=failed,
        )

    async def _shares(self, shares: Iterator[float]) -> AsyncIterator[float]:
        import asyncio

        while not self._stopping:
            share = await asyncio.to_thread(_stretch, shares)
            if share is None:
                break
            yield share


def _stretch(shares: Iterator[float]) -> float | None:
    """Work for a moment; the share that is done then, None at the end."""
    until = time.monotonic() + _STRETCH_S
    last = None
    while (share := next(shares, None)) is not None:
        last = share
        if time.monotonic() > until:
            break
    return last
