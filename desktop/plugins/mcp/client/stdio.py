"""A server as a child process that speaks in lines: the SDK's own transport has no limit for one, and is quadratic."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Final

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.client._transport import TransportStreams
from mcp.shared.message import SessionMessage
from mcp_types import jsonrpc_message_adapter

from desktop.plugins.mcp.client import process as processes
from desktop.plugins.mcp.client.guard import (
    ENDLESS,
    LONGEST_MESSAGE,
    MOST_CONTAINERS,
    MOST_DROPPED,
    TOO_LONG,
    TOO_MANY_PARTS,
    Allowance,
    Guarded,
    containers,
)
from desktop.plugins.mcp.client.ring import Ring

CHUNK: Final = 1 << 14
LAST_WORDS_S: Final = 0.2  # for what a server wrote before it ended
GARBAGE_SHOWN: Final = 200  # bytes of a line that is no message

# an escape in JSON: both halves of a character, one half alone (group 1), or another
_ESCAPES: Final = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)

Incoming = MemoryObjectSendStream[SessionMessage | Exception]
Outgoing = MemoryObjectReceiveStream[SessionMessage]


@asynccontextmanager
async def stdio(
    command: Sequence[str],
    environment: Mapping[str, str],
    folder: str | None,
    ring: Ring,
    broken: Callable[[str], None],
) -> AsyncGenerator[TransportStreams, None]:
    """Start a server and speak with it; at the end of the block it has ended.

    ``broken`` is told, in a sentence, when the server is ended for what it did, or ended by itself.

    Raises:
        OSError: it cannot be started.
    """
    process = await processes.start(command, environment, folder, LONGEST_MESSAGE)
    incoming, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    write, outgoing = anyio.create_memory_object_stream[SessionMessage](0)
    reading = asyncio.create_task(_read(process, incoming, ring, broken))
    tasks = [reading, asyncio.create_task(_write(process, outgoing)), asyncio.create_task(_errors(process, ring))]
    try:
        yield Guarded(read, broken), write
    finally:
        for stream in (incoming, read, write, outgoing):
            stream.close()
        reading.cancel()
        with anyio.CancelScope(shield=True):
            await processes.end(process)
            await asyncio.wait(tasks, timeout=LAST_WORDS_S)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _read(
    process: asyncio.subprocess.Process, incoming: Incoming, ring: Ring, broken: Callable[[str], None]
) -> None:
    """Hand on the server's messages until its output ends or breaks a bound; then nothing of it may go on."""
    try:
        broken(await _messages(process, incoming, ring))
    except (anyio.BrokenResourceError, anyio.ClosedResourceError):
        return  # nobody listens any more
    incoming.close()
    processes.kill(process)


async def _messages(process: asyncio.subprocess.Process, incoming: Incoming, ring: Ring) -> str:
    """Hand on messages; the sentence why there are no more."""
    assert process.stdout is not None
    garbage = Allowance(time.monotonic())
    try:
        while True:
            line = await process.stdout.readuntil(b"\n")
            if containers(line) > MOST_CONTAINERS:
                return TOO_MANY_PARTS
            if (message := _message(line)) is not None:
                await incoming.send(message)
            elif garbage.takes(time.monotonic()):
                if shown := line[:GARBAGE_SHOWN].decode("utf-8", "replace").strip():
                    ring.note(f"not a message: {shown}")
            elif garbage.dropped > MOST_DROPPED:
                return ENDLESS
    except asyncio.LimitOverrunError:
        return TOO_LONG
    except asyncio.IncompleteReadError:
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), processes.BY_ITSELF_S)
        if process.returncode is None:
            return "It closed its output."
        return f"It ended by itself (status {process.returncode})."


def _message(line: bytes) -> SessionMessage | None:
    """The message of a line; None for what is none, as servers print what they should not."""
    try:
        return SessionMessage(jsonrpc_message_adapter.validate_json(_ESCAPES.sub(_whole, line), by_name=False))
    except ValueError:
        return None


def _whole(escape: re.Match[bytes]) -> bytes:
    """An escape, or U+FFFD for half of a character: JavaScript writes those, and no JSON reader here takes them."""
    return b"\\ufffd" if escape[1] else escape[0]


async def _write(process: asyncio.subprocess.Process, outgoing: Outgoing) -> None:
    """Send what the client says; a server that reads nothing is waited for by the caller's time limits."""
    assert process.stdin is not None
    with suppress(ConnectionError, anyio.ClosedResourceError):
        async for item in outgoing:
            text = item.message.model_dump_json(by_alias=True, exclude_unset=True)
            process.stdin.write(text.encode("utf-8", "replace") + b"\n")
            await process.stdin.drain()


async def _errors(process: asyncio.subprocess.Process, ring: Ring) -> None:
    assert process.stderr is not None
    while data := await process.stderr.read(CHUNK):
        ring.add(data)
