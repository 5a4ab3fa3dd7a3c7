"""The app's side of a tool host: started on demand, asked over frames, and ended whole when it breaks a limit."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.plugins.definitions import MOST_WHOLE, USUAL_SECONDS, Progress, Result, Source, ToolDefinition
from desktop.plugins.frames import Frame
from desktop.plugins.process import HostFault, HostProcess, Inbox, Job
from desktop.plugins.results import cut
from desktop.plugins.sandbox import Isolation

MOST_TOOLS: Final = 1000  # of a source
MOST_FRAMES: Final = 100_000  # of a request
PARTS: Final = ("progress", "whole", "tool", "item", "ask")  # every other kind of reply is the last one


@dataclass(frozen=True, slots=True)
class Listing:
    """A source's tools, and the JSON Schema of its page of settings (JSON text, empty for none)."""

    tools: tuple[ToolDefinition, ...]
    page: str = ""


class Host:
    """One source's host process, which comes and goes; what is asked of it starts it."""

    def __init__(self, job: Job, isolation: Isolation | Callable[[], Isolation]) -> None:
        """``isolation``, or what finds it: called on a thread at each start."""
        self.job = job
        self._isolation = isolation
        self._process: HostProcess | None = None
        self._starting = asyncio.Lock()
        self._launch: asyncio.Task[HostProcess] | None = None
        self._closed = 0  # how often
        self._ids = itertools.count(1)
        self._open = 0
        self._idle: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def source(self) -> Source:
        """Whose tools they are."""
        return self.job.source

    @property
    def pid(self) -> int:
        """The id of the running process (of its cage where there is one); 0 for none."""
        return self._process.pid if self._process is not None and self._process.fault is None else 0

    async def start(self) -> None:
        """Have the process run.

        Raises:
            HostFault: it does not start.
        """
        await self._running()

    async def tools(self) -> tuple[ToolDefinition, ...]:
        """The source's tools.

        Raises:
            HostFault: it does not start, or ended.
        """
        return (await self.listing()).tools

    async def listing(self) -> Listing:
        """The source's tools and its page of settings.

        Raises:
            HostFault: it does not start, or ended.
        """
        tools: list[ToolDefinition] = []
        page = ""
        await self.start()  # whose time is another
        try:
            async with (
                asyncio.timeout(self.job.limits.start_seconds),
                aclosing(self.asking({"do": "list"})) as replies,
            ):
                async for frame in replies:
                    if frame.get("kind") == "tool" and len(tools) < MOST_TOOLS:
                        tools.append(ToolDefinition.from_json(frame["tool"], self.job.source))
                    page = str(frame.get("page", ""))
        except (TimeoutError, KeyError, TypeError, ValueError) as error:
            text = tr("{name} gave no list of tools that can be read.", name=self.job.source.name)
            raise HostFault(text, repr(error)) from error
        return Listing(tuple(tools), page)

    async def call(
        self, name: str, arguments: str, progress: Progress | None = None, seconds: float = USUAL_SECONDS
    ) -> Result:
        """Run a tool; what goes wrong is the result. Being cancelled stops the tool, and the process if it must.

        ``arguments`` is JSON text; progress is told on the loop's thread.
        """
        question = {"do": "call", "name": name, "arguments": arguments}
        process: HostProcess | None = None
        try:
            process = await self._running()
            async with asyncio.timeout(seconds), aclosing(self.asking(question)) as replies:
                return await _collect(replies, progress)
        except TimeoutError:
            reason = tr("It took longer than {seconds} s.", seconds=f"{seconds:g}")
            text = tr("{name} was ended. {reason}", name=self.job.source.name, reason=reason)
        except AppError as error:
            text = error.text
        limit = await process.end_at_limit() if process is not None else ""
        return Result(limit or text, failed=True)

    async def test(self) -> tuple[str, ...]:
        """Run the plugin's own tests; a sentence for each that fails.

        Raises:
            HostFault: it does not start, or ended.
        """
        failures: object = ()
        async with aclosing(self.asking({"do": "test"})) as replies:
            async for frame in replies:
                failures = frame.get("failures")
        return tuple(map(str, failures)) if isinstance(failures, list) else ()

    async def asking(self, message: Frame) -> AsyncGenerator[Frame, None]:
        """Send a request, and yield what comes for it; the caller knows the last frame and closes the iterator.

        Closing before a last frame came stops the request: the host is told, and killed when it does not obey.

        Raises:
            HostFault: the host does not start, has ended, or answers with an error.
        """
        async with self._busy():
            process = await self._running()
            request = next(self._ids)
            inbox = process.open(request)
            done = False
            try:
                process.send({"id": request} | message)
                for _ in range(MOST_FRAMES):
                    frame = await inbox.get()
                    done = isinstance(frame, HostFault) or frame.get("kind") not in PARTS
                    if isinstance(frame, HostFault):
                        raise frame
                    if frame.get("kind") == "error":
                        raise HostFault(str(frame.get("text", "")))
                    if frame.get("kind") == "ask":
                        self._serve(process, frame)
                    else:
                        yield frame
                    if done:
                        return
                raise HostFault(tr("{name} sent too much.", name=self.job.source.name))
            finally:
                if not done:
                    await self._stop(process, request, inbox)
                process.shut(request)

    async def close(self) -> None:
        """End the process; safe to call twice, and the next question starts another."""
        self._closed += 1
        if self._launch is not None:
            self._launch.cancel()
        async with self._starting:
            process, self._process = self._process, None
        if self._idle is not None:
            self._idle.cancel()
        if process is not None:
            await process.close()

    @asynccontextmanager
    async def _busy(self) -> AsyncIterator[None]:
        """Keep the process while something is asked of it, and let it go a while after."""
        if self._idle is not None:
            self._idle.cancel()
        self._open += 1
        try:
            yield
        finally:
            self._open -= 1
            if not self._open:
                self._idle = asyncio.get_running_loop().call_later(self.job.limits.idle_seconds, self._rest)

    def _rest(self) -> None:
        if not self._open:
            self._spawn(self.close())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)  # the loop itself keeps no task alive
        task.add_done_callback(self._tasks.discard)

    async def _running(self) -> HostProcess:
        """The process, started if it is not there.

        Raises:
            HostFault: it does not start.
        """
        era = self._closed
        async with self._starting:
            if era != self._closed:  # what waited for a start that was ended must not begin another
                raise self._was_closed()
            if self._process is None or self._process.fault is not None:
                self._process = await self._started()
            return self._process

    async def _started(self) -> HostProcess:
        """A new process; ``close`` ends its start, which may take as long as a server likes.

        Raises:
            HostFault: it does not start, or was closed.
        """
        cage = self._isolation
        found = cage if isinstance(cage, Isolation) else await asyncio.to_thread(cage)
        launch = self._launch = asyncio.create_task(HostProcess.start(self.job, found))
        try:
            await asyncio.wait({launch})
        finally:
            self._launch = None
            if not launch.done():
                launch.cancel()
                await asyncio.wait({launch})
        if launch.cancelled():
            raise self._was_closed()
        return launch.result()

    def _was_closed(self) -> HostFault:
        reason = tr("It was closed.")
        return HostFault(tr("{name} was ended. {reason}", name=self.job.source.name, reason=reason))

    async def _stop(self, process: HostProcess, request: int, inbox: Inbox) -> None:
        """Tell the host to stop a request, and kill it when nothing comes of that."""
        process.send({"id": request, "do": "cancel"})
        try:
            async with asyncio.timeout(self.job.limits.stop_seconds):
                while True:
                    frame = await inbox.get()
                    if isinstance(frame, HostFault) or frame.get("kind") not in PARTS:
                        return
        except TimeoutError:
            await process.end(tr("A call did not end when it was stopped."))

    def _serve(self, process: HostProcess, frame: Frame) -> None:
        """Answer what the host asks the app, beside everything else."""
        self._spawn(self._answer(process, frame))

    async def _answer(self, process: HostProcess, frame: Frame) -> None:
        answer: Frame = {"do": "answer", "ask": frame.get("ask")}
        service = self.job.services.get(str(frame.get("service")))
        arguments = frame.get("arguments")
        if service is None or not isinstance(arguments, dict):
            answer["error"] = tr("{name} has no permission to ask for this.", name=self.job.source.name)
        else:
            try:
                answer["value"] = await service(arguments)
            except AppError as error:
                answer["error"] = error.text
        process.send(answer)


async def _collect(replies: AsyncGenerator[Frame, None], progress: Progress | None) -> Result:
    """The frames of a call put together.

    Raises:
        HostFault: the whole result is longer than is kept.
    """
    parts: list[str] = []
    size = 0
    async for frame in replies:
        text = str(frame.get("text", ""))
        if frame.get("kind") == "progress":
            share = frame.get("share")
            if progress is not None:
                progress(text, min(1.0, max(0.0, float(share))) if isinstance(share, int | float) else None)
        elif frame.get("kind") == "whole":
            size += len(text.encode("utf-8", "replace"))
            if size > MOST_WHOLE:
                raise HostFault(tr("The result is longer than {n} MB, the most that is kept.", n=MOST_WHOLE >> 20))
            parts.append(text)
        else:
            return Result(cut(text), bool(frame.get("failed")), "".join(parts))
    raise HostFault(tr("The call ended without a result."))
