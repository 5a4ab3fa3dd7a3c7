"""One life of a host process: from its start in its cage to its end, which has a reason that can be said."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final, Self

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.process import self_command
from desktop.plugins.definitions import Source
from desktop.plugins.frames import Frame, FrameError, Unpacker, pack
from desktop.plugins.hostlog import HostLog
from desktop.plugins.limits import USUAL, Limits
from desktop.plugins.rules import Rules
from desktop.plugins.sandbox import Isolation
from desktop.plugins.services import Service

log = logging.getLogger(__name__)

READ_SIZE: Final = 1 << 16
END_SECONDS: Final = 2.0  # for a host to end by itself when it is closed
WATCH_SECONDS: Final = 0.2  # between two looks at the limits while something is asked
MOST_WAITING: Final = 1000  # frames that nobody has read yet
RELEASE_TRIES: Final = 50  # the kernel takes a moment to bury what was killed


class HostFault(EnvironmentFault):
    """A host that could not start, was ended or refused; the sentence names who and why."""


Inbox = asyncio.Queue[Frame | HostFault]


@dataclass(frozen=True, slots=True)
class Job:
    """What a host is for.

    Attributes:
        source: whose tools they are.
        first: the first frame, with "job" ("plugin" or "server") and what that job needs.
        log: the file that gets what the host prints.
        services: what it may ask the app, by name.
        secrets: reads them, by name; called on a thread at each start, since a keyring may ask the user first.
        told: gets what a ready host says without being asked, and {"kind": "gone", "text"} at its end; the text is
            empty where the app wanted it.
    """

    source: Source
    first: Frame
    rules: Rules
    log: Path
    limits: Limits = USUAL
    services: Mapping[str, Service] = field(default_factory=dict)
    secrets: Callable[[], Mapping[str, str]] = dict
    told: Callable[[Frame], None] = lambda _: None


class HostProcess:
    """A started host. ``fault`` is set when it has ended."""

    def __init__(self, process: asyncio.subprocess.Process, job: Job, isolation: Isolation) -> None:
        self.fault: HostFault | None = None
        self._process = process
        self._job = job
        self._cause = ""
        self._limit = ""
        self._ready = False
        self._closing = False
        self._first: Inbox = asyncio.Queue()
        self._inboxes: dict[int, Inbox] = {}
        self._grip = isolation.grip(process.pid, job.limits)
        self._asked = asyncio.Event()
        self._life = asyncio.create_task(self._live())

    @classmethod
    async def start(cls, job: Job, isolation: Isolation) -> Self:
        """Start a host and wait until it is ready; a second's work of its own happens in between.

        Raises:
            HostFault: it cannot be started, or the plugin is broken; then the text is the host's reason.
        """
        command, environment = isolation.command(self_command("tool-host"), job.rules, job.limits)
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=environment,
                start_new_session=True,
                creationflags=0x08000000 if sys.platform == "win32" else 0,  # no console window
            )
        except OSError as error:
            raise HostFault(tr("{name} cannot be started: {reason}.", name=job.source.name, reason=error)) from error
        made = cls(process, job, isolation)
        try:
            async with asyncio.timeout(job.limits.start_seconds):
                await made._begin(isolation)
        except TimeoutError:
            await made.end(tr("It was not ready after {seconds} s.", seconds=f"{job.limits.start_seconds:g}"))
            assert made.fault is not None
            raise made.fault from None
        except BaseException:
            await made.end("")
            raise
        return made

    async def _begin(self, isolation: Isolation) -> None:
        """The cage is shut before the frame that lets a stranger's code in."""
        await self._expect("hello")
        self._grip.hold()
        limits = asdict(self._job.limits)
        if not isolation.counts_processes:
            limits["processes"] = 0
        secrets = dict(await asyncio.to_thread(self._job.secrets)) if self._job.secrets is not dict else {}
        self.send({"secrets": secrets} | self._job.first | {"limits": limits, "allowed": self._job.rules.allowed()})
        await self._expect("ready")
        self._ready = True

    async def _expect(self, kind: str) -> None:
        frame = await self._first.get()
        if isinstance(frame, HostFault):
            raise frame
        if frame.get("kind") != kind:
            raise HostFault(str(frame.get("text") or tr("{name} does not start.", name=self._job.source.name)))

    @property
    def pid(self) -> int:
        """The process's id: of the cage where there is one."""
        return self._process.pid

    def open(self, request: int) -> Inbox:
        """The inbox of a request's replies; a fault in it is the last thing.

        Raises:
            HostFault: the process has ended.
        """
        if self.fault is not None:
            raise self.fault
        self._inboxes[request] = asyncio.Queue()
        self._asked.set()
        return self._inboxes[request]

    def shut(self, request: int) -> None:
        """Forget a request; what still comes for it is dropped."""
        self._inboxes.pop(request, None)
        if not self._inboxes:
            self._asked.clear()

    def send(self, frame: Frame) -> None:
        """Send a frame; to one that has ended, nothing.

        Raises:
            HostFault: it is too long.
        """
        assert self._process.stdin is not None
        try:
            data = pack(frame)
        except FrameError as error:
            raise HostFault(tr("What {name} was to be sent is too long.", name=self._job.source.name)) from error
        if not self._process.stdin.is_closing():
            self._process.stdin.write(data)

    async def end_at_limit(self) -> str:
        """End the process if it has reached a limit of its cage; the sentence that says so, empty when it has not."""
        self._limit = self._limit or self._grip.reached()
        if not self._limit:
            return ""
        await self.end(self._limit)
        return _ended(self._job.source, self._limit)

    async def end(self, cause: str) -> None:
        """Kill the process with everything it started, and wait until it is gone. The first cause counts."""
        self._cause = self._cause or cause
        self._limit = self._limit or self._grip.reached()
        self._kill()
        await asyncio.wait({self._life})

    async def close(self) -> None:
        """Let the process end, and make it after a grace time."""
        self._closing = True
        if self._process.stdin is not None:
            self._process.stdin.close()
        await asyncio.wait({self._life}, timeout=END_SECONDS)
        await self.end(tr("It was closed."))

    def _kill(self) -> None:
        self._grip.kill()
        with suppress(ProcessLookupError, PermissionError):
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL)
            elif self._process.returncode is None:
                self._process.kill()

    async def _live(self) -> None:
        """Follow the process to its end, then tell everyone why."""
        watch = asyncio.create_task(self._watch())
        try:
            await asyncio.gather(self._read_frames(), self._read_log())
            code = await self._process.wait()
        except asyncio.CancelledError:  # the loop is torn down without close(): nobody will read its pipes any more
            self._kill()
            self._process._transport.close()  # type: ignore[attr-defined]
            raise
        finally:
            watch.cancel()
        self._limit = self._limit or self._grip.reached()
        self._kill()  # what it left behind
        reason = self._limit or self._cause or tr("It ended by itself with status {code}.", code=code)
        self.fault = HostFault(_ended(self._job.source, reason))
        log.info("%s (status %s)", self.fault.text, code)
        for inbox in (self._first, *self._inboxes.values()):
            inbox.put_nowait(self.fault)
        if self._ready:
            self._job.told({"kind": "gone", "text": "" if self._closing else self.fault.text})
        for _ in range(RELEASE_TRIES):
            if self._grip.release():
                break
            await asyncio.sleep(0.02)

    async def _watch(self) -> None:
        """End the process when it reaches a limit while something is asked of it: it may never notice by itself."""
        while True:
            await self._asked.wait()
            await asyncio.sleep(WATCH_SECONDS)
            reached = await asyncio.to_thread(self._grip.reached)
            self._limit = self._limit or reached
            if self._limit:
                self._kill()
                return

    async def _read_frames(self) -> None:
        assert self._process.stdout is not None
        unpacker = Unpacker()
        spoiled = False
        while data := await self._process.stdout.read(READ_SIZE):
            if spoiled:  # read on to the end all the same: a full pipe would keep the process from being reaped
                continue
            try:
                for frame in unpacker.feed(data):
                    self._route(frame)
            except FrameError as error:
                log.info("%s: %s", self._job.source.id, error)
                spoiled = True
                self._cause = self._cause or tr("It sent something that is no answer.")
                self._kill()
            await asyncio.sleep(0)  # a flood of frames must leave room for everyone else

    def _route(self, frame: Frame) -> None:
        number = frame.get("id")
        if number is None and self._ready:
            self._job.told(frame)
            return
        inbox = self._inboxes.get(number) if isinstance(number, int) else self._first
        if inbox is None:
            return
        if inbox.qsize() >= MOST_WAITING:
            raise FrameError("more frames than anyone can read")
        inbox.put_nowait(frame)

    async def _read_log(self) -> None:
        assert self._process.stderr is not None
        with HostLog(self._job.log, self._job.limits.output) as kept:
            while data := await self._process.stderr.read(READ_SIZE):
                if not kept.take(data) and not self._cause:
                    most = self._job.limits.output >> 20
                    self._cause = tr("It printed more than {n} MB.", n=most)
                    self._kill()


def _ended(source: Source, reason: str) -> str:
    return tr("{name} was ended. {reason}", name=source.name, reason=reason)
