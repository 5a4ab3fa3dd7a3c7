"""How much of the computer a tool host may take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """Of one host with everything it starts.

    Attributes:
        memory: bytes, of each process and of all together.
        processes: that live at once, threads of the host counted.
        file: bytes of the longest file it can write.
        files: open at once, a process.
        output: bytes of messages (what it prints) in a process's life.
        start_seconds: until it is ready.
        stop_seconds: after a call was stopped, until the process is killed.
        idle_seconds: without a call, until the process is ended.
    """

    memory: int = 1 << 30
    processes: int = 64
    file: int = 100 << 20
    files: int = 256
    output: int = 64 << 20
    start_seconds: float = 20.0
    stop_seconds: float = 1.0
    idle_seconds: float = 300.0


USUAL: Final = Limits()
