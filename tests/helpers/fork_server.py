"""Programs that start in milliseconds: forks of one small process that has everything imported already.

A fork is a process of its own, with a pipe as its stdout, and can be killed at any point like any other program.
``python -m tests.helpers.fork_server DESCRIPTOR MODULE ...`` is the server; ``ForkServer`` starts and asks it.
"""

from __future__ import annotations

import importlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
_LONGEST = 1 << 16


class Running:
    """A program that runs until it is killed; ``pipe`` is the other end of its stdout, ``reap`` waits for its end."""

    def __init__(self, pid: int, pipe: int, reap: Callable[[int], int]) -> None:
        self.pid = pid
        self._pipe, self._reap = pipe, reap
        self._waiting = b""
        self._open = True

    def line(self, seconds: float = PATIENCE_S) -> str | None:
        """The next line that it says within so many seconds; None when there was none."""
        until = time.monotonic() + seconds
        while b"\n" not in self._waiting:
            if not self._read(until - time.monotonic()):
                return None
        line, _, self._waiting = self._waiting.partition(b"\n")
        return line.decode()

    def listen(self, seconds: float) -> list[str]:
        """What it says in the next so many seconds."""
        until = time.monotonic() + seconds
        while self._read(until - time.monotonic()):
            pass
        return self._lines()

    def kill(self, how: int = signal.SIGKILL) -> list[str]:
        """End it with a signal and wait until it is gone; what it had still said."""
        os.kill(self.pid, how)
        return self.end()

    def end(self) -> list[str]:
        """Wait until it ends by itself; what it had still said."""
        while self._read(PATIENCE_S):
            pass
        os.close(self._pipe)
        self._reap(self.pid)
        return self._lines()

    def _read(self, seconds: float) -> bool:
        """Wait for more; False when it ended, or after so many seconds."""
        if not self._open or not select.select([self._pipe], [], [], max(0.0, seconds))[0]:
            return False
        data = os.read(self._pipe, _LONGEST)
        self._waiting += data
        self._open = bool(data)
        return self._open

    def _lines(self) -> list[str]:
        *lines, self._waiting = self._waiting.split(b"\n")
        return [line.decode() for line in lines]


class ForkServer:
    """Starts functions as programs, from any thread. They should be in ``modules``, which are imported only once."""

    def __init__(self, *modules: str) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            command = [sys.executable, "-m", "tests.helpers.fork_server", str(theirs.fileno()), *modules]
            self._process = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()])
        self._asking = threading.Lock()

    def start(self, work: str, *arguments: str, environment: dict[str, str] | None = None) -> Running:
        """Start ``module:function`` with arguments, and with more in its environment."""
        reading, writing = os.pipe()
        request = json.dumps([work, arguments, environment or {}]).encode()
        with self._asking:
            socket.send_fds(self._socket, [request], [writing])
            os.close(writing)
            return Running(int(self._socket.recv(_LONGEST)), reading, self.wait)

    def wait(self, pid: int) -> int:
        """Wait for the end of a program, and let the system forget it; its status, or minus a signal's number."""
        with self._asking:
            self._socket.send(json.dumps(pid).encode())
            return int(self._socket.recv(_LONGEST))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._socket.close()
        self._process.wait(PATIENCE_S)


def launch(*command: str, environment: dict[str, str] | None = None) -> Running:
    """Start a program from nothing."""
    reading, writing = os.pipe()
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **(environment or {})}, stdout=writing)
    os.close(writing)
    return Running(process.pid, reading, lambda _: process.wait())


def serve(asking: socket.socket) -> None:
    """Fork for every request, until nobody can ask any more."""
    while True:
        request, descriptors, _, _ = socket.recv_fds(asking, _LONGEST, 1)
        if not request:
            return
        wanted = json.loads(request)
        if isinstance(wanted, int):
            asking.send(str(os.waitstatus_to_exitcode(os.waitpid(wanted, 0)[1])).encode())
            continue
        pid = os.fork()
        if not pid:
            asking.close()
            work, arguments, environment = wanted
            _become(work, arguments, environment, descriptors[0])
        os.close(descriptors[0])
        asking.send(str(pid).encode())


def _become(work: str, arguments: Sequence[str], environment: dict[str, str], stdout: int) -> None:
    status = 1
    try:
        os.dup2(stdout, 1)
        os.close(stdout)
        os.environ.update(environment)
        module, _, name = work.partition(":")
        getattr(importlib.import_module(module), name)(*arguments)
        status = 0
    except BaseException:  # noqa: BLE001 - the border of a process: the server's own must not go on in the fork
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def main(descriptor: str, *modules: str) -> None:
    for module in modules:
        importlib.import_module(module)
    if sys.platform == "linux":
        assert len(os.listdir("/proc/self/task")) == 1, "a fork has only the thread that forks"
    with socket.socket(fileno=int(descriptor)) as asking:
        serve(asking)


if __name__ == "__main__":
    main(*sys.argv[1:])
