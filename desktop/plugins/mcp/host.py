"""The job of a tool host that holds one MCP server: requests of the app in, answers out, and the server's end."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any, Final, Protocol

from desktop.plugins.definitions import Labels
from desktop.plugins.frames import Frame, pieces
from desktop.plugins.mcp.client.offers import Listed, Offer
from desktop.plugins.mcp.client.ring import Ring
from desktop.plugins.mcp.client.session import ServerFault, Session, connected
from desktop.plugins.results import cut

CALL_S: Final = 60.0  # a call may take; then it is cancelled, as the protocol says
BATCH: Final = 1 << 17  # bytes of a list in one frame, about
CANCEL_S: Final = 5.0  # and this much later the app ends the host, if that was not enough
# nobody knows what a stranger's tools do; its own word on that is passed on as a claim
WORST: Final = asdict(Labels(reads_private=True, untrusted=True, sends=True, writes=True))


class Pipes(Protocol):
    """The pipes to the app."""

    def frames(self) -> Iterator[Frame]:
        """What the app sends, until it closes the pipe or dies."""
        ...

    def send(self, frame: Frame) -> None:
        """Write a frame, from any thread."""
        ...


def run(first: Frame, channel: Pipes) -> None:
    """Serve the server that ``first`` describes under "server", until it ends or the app closes the pipe.

    "server" holds ``command`` (a list), ``environment`` and ``folder``, or ``url``; "secrets" the values of its
    variables or headers by name, which are never shown.
    """
    # the SDK logs what servers send, with tracebacks; what matters of it goes into the server's own log
    logging.getLogger().setLevel(logging.CRITICAL)
    asyncio.run(_serve(first["server"], first.get("secrets", {}), channel))


async def _serve(server: Mapping[str, Any], secrets: Mapping[str, str], channel: Pipes) -> None:
    host = ServerHost(server, secrets, channel.send)
    arguments = (channel, asyncio.get_running_loop(), host.take)
    threading.Thread(target=_read, args=arguments, daemon=True).start()
    await host.serve()


def _read(channel: Pipes, loop: asyncio.AbstractEventLoop, take: Callable[[Frame | None], None]) -> None:
    """Hand frames to the loop, and their end."""
    with suppress(RuntimeError):  # the loop has ended already
        for frame in channel.frames():
            loop.call_soon_threadsafe(take, frame)
        loop.call_soon_threadsafe(take, None)


class ServerHost:
    """Answers requests, each in a task of its own; ``send`` takes the replies.

    Requests are {"id", "do", ...}: "list" (its tools), "resources", "prompts", "about" (who the server is), "call"
    {name, arguments: JSON text}, "read" {uri}, "prompt" {name, arguments}, "complete" {of, name, value, others: what
    ``Session.complete`` takes}, "log", "cancel" (the request of the same id). Replies carry the id and a kind:
    "progress" {text, share}, "whole" {text: a piece of a long text}, "tool" {tool} for each of a list and "item" {some:
    several of one}; as the last one "tools" or "items" (with ``left_out``: names and reasons), "result" {text, failed},
    "about" {about} or "error" {text}. Without an id come "ready", or "broken" {text} where the server cannot be used,
    "ending" {text} where it cannot any longer, and "changed" {what: "tools", "resources" or "prompts"}, once until that
    list is asked for again.
    """

    def __init__(self, server: Mapping[str, Any], secrets: Mapping[str, str], send: Callable[[Frame], None]) -> None:
        self._server = server
        self._secrets = secrets
        self._send = send
        self._ring = Ring(secrets.values())
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._told: set[str] = set()  # lists that changed and were not asked for since
        self._ending = asyncio.Event()
        self._session: Session | None = None

    def take(self, frame: Frame | None) -> None:
        """Do what a frame asks for; None is the end."""
        if frame is None:
            self._ending.set()
            return
        number = frame.get("id", 0)
        if frame.get("do") == "cancel":
            if (task := self._tasks.get(number)) is not None:
                task.cancel()
            return
        task = self._tasks[number] = asyncio.create_task(self._answer(number, frame))
        task.add_done_callback(lambda _: self._tasks.pop(number, None))

    async def serve(self) -> None:
        """Hold the connection until it breaks or ``take(None)`` comes."""
        try:
            async with connected(self._server, self._secrets, self._ring, self._note_change, self._broke) as session:
                self._session = session
                self._send({"kind": "ready"})
                watching = asyncio.create_task(session.watch(self._note_change))
                await self._ending.wait()
                watching.cancel()
                if session.fault and self._tasks:  # they have the reason to tell
                    await asyncio.wait(self._tasks.values(), timeout=1)
        except ServerFault as error:
            self._leave_log()  # first: the app ends a broken host at once
            self._send({"kind": "broken", "text": self._ring.clean(str(error))})
        else:
            self._leave_log()

    def _leave_log(self) -> None:
        """Give the app what the server wrote, as the log of one that is gone."""
        sys.stderr.write(self._ring.text())
        sys.stderr.flush()

    def _broke(self, text: str) -> None:
        if self._session is not None:
            self._send({"kind": "ending", "text": self._ring.clean(text)})
        self._ending.set()

    def _note_change(self, what: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self._send({"kind": "changed", "what": what})

    async def _answer(self, number: int, frame: Frame) -> None:
        act = self._ACTS.get(frame.get("do", ""))
        try:
            if act is None or self._session is None:
                raise ServerFault(f"This host cannot {frame.get('do')}.")
            await act(self, self._session, number, frame)
        except ServerFault as error:
            self._send({"id": number, "kind": "error", "text": self._ring.clean(str(error))})
        except asyncio.CancelledError:
            self._send({"id": number, "kind": "error", "text": "The call was stopped."})

    async def _list(self, session: Session, number: int, _: Frame) -> None:
        self._told.discard("tools")
        listed = await session.tools()
        for one in listed.kept:
            self._send({"id": number, "kind": "tool", "tool": one | {"labels": WORST, "seconds": CALL_S + CANCEL_S}})
        self._send({"id": number, "kind": "tools", "count": len(listed.kept), "left_out": listed.left_out})

    async def _resources(self, session: Session, number: int, _: Frame) -> None:
        self._told.discard("resources")
        self._items(number, await session.resources())

    async def _prompts(self, session: Session, number: int, _: Frame) -> None:
        self._told.discard("prompts")
        self._items(number, await session.prompts())

    def _items(self, number: int, listed: Listed) -> None:
        for some in _batches(listed.kept):
            self._send({"id": number, "kind": "item", "some": some})
        self._send({"id": number, "kind": "items", "left_out": listed.left_out})

    async def _about(self, session: Session, number: int, _: Frame) -> None:
        self._send({"id": number, "kind": "about", "about": session.about})

    async def _call(self, session: Session, number: int, frame: Frame) -> None:
        def progress(text: str, share: float | None) -> None:
            self._send({"id": number, "kind": "progress", "text": text, "share": share})

        try:
            arguments = json.loads(frame.get("arguments") or "{}")
        except ValueError as error:
            raise ServerFault("The arguments are no JSON.") from error
        text, failed = await session.call(str(frame.get("name")), arguments, CALL_S, progress)
        self._text(number, text or ("The tool failed without a reason." if failed else ""), failed)

    async def _read(self, session: Session, number: int, frame: Frame) -> None:
        self._text(number, await session.read(str(frame.get("uri"))))

    async def _prompt(self, session: Session, number: int, frame: Frame) -> None:
        self._text(number, await session.prompt(str(frame.get("name")), frame.get("arguments", {})))

    async def _complete(self, session: Session, number: int, frame: Frame) -> None:
        of, others = frame.get("of", {}), frame.get("others", {})
        found = await session.complete(of, str(frame.get("name")), str(frame.get("value")), others)
        self._send({"id": number, "kind": "item", "some": found})
        self._send({"id": number, "kind": "items", "left_out": []})

    async def _log(self, _: Session, number: int, __: Frame) -> None:
        self._text(number, self._ring.text())

    def _text(self, number: int, text: str, failed: bool = False) -> None:
        """A text as the result, cut to what a model is told; the whole of a longer one before it."""
        told = cut(text)
        if told != text:
            for piece in pieces(text):
                self._send({"id": number, "kind": "whole", "text": piece})
        self._send({"id": number, "kind": "result", "text": told, "failed": failed})

    _ACTS: Final[Mapping[str, Callable[[ServerHost, Session, int, Frame], Coroutine[Any, Any, None]]]] = {
        "list": _list,
        "resources": _resources,
        "prompts": _prompts,
        "about": _about,
        "call": _call,
        "read": _read,
        "prompt": _prompt,
        "complete": _complete,
        "log": _log,
    }


def _batches(items: Sequence[Offer]) -> Iterator[list[Offer]]:
    """A long list in few frames: the app's loop has more to do than to take ten thousand."""
    some: list[Offer] = []
    size = 0
    for one in items:
        size += len(json.dumps(one))
        if some and size > BATCH:
            yield some
            some, size = [], 0
        some.append(one)
    if some:
        yield some
