"""The cage of a host: which kind works on this computer, and the command and the grip that shut it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.base.i18n import tr
from desktop.base.process import foreign_environment, self_environment
from desktop.plugins import bounds, bubblewrap
from desktop.plugins.bounds import Grip, NoGrip
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
    JOB = "job"
    NONE = "none"  # each process's memory alone


@dataclass(frozen=True, slots=True)
class Isolation:
    """The cage as it was found to work; ``tool`` is the path of the program that builds it."""

    level: Level
    bound: Bound
    tool: str = ""

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
            Level.NONE: tr("Tools are NOT isolated: they can see your files and the network. Install bubblewrap."),
        }[self.level]
        if self.bound is Bound.NONE:
            return shut + " " + tr("How many processes they start is not limited.")
        return shut

    def command(self, base: Sequence[str], rules: Rules, limits: Limits) -> tuple[list[str], dict[str, str]]:
        """The command line and the environment that start ``base`` inside."""
        command = list(base)
        if self.level is Level.BUBBLEWRAP:
            command = bubblewrap.wrapped(self.tool, command, rules)
        return command, environment(rules)

    def grip(self, pid: int, limits: Limits) -> Grip:
        """A hold on the process that ``command`` started."""
        if self.bound is Bound.GROUPS:
            return bounds.own_groups(pid, limits) or NoGrip()
        return NoGrip()


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
    bwrap = bubblewrap.find()
    level, tool = Level.NONE, ""
    if bwrap and _cages(lambda command, rules: bubblewrap.wrapped(bwrap, command, rules)):
        level, tool = Level.BUBBLEWRAP, bwrap
    return Isolation(level, _find_bound(level), tool)


def _find_bound(level: Level) -> Bound:
    bounds.sweep()
    grip = bounds.own_groups(os.getpid(), Limits()) if sys.platform == "linux" else None
    if grip is not None:
        grip.release()
        return Bound.GROUPS
    if level is Level.BUBBLEWRAP and os.geteuid() != 0:
        return Bound.USER
    return Bound.NONE


def _cages(wrap: Callable[[Sequence[str], Rules], list[str]]) -> bool:
    """Whether a program runs inside and cannot read a file outside."""
    with tempfile.TemporaryDirectory() as folder:
        secret = Path(folder, "secret")
        secret.write_text("seen")
        command = wrap(["/bin/sh", "-c", 'test -x /bin/sh && ! test -e "$0"', str(secret)], Rules())
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PROBE_SECONDS,
                check=False,
                env=foreign_environment(),
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0
