"""What a server says, before the SDK hears it: too much is left out, and too large or too many ends the server.

The SDK starts a task for each notification and request of a server, keeps what is not read yet, and checks results
against the server's own output schemas, of which one can take for ever. None of that has a bound of its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final, Self

import anyio
from mcp.client._transport import ReadStream
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCError, JSONRPCRequest, JSONRPCResponse

LONGEST_MESSAGE: Final = 4 << 20  # bytes of one message
MOST_CONTAINERS: Final = 200_000  # objects and lists in one message: each costs fifty times its two characters
BURST: Final = 200  # messages that nobody asked for, at once
A_SECOND: Final = 50  # and for good
MOST_DROPPED: Final = 20_000  # of them in one storm, before the server is ended
MOST_LISTED: Final = 1_000  # of a page or a result: each part costs the SDK's models far more than its bytes
MOST_OFFERED: Final = 10_001  # resources: a person filters them, and one more than is kept is said to be left out
LISTS: Final = ("tools", "resources", "resourceTemplates", "prompts", "contents", "messages")
ENDLESS: Final = "It sent messages without end."
TOO_LONG: Final = f"It sent a message of more than {LONGEST_MESSAGE >> 20} MiB."
TOO_MANY_PARTS: Final = "It sent a message with too many parts."


class Misbehaved(Exception):
    """The server broke a bound, and is ended; the text says which."""


def containers(data: bytes) -> int:
    """How many objects and lists JSON text holds at most."""
    return data.count(b"{") + data.count(b"[")


class Allowance:
    """So many messages at once, and so many a second for good."""

    def __init__(self, now: float) -> None:
        self._left = float(BURST)
        self._at = now
        self.dropped = 0  # in this storm

    def takes(self, now: float) -> bool:
        """Whether one more passes at a time in seconds."""
        self._left = min(BURST, self._left + (now - self._at) * A_SECOND)
        self._at = now
        if self._left == BURST:  # it was quiet for a while
            self.dropped = 0
        if self._left < 1:
            self.dropped += 1
            return False
        self._left -= 1
        return True


class Flow:
    """Lets through only so much a second of what a server says; what answers a request has the same bound.

    Each kind has an allowance of its own: a server waits for what its requests are answered with, and the app for what
    answers its own, and a storm of the other kinds must not cost them.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._answers, self._requests, self._notes = (Allowance(clock()) for _ in range(3))

    @property
    def dropped(self) -> int:
        """How many messages did not pass in the storm there is."""
        return self._answers.dropped + self._requests.dropped + self._notes.dropped

    def passes(self, message: SessionMessage) -> bool:
        """Whether the SDK may hear it.

        Raises:
            Misbehaved: it is one of far too many.
        """
        if self._allowance(message).takes(self._clock()):
            return True
        if self.dropped > MOST_DROPPED:
            raise Misbehaved(ENDLESS)
        return False

    def _allowance(self, message: SessionMessage) -> Allowance:
        match message.message:
            case JSONRPCResponse() | JSONRPCError():
                return self._answers
            case JSONRPCRequest():
                return self._requests
            case _:
                return self._notes


def usable(message: SessionMessage) -> SessionMessage:
    """The message; of tools in it those the SDK can take, without the schemas it would check results against.

    One tool of a wrong shape must not cost the others. Lists of more parts than anybody needs are cut.
    """
    body = message.message
    if not isinstance(body, JSONRPCResponse):
        return message
    result = body.result
    for name in LISTS:
        if isinstance(found := result.get(name), list):
            del found[MOST_OFFERED if name == "resources" else MOST_LISTED :]
    if isinstance(found := result.get("content"), list) and len(found) > MOST_LISTED:
        left_out = f"[{len(found) - MOST_LISTED} more parts are left out]"
        result["content"] = [*found[:MOST_LISTED], {"type": "text", "text": left_out}]
    if isinstance(tools := result.get("tools"), list):
        result["tools"] = [tool for tool in tools if _is_tool(tool)]
        for tool in result["tools"]:
            tool.pop("outputSchema", None)
    return message


def _is_tool(tool: Any) -> bool:
    if not isinstance(tool, dict) or not isinstance(schema := tool.get("inputSchema"), dict):
        return False
    return isinstance(tool.get("name"), str) and bool(schema.setdefault("type", "object") == "object")


class Guarded:
    """A server's read stream behind the bounds; ``broken`` is told the sentence when one was broken."""

    def __init__(self, stream: ReadStream[SessionMessage | Exception], broken: Callable[[str], None]) -> None:
        self._stream = stream
        self._broken = broken
        self._flow = Flow()

    async def receive(self) -> SessionMessage | Exception:
        """The next message that may be heard."""
        while True:
            item = await self._stream.receive()
            if isinstance(item, Exception):
                return item
            try:
                if self._flow.passes(item):
                    return usable(item)
            except Misbehaved as error:
                self._broken(str(error))
                await self._stream.aclose()

    async def aclose(self) -> None:
        await self._stream.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        try:
            return await self.receive()
        except anyio.EndOfStream:
            raise StopAsyncIteration from None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
