"""The file of what the user allowed and of every call: SQLite, small, synced; the window and a shell share it.

Where it cannot be read or written nobody knows what is allowed or forbidden: each use raises, and no tool runs. Nothing
is mended or begun anew without the user's word, which ``set_aside`` carries out.
"""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import apsw

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

log = logging.getLogger(__name__)

VERSION: Final = 1
BUSY_MS: Final = 5000
_ROOM: Final = 64 << 10  # bytes that SQLite needs beside the file to begin with
_SCHEMA: Final = """
CREATE TABLE allowed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,      -- always, folder, never, start, trust
    source TEXT NOT NULL,
    tool TEXT NOT NULL,      -- empty: the source itself
    hash TEXT NOT NULL,      -- of what was allowed
    scope TEXT NOT NULL,     -- the arguments or the folder
    time TEXT NOT NULL
) STRICT;
CREATE TABLE seen (          -- what a tool or a source was when it was allowed last
    source TEXT NOT NULL,
    tool TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (source, tool)
) STRICT;
CREATE TABLE listed (        -- the tools a source had when it ran last
    source TEXT PRIMARY KEY,
    hash TEXT NOT NULL,      -- of the source and the program
    tools TEXT NOT NULL
) STRICT;
CREATE TABLE chat (          -- what it has met
    id INTEGER PRIMARY KEY,
    private INTEGER NOT NULL DEFAULT 0,
    untrusted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time TEXT NOT NULL,
    chat INTEGER NOT NULL,
    source TEXT NOT NULL,
    tool TEXT NOT NULL,
    hash TEXT NOT NULL,
    arguments TEXT NOT NULL,
    decision TEXT NOT NULL,
    state TEXT NOT NULL,
    seconds REAL NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0
) STRICT;
"""


class RecordsFault(EnvironmentFault):
    """What was allowed, or what was called, cannot be read or written: no tool runs then."""


class RecordsLost(RecordsFault):
    """The file is damaged, or of a newer program: another one can be begun, and this one kept."""


class Records:
    """The file. Methods may be called from any thread; each change is on disk when its call returns.

    ``fault`` is what the last use that failed said; ``check`` finds out whether it still holds.
    """

    def __init__(self, path: Path) -> None:
        """Open or create it.

        Raises:
            RecordsLost: it is damaged, or of a newer program; it stays as it is.
            RecordsFault: the disk refuses, or another program keeps it locked.
        """
        self._lock = threading.RLock()
        self._path = path
        self.fault: RecordsFault | None = None
        with self._said():
            self._connection = self._connect()

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """What a SELECT finds, or RETURNING gives.

        Raises:
            RecordsFault: the file cannot be read or written.
        """
        with self._lock, self._said():
            return list(self._connection.execute(statement, tuple(values)))

    @contextmanager
    def together(self) -> Iterator[None]:
        """The changes made inside become one, or none of them.

        Raises:
            RecordsFault: the file cannot be written.
        """
        with self._lock, self._said(), self._connection:
            yield

    def check(self) -> None:
        """Find out whether the file can be read and written; ``fault`` goes when it can.

        Raises:
            RecordsFault: it cannot.
        """
        with self._lock, self._said():
            _examine(self._connection)
        self.fault = None

    def close(self) -> None:
        """Close the file; safe to call twice."""
        with self._lock:
            self._connection.close()

    def _connect(self) -> apsw.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = apsw.Connection(str(self._path))
        try:
            connection.set_busy_timeout(BUSY_MS)
            _version(connection)  # before anything is changed in the file
            for pragma in ("journal_mode = WAL", "synchronous = FULL"):  # behind a row nothing more of a text is run
                connection.execute(f"PRAGMA {pragma}")
            with suppress(OSError):  # it lists what was called with what
                self._path.chmod(0o600)
            _examine(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Turn what goes wrong into a sentence, and remember it."""
        try:
            yield
        except (apsw.Error, OSError) as error:
            self.fault = _fault(error, self._path)
            raise self.fault from error
        except RecordsFault as fault:
            self.fault = fault
            raise


def set_aside(path: Path) -> Path:
    """Give a closed file and its journal another name, so that a new one can be begun; the name it has then.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    stamp = f"{path.name}.kept-{datetime.now(UTC):%Y%m%dT%H%M%S}"
    names = itertools.chain([stamp], (f"{stamp}-{n}" for n in itertools.count(2)))
    aside = next(one for one in map(path.with_name, names) if not one.exists())
    try:
        path.rename(aside)
        for end in ("-wal", "-shm"):  # behind it: a journal without its file would be taken for the new one's
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).rename(aside.with_name(aside.name + end))
    except FileNotFoundError:
        return path  # it is gone: nothing stands in the way of a new one
    except OSError as error:
        text = tr("{path} cannot be renamed: {reason}.", path=path, reason=error.strerror)
        raise EnvironmentFault(text, str(error)) from error
    log.warning("%s was set aside as %s: nothing is allowed now", path, aside.name)
    return aside


def _examine(connection: apsw.Connection) -> None:
    """Make the tables of a new file; see whether an old one is whole, and whether it can be written at all.

    Raises:
        RecordsLost: it is of a newer program.
        apsw.Error: it is damaged, or the disk refuses.
    """
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise apsw.CorruptError(found[0] if found else "no answer")
    connection.execute("BEGIN IMMEDIATE")
    try:
        begun = _version(connection)
        try:
            if not begun:
                connection.execute(_SCHEMA)
            connection.execute("SELECT 1 FROM allowed, seen, listed, chat, call LIMIT 0")
        except apsw.SQLError as error:  # other tables, or none
            raise apsw.CorruptError(str(error)) from error
        connection.execute(f"PRAGMA user_version = {VERSION}")  # written each time: a full disk shows here
        connection.execute("COMMIT")
    except BaseException:
        with suppress(apsw.Error):
            connection.execute("ROLLBACK")
        raise


def _version(connection: apsw.Connection) -> int:
    """The file's version; 0 of a new one.

    Raises:
        RecordsLost: it is of a newer program.
    """
    [(version,)] = connection.execute("PRAGMA user_version")
    if version > VERSION:
        raise RecordsLost(tr("A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here."))
    return int(version)


def _fault(error: apsw.Error | OSError, path: Path) -> RecordsFault:
    """The sentence about what went wrong."""
    detail = f"{type(error).__name__}: {error}"
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        text = tr(
            "The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.", path=path
        )
        return RecordsLost(text, detail)
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        text = tr("Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.")
    elif isinstance(error, apsw.FullError) or _is_full(path.parent):
        text = tr("The disk is full: make room for what tools are allowed. No tool runs until then.")
    elif isinstance(error, apsw.ReadOnlyError | PermissionError) or _is_protected(path.parent):
        text = tr(
            "What tools are allowed cannot be written in {folder}. No tool runs until it can.", folder=path.parent
        )
    else:
        text = tr("What tools are allowed cannot be read or written: check the disk. No tool runs until then.")
    return RecordsFault(text, detail)


def _is_full(folder: Path) -> bool:
    """SQLite itself says of a full disk now that it is full, now that something cannot be written."""
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _ROOM
    return False


def _is_protected(folder: Path) -> bool:
    return folder.is_dir() and not os.access(folder, os.W_OK)


def now() -> str:
    """The time for a row: UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
