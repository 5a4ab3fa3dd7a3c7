"""Reading what can be read of a damaged history, into a sound one of the newest schema.

Each table is walked by rowid: in order as long as that works, and past a broken page by asking for one rowid after the
other. Works on copies only. Meant for a child process: nobody promises what a damaged file makes of native code.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import apsw

from desktop.store import hashes
from desktop.store.files import side_file
from desktop.store.migrations import MIGRATIONS, migrate
from desktop.store.sql import scalar

TABLES: Final = ("folder", "conversation", "message", "chunk", "draft")
PAGE: Final = 4096
_FAULTS: Final = (apsw.Error, UnicodeDecodeError, OverflowError, MemoryError)
_TYPES: Final[dict[str, tuple[type, ...]]] = {"INTEGER": (int,), "REAL": (int, float), "TEXT": (str,), "BLOB": (bytes,)}
_EMPTY: Final = {"INTEGER": 0, "REAL": 0.0, "TEXT": "", "BLOB": b""}
_LEAST_ROW: Final = 24  # bytes; more rows than that allows are a flipped bit
_PROBES: Final = 2000
_PIECE: Final = 512


@dataclass(slots=True)
class Salvaged:
    """What was saved into ``path``. ``unread``: ids of messages that a broken page may have held."""

    path: Path
    hashed: bool = True
    complete: bool = True
    unread: list[int] = field(default_factory=list)


def salvage(damaged: Path, work: Path, backup: Path | None) -> Salvaged:
    """Save the rows of ``damaged`` (and its log) into a database in the folder ``work``.

    ``backup`` is a sound history of the same version: a first page of the file that is beyond reading is taken from it,
    because a table's place in the file changes with the version only. (Without one a new history's is tried.)
    """
    saved = Salvaged(work / "salvaged.db")
    fresh = work / "fresh.db"
    with closing(apsw.Connection(str(fresh))) as connection:
        migrate(connection, None)
    with closing(apsw.Connection(str(saved.path))) as target:
        target.execute("PRAGMA synchronous = OFF")
        connection, guessed = _readable(damaged, work / "copy.db", backup, fresh)
        with closing(connection) as source:
            version = min(max(int(_tried(source, "PRAGMA user_version") or 0), 1), len(MIGRATIONS))
            version = version if _columns(source, "message") else len(MIGRATIONS)
            migrate(target, None, MIGRATIONS[:version])
            saved.hashed = any(name == "hash" for name, *_ in _columns(target, "message"))
            target.execute("PRAGMA foreign_keys = OFF")
            for table in TABLES:
                if _columns(target, table):
                    with target:
                        _save(source, target, table, saved)
        migrate(target, None)
        if guessed:
            _doubt(target)
    return saved


def _doubt(target: apsw.Connection) -> None:
    """Rows that were looked for in the wrong tables are rubbish: there is not one right hash among them."""
    hashes.register(target)
    if not scalar(target, f"SELECT count(*) FROM message WHERE {hashes.SOUND}"):
        for table in reversed(TABLES):
            target.execute(f"DELETE FROM {table}")


# -- making the copy readable


def _readable(damaged: Path, copy: Path, backup: Path | None, fresh: Path) -> tuple[apsw.Connection, bool]:
    """A connection to a copy whose header is right and whose schema can be read; whether that is only a guess."""
    alone = not damaged.exists() or not damaged.stat().st_size  # only the log is left: its pages lie over another's
    for file in (None, backup) if backup is not None else (None,):
        _copy(damaged, copy, file if alone else None)
        _mend_header(copy, None if alone else file)
        connection = _lenient(copy)
        if _columns(connection, "message"):
            return connection, False
        connection.close()
    _copy(damaged, copy, fresh if alone else None)
    _mend_header(copy, None if alone else fresh)
    return _lenient(copy), True


def _copy(damaged: Path, copy: Path, below: Path | None) -> None:
    """Copy a database, or another in its place, and its log."""
    for source, suffix in ((below or damaged, ""), (side_file(damaged, "-wal"), "-wal")):
        with suppress(FileNotFoundError):
            shutil.copyfile(source, side_file(copy, suffix))


def _lenient(copy: Path) -> apsw.Connection:
    connection = apsw.Connection(str(copy))
    connection.execute("PRAGMA writable_schema = ON")  # also lets SQLite open a file that was cut
    return connection


def _mend_header(copy: Path, other: Path | None) -> None:
    """Write what is the same in every history, so that a flipped bit there hides nothing; or another's first page.

    The fields: https://sqlite.org/fileformat2.html section 1.3.
    """
    with copy.open("ab+") as file:  # a log without its database gets one
        data = copy.stat().st_size
        file.write(bytes(-data % PAGE if data else PAGE))
    pages = copy.stat().st_size // PAGE
    with copy.open("rb+") as file:
        if other is not None:
            file.write(other.read_bytes()[:PAGE])
        file.seek(0)
        file.write(b"SQLite format 3\0" + PAGE.to_bytes(2, "big") + bytes((2, 2, 0, 64, 32, 32)))
        file.seek(28)
        file.write(pages.to_bytes(4, "big"))
        file.seek(44)
        file.write((4).to_bytes(4, "big"))  # the schema's format
        file.seek(52)
        file.write(bytes(4) + (1).to_bytes(4, "big"))  # no automatic vacuum; UTF-8
        file.seek(24)
        change_counter = file.read(4)
        file.seek(92)
        file.write(change_counter)  # the number of pages above is valid


def _tried(connection: apsw.Connection, sql: str, *values: object) -> Any:
    with suppress(*_FAULTS):
        return scalar(connection, sql, *values)
    return None


def _columns(connection: apsw.Connection, table: str) -> list[tuple[str, str, bool]]:
    """Name, type and whether it may not be NULL; of a table that cannot be found none."""
    with suppress(*_FAULTS):
        found: list[Any] = connection.execute(f"PRAGMA table_info({table})").fetchall()
        return [(row[1], row[2], bool(row[3])) for row in found]
    return []


# -- walking


def _save(source: apsw.Connection, target: apsw.Connection, table: str, saved: Salvaged) -> None:
    there = {name for name, *_ in _columns(source, table)}
    columns = [column for column in _columns(target, table) if column[0] in there]
    if not columns:
        saved.complete = False
        return
    names = [name for name, *_ in columns]
    sql = f"INSERT INTO {table} (rowid, {', '.join(names)}) VALUES ({', '.join('?' * (len(names) + 1))})"
    walk = _Walk(source, table, columns, _last(source, table))
    for rowid, *values in walk.rows():
        fitted = [_fit(value, *column) for value, column in zip(values, columns, strict=True)]
        try:
            target.execute(sql, (rowid, *fitted))
        except apsw.ConstraintError:
            walk.missed.append(rowid)
    saved.complete = saved.complete and not walk.missed and not walk.nothing
    if table == "message":
        saved.unread = walk.missed


def _last(source: apsw.Connection, table: str) -> int:
    """The largest rowid there can be."""
    size = int(_tried(source, "PRAGMA page_count") or 0) * PAGE
    most = size // _LEAST_ROW + 100_000  # ids of what was erased are not given again
    last = _tried(source, "SELECT seq FROM sqlite_sequence WHERE name = ?", table)
    return min(last, most) if isinstance(last, int) and last > 0 else most


class _Walk:
    """The rows of a table, with texts as bytes.

    ``missed``: rowids whose page could not be read; ``nothing``: not one page of the table could be.
    """

    def __init__(self, source: apsw.Connection, table: str, columns: list[tuple[str, str, bool]], last: int) -> None:
        self._source, self._table, self._columns, self._last = source, table, columns, last
        self._shown = [f"CAST({name} AS BLOB)" if kind == "TEXT" else name for name, kind, _ in columns]
        self.missed: list[int] = []
        self.nothing = False
        self._reached: bool | None = None

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Every row that can be read, by rowid."""
        at = 0
        while at < self._last:
            try:
                for row in self._source.execute(self._select("rowid > ? ORDER BY rowid"), (at,)):
                    if not at < row[0] <= self._last:
                        raise apsw.CorruptError("rowids out of order")
                    at = row[0]
                    yield row
                return
            except _FAULTS:
                row = self._next(at)
                if row is None:
                    return
                at = row[0]
                yield row

    def _select(self, where: str) -> str:
        return f"SELECT rowid, {', '.join(self._shown)} FROM {self._table} NOT INDEXED WHERE {where}"

    def _next(self, at: int) -> tuple[Any, ...] | None:
        """The first row behind a broken place."""
        if not self._any_page():
            self.nothing = True
            return None
        sql = self._select("rowid = ?")
        for rowid in range(at + 1, self._last + 1):
            row = None
            try:
                row = self._source.execute(sql, (rowid,)).fetchone()
            except _FAULTS:
                row = self._piece_by_piece(rowid) if self._page(rowid) else None
                if row is None:
                    self.missed.append(rowid)
            if row is not None:
                return tuple(row)
        return None

    def _page(self, rowid: int) -> bool:
        """Whether the page where a rowid would be can be reached."""
        try:
            self._source.execute(f"SELECT 1 FROM {self._table} NOT INDEXED WHERE rowid = ?", (rowid,)).fetchone()
        except _FAULTS:
            return False
        return True

    def _any_page(self) -> bool:
        """Whether looking on makes sense: below a broken root nothing is found, however long one asks."""
        if self._reached is None:
            step = max(1, self._last // _PROBES)
            self._reached = any(map(self._page, range(1, _PROBES))) or any(map(self._page, range(1, self._last, step)))
        return self._reached

    def _piece_by_piece(self, rowid: int) -> tuple[Any, ...] | None:
        """A row some of whose columns cannot be read: a text's beginning is better than nothing."""
        values: list[Any] = []
        for (name, kind, _), shown in zip(self._columns, self._shown, strict=True):
            value = _tried(self._source, f"SELECT {shown} FROM {self._table} NOT INDEXED WHERE rowid = ?", rowid)
            if value is None and kind == "TEXT":
                value = self._beginning(name, rowid)
            values.append(value)
        known = dict(zip((name for name, *_ in self._columns), values, strict=True))
        needed = {"message": "conversation_id", "chunk": "message_id"}.get(self._table, self._columns[0][0])
        return (rowid, *values) if known[needed] is not None else None

    def _beginning(self, column: str, rowid: int) -> bytes | None:
        """As much of a text as its chain of pages still holds."""
        found: list[bytes] = []
        with suppress(*_FAULTS), self._source.blob_open("main", self._table, column, rowid, False) as blob:
            while piece := blob.read(_PIECE):
                found.append(piece)
        return b"".join(found) or None


def _fit(value: Any, name: str, kind: str, needed: bool) -> Any:
    """A value as a strict column takes it."""
    if kind == "TEXT" and isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, _TYPES[kind]):
        return value
    return _EMPTY[kind] if needed else None
