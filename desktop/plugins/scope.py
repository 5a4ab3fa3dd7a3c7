"""Control groups that the user's systemd makes: what binds a host on a desktop, where nobody is root.

``systemd-run --user --scope`` moves itself into a new group with the limits and becomes the command.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.plugins.bounds import ROOT, Grip, GroupGrip, TreeGrip
from desktop.plugins.limits import Limits

PROBE_SECONDS: Final = 5.0
PROC: Final = Path("/proc")
BUS: Final = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")  # the way to systemd, and no business of a host's


def scoped(command: Sequence[str], limits: Limits) -> list[str]:
    """``command`` in a group of its own; for its start alone the environment must hold ``BUS``."""
    options = [f"TasksMax={limits.processes}", f"MemoryMax={limits.memory}", "MemorySwapMax=0"]
    properties = [part for one in options for part in ("-p", one)]
    forget = [part for name in BUS for part in ("-u", name)]
    return ["systemd-run", "--user", "--scope", "--quiet", "--collect", *properties, "--", "env", *forget, *command]


def works() -> bool:
    """Whether this user's systemd makes groups whose limits are there: tried with a program that reads its own."""
    if not shutil.which("systemd-run"):
        return False
    limits = Limits(processes=16)
    command = scoped(["cat", "/proc/self/cgroup"], limits)
    with suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run(command, capture_output=True, timeout=PROBE_SECONDS, check=False)
        return done.returncode == 0 and b".scope" in done.stdout
    return False


class ScopeGrip(GroupGrip):
    """A group that systemd made: the host is in it from its first moment, and systemd removes it."""

    def hold(self) -> None:
        """Nothing is left to do."""

    def release(self) -> bool:
        """It goes when it is empty."""
        return True


def scope_grip(pid: int, limits: Limits, proc: Path = PROC, root: Path = ROOT) -> Grip:
    """The hold on a process that ``scoped`` started; by looking alone where its group does not have the limits."""
    group = _group(pid, proc, root)
    with suppress(OSError, ValueError):
        if group is not None and int((group / "pids.max").read_text()) == limits.processes:
            return ScopeGrip(pid, limits, group, group)
    return TreeGrip(pid, limits)


def _group(pid: int, proc: Path, root: Path) -> Path | None:
    with suppress(OSError):
        for line in (proc / str(pid) / "cgroup").read_text().splitlines():
            number, _, rest = line.partition(":")
            name = rest.partition(":")[2]
            if number == "0" and name.endswith(".scope"):
                return root / name.lstrip("/")
    return None
