"""Windows: a job object holds a host and all it starts, limits both, and ends them with the app.

Sources: winnt.h's JOBOBJECT structures and the documentation of SetInformationJobObject. When the app dies, however it
does, Windows closes the job's last handle, and KILL_ON_JOB_CLOSE ends what is inside.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_int64, c_size_t, c_uint32, c_uint64
from typing import Any, Final

from desktop.plugins.bounds import memory_sentence
from desktop.plugins.limits import Limits

EXTENDED_LIMITS: Final = 9  # JobObjectExtendedLimitInformation
ACTIVE_PROCESS: Final = 0x0008
PROCESS_MEMORY: Final = 0x0100
JOB_MEMORY: Final = 0x0200
DIE_ON_EXCEPTION: Final = 0x0400  # no dialog that waits for a click
KILL_ON_JOB_CLOSE: Final = 0x2000
SET_QUOTA_AND_TERMINATE: Final = 0x0100 | 0x0001  # rights on the process that AssignProcessToJobObject needs
ENDED: Final = 1  # the status of what is ended


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", c_int64),
        ("PerJobUserTimeLimit", c_int64),
        ("LimitFlags", c_uint32),
        ("MinimumWorkingSetSize", c_size_t),
        ("MaximumWorkingSetSize", c_size_t),
        ("ActiveProcessLimit", c_uint32),
        ("Affinity", c_size_t),
        ("PriorityClass", c_uint32),
        ("SchedulingClass", c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; ``IoInfo`` are the six counters of IO_COUNTERS."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", c_uint64 * 6),
        ("ProcessMemoryLimit", c_size_t),
        ("JobMemoryLimit", c_size_t),
        ("PeakProcessMemoryUsed", c_size_t),
        ("PeakJobMemoryUsed", c_size_t),
    )


class JobGrip:
    """A job object around a host. ``kernel`` is kernel32, or a test's."""

    def __init__(self, pid: int, limits: Limits, kernel: Any = None) -> None:
        self._pid = pid
        self._limits = limits
        self._kernel = kernel if kernel is not None else _kernel()
        self._job: Any = None

    def hold(self) -> None:
        """Put the process in; what it starts from now on is inside too, and cannot leave."""
        self._job = self._kernel.CreateJobObjectW(None, None)
        if not self._job:
            return
        wanted = ExtendedLimits()
        basic = wanted.BasicLimitInformation
        basic.LimitFlags = ACTIVE_PROCESS | PROCESS_MEMORY | JOB_MEMORY | DIE_ON_EXCEPTION | KILL_ON_JOB_CLOSE
        basic.ActiveProcessLimit = self._limits.processes
        wanted.ProcessMemoryLimit = wanted.JobMemoryLimit = self._limits.memory
        size = ctypes.sizeof(wanted)
        self._kernel.SetInformationJobObject(self._job, EXTENDED_LIMITS, ctypes.byref(wanted), size)
        process = self._kernel.OpenProcess(SET_QUOTA_AND_TERMINATE, False, self._pid)
        self._kernel.AssignProcessToJobObject(self._job, process)
        self._kernel.CloseHandle(process)

    def reached(self) -> str:
        """By what was used at most; a refused process leaves no trace, and shows as the host's own error."""
        if not self._job:
            return ""
        seen = ExtendedLimits()
        size = ctypes.sizeof(seen)
        if not self._kernel.QueryInformationJobObject(self._job, EXTENDED_LIMITS, ctypes.byref(seen), size, None):
            return ""
        # Windows refuses the page that would go beyond, so the peak stays just below
        return memory_sentence(self._limits) if seen.PeakJobMemoryUsed >= self._limits.memory * 0.98 else ""

    def kill(self) -> None:
        """End everything inside."""
        if self._job:
            self._kernel.TerminateJobObject(self._job, ENDED)

    def release(self) -> bool:
        """Close the job, which ends what is left."""
        if self._job:
            self._kernel.CloseHandle(self._job)
            self._job = None
        return True


def _kernel() -> Any:
    """kernel32 with the types of what is called: handles are pointers, and an int would cut them."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = ctypes.c_void_p
        kernel.CreateJobObjectW.restype = handle
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
        kernel.OpenProcess.restype = handle
        kernel.OpenProcess.argtypes = (c_uint32, ctypes.c_int, c_uint32)
        kernel.SetInformationJobObject.argtypes = (handle, ctypes.c_int, ctypes.c_void_p, c_uint32)
        kernel.QueryInformationJobObject.argtypes = (handle, ctypes.c_int, ctypes.c_void_p, c_uint32, ctypes.c_void_p)
        kernel.AssignProcessToJobObject.argtypes = (handle, handle)
        kernel.TerminateJobObject.argtypes = (handle, c_uint32)
        kernel.CloseHandle.argtypes = (handle,)
        return kernel
    raise OSError("job objects are Windows'")
