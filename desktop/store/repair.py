"""Repair of a damaged history, and going back to a backup. The file that was there is moved aside, never overwritten.

All that takes time is done on copies; the new file is complete, verified and on the disk before the old one is moved.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from desktop.store.backup import Backup, Backups, verify
from desktop.store.check import Altered, Finding, examine, examine_file
from desktop.store.errors import HistoryDamaged, HistoryFault, damaged, damaged_backup, too_new, translated
from desktop.store.files import (
    CORRUPT,
    REPLACED,
    copy_database,
    finish_replacing,
    owned,
    put_in_place,
    require_room,
    size_of,
    staged,
)
from desktop.store.merge import merge
from desktop.store.migrations import MIGRATIONS, migrate
from desktop.store.reader import reading
from desktop.store.report import Repaired
from desktop.store.salvage import Salvaged, salvage

_WORK = "history.repair-"


def repair(path: Path, backups: Backups, *, salvaging: bool = True) -> Repaired:
    """Make a sound history of a damaged one: the newest sound backup, and what can be read of the file itself.

    Without ``salvaging`` the backup alone; without any backup a new history.

    Raises:
        HistoryInUse, HistoryTooNew, HistoryFull, HistoryReadOnly, HistoryFault: nothing was changed.
    """
    with owned(path), translated():
        finish_replacing(path)
        finding = examine_file(path) if path.exists() else Finding(structure=("the file is missing",))
        if finding.sound and path.stat().st_size:
            return Repaired(conversations=finding.conversations, messages=finding.messages)
        if finding.version > len(MIGRATIONS):
            raise too_new(finding.version, len(MIGRATIONS))
        with _workplace(path) as work:
            backup = _newest_sound(backups)
            require_room(path.parent, 3 * size_of(path) + (backup.size if backup else 0))
            repaired = _build(path, work, backup, finding, salvaging)
            return replace(repaired, aside=put_in_place(path, CORRUPT))


def restore(path: Path, backups: Backups, backup: Backup, now: datetime) -> Path | None:
    """Put a backup in the history's place; the folder where the old file lies now (None: there was none).

    The backup is made the newest one first: a repair must begin with the history that was in use last.

    Raises:
        DamagedBackup: the backup itself is; nothing was changed.
        HistoryInUse, HistoryFull, HistoryReadOnly, HistoryFault: nothing was changed.
    """
    with owned(path), translated():
        finish_replacing(path)
        require_room(path.parent, 2 * backup.size)
        try:
            newest = backups.make(backup.path, now) if backup.number else backup
        except HistoryDamaged as error:
            raise damaged_backup(error.detail) from error
        with reading(newest.path) as source:
            copy_database(source, staged(path), verify)
        return put_in_place(path, REPLACED)


def _newest_sound(backups: Backups) -> Backup | None:
    for backup in backups.all():
        with suppress(HistoryFault, apsw.Error):
            verify(backup.path)
            return backup
    return None


@contextmanager
def _workplace(path: Path) -> Iterator[Path]:
    """A folder for copies, on the history's disk; those of repairs that were killed are removed."""
    for old in path.parent.glob(_WORK + "*"):
        shutil.rmtree(old, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_WORK, dir=path.parent) as folder:
        yield Path(folder)


def _build(path: Path, work: Path, backup: Backup | None, finding: Finding, salvaging: bool) -> Repaired:
    """Write the new history and leave it staged."""
    new = work / "new.db"
    if backup is not None:
        with reading(backup.path) as source:
            copy_database(source, new)
    with closing(apsw.Connection(str(new))) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # synced as a whole when it is copied to its place
        migrate(connection, None)
        repaired = Repaired(backup=backup)
        if salvaging:
            saved = salvage(path, work, backup.path if backup is not None and backup.number else None)
            repaired = _merged(connection, saved, repaired, complete=saved.complete and not finding.structure)
        after = examine(connection)
        if not after.sound:  # a bug of ours: the damaged file stays where it is
            raise damaged(after.detail())
        copy_database(connection, staged(path))
    return replace(repaired, conversations=after.conversations, messages=after.messages)


def _merged(connection: apsw.Connection, saved: Salvaged, repaired: Repaired, *, complete: bool) -> Repaired:
    merged = merge(connection, str(saved.path), hashed=saved.hashed, complete=complete)
    there = {id for (id,) in connection.execute("SELECT id FROM message")}
    sql = "SELECT c.id, c.title FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE m.id = ?"
    named: list[tuple[Any, int]] = [(connection.execute(sql, (id,)).fetchone(), id) for id in merged.changed]
    altered = tuple(Altered(found[0], found[1], message) for found, message in named)
    lost = sum(message not in there for message in saved.unread)
    return replace(
        repaired, added=merged.added, restored=len(merged.restored), altered=altered, lost=lost, complete=complete
    )
