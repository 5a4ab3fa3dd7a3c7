"""What hosts of servers take and leave behind, seen from outside: ``python -m tests.helpers.host_watch PID``.

As a program it watches all below a process, so that looking costs that process nothing. It answers each word it reads
with a line of JSON: ``begin`` with {}; ``end`` with {"memory", "late"}: the most bytes that a host had since, and by
how many seconds a short sleep here was too long, which is what the machine does to anybody; ``gone`` with {"seconds"}:
until nothing below the process runs that did not run before the first word.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import psutil

from tests.helpers import hostile_mcp


def _copied() -> str:
    """The hostile server's program, at a place of its own: what another process of the suite runs is not ours."""
    folder = tempfile.mkdtemp(prefix="nemodesk-hostile-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return shutil.copy(hostile_mcp.__file__, folder)


PROGRAM: Final = os.environ.get("HOSTILE_PROGRAM") or _copied()
STEP_S: Final = 0.002
LOOK_S: Final = 0.02
SEARCH_S: Final = 0.2  # for hosts that are new
PATIENCE_S: Final = 20.0


def hosts_below(pid: int) -> list[psutil.Process]:
    """The Python processes of hosts, which are not the first ones where there is a cage."""
    with contextlib.suppress(psutil.Error):
        host = psutil.Process(pid)
        found = [host, *host.children(recursive=True)]
        return [one for one in found if one.name().startswith("python") and "tool-host" in one.cmdline()]
    return []


def most_memory(hosts: Iterable[psutil.Process]) -> int:
    """The most memory that one of them had so far, in bytes."""
    most = 0
    for one in hosts:
        with contextlib.suppress(OSError, StopIteration):
            lines = Path(f"/proc/{one.pid}/status").read_text().splitlines()
            most = max(most, int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) << 10)
    return most


def left() -> list[int]:
    """The hostile server's processes that still run."""
    found = []
    for one in psutil.process_iter(["cmdline", "status"]):
        words = " ".join(one.info["cmdline"] or ())
        if PROGRAM in words and one.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(one.pid)
    return found


def lives(process: psutil.Process) -> bool:
    """Whether it still runs; what waits to be reaped does not."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


class Watcher:
    """A watcher of this process, in a process of its own; ``answers`` are those that nobody has taken yet."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.helpers.host_watch", str(os.getpid())]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=Path(__file__).parents[2])
        self.answers: list[dict[str, float]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def send(self, word: str) -> None:
        """Say a word; its answer comes later."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.answers.append(json.loads(line))

    def close(self) -> None:
        """Let it end."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        self._reader.join()


class _Watch:
    """Looks now and then."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._before = self._below()
        self._hosts: list[psutil.Process] = []
        self._looked = self._searched = 0.0
        self.memory, self.late = 0, 0.0

    def _below(self) -> set[psutil.Process]:
        with contextlib.suppress(psutil.Error):
            return {one for one in psutil.Process(self._pid).children(recursive=True) if lives(one)}
        return set()

    def answer(self, word: str) -> dict[str, float]:
        """What a word is answered with."""
        if word == "gone":
            return {"seconds": self._gone()}
        found = {"memory": self.memory, "late": self.late} if word == "end" else {}
        self.memory, self.late = 0, 0.0
        return found

    def _gone(self) -> float:
        began = time.monotonic()
        while (left() or self._below() - self._before) and time.monotonic() < began + PATIENCE_S:
            time.sleep(LOOK_S)
        return time.monotonic() - began

    def look(self) -> None:
        """See what the hosts have, if it is time."""
        now = time.monotonic()
        if now >= self._searched + SEARCH_S:
            self._searched, self._hosts = now, hosts_below(self._pid)
        if now >= self._looked + LOOK_S:
            self._looked = now
            self.memory = max(self.memory, most_memory(self._hosts))


def main() -> None:
    """Watch until the input ends."""
    watch = _Watch(int(sys.argv[1]))
    while True:
        began = time.perf_counter()
        ready, _, _ = select.select([sys.stdin], [], [], STEP_S)
        if not ready:
            watch.late = max(watch.late, time.perf_counter() - began - STEP_S)
            watch.look()
            continue
        word = sys.stdin.readline().strip()
        if not word:
            return
        sys.stdout.write(json.dumps(watch.answer(word)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
