"""Crash reports: text files that stay on this computer, to be read by its user. Nothing sends them anywhere.

Two kinds of trouble leave one: an exception nobody expected (the window goes on), and the death of the whole process
inside native code, of which Python's faulthandler writes the stacks while it dies; that one is found at the next start.
Reports hold versions, the stack, and the log's last lines; no message of any conversation passes through the log.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

KEPT: Final = 20
LOG_LINES: Final = 200
_RUNNING: Final = "running-{pid}.stacks"
_PREFIX: Final = "crash-"


class CrashReports:
    """The reports in one folder.

    Args:
        folder: where they are; it is made when the first one is written.
        log: the log file whose end goes into a report.
        version: the program's version.
    """

    def __init__(self, folder: Path, log: Path, version: str) -> None:
        self._folder, self._log, self._version = folder, log, version
        self._stacks: TextIO | None = None

    def watch(self) -> Path | None:
        """Let native crashes leave their stacks; returns the report of one that ended an earlier run, if any did.

        A folder that cannot be written is no reason not to start: then nothing is watched.
        """
        found = None
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            found = self._collect()
            self._stacks = (self._folder / _RUNNING.format(pid=os.getpid())).open("w", encoding="utf-8")
            faulthandler.enable(self._stacks)
        return found

    def end(self) -> None:
        """The program ends as it should: there is nothing to find next time."""
        if self._stacks is None:
            return
        faulthandler.disable()
        stacks, self._stacks = self._stacks, None
        stacks.close()
        with contextlib.suppress(OSError):
            Path(stacks.name).unlink()

    def write(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> Path | None:
        """Write a report of an exception; None when the disk refuses."""
        return self._write("".join(traceback.format_exception(kind, value, trace)))

    def newest(self) -> tuple[Path, ...]:
        """All reports, the newest first."""
        return tuple(sorted(self._folder.glob(f"{_PREFIX}*.txt"), reverse=True))

    def _collect(self) -> Path | None:
        """Turn the stacks of processes that are no more into reports."""
        found = None
        for file in sorted(self._folder.glob(_RUNNING.format(pid="*"))):
            pid = int(file.stem.rpartition("-")[2]) if file.stem.rpartition("-")[2].isdecimal() else 0
            if pid == os.getpid() or not _is_running(pid):
                stacks = file.read_text(encoding="utf-8", errors="replace")
                if stacks.strip():
                    found = self._write(stacks) or found
                file.unlink()
        return found

    def _write(self, stacks: str) -> Path | None:
        path = self._folder / f"{_PREFIX}{datetime.now(UTC):%Y%m%dT%H%M%S%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(self._text(stacks), encoding="utf-8", errors="backslashreplace")
            for old in self.newest()[KEPT:]:
                old.unlink()
        except OSError:
            return None
        return path

    def _text(self, stacks: str) -> str:
        import platform  # no start without a crash needs it

        head = (
            f"Nemodesk {self._version} · {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
            f"Python {platform.python_version()} · {platform.platform()} · {'frozen' if _frozen() else 'from source'}",
        )
        return "\n".join((*head, "", stacks.rstrip(), "", "The log's last lines:", "", *self._last_lines())) + "\n"

    def _last_lines(self) -> list[str]:
        with contextlib.suppress(OSError):
            return self._log.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
        return []


def _frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _is_running(pid: int) -> bool:
    import psutil  # 10 ms, and only when an earlier run has left something

    return bool(pid and psutil.pid_exists(pid))
