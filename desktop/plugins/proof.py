"""The proof that a cage counts processes: a host's own place, and a program in it that tries to start too many."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from desktop.plugins.limits import Limits
from desktop.plugins.rules import Rules
from desktop.plugins.sandbox import Isolation

PROCESSES: Final = 16
TRIED: Final = 48
# says that it is there, waits for the word, then forks; each child lives until its input ends. Prints how many it got.
PROGRAM: Final = """
import os, resource, sys
print("here", flush=True)
sys.stdin.readline()
if {own}:
    resource.setrlimit(resource.RLIMIT_NPROC, ({most}, {most}))
made = 0
for _ in range({tried}):
    try:
        if os.fork() == 0:
            os.read(0, 1)
            os._exit(0)
        made += 1
    except OSError:
        break
print(made, flush=True)
"""


def processes_are_bound(isolation: Isolation) -> bool:
    """Whether what runs in this cage cannot start more than it may. Takes some 100 ms and at most 48 processes."""
    limits = Limits(processes=PROCESSES)
    code = PROGRAM.format(own=isolation.counts_processes, most=PROCESSES, tried=TRIED)
    command, environment = isolation.command([sys.executable, "-I", "-c", code], Rules(), limits)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment) as child:
        grip = isolation.grip(child.pid, limits)
        try:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdout.readline()
            grip.hold()
            child.stdin.write(b"go\n")
            child.stdin.flush()
            made = child.stdout.readline().strip()
        finally:
            grip.kill()
            child.kill()
    grip.release()
    return made.isdigit() and int(made) < PROCESSES
