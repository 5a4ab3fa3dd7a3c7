"""Looking after the open history: a backup each day, checks, going back to a backup, repairs, and opening it again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.store.backup import Backup, UnsoundCopy
from desktop.store.check import Finding
from desktop.store.history import History

if TYPE_CHECKING:
    from desktop.store.keeper import Keeper
    from desktop.ui.flow.chats import ChatFlow
    from desktop.ui.flow.importing import ImportFlow
    from desktop.ui.flow.order import OrderFlow
    from desktop.ui.services import Services

log = logging.getLogger(__name__)

T = TypeVar("T")

FIRST_MS: Final = 10_000  # after the start: until then the model is read from the disk
LOOK_MS: Final = 15 * 60_000  # between two looks at whether a backup is due, or is to be tried again
PATIENCE: Final = 3  # failures in a row before anything is said


class KeepingFlow(QObject):
    """One errand at a time, each in a child process. What is asked for by hand ends with one signal.

    Signals:
        backed_up: (Backup) there is a new one.
        checked: (Finding) everything was read.
        counted: (tuple of (Backup, int or None)) the backups, and how many conversations are in each.
        restored: (Backup, Path or None) it is the history now; where that lies which was there.
        repaired: (Repaired) what came of it.
        failed: (AppError) what was asked for by hand could not be done.
        failing: (AppError) the daily backup has failed again and again.
        unsound: (Finding) the history is damaged.
        changed: the history may be another one, or may be open for reading only, or no longer.
    """

    backed_up = Signal(object)
    checked = Signal(object)
    counted = Signal(object)
    restored = Signal(object, object)
    repaired = Signal(object)
    failed = Signal(object)
    failing = Signal(object)
    unsound = Signal(object)
    changed = Signal()

    def __init__(
        self,
        services: Services,
        keeper: Keeper,
        chats: ChatFlow,
        order: OrderFlow,
        imports: ImportFlow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._store, self._keeper = services.jobs, services.store, keeper
        self._chats, self._order, self._imports = chats, order, imports
        self._busy = False
        self._failures = 0
        self._told: Finding | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        QTimer.singleShot(FIRST_MS, self, self._begin)

    # -- every day

    def _begin(self) -> None:
        self._clock.start()
        self.look()

    def look(self) -> None:
        """Make today's backup, unless there is one."""
        if not self._busy and not self._store.read_only:
            self._run(self._daily, self._looked, self._not_made)

    def _daily(self) -> Backup | None:
        """On a helper thread."""
        if not self._keeper.backups.due(datetime.now(UTC)) or not self._store.run(_has_any).result():
            return None
        return self._keeper.back_up()

    def _looked(self, made: Backup | None) -> None:
        self._failures = 0
        if made is not None:
            log.info("Backed up the history: %s, %d bytes", made.name, made.size)
            self.backed_up.emit(made)

    def _not_made(self, error: AppError) -> None:
        self._failures += 1
        log.warning("The history was not backed up: %s (%s)", error.text, error.detail)
        if isinstance(error, UnsoundCopy):
            if error.finding != self._told:
                self._tell(error.finding)
        elif self._failures == PATIENCE:
            self.failing.emit(error)

    def _tell(self, finding: Finding) -> None:
        self._told = finding
        self.unsound.emit(finding)

    # -- by hand

    def back_up(self) -> None:
        """Make a backup now."""

        def made(backup: Backup) -> None:
            self._failures = 0
            self.backed_up.emit(backup)

        def not_made(error: AppError) -> None:
            if isinstance(error, UnsoundCopy):
                self._tell(error.finding)
            self.failed.emit(error)

        self._run(self._keeper.back_up, made, not_made)

    def check(self) -> None:
        """Read everything, each message against its hash."""

        def read(finding: Finding) -> None:
            if not finding.sound:
                self._tell(finding)
            self.checked.emit(finding)

        self._run(self._keeper.check, read)

    def count(self) -> None:
        """See what backups there are."""
        self._run(self._keeper.counted, self.counted.emit)

    def restore(self, backup: Backup) -> None:
        """Let a backup be the history; what is there now is set aside."""

        def restored(aside: Path | None) -> None:
            self.restored.emit(backup, aside)

        self._exchange(lambda: self._keeper.restore(backup), restored, earlier=True)

    def repair(self) -> None:
        """Repair the history while it is open."""
        self._exchange(self._keeper.repair, self.repaired.emit)

    def reopen(self) -> None:
        """Try once more to open for writing what is open for reading."""
        self._exchange(lambda: None, lambda _none: None, lambda _error: None)  # the store knows why not

    # -- how

    def _run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None] | None = None
    ) -> None:
        """Do something beside the window."""
        if self._refuses():
            return
        self._busy = True

        def ended(result: T) -> None:
            self._busy = False
            done(result)

        def not_done(error: AppError) -> None:
            self._busy = False
            (failed or self.failed.emit)(error)

        self._jobs.compute(work, ended, not_done)

    def _refuses(self) -> bool:
        if self._busy:
            words = tr("The history is already being backed up, checked or restored: try again in a moment.")
            self.failed.emit(UsageError(words))
        return self._busy

    def _exchange(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None] | None = None,
        *,
        earlier: bool = False,
    ) -> None:
        """Do something with the history while nobody has it open, then show it; ``earlier``: it may lack messages."""
        if self._refuses():
            return
        if self._chats.turn.running or self._imports.running:
            text = tr("An answer is being written, or an import runs: stop it first, then try again.")
            self.failed.emit(UsageError(text))
            return
        self._busy = True
        self._chats.outbox.flush()  # what is set aside has everything in it

        def ended(result: T) -> None:
            if earlier:  # their numbers are given again
                self._chats.messages.edits.clear()
            self._renew()
            done(result)

        def not_done(error: AppError) -> None:
            self._renew()
            (failed or self.failed.emit)(error)

        self._jobs.follow(self._store.exchange(work), ended, not_done)

    def _renew(self) -> None:
        """Show the history that is there now."""
        self._busy = False
        self._told = None
        self._jobs.follow(self._store.run(_all_ids), self._show_again, self.failed.emit)
        self._order.refresh()
        self.changed.emit()

    def _show_again(self, there: frozenset[int]) -> None:
        chats = self._chats
        chats.outbox.renew(there)
        if chats.id is not None and chats.id not in there:
            chats.new()
        else:
            chats.show_again()


def _all_ids(history: History) -> frozenset[int]:
    listed = (*history.conversations(archived=None), *history.conversations(trashed=True, archived=None))
    return frozenset(chat.id for chat in listed)


def _has_any(history: History) -> bool:
    """Whether there is anything to back up."""
    return bool(_all_ids(history))
