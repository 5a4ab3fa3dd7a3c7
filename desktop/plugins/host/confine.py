"""What a host does to itself before a stranger's code runs: limits of its process, and an end with the app's."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

PR_SET_PDEATHSIG: Final = 1
PR_SET_DUMPABLE: Final = 4
PR_SET_NO_NEW_PRIVS: Final = 38


def confine(limits: Mapping[str, Any]) -> None:
    """Set what the operating system binds a process with, here and in every child.

    ``limits``: memory, file (bytes), processes, files (counts); missing or 0: none. Data is limited, not addresses:
    V8 and glibc reserve gigabytes of addresses that they never use.
    """
    sys.dont_write_bytecode = True
    if sys.platform == "win32":
        return  # the job object that the app made
    import resource

    wanted = {
        "RLIMIT_DATA": limits.get("memory", 0),
        "RLIMIT_FSIZE": limits.get("file", 0),
        "RLIMIT_NOFILE": limits.get("files", 0),
        "RLIMIT_NPROC": limits.get("processes", 0),
    }
    for name, value in wanted.items():
        if value:
            kind = getattr(resource, name)
            hard = resource.getrlimit(kind)[1]
            value = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(kind, (value, value))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the user's secrets
    if sys.platform == "linux":
        _die_with_parent()


def _die_with_parent() -> None:
    """Be killed when the process that started us dies, however it dies; gain no rights by programs with more."""
    libc = ctypes.CDLL(None, use_errno=True)
    parent = os.getppid()
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if os.getppid() != parent:  # it died in between
        with suppress(OSError):
            os.kill(os.getpid(), signal.SIGKILL)
