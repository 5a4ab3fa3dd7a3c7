"""A server at an address (streamable HTTP): answers of bounded size, and nothing but what the address' owner sends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Final

import httpx2
from mcp.client._transport import TransportStreams
from mcp.client.streamable_http import streamable_http_client

from desktop.plugins.mcp.client.guard import (
    LONGEST_MESSAGE,
    MOST_CONTAINERS,
    TOO_LONG,
    TOO_MANY_PARTS,
    Guarded,
    containers,
)

# seconds to connect and write and; an answer may take as long as its call, whose own limit ends it
TIMEOUT: Final = httpx2.Timeout(20.0, read=None)
PACKED: Final = "It packed an answer, which nobody asked for."
STREAM_S: Final = 1.0  # between two openings of a stream
EVENT_FRAME: Final = 1 << 16  # bytes around a message in an event
SESSION: Final = "mcp-session-id"
FORGOTTEN: Final = "The server was started again, and does not know this connection any more."


@asynccontextmanager
async def streamable_http(
    url: str,
    headers: Mapping[str, str],
    broken: Callable[[str], None],
    trouble: Callable[[str], None],
    lost: Callable[[str], None],
) -> AsyncGenerator[TransportStreams, None]:
    """Speak with the server at ``url``.

    Told in a sentence are ``broken`` when it broke a bound, ``lost`` when this connection is of no use any more, and
    ``trouble`` when something failed that may pass.

    Redirects are followed inside the address' origin alone, so that no header goes elsewhere (the SDK's rule).
    """
    client = httpx2.AsyncClient(
        # a packed answer could be a thousand times larger than what came over the wire
        headers={**headers, "Accept-Encoding": "identity"},
        timeout=TIMEOUT,
        transport=_Bounded(broken, trouble, lost),
    )
    async with (
        client,
        streamable_http_client(url, http_client=client, max_sse_event_size=2 * LONGEST_MESSAGE) as (read, write),
    ):
        yield Guarded(read, broken), write


class _Bounded(httpx2.AsyncBaseTransport):
    """The ordinary transport, whose answers end with an error where they grow too large."""

    def __init__(
        self, broken: Callable[[str], None], trouble: Callable[[str], None], lost: Callable[[str], None]
    ) -> None:
        self._inner = httpx2.AsyncHTTPTransport()
        self._broken = broken
        self._trouble = trouble
        self._lost = lost
        self._next = 0.0  # when a stream may be opened again

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.method == "GET":
            await self._paced()
        try:
            response = await self._inner.handle_async_request(request)
        except httpx2.TransportError as error:
            # the SDK opens its stream of notes again by itself, and ends altogether where another request fails
            tell = self._lost if request.method == "POST" else self._trouble
            tell(f"The address cannot be reached ({error or type(error).__name__}).")
            raise
        if request.method == "POST" and SESSION in request.headers and response.status_code in (400, 404):
            self._lost(FORGOTTEN)  # 404 by the specification; the SDK for TypeScript says 400
        if response.status_code in (401, 403):
            self._trouble(f"The server refused the request ({response.status_code}): check its headers.")
        if response.headers.get("content-encoding", "identity") != "identity":
            await response.aclose()
            self._broken(PACKED)
            raise httpx2.DecodingError(PACKED, request=request)
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        streams = response.headers.get("content-type", "").startswith("text/event-stream")
        response.stream = _Measured(response.stream, streams, self._broken)
        return response

    async def _paced(self) -> None:
        """Wait until it is time: the SDK opens a stream that ended as soon as its server says, again and again."""
        now = time.monotonic()
        at = max(now, self._next)
        self._next = at + STREAM_S
        await asyncio.sleep(at - now)

    async def aclose(self) -> None:
        await self._inner.aclose()


class _Measured(httpx2.AsyncByteStream):
    """A body that is counted; that of a stream of events for each event."""

    def __init__(self, inner: httpx2.AsyncByteStream, events: bool, broken: Callable[[str], None]) -> None:
        self._inner = inner
        self._events = events
        self._broken = broken

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = parts = 0
        async for chunk in self._inner:
            if self._events and (b"\n\n" in chunk or b"\r\n\r\n" in chunk):
                size = parts = 0
            size += len(chunk)
            parts += containers(chunk)
            if size > LONGEST_MESSAGE + EVENT_FRAME:
                self._fail(TOO_LONG)
            if parts > MOST_CONTAINERS:
                self._fail(TOO_MANY_PARTS)
            yield chunk

    def _fail(self, text: str) -> None:
        self._broken(text)
        raise httpx2.StreamError(text)

    async def aclose(self) -> None:
        await self._inner.aclose()
