"""The cage of a host: which kind works on this computer, and the command and the grip that shut it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.base.i18n import tr
from desktop.base.process import self_command, self_environment
from desktop.plugins import bounds, bubblewrap, scope, winjob
from desktop.plugins.bounds import Grip, TreeGrip
from desktop.plugins.limits import Limits
from desktop.plugins.rules import Rules

PROBE_SECONDS: Final = 10.0
# what a program needs of the environment to run at all; nothing of the user's else, where keys may be
KEPT: Final = ("LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "PATHEXT", "WINDIR")


class Level(StrEnum):
    """How a host is kept from the rest of the computer."""

    BUBBLEWRAP = "bubblewrap"
    SANDLOCK = "sandlock"
    JOB = "job"  # Windows: its processes end with the app and have limits; files and network are open
    NONE = "none"


class Bound(StrEnum):
    """What limits its processes and their memory together."""

    GROUPS = "groups"  # control groups of our own
    SCOPE = "scope"  # a control group that the user's systemd makes
    USER = "user"  # the kernel's count of processes in the cage's user namespace, and each process's memory
    WATCHED = "watched"  # sandlock counts the processes; each process's memory
    JOB = "job"
    NONE = "none"  # each process's memory, and looks at the process list


@dataclass(frozen=True, slots=True)
class Isolation:
    """The cage as it was found to work; ``tool`` is the path of the program that builds it, ``plain`` an old one."""

    level: Level
    bound: Bound
    tool: str = ""
    plain: bool = False

    @property
    def counts_processes(self) -> bool:
        """Whether the host is to set the kernel's limit of processes for itself."""
        return self.bound is Bound.USER

    def sentence(self) -> str:
        """For people: what is shut, and what is not."""
        shut = {
            Level.BUBBLEWRAP: tr("Tools see only the folders and the network that you allow (bubblewrap)."),
            Level.SANDLOCK: tr("Tools see only the folders and the network that you allow (sandlock)."),
            Level.JOB: tr("Tools end with Nemodesk, but can see your files and the network (Windows job)."),
            Level.NONE: tr("Tools are NOT isolated: they can see your files and the network."),
        }[self.level]
        if self.level is Level.NONE and sys.platform == "linux":
            shut += " " + tr("Install bubblewrap.")
        if self.bound is Bound.NONE:
            return shut + " " + tr("How many processes they start is not limited.")
        return shut

    def command(self, base: Sequence[str], rules: Rules, limits: Limits) -> tuple[list[str], dict[str, str]]:
        """The command line and the environment that start ``base`` inside."""
        variables = environment(rules)
        if self.level is Level.JOB:
            return list(base), variables
        if self.level is Level.BUBBLEWRAP:
            command = bubblewrap.wrapped(self.tool, base, rules, plain=self.plain)
        else:
            command = guarded(base, rules, limits, sandlock=self.level is Level.SANDLOCK)
        if self.bound is Bound.SCOPE:
            command = scope.scoped(command, limits)
            variables |= {name: os.environ[name] for name in scope.BUS if name in os.environ}
        return command, variables

    def grip(self, pid: int, limits: Limits) -> Grip:
        """A hold on the process that ``command`` started."""
        if self.bound is Bound.GROUPS:
            return bounds.own_groups(pid, limits) or TreeGrip(pid, limits)
        if self.bound is Bound.SCOPE:
            return scope.scope_grip(pid, limits)
        if self.bound is Bound.JOB:
            return winjob.JobGrip(pid, limits)
        return TreeGrip(pid, limits)


def guarded(base: Sequence[str], rules: Rules, limits: Limits, *, sandlock: bool) -> list[str]:
    """``base`` below a guardian, which ends all that it started; with ``sandlock`` it sees what its rules name."""
    shown = [*bubblewrap.SYSTEM, *(f"/etc/{one}" for one in bubblewrap.SETTINGS), *bubblewrap.program()]
    if not getattr(sys, "frozen", False):
        shown.append(Path(__file__).parents[2])  # Landlock shows a folder's names with all that is in it, or not at all
    told = {
        "sandlock": sandlock,
        "readable": [str(one) for one in (*shown, *rules.readable)],
        "writable": [str(one) for one in rules.writable],
        "hidden": [str(one) for one in rules.hidden],
        "network": rules.network,
        "processes": limits.processes,
        "folder": rules.folder,
    }
    return self_command("tool-host", "--guard", json.dumps(told), "--", *base)


def environment(rules: Rules) -> dict[str, str]:
    """The few variables that a host needs, and those its rules give it."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    if sys.platform == "win32":
        kept["PATH"] = os.environ.get("PATH", "")
        kept["TEMP"] = kept["TMP"] = tempfile.gettempdir()
    else:
        kept["PATH"] = "/usr/local/bin:/usr/bin:/bin"
        kept["TMPDIR"] = "/tmp"
        kept["HOME"] = rules.folder or "/tmp"
    path = self_environment().get("PYTHONPATH", "").split(os.pathsep)[0]
    if path and not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = path
    return {**kept, "PYTHONUTF8": "1", **rules.environment}


def find_isolation() -> Isolation:
    """What works here, tried and not believed. Takes some 100 ms: not on the window's thread."""
    if sys.platform == "win32":
        return Isolation(Level.JOB, Bound.JOB)
    tool = bubblewrap.find()
    found = [Isolation(Level.BUBBLEWRAP, Bound.NONE, tool, plain) for plain in (False, True) if tool]
    if sys.platform == "linux":
        found.append(Isolation(Level.SANDLOCK, Bound.NONE))
    level = next((one for one in found if isolates(one)), Isolation(Level.NONE, Bound.NONE))
    return replace(level, bound=_find_bound(level.level))


def _find_bound(level: Level) -> Bound:
    bounds.sweep()
    grip = bounds.own_groups(os.getpid(), Limits()) if sys.platform == "linux" else None
    if grip is not None:
        grip.release()
        return Bound.GROUPS
    if sys.platform == "linux" and scope.works():
        return Bound.SCOPE
    if level is Level.SANDLOCK:
        return Bound.WATCHED
    return Bound.USER if level is Level.BUBBLEWRAP and os.geteuid() != 0 else Bound.NONE


def isolates(isolation: Isolation) -> bool:
    """Whether a program runs inside and cannot see a file outside."""
    with tempfile.TemporaryDirectory() as folder:
        secret = Path(folder, "secret")
        secret.write_text("seen")
        test = ["/bin/sh", "-c", '! cat "$0"', str(secret)]
        command, environment = isolation.command(test, Rules(), Limits())
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PROBE_SECONDS,
                check=False,
                env=environment,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0
