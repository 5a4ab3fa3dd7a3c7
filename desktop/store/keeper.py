"""Backups, checks and repairs of one history, each in a child process; the calls here wait for it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, Any, Final

from desktop.base.i18n import tr
from desktop.base.process import self_command, self_environment
from desktop.store.backup import Backup, Backups, UnsoundCopy
from desktop.store.check import Altered, Finding
from desktop.store.errors import (
    HistoryFault,
    damaged,
    damaged_backup,
    full,
    in_use,
    read_only,
    translated,
)
from desktop.store.report import Repaired

log = logging.getLogger(__name__)

COMMAND: Final = "history-worker"
_CREATE_NO_WINDOW: Final = 0x08000000
_LIMIT_S: Final = 1800.0


class WorkerCrashed(HistoryFault):
    """The child ended without an answer."""


class Keeper:
    """Looks after the history at ``path``. One errand at a time; may be called from any thread.

    Attributes:
        closed: the program is ending, and with it every errand.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.backups = Backups(path.with_name("backups"))
        self._busy = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self.closed = False

    def check(self) -> Finding:
        """Read everything; raises only when it cannot be read at all."""
        return _finding(self._ask("check"))

    def back_up(self) -> Backup:
        """Make and verify the next of the seven.

        Raises:
            UnsoundCopy: the history is damaged; ``finding`` says where.
            HistoryFull, HistoryFault: there is no backup.
        """
        return self.backups.named(self._ask("back-up")["name"])

    def counted(self) -> tuple[tuple[Backup, int | None], ...]:
        """Every backup, as ``Backups.all``, with its number of conversations; None for one that cannot be read."""
        counts = self._ask("count")["conversations"]
        return tuple((backup, counts[backup.name]) for backup in self.backups.all() if backup.name in counts)

    def repair(self) -> Repaired:
        """Repair it; nobody may have it open. When the damaged file takes the child down, the newest backup is used."""
        try:
            plain = self._ask("repair")
        except WorkerCrashed as error:
            if self.closed:
                raise
            log.warning("Salvaging took its process down: %s", error.detail)
            plain = self._ask("fall-back")
        aside, backup = plain["aside"], plain["backup"]
        return Repaired(
            Path(aside) if aside else None,
            self.backups.named(backup) if backup else None,
            plain["conversations"],
            plain["messages"],
            plain["added"],
            plain["restored"],
            _altered(plain["altered"]),
            plain["lost"],
            plain["complete"],
        )

    def restore(self, backup: Backup) -> Path | None:
        """Put a backup in its place; nobody may have it open. The folder where the old file lies now."""
        aside = self._ask("restore", backup.name)["aside"]
        return Path(aside) if aside else None

    def close(self) -> None:
        """End what runs; what it was doing is finished or undone at the next start."""
        self.closed = True
        child = self._child
        if child is not None:
            child.kill()

    def _ask(self, errand: str, *arguments: str) -> dict[str, Any]:
        with self._busy, translated():
            if self.closed:
                raise WorkerCrashed(tr("Nemodesk is closing."))
            with tempfile.TemporaryFile() as said:
                child = self._start(errand, arguments, said)
                answer = self._wait(child)
                said.seek(0)
                detail = said.read().decode(errors="replace")[-2000:]
        lines = answer.splitlines()
        if child.returncode or not lines:
            text = tr("The history could not be read: the process that reads it has ended.")
            raise WorkerCrashed(text, f"{errand}: {child.returncode}\n{detail}")
        plain: dict[str, Any] = json.loads(lines[-1])
        if "error" in plain:
            raise _error(plain)
        return plain

    def _start(self, errand: str, arguments: tuple[str, ...], said: IO[bytes]) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            self_command(COMMAND, errand, str(self.path), *arguments),
            stdin=subprocess.PIPE,  # stays open: its end tells the child that we are gone
            stdout=subprocess.PIPE,
            stderr=said,
            env=self_environment(),
            creationflags=_CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )
        self._child = child
        if self.closed:  # meanwhile
            child.kill()
        return child

    def _wait(self, child: subprocess.Popen[bytes]) -> bytes:
        """All that the child says, until it has ended."""
        assert child.stdin is not None
        assert child.stdout is not None
        limit = threading.Timer(_LIMIT_S, child.kill)
        limit.start()
        try:
            with child.stdin, child.stdout:
                answer = child.stdout.read()
                child.wait()
        finally:
            limit.cancel()
            self._child = None
        return answer


def _error(plain: dict[str, Any]) -> HistoryFault:
    """The child's error, in the language of this process."""
    detail = plain["detail"]
    if "finding" in plain:
        return UnsoundCopy(_finding(plain["finding"]))
    if plain["error"] == "HistoryInUse":
        return in_use()
    make = {
        "HistoryFull": full,
        "HistoryReadOnly": read_only,
        "HistoryDamaged": damaged,
        "DamagedBackup": damaged_backup,
    }.get(plain["error"])
    return make(detail) if make else HistoryFault(tr("The history could not be read or written."), detail)


def _finding(plain: dict[str, Any]) -> Finding:
    return Finding(
        plain["conversations"],
        plain["messages"],
        tuple(plain["structure"]),
        tuple(plain["strays"]),
        _altered(plain["altered"]),
        plain["hashed"],
        plain["version"],
    )


def _altered(plain: list[dict[str, Any]]) -> tuple[Altered, ...]:
    return tuple(Altered(one["conversation"], one["title"], one["message"]) for one in plain)
