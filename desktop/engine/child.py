"""The worker as a process: starting it, talking to it, watching it, and ending it without a trace."""

from __future__ import annotations

import asyncio
import collections
import itertools
import logging
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Self

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.base.process import self_environment
from desktop.chat.engine import EngineDied
from desktop.engine.faults import death, hang, no_start
from desktop.engine.wire import BEAT_VARIABLE, MAX_REQUEST, Lines, Message, decode, encode

log = logging.getLogger("nemodesk.engine")

READ_SIZE = 1 << 16
LOG_LINES_KEPT = 200
# before the worker is ready it loads libraries, under Python's lock and from a cold disk; no heartbeat comes then
START_FACTOR = 4
# beats without any work done: one step of a large model from a slow disk takes minutes, nothing healthy takes more
STALL_LIMIT = 600.0
# seconds a worker gets to end after its input closed, and as many again while it gives signs of life: it stores the
# state of a conversation then, of up to some gigabytes
END_LIMIT = 2.0
LONGEST_END = 15.0
CREATE_NO_WINDOW = 0x08000000

LEVELS = {"E": logging.ERROR, "W": logging.WARNING, "I": logging.DEBUG}


class Inbox:
    """The replies to one request."""

    def __init__(self, request: int) -> None:
        self.request = request
        self._replies: asyncio.Queue[Message | EngineDied] = asyncio.Queue()

    def put(self, reply: Message | EngineDied) -> None:
        """Add a reply, or the end of the process."""
        self._replies.put_nowait(reply)

    async def get(self) -> Message:
        """The next reply.

        Raises:
            EngineDied: the process ended; every reply before that was delivered.
        """
        reply = await self._replies.get()
        if isinstance(reply, EngineDied):
            raise reply
        return reply


