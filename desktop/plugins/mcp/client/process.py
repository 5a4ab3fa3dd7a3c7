"""The server's process and everything it starts: born in a session of its own, and gone when it shall be.

The host holds one server. It is made the reaper of its descendants (Linux), so that nothing the server starts leaves
the tree by losing its parent; ending the server then is ending every descendant of the host.
"""

from __future__ import annotations

import asyncio
import ctypes
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final

import psutil

CREATE_NO_WINDOW: Final = 0x08000000
PR_SET_PDEATHSIG: Final = 1
PR_SET_CHILD_SUBREAPER: Final = 36
# Seconds a server has to end after its input closed, and after SIGTERM; the app waits two for all of it.
BY_ITSELF_S: Final = 0.8
AFTER_A_WORD_S: Final = 0.5
AFTER_A_KILL_S: Final = 2.0  # until the system has taken the killed away
POLL_S: Final = 0.01


def take_charge() -> None:
    """Become the parent of what loses its own below this process, and outlive the app until all of it has ended.

    The kernel kills a host at the app's death; this one learns of that by its pipe, and first ends what it started.
    """
    if sys.platform == "linux":
        prctl = ctypes.CDLL(None, use_errno=True).prctl
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0)


def _die_with_us() -> Callable[[], None] | None:
    """What the new process does before it becomes the server: ask to be killed when the host dies."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl  # found before the fork: nothing may be loaded after it
    return lambda: prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) and None


async def start(
    command: Sequence[str], environment: Mapping[str, str], folder: str | None, longest_line: int
) -> asyncio.subprocess.Process:
    """Start a server; its output is read in lines of at most ``longest_line`` bytes.

    Raises:
        OSError: it cannot be started.
        ValueError: a NUL in the command.
    """
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        *command,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        env=dict(environment),
        cwd=folder,
        limit=longest_line,
        start_new_session=True,
        preexec_fn=_die_with_us(),
        creationflags=CREATE_NO_WINDOW if sys.platform == "win32" else 0,
    )


async def end(process: asyncio.subprocess.Process) -> None:
    """End a server and everything it started: its input closes, then SIGTERM, then SIGKILL; at most 4 s."""
    assert process.stdin is not None
    process.stdin.close()
    if not await _gone(process, BY_ITSELF_S):
        with suppress(ProcessLookupError):
            process.terminate()
        await _gone(process, AFTER_A_WORD_S)
    await asyncio.to_thread(kill_descendants, AFTER_A_KILL_S)


async def _gone(process: asyncio.subprocess.Process, seconds: float) -> bool:
    """Whether it ended within some seconds."""
    # the transport knows of the death before its pipes close, which a grandchild can hold open
    waiting = asyncio.create_task(process.wait())
    done, _ = await asyncio.wait({waiting}, timeout=seconds)
    waiting.cancel()
    return bool(done) or process.returncode is not None


def kill_descendants(seconds: float) -> int:
    """Kill every process below this one, and those that they start meanwhile; returns how many are left after a time.

    From any thread, also when the event loop no longer runs. Nothing is waited for with ``waitpid``: the dead are the
    event loop's, and go with this process.
    """
    me = psutil.Process()
    deadline = time.monotonic() + seconds
    while left := [one for one in me.children(recursive=True) if _lives(one)]:
        if time.monotonic() > deadline:
            break
        for act in (psutil.Process.suspend, psutil.Process.kill):  # what does not run starts nothing
            for one in left:
                with suppress(psutil.Error):
                    act(one)
        time.sleep(POLL_S)
    return len(left)


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False
