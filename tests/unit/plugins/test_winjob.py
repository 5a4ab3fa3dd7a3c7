"""Windows' job object, against a kernel32 that only writes down what it is told."""

from __future__ import annotations

import ctypes
from typing import Any

from desktop.plugins.limits import Limits
from desktop.plugins.winjob import BasicLimits, ExtendedLimits, JobGrip

LIMITS = Limits(memory=1 << 30, processes=7)


class Kernel:
    """Takes calls; ``peak`` is what it says was used."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.wanted = ExtendedLimits()
        self.peak = 0
        self.assigned: tuple[Any, Any] = (None, None)

    def CreateJobObjectW(self, _security: Any, _name: Any) -> int:
        self.calls.append("create")
        return 11

    def SetInformationJobObject(self, job: int, kind: int, data: Any, size: int) -> int:
        assert (job, kind, size) == (11, 9, ctypes.sizeof(ExtendedLimits))
        self.calls.append("limit")
        ctypes.memmove(ctypes.byref(self.wanted), data, size)
        return 1

    def OpenProcess(self, rights: int, _inherit: bool, pid: int) -> int:
        assert rights == 0x101
        self.calls.append(f"open {pid}")
        return 12

    def AssignProcessToJobObject(self, job: int, process: int) -> int:
        self.calls.append(f"assign {job} {process}")
        return 1

    def QueryInformationJobObject(self, _job: int, _kind: int, data: Any, size: int, _length: Any) -> int:
        seen = ExtendedLimits(PeakJobMemoryUsed=self.peak)
        ctypes.memmove(data, ctypes.byref(seen), size)
        return 1

    def TerminateJobObject(self, job: int, code: int) -> int:
        self.calls.append(f"end {job} {code}")
        return 1

    def CloseHandle(self, handle: int) -> int:
        self.calls.append(f"close {handle}")
        return 1


def test_the_structures_are_as_windows_has_them() -> None:
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(ExtendedLimits)) == (64, 144)
    assert BasicLimits.LimitFlags.offset == 16
    assert BasicLimits.ActiveProcessLimit.offset == 40
    assert ExtendedLimits.JobMemoryLimit.offset == 120


def test_a_host_is_put_into_a_job_with_limits_that_ends_with_the_app() -> None:
    kernel = Kernel()
    grip = JobGrip(77, LIMITS, kernel)
    grip.hold()
    assert kernel.calls == ["create", "limit", "open 77", "assign 11 12", "close 12"]
    basic = kernel.wanted.BasicLimitInformation
    assert basic.LimitFlags == 0x2000 | 0x0400 | 0x0200 | 0x0100 | 0x0008
    assert basic.ActiveProcessLimit == 7
    assert kernel.wanted.JobMemoryLimit == kernel.wanted.ProcessMemoryLimit == 1 << 30
    assert grip.reached() == ""
    kernel.peak = (1 << 30) - 4096
    assert grip.reached() == "It needed more memory than it may have (1,024 MB)."
    grip.kill()
    assert grip.release()
    grip.kill()
    assert kernel.calls[5:] == ["end 11 1", "close 11"]