class Child:
    """One worker process.

    A process that ends, by itself or by a signal, is noticed when its pipes close; one that is stopped or stuck, when
    its heartbeats stay away. In both cases every open request and ``on_death`` learn the same error.

    Attributes:
        fault: why the process ended; None while it lives.
        hung: the process was ended because it no longer answered.
        used: a request was sent to it.
    """

    def __init__(
        self, process: asyncio.subprocess.Process, hang_limit: float, on_death: Callable[[Child], None]
    ) -> None:
        self.fault: EngineDied | None = None
        self.hung = False
        self.used = False
        self._process = process
        self._hang_limit = hang_limit
        self._on_death = on_death
        self._ids = itertools.count(1)
        self._inboxes: dict[int, Inbox] = {}
        self._ready = Inbox(0)
        self._words = ""
        self._log_tail: collections.deque[str] = collections.deque(maxlen=LOG_LINES_KEPT)
        self._is_ready = False
        self._closing = False
        self._heard = False
        self._reads = 0
        self._progress = -1
        self._hang_fault: EngineDied | None = None
        self._life = asyncio.create_task(self._live())

    @classmethod
    async def start(cls, command: Sequence[str], hang_limit: float, on_death: Callable[[Child], None]) -> Self:
        """Start a worker; ``hang_limit`` in seconds.

        Raises:
            EngineDied: the command cannot be started.
        """
        beat = min(1.0, hang_limit / 5)
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=self_environment() | {BEAT_VARIABLE: str(beat)},
                creationflags=CREATE_NO_WINDOW if sys.platform == "win32" else 0,
            )
        except OSError as error:
            raise no_start(error) from error
        return cls(process, hang_limit, on_death)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    async def ready(self) -> Message:
        """Wait until llama.cpp is loaded; the worker's first message.

        Raises:
            EngineDied: it did not get that far.
        """
        reply = await self._ready.get()
        self._ready.put(reply)
        return reply

    @contextmanager
    def ask(self, message: Message) -> Iterator[Inbox]:
        """Send a request; its replies are in the inbox as long as the context is open.

        Raises:
            EngineDied: the process has ended.
            UsageError: the request is larger than any context.
        """
        if self.fault is not None:
            raise self.fault
        inbox = Inbox(next(self._ids))
        line = encode({"id": inbox.request} | message)
        if len(line) > MAX_REQUEST:
            raise UsageError(tr("The text is longer than any model can read: shorten it."))
        self.used = True
        self._inboxes[inbox.request] = inbox
        self._send(line)
        try:
            yield inbox
        finally:
            del self._inboxes[inbox.request]

    def stop(self, request: int) -> None:
        """Ask for the end of a completion; does nothing when it has ended."""
        if self.fault is None:
            self._send(encode({"id": request, "do": "stop"}))

    def answer_now(self, request: int) -> None:
        """Ask for the end of a completion's thinking; does nothing when it has ended."""
        if self.fault is None:
            self._send(encode({"id": request, "do": "answer_now"}))

    def end_as_hung(self, fault: EngineDied) -> None:
        """Kill the process because it does not answer; requests learn ``fault``."""
        self.hung = True
        self._hang_fault = fault
        self._kill()

    async def close(self) -> None:
        """End the process and wait until it is gone and reaped."""
        self._closing = True
        if self._process.stdin is not None:
            self._process.stdin.close()
        ends = time.monotonic() + LONGEST_END
        reads = -1
        while not self._life.done() and reads != self._reads and time.monotonic() < ends:
            reads = self._reads
            await asyncio.wait({self._life}, timeout=END_LIMIT)
        if not self._life.done():
            self._kill()
            await asyncio.wait({self._life})

    def _kill(self) -> None:
        if self._process.returncode is None:
            self._process.kill()

    def _send(self, line: bytes) -> None:
        assert self._process.stdin is not None
        if not self._process.stdin.is_closing():
            self._process.stdin.write(line)

    async def _live(self) -> None:
        """Follow the process to its end, then tell everyone why."""
        guard = asyncio.create_task(self._guard())
        try:
            await asyncio.gather(self._read_replies(), self._read_log())
            code = await self._process.wait()
        except asyncio.CancelledError:
            # the loop is being torn down without close()
            self._kill()
            raise
        finally:
            guard.cancel()
        self.fault = self._explain(code)
        for inbox in (self._ready, *self._inboxes.values()):
            inbox.put(self.fault)
        self._on_death(self)

    def _explain(self, code: int) -> EngineDied:
        if self._closing:
            return EngineDied(tr("The engine was closed."))
        if self._hang_fault is not None:
            return self._hang_fault
        fault = death(code, self._words, "\n".join(self._log_tail))
        log.error("%s %s", fault.text, self._words)
        return fault

    async def _read_replies(self) -> None:
        assert self._process.stdout is not None
        lines = Lines()
        while data := await self._process.stdout.read(READ_SIZE):
            self._heard = True
            self._reads += 1
            try:
                for line in lines.feed(data):
                    if line:
                        self._route(line)
            except ValueError as error:
                # read on to the end all the same: a full pipe would keep the process from being reaped
                self.end_as_hung(
                    EngineDied(tr("The engine's answer could not be read: load the model again."), str(error))
                )

    def _route(self, line: bytes) -> None:
        message = decode(line)
        if message is None:
            log.warning("The worker sent a line that is not a message: %r", line[:200])
            return
        inbox = self._inboxes.get(message.get("id", 0))
        if inbox is not None:
            inbox.put(message)
        elif message["kind"] == "beat":
            self._progress = message["progress"]
        elif message["kind"] == "words":
            self._words = message["text"]
        elif message["kind"] == "ready":
            self._is_ready = True
            self._ready.put(message)

    async def _read_log(self) -> None:
        """Warnings and errors of llama.cpp go to our log, the last lines of everything are kept for a death."""
        assert self._process.stderr is not None
        lines = Lines()
        while data := await self._process.stderr.read(READ_SIZE):
            with suppress(ValueError):  # a log line without an end is lost, and the answers go on
                for line in lines.feed(data):
                    self._keep_log(line)
        for line in lines.feed(b"\n"):
            self._keep_log(line)

    def _keep_log(self, line: bytes) -> None:
        text = line.decode("utf-8", "replace").rstrip()
        letter, _, rest = text.partition("\t")
        level = LEVELS.get(letter)
        if level is not None:
            text = rest
        if text:
            self._log_tail.append(text)
            log.log(logging.WARNING if level is None else level, "%s", text)

    async def _guard(self) -> None:
        """End the process when it is silent for the hang limit, or busy without progress for STALL_LIMIT.

        Time is counted in our own ticks, so that a suspended computer or a blocked loop is not the worker's silence.
        The two ticks that counting may lose are taken off the limit.
        """
        tick = min(1.0, self._hang_limit / 20)
        silent = stuck = 0.0
        progress = -1
        while True:
            await asyncio.sleep(tick)
            silent = 0.0 if self._heard else silent + tick
            stuck = stuck + tick if self._inboxes and progress == self._progress else 0.0
            self._heard, progress = False, self._progress
            limit = self._hang_limit * (1 if self._is_ready else START_FACTOR)
            if silent >= limit - 2 * tick or stuck >= STALL_LIMIT:
                fault = hang(max(limit, stuck), "\n".join(self._log_tail))
                log.error("%s", fault.text)
                self.end_as_hung(fault)
                return
