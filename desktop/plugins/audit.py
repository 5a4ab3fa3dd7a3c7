"""Every call of a tool: what was asked for, what was answered, and what came of it. Bounded; the oldest go first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from desktop.chat.tools import RunState
from desktop.plugins.records import Records, now

MOST_CALLS: Final = 20_000
MOST_BYTES: Final = 64 << 20  # of arguments
SWEEP_EVERY: Final = 100  # calls
PAGE: Final = 100


@dataclass(frozen=True, slots=True)
class Call:
    """One call.

    Attributes:
        time: when it was asked for, in UTC.
        chat: the conversation's id.
        source, tool: the tool's source by its id, and the tool as the source calls it.
        hash: of the definition that ran, as hex; empty for a tool that does not exist.
        arguments: JSON text, whole.
        decision: who said what: "user: once", "grant: chat", "grant: folder /home/x", "rule: never", and so on.
        state: RUNNING of a call that never ended: the program did first.
        seconds: of work.
        bytes: of the whole result.
    """

    id: int
    time: datetime
    chat: int
    source: str
    tool: str
    hash: str
    arguments: str
    decision: str
    state: RunState
    seconds: float
    bytes: int


class Audit:
    """The list of calls. Every method raises RecordsFault where the file fails."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def begin(self, chat: int, source: str, tool: str, hash_: str, arguments: str) -> int:
        """Write a call down before anybody is asked; gives its number."""
        found = self._records.rows(
            "INSERT INTO call (time, chat, source, tool, hash, arguments, decision, state) "
            "VALUES (?, ?, ?, ?, ?, ?, '', ?) RETURNING id",
            (now(), chat, source, tool, hash_, arguments, RunState.ASKING.value),
        )
        number = int(found[0][0])
        if number % SWEEP_EVERY == 0:
            self._sweep(number)
        return number

    def decided(self, number: int, decision: str, hash_: str, state: RunState = RunState.RUNNING) -> None:
        """Write down who let it run or refused it, and the hash of what he saw; before it runs."""
        self._records.rows(
            "UPDATE call SET decision = ?, hash = ?, state = ? WHERE id = ?", (decision, hash_, state.value, number)
        )

    def end(self, number: int, state: RunState, seconds: float = 0.0, size: int = 0) -> None:
        """Write down what came of it."""
        self._records.rows(
            "UPDATE call SET state = ?, seconds = ?, bytes = ? WHERE id = ?", (state.value, seconds, size, number)
        )

    def count(self) -> int:
        """How many calls are listed."""
        return int(self._records.rows("SELECT count(*) FROM call")[0][0])

    def page(self, before: int | None = None, *, chat: int | None = None, most: int = PAGE) -> tuple[Call, ...]:
        """The newest calls, the newest first; ``before`` is the last number of the page before."""
        rows = self._records.rows(
            "SELECT id, time, chat, source, tool, hash, arguments, decision, state, seconds, bytes FROM call "
            "WHERE (?1 IS NULL OR id < ?1) AND (?2 IS NULL OR chat = ?2) ORDER BY id DESC LIMIT ?3",
            (before, chat, most),
        )
        return tuple(_call(*row) for row in rows)

    def clear(self) -> None:
        """Forget all calls, as the user asked."""
        self._records.rows("DELETE FROM call")

    def _sweep(self, newest: int) -> None:
        self._records.rows("DELETE FROM call WHERE id <= ?", (newest - MOST_CALLS,))
        self._records.rows(
            "DELETE FROM call WHERE id IN (SELECT id FROM (SELECT id, sum(length(arguments)) OVER (ORDER BY id DESC) "
            "AS size FROM call) WHERE size > ?)",
            (MOST_BYTES,),
        )


def _call(number: int, time: str, chat: int, source: str, tool: str, *rest: Any) -> Call:
    hash_, arguments, decision, state, seconds, size = rest
    when = datetime.fromisoformat(time)
    return Call(number, when, chat, source, tool, hash_, arguments, decision, RunState(state), seconds, size)
