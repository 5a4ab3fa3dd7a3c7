"""The file of what the user allowed and of every call: SQLite, small, synced; the window and a shell share it."""

from __future__ import annotations

import logging
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


class Records:
    """The file. Methods may be called from any thread; each change is on disk when its call returns."""

    def __init__(self, path: Path) -> None:
        """Open or create it.

        A damaged file is set aside and a new one begun: nothing is allowed then.

        Raises:
            RecordsFault: the disk refuses.
        """
        self._lock = threading.RLock()
        self._path = path
        self._connection = self._opened()

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """What a SELECT finds, or RETURNING gives.

        Raises:
            RecordsFault: the file cannot be read or written.
        """
        with self._lock, _said():
            return list(self._connection.execute(statement, tuple(values)))

    @contextmanager
    def together(self) -> Iterator[None]:
        """The changes made inside become one, or none of them.

        Raises:
            RecordsFault: the file cannot be written.
        """
        with self._lock, _said(), self._connection:
            yield

    def close(self) -> None:
        """Close the file; safe to call twice."""
        with self._lock:
            self._connection.close()

    def _opened(self) -> apsw.Connection:
        with _said():
            try:
                return self._connect()
            except (apsw.CorruptError, apsw.NotADBError) as error:
                aside = f"{self._path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}"
                log.warning("%s is damaged (%s): it is set aside, and nothing is allowed now", self._path, error)
                self._path.replace(self._path.with_name(aside))
                for end in ("-wal", "-shm"):
                    self._path.with_name(self._path.name + end).unlink(missing_ok=True)
                return self._connect()

    def _connect(self) -> apsw.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = apsw.Connection(str(self._path))
        try:
            connection.set_busy_timeout(BUSY_MS)
            connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
            with suppress(OSError):  # it lists what was called with what
                self._path.chmod(0o600)
            with connection:
                (version,) = next(iter(connection.execute("PRAGMA user_version")))
                if not version:
                    connection.execute(_SCHEMA + f"PRAGMA user_version = {VERSION}")
                elif version > VERSION:
                    raise RecordsFault(tr("A newer Nemodesk wrote what tools are allowed: start that one."))
            connection.execute("PRAGMA quick_check")
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except (apsw.Error, OSError) as error:
        text = tr("What tools are allowed cannot be read or written: check the disk. No tool runs until then.")
        raise RecordsFault(text, f"{type(error).__name__}: {error}") from error


def now() -> str:
    """The time for a row: UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
