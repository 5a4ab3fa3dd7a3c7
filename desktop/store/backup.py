"""Seven rotating backups of the history, of seven days, each one verified before an older one goes.

They are whole databases, numbered in the order they were made: a clock that was wrong for a while must not let a
backup look newer than it is. Of one day, in local time, the newest is kept: so many of one day push no other day's
out. Backups made before an update (see ``migrations``) lie beside them and are never rotated.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import apsw

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.store.check import Finding, examine
from desktop.store.errors import HistoryDamaged, translated
from desktop.store.files import copy_database, require_room, size_of
from desktop.store.reader import reading

KEPT: Final = 7
_ABANDONED_S: Final = 3600
_DAILY: Final = re.compile(r"history-(\d{6})-(\d{8}T\d{6})\.db")
_BEFORE_UPDATE: Final = re.compile(r"history-v\d+-(\d{8}T\d{6})\d*\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on the disk. ``number`` 0: made before an update. ``made`` is aware, in UTC, as the clock said then."""

    path: Path
    number: int
    made: datetime
    size: int

    @property
    def name(self) -> str:
        """Its file's name, which also names it on the command line."""
        return self.path.name

    @property
    def day(self) -> date:
        """The local day it was made on."""
        return self.made.astimezone().date()


class UnsoundCopy(HistoryDamaged):
    """The copy showed that the history itself is damaged; no backup was made of it, and none was dropped."""

    def __init__(self, finding: Finding) -> None:
        text = tr("The history is damaged: no backup was made of it, and the earlier backups stay.")
        super().__init__(text, finding.detail())
        self.finding = finding


class Backups:
    """The backups in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def daily(self) -> tuple[Backup, ...]:
        """Those that rotate, the newest first."""
        found = [backup for backup in self._found() if backup.number]
        return tuple(sorted(found, key=lambda backup: (backup.number, backup.name), reverse=True))

    def all(self) -> tuple[Backup, ...]:
        """The daily ones, then those made before updates, each with the newest first."""
        before = [backup for backup in self._found() if not backup.number]
        return (*self.daily(), *sorted(before, key=lambda backup: backup.made, reverse=True))

    def named(self, name: str) -> Backup:
        """The backup with a file's name.

        Raises:
            UsageError: there is none.
        """
        for backup in self.all():
            if backup.name == name:
                return backup
        raise UsageError(tr("There is no backup “{name}”: see “nemodesk history backup --list”.", name=name))

    def due(self, now: datetime) -> bool:
        """Whether today, in local time, has none yet."""
        newest = self.daily()[:1]
        return not newest or newest[0].day != now.astimezone().date()

    def make(self, history: Path, now: datetime) -> Backup:
        """Copy the history, verify the copy as a whole, and drop what it replaces. Its writer goes on meanwhile.

        Raises:
            HistoryFull: there is not enough room.
            UnsoundCopy: the history is damaged.
        """
        with translated():
            self._folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            number = max((backup.number for backup in self._found()), default=0) + 1
            target = self._folder / f"history-{number:06}-{now.astimezone(UTC):%Y%m%dT%H%M%S}.db"
            copy(history, target)
            for old in _surplus(self.daily()):
                old.path.unlink()
        return Backup(target, number, now, target.stat().st_size)

    def _found(self) -> Iterator[Backup]:
        for path in self._folder.glob("history-*.db"):
            daily = _DAILY.fullmatch(path.name)
            match = daily or _BEFORE_UPDATE.fullmatch(path.name)
            if match is None:
                continue
            try:
                made = datetime.strptime(match.groups()[-1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                size = path.stat().st_size
            except (ValueError, FileNotFoundError):  # only the name looks like one; it was dropped meanwhile
                continue
            yield Backup(path, int(match[1]) if daily else 0, made, size)

    def _sweep(self) -> None:
        """Remove what a killed program was writing; what another one writes now is not an hour old."""
        for part in self._folder.glob("history-*.db.part*"):
            if time.time() - part.stat().st_mtime > _ABANDONED_S:
                part.unlink(missing_ok=True)


def _surplus(daily: Sequence[Backup]) -> Iterator[Backup]:
    """Those of a day that has a newer one, and those of the eighth day and before it."""
    days: set[date] = set()
    for backup in daily:
        if backup.day in days or len(days) == KEPT:
            yield backup
        else:
            days.add(backup.day)


def copy(history: Path, target: Path) -> None:
    """A verified copy of a history, open elsewhere or not.

    Raises:
        HistoryFull: there is not enough room.
        UnsoundCopy: the history is damaged.
    """
    with translated():
        require_room(target.parent, size_of(history))
        with reading(history) as source:
            copy_database(source, target, verify)


def verify(path: Path) -> None:
    """Read a closed history as a whole; raise UnsoundCopy unless it is sound."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        finding = examine(connection)
    finally:
        connection.close()
    if not finding.sound:
        raise UnsoundCopy(finding)
