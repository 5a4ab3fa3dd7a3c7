"""Looking a history over: its structure, its references, and whether every message is what was stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import apsw

from desktop.store import hashes
from desktop.store.errors import HistoryDamaged, translated
from desktop.store.files import look
from desktop.store.migrations import MIGRATIONS, check_schema, version
from desktop.store.reader import ANY_VERSION, reading
from desktop.store.sql import scalar

MOST: Final = 100  # lines of SQLite's own words, and strays, that are kept


@dataclass(frozen=True, slots=True)
class Altered:
    """A message whose content has changed on the disk."""

    conversation: int
    title: str
    message: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found. ``hashed`` is False for a file from before messages had hashes."""

    conversations: int = 0
    messages: int = 0
    structure: tuple[str, ...] = ()  # SQLite's words about what is broken
    strays: tuple[str, ...] = ()  # rows that refer to nothing
    altered: tuple[Altered, ...] = ()
    hashed: bool = True
    version: int = 0  # of its schema

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.structure or self.strays or self.altered)

    def detail(self) -> str:
        """All that is wrong, a line each, in technical words."""
        lines = [f"conversation {one.conversation}, message {one.message}" for one in self.altered[:MOST]]
        return "\n".join([*self.structure, *self.strays, *lines])


def examine(connection: apsw.Connection) -> Finding:
    """Read everything; seconds for a large history. Damage is in what is returned, never an exception."""
    trouble: list[str] = []

    def tried(work: Callable[[], Any], otherwise: Any) -> Any:
        try:
            return work()
        except apsw.BusyError:
            raise
        except (apsw.Error, UnicodeDecodeError, HistoryDamaged) as error:
            trouble.append(error.detail if isinstance(error, HistoryDamaged) else str(error))
            return otherwise

    connection.execute("PRAGMA cell_size_check = ON")
    found = tried(lambda: version(connection, known=ANY_VERSION), 0)
    if found <= len(MIGRATIONS):
        tried(lambda: check_schema(connection, MIGRATIONS), None)
    words = tried(lambda: _words(connection), [])
    strays = tried(lambda: _strays(connection), ())
    hashed = tried(lambda: _has_hashes(connection), True)
    altered = tried(lambda: _altered(connection), ()) if hashed else ()
    conversations = tried(lambda: scalar(connection, "SELECT count(*) FROM conversation"), 0)
    messages = tried(lambda: scalar(connection, "SELECT count(*) FROM message"), 0)
    return Finding(conversations, messages, tuple(dict.fromkeys([*words, *trouble])), strays, altered, hashed, found)


def examine_file(path: Path) -> Finding:
    """``examine`` a history that may be open elsewhere, or be no database at all.

    Raises:
        HistoryFault: it cannot be read.
    """
    try:
        with translated():
            look(path)
            with reading(path) as connection:
                return examine(connection)
    except HistoryDamaged as error:
        return Finding(structure=(error.detail or error.text,))


def _words(connection: apsw.Connection) -> list[str]:
    found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({MOST})")]
    return [line for text in found if text != "ok" for line in text.splitlines()]


def _strays(connection: apsw.Connection) -> tuple[str, ...]:
    found: list[str] = []
    for table, row, target, _ in connection.execute("PRAGMA foreign_key_check"):
        found.append(f"row {row} of {table} refers to nothing in {target}")
        if len(found) == MOST:
            break
    if _has_hashes(connection):  # and with them the column
        lost = connection.execute(f"{hashes.STRAY} LIMIT {MOST}").fetchall()
        found += [f"row {row} of message is hidden with a message that is not there" for (row,) in lost]
    return tuple(found)


def _has_hashes(connection: apsw.Connection) -> bool:
    return bool(scalar(connection, "SELECT count(*) FROM pragma_table_info('message') WHERE name = 'hash'"))


def _altered(connection: apsw.Connection) -> tuple[Altered, ...]:
    hashes.register(connection)
    return tuple(Altered(one, _title(connection, one), message) for one, message in hashes.altered(connection))


def _title(connection: apsw.Connection, conversation: int) -> str:
    title = scalar(connection, "SELECT CAST(title AS BLOB) FROM conversation WHERE id = ?", conversation)
    return bytes(title or b"").decode("utf-8", "replace")
