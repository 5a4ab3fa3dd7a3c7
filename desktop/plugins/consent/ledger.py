"""What is allowed, forbidden and known: grants, the definitions they were given for, and what each chat has met.

Grants for a chat are kept in memory: a history that was set aside or restored numbers its chats anew, and a yes must
not go over to another chat. What a chat has met is kept on disk: there the mistake would be to forget.
"""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from desktop.plugins.records import Records, now

_LISTED: Final = "SELECT id, kind, source, tool, hash, scope, time FROM allowed"


class Kind(StrEnum):
    """What a grant says."""

    CHAT = "chat"  # one tool in one chat; ``scope`` is the host it may reach after untrusted text, or empty
    ALWAYS = "always"  # one tool with exactly the arguments in ``scope``
    FOLDER = "folder"  # one tool for all that lies in the folder ``scope``
    NEVER = "never"  # one tool, whatever becomes of it
    START = "start"  # a source may be started
    TRUST = "trust"  # what a source says of its tools is believed


class Trust(StrEnum):
    """Whether what a source says of its own tools is believed."""

    NO = "no"
    YES = "yes"
    ENDED = "ended"  # it was, until the source changed


@dataclass(frozen=True, slots=True)
class Grant:
    """A thing the user said that still counts. ``tool`` is empty for a source's; ``chat`` None: in all of them.

    One whose ``hash`` is empty has ended with a change of what it was given for: it counts no more, and is listed.
    """

    id: int
    kind: Kind
    source: str
    tool: str
    hash: str
    scope: str
    time: datetime
    chat: int | None = None


@dataclass(frozen=True, slots=True)
class Taint:
    """What a chat has met so far."""

    private: bool = False
    untrusted: bool = False

    @property
    def full(self) -> bool:
        """Whether something private could be sent because somebody outside wants it."""
        return self.private and self.untrusted

    def __or__(self, other: Taint) -> Taint:
        return Taint(self.private or other.private, self.untrusted or other.untrusted)


class Ledger:
    """Reads and writes them. Methods may be called from any thread; each raises RecordsFault where the file fails."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._chats: dict[int, Grant] = {}
        self._passing: dict[int, Taint] = {}
        self._numbers = itertools.count(-1, -1)
        self._lock = threading.Lock()

    def grants(self) -> tuple[Grant, ...]:
        """All of them, the newest first: what a list for revoking shows."""
        rows = self._records.rows(f"{_LISTED} ORDER BY id DESC")
        with self._lock:
            chats = tuple(reversed(self._chats.values()))
        return (*chats, *(_grant(row) for row in rows))

    def of(self, source: str, tool: str, chat: int | None = None) -> tuple[Grant, ...]:
        """What counts for a tool (or with an empty ``tool`` for a source) in a chat."""
        rows = self._records.rows(f"{_LISTED} WHERE source = ? AND tool = ? ORDER BY id DESC", (source, tool))
        with self._lock:
            chats = [one for one in self._chats.values() if (one.source, one.tool, one.chat) == (source, tool, chat)]
        return (*chats, *(_grant(row) for row in rows))

    def never(self) -> frozenset[tuple[str, str]]:
        """Source and name of each tool that must never run."""
        rows = self._records.rows("SELECT source, tool FROM allowed WHERE kind = ?", (Kind.NEVER.value,))
        return frozenset((str(source), str(tool)) for source, tool in rows)

    def grant(self, kind: Kind, source: str, tool: str, hash_: str, scope: str = "", chat: int | None = None) -> None:
        """Note one; the same one twice is one."""
        if kind is Kind.CHAT:
            time = datetime.fromisoformat(now())
            with self._lock:
                number = next(self._numbers)
                self._chats[number] = Grant(number, kind, source, tool, hash_, scope, time, chat)
            return
        values = (kind.value, source, tool, hash_, scope)
        with self._records.together():
            self._records.rows("DELETE FROM allowed WHERE (kind, source, tool, hash, scope) = (?, ?, ?, ?, ?)", values)
            self._records.rows(
                "INSERT INTO allowed (kind, source, tool, hash, scope, time) VALUES (?, ?, ?, ?, ?, ?)",
                (*values, now()),
            )

    def revoke(self, number: int) -> None:
        """Take one back; an unknown number is nothing."""
        with self._lock:
            self._chats.pop(number, None)
        self._records.rows("DELETE FROM allowed WHERE id = ?", (number,))

    def revoke_all(self) -> None:
        """Take back everything that was allowed; what must never run stays."""
        with self._lock:
            self._chats.clear()
        self._records.rows("DELETE FROM allowed WHERE kind != 'never'")

    def end_trust(self, source: str, hash_: str) -> None:
        """End the trust in a source that has another hash now, for good: also if it becomes again what it was."""
        self._records.rows(
            "UPDATE allowed SET hash = '' WHERE source = ? AND kind = 'trust' AND hash != ?", (source, hash_)
        )

    def void(self, source: str, tool: str) -> None:
        """What was allowed for a tool or a source does not count any more: it has changed. A "never" does.

        Trust that has ended stays, so that the user is told.
        """
        with self._lock:
            kept = {number: one for number, one in self._chats.items() if (one.source, one.tool) != (source, tool)}
            self._chats = kept
        self._records.rows(
            "DELETE FROM allowed WHERE source = ? AND tool = ? AND kind != 'never' AND (kind != 'trust' OR hash != '')",
            (source, tool),
        )

    def seen(self, source: str, tool: str) -> str:
        """What a tool or a source was when it was allowed last; empty: it never was."""
        rows = self._records.rows("SELECT record FROM seen WHERE source = ? AND tool = ?", (source, tool))
        return str(rows[0][0]) if rows else ""

    def see(self, source: str, tool: str, record: str) -> None:
        """It was allowed as it is now."""
        self._records.rows(
            "INSERT OR REPLACE INTO seen (source, tool, record) VALUES (?, ?, ?)", (source, tool, record)
        )

    def taint(self, chat: int) -> Taint:
        """What a chat has met."""
        if chat < 0:
            return self._passing.get(chat, Taint())
        rows = self._records.rows("SELECT private, untrusted FROM chat WHERE id = ?", (chat,))
        return Taint(bool(rows[0][0]), bool(rows[0][1])) if rows else Taint()

    def meet(self, chat: int, met: Taint) -> None:
        """A chat meets something; nothing makes it forget. One with a negative number ends with the program."""
        if chat < 0:
            self._passing[chat] = self.taint(chat) | met
            return
        if self.taint(chat) | met != self.taint(chat):
            self._records.rows(
                "INSERT INTO chat (id, private, untrusted) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                "SET private = private OR excluded.private, untrusted = untrusted OR excluded.untrusted",
                (chat, met.private, met.untrusted),
            )


def _grant(row: tuple[int, str, str, str, str, str, str]) -> Grant:
    return Grant(row[0], Kind(row[1]), *row[2:6], datetime.fromisoformat(row[6]))
