"""The history's files on the disk: who owns them, moving them aside, and putting a finished file in their place.

A history is three files that belong together (the database, its -wal and its -shm). Nothing here or above ever deletes
one: what is replaced lies in a folder beside it, for the user to keep or to delete.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import apsw

from desktop.base.atomic import replace, sync_folder
from desktop.store.errors import damaged, in_use, no_room, translated

CORRUPT: Final = "corrupt"
REPLACED: Final = "replaced"
RESERVE: Final = 32_000_000  # bytes that a copy leaves free for the history itself
_MAGIC: Final = b"SQLite format 3\0"


def side_file(path: Path, suffix: str) -> Path:
    """The file that belongs to a database: ``-wal`` or ``-shm``."""
    return path.with_name(path.name + suffix)


def staged(path: Path) -> Path:
    """Where a finished file waits to take the history's place."""
    return path.with_name(f"{path.stem}.new{path.suffix}")


def size_of(path: Path) -> int:
    """Bytes of a history with its log."""
    return sum(file.stat().st_size for file in (path, side_file(path, "-wal")) if file.exists())


def require_room(folder: Path, needed: int) -> None:
    """Raise HistoryFull unless ``folder``'s disk takes so many bytes and keeps a reserve."""
    free = shutil.disk_usage(folder).free
    if free < needed + RESERVE:
        raise no_room(needed + RESERVE, free)


def own(path: Path) -> apsw.Connection:
    """Hold the file's lock as long as the returned connection is open; the system drops it if we are killed.

    The lock is SQLite's own, on an empty database beside the history, because it works alike on every system.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = apsw.Connection(str(side_file(path, ".lock")))
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except apsw.BusyError:
        lock.close()
        raise in_use() from None
    return lock


@contextmanager
def owned(path: Path) -> Iterator[None]:
    """Be the owner for a while."""
    with translated():
        lock = own(path)
    try:
        yield
    finally:
        lock.close()


def look(path: Path) -> None:
    """Refuse what opening itself would harm or hang on; only for whoever owns the file, before it is opened.

    SQLite deletes the log beside an empty database, and the log may hold all there is. A header that says so much as
    "read only" would be believed. (Reading a file whose database this process has open would drop SQLite's locks.)

    Raises:
        HistoryDamaged: there is a log without its database, or the header is none of ours.
    """
    log = side_file(path, "-wal")
    if not path.exists() or (path.is_file() and not path.stat().st_size):
        if log.exists() and log.stat().st_size:
            raise damaged("the database is empty or missing, but not its log")
        return
    if not path.is_file():
        raise damaged("it is not a file")
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC) or header[18] not in (1, 2) or header[19] not in (1, 2):
        raise damaged("the header is not a database's")


def set_aside(path: Path, why: str = CORRUPT) -> Path:
    """Move a history with its -wal and -shm into ``history.<why>-<UTC>`` beside it; that folder. For the owner only.

    The database goes first: without it nobody takes the log for that of another one.
    """
    folder = path.with_name(f"{path.stem}.{why}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}")
    with translated():
        folder.mkdir()
        _move_into(folder, path)
    return folder


def put_in_place(path: Path, why: str) -> Path | None:
    """Move the history aside and the staged file into its place; where the old one lies now. For the owner only.

    A crash in between leaves the staged file without a history: ``finish_replacing`` ends it at the next start.
    """
    aside = set_aside(path, why) if any(one.exists() for one in _all(path)) else None
    with translated():
        replace(staged(path), path)
    return aside


def finish_replacing(path: Path) -> None:
    """End a replacement that was cut off after the old history had gone; drop one that had not come so far."""
    new = staged(path)
    if not new.exists():
        return
    if path.exists():
        new.unlink()
        return
    left = [one.name for one in _all(path) if one.exists()]
    if left:  # the old one's log is still here: it goes where its database went
        folders = [one.parent for one in path.parent.glob(f"{path.stem}.*-*/{path.name}")]
        without = [folder for folder in folders if not any((folder / name).exists() for name in left)]
        newest = max(without, key=lambda folder: folder.name[-21:], default=None)
        _move_into(newest or set_aside(path), path)
    replace(new, path)


def _all(path: Path) -> tuple[Path, ...]:
    return (path, side_file(path, "-wal"), side_file(path, "-shm"))


def _move_into(folder: Path, path: Path) -> None:
    for file in _all(path):
        if file.exists():
            file.rename(folder / file.name)
            sync_folder(folder)
            sync_folder(path.parent)


def copy_database(source: apsw.Connection, target: Path, verify: Callable[[Path], None] | None = None) -> None:
    """Write one moment of a database to ``target``, a file without a log, on disk when this returns.

    The source's writer goes on meanwhile. What ``verify`` raises for the finished copy leaves no target.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)  # of a copy that was cut off: SQLite would read it first, and find it damaged
    try:
        with closing(apsw.Connection(str(part))) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # synced as a whole below
            with copy.backup("main", source, "main") as backup:
                backup.step()  # all in one: what another connection writes meanwhile would make it begin anew
            copy.execute("PRAGMA journal_mode = DELETE")
        if verify is not None:
            verify(part)
        sync(part)
        replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def sync(path: Path) -> None:
    """Bring a file's content to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
