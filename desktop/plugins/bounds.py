"""What binds the processes and the memory of a host with everything it starts, for root too: control groups.

A limit of a process alone (setrlimit) does not bind root's processes, and says nothing of them together.
"""

from __future__ import annotations

import itertools
import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol

from desktop.base.i18n import tr
from desktop.plugins.limits import Limits

ROOT: Final = Path("/sys/fs/cgroup")
KILL_ROUNDS: Final = 100
_numbers: Final = itertools.count(1)


class Grip(Protocol):
    """A hold on a host and everything it starts."""

    def hold(self) -> None:
        """Take the process and its children in; called before a stranger's code runs."""
        ...

    def reached(self) -> str:
        """The sentence of the limit that was reached; empty for none."""
        ...

    def kill(self) -> None:
        """Kill everything inside."""
        ...

    def release(self) -> bool:
        """Let go; whether that is done, which it is when everything inside has ended."""
        ...


def process_sentence(limits: Limits) -> str:
    """What is said of a host that started too much."""
    return tr("It started more processes than it may ({n}).", n=limits.processes)


def memory_sentence(limits: Limits) -> str:
    """What is said of a host that took too much."""
    return tr("It needed more memory than it may have ({n} MB).", n=limits.memory >> 20)


class GroupGrip:
    """Control groups of one host: one for both limits (version 2), or one for each (version 1)."""

    def __init__(self, pid: int, limits: Limits, pids: Path, memory: Path) -> None:
        self._pid = pid
        self._limits = limits
        self._pids = pids
        self._memory = memory

    def hold(self) -> None:
        """Move the process and its children in; nothing of a stranger's runs yet, so none can slip away."""
        for pid in (self._pid, *descendants(self._pid)):
            for group in {self._pids, self._memory}:
                with suppress(OSError):
                    (group / "cgroup.procs").write_text(str(pid))

    def reached(self) -> str:
        """By the kernel's own counts."""
        if _count(self._pids / "pids.events", "max"):
            return process_sentence(self._limits)
        if _count(self._memory / "memory.oom_control", "oom_kill") or _count(
            self._memory / "memory.events", "oom_kill"
        ):
            return memory_sentence(self._limits)
        return ""

    def kill(self) -> None:
        """Kill what is inside, until nothing new appears: a dying fork bomb still forks."""
        with suppress(OSError):
            (self._pids / "cgroup.kill").write_text("1")
            return
        for _ in range(KILL_ROUNDS):
            found = _members(self._pids)
            if not found:
                return
            for pid in found:
                with suppress(OSError):
                    os.kill(pid, signal.SIGKILL)

    def release(self) -> bool:
        """Remove the groups."""
        for group in {self._pids, self._memory}:
            with suppress(OSError):
                group.rmdir()
        return not self._pids.exists() and not self._memory.exists()


class TreeGrip:
    """A process and all below it, counted and killed by looking: what holds where the kernel does not hold for us."""

    def __init__(self, pid: int, limits: Limits) -> None:
        self._pid = pid
        self._limits = limits

    def hold(self) -> None:
        """Nothing: a host's guardian keeps its children below it."""

    def reached(self) -> str:
        """By a look at the process list, which a quick one can slip through."""
        import psutil

        found = [self._pid, *descendants(self._pid)]
        if len(found) >= self._limits.processes:
            return process_sentence(self._limits)
        taken = 0
        for pid in found:
            with suppress(psutil.Error):
                about = psutil.Process(pid).memory_full_info()
                taken += getattr(about, "pss", about.uss)  # a page that forks share counts once
        return memory_sentence(self._limits) if taken > self._limits.memory else ""

    def kill(self) -> None:
        """Kill all below, then the process group's kill ends the process itself."""
        kill_below(self._pid)

    def release(self) -> bool:
        """Nothing was made."""
        return True


def kill_below(pid: int) -> None:
    """Kill everything below a process, until nothing of it runs; what waits to be reaped does not run."""
    for _ in range(KILL_ROUNDS):
        found = [one for one in descendants(pid) if _runs(one)]
        if not found:
            return
        for one in found:
            with suppress(OSError):
                os.kill(one, getattr(signal, "SIGKILL", signal.SIGTERM))


def _runs(pid: int) -> bool:
    import psutil

    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def own_groups(pid: int, limits: Limits) -> Grip | None:
    """Groups that we make, where this user may (root, mostly); None where not."""
    name = f"nemodesk-{os.getpid()}-{next(_numbers)}"
    if (ROOT / "cgroup.controllers").exists():
        made = _made(ROOT / name, {"pids.max": limits.processes, "memory.max": limits.memory})
        if made is not None:
            with suppress(OSError):
                (made / "memory.swap.max").write_text("0")
            return GroupGrip(pid, limits, made, made)
        return None
    pids = _made(ROOT / "pids" / name, {"pids.max": limits.processes})
    memory = _made(ROOT / "memory" / name, {"memory.limit_in_bytes": limits.memory})
    return GroupGrip(pid, limits, pids, memory) if pids is not None and memory is not None else None


def sweep() -> None:
    """Kill and remove what an app that was killed left behind."""
    for parent in (ROOT, ROOT / "pids", ROOT / "memory"):
        for group in parent.glob("nemodesk-*-*"):
            owner = group.name.split("-")[1]
            if owner.isdecimal() and not Path(f"/proc/{owner}").exists():
                for pid in _members(group):
                    with suppress(OSError):
                        os.kill(pid, signal.SIGKILL)
                with suppress(OSError):
                    group.rmdir()


def descendants(pid: int) -> list[int]:
    """The ids of all processes below one."""
    import psutil  # 10 ms, only where a host is started

    with suppress(psutil.Error):
        return [one.pid for one in psutil.Process(pid).children(recursive=True)]
    return []


def _made(group: Path, values: dict[str, int]) -> Path | None:
    """A new group with its limits, which are read back; None when it cannot be."""
    try:
        group.mkdir()
        for name, value in values.items():
            (group / name).write_text(str(value))
            if int((group / name).read_text()) != value:
                raise ValueError(name)
    except (OSError, ValueError):
        with suppress(OSError):
            group.rmdir()
        return None
    return group


def _members(group: Path) -> list[int]:
    try:
        # 0 stands for one of another process namespace, and would mean our own group to kill
        return [pid for one in (group / "cgroup.procs").read_text().split() if (pid := int(one)) > 1]
    except (OSError, ValueError):
        return []


def _count(file: Path, name: str) -> int:
    """A counter of a group's file of "name number" lines; 0 where there is none."""
    with suppress(OSError, ValueError):
        for line in file.read_text().splitlines():
            key, _, value = line.partition(" ")
            if key == name:
                return int(value)
    return 0
