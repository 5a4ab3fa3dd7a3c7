"""The server's process: born in a session of its own, asked to end, and made to.

What it started and lost is not followed from here: all of that ends with the host, which ends when its server does.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

CREATE_NO_WINDOW: Final = 0x08000000
# Seconds a server has to end after its input closed, and after SIGTERM; the app waits two for all of it.
BY_ITSELF_S: Final = 0.8
AFTER_A_WORD_S: Final = 0.5


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
        creationflags=CREATE_NO_WINDOW if sys.platform == "win32" else 0,
    )


async def end(process: asyncio.subprocess.Process) -> None:
    """End a server and its group: its input closes, then SIGTERM, then SIGKILL."""
    assert process.stdin is not None
    process.stdin.close()
    if not await _gone(process, BY_ITSELF_S):
        with suppress(ProcessLookupError):
            process.terminate()
        await _gone(process, AFTER_A_WORD_S)
    kill(process)


def kill(process: asyncio.subprocess.Process) -> None:
    """Kill a server and its group, now; also what is left of the group when the server itself has ended."""
    with suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


async def _gone(process: asyncio.subprocess.Process, seconds: float) -> bool:
    """Whether it ended within some seconds."""
    # the transport knows of the death before its pipes close, which a grandchild can hold open
    waiting = asyncio.create_task(process.wait())
    done, _ = await asyncio.wait({waiting}, timeout=seconds)
    waiting.cancel()
    return bool(done) or process.returncode is not None
