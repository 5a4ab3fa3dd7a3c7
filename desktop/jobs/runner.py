"""Runs async iterators, awaitables and futures, and hands what they yield to the main thread."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.streams import closing
from desktop.jobs.loop import LoopThread

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

log = logging.getLogger(__name__)

Event = TypeVar("Event")
Result = TypeVar("Result")
Failure = Callable[[AppError], None]

# 20 deliveries a second look continuous, and leave the main thread three quarters of its time
INTERVAL_MS = 50
LONGEST_MS = 400
COST_FACTOR = 4


class BugError(AppError):
    """A defect of ours, caught at a border; the text asks for a report and ``detail`` is the traceback."""


def describe(error: BaseException) -> AppError:
    """The error as people may see it. Anything that is not an AppError is a bug and goes to the log."""
    if isinstance(error, AppError):
        return error
    log.error("A job failed", exc_info=error)
    detail = "".join(traceback.format_exception(error))
    text = tr("Something went wrong inside Nemodesk ({name}). The log has the details.", name=type(error).__name__)
    return BugError(text, detail)


class _End(Enum):
    """How a job ended."""

    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


class Job(QObject):
    """One running piece of work; made by ``Jobs``.

    A callback that is a method of an object which Qt has deleted meanwhile is not called.

    Events pile up on the asyncio thread and are delivered together, at most every 50 ms and less often while their
    handling is expensive. The end is delivered at once, after every event.
    """

    _woken = Signal()  # emitted on the asyncio thread; its slot runs on the main thread

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self.on_events: Callable[[list[Any]], None] | None = None
        self.on_done: Callable[[Any], None] | None = None
        self.on_error: Failure | None = None
        self.on_cancel: Callable[[], None] | None = None
        self.running = True
        self._cancel: Callable[[], object] | None = None
        self._task: asyncio.Task[Any] | None = None
        self._cancelled = False
        self._lock = threading.Lock()
        self._events: list[Any] = []
        self._end: tuple[_End, Any] | None = None
        self._awake = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._deliver)
        self._woken.connect(self._wake)

    def cancel(self) -> None:
        """Ask the work to end; ``on_cancel`` is called when it has."""
        if self._cancel is not None and self.running:
            self._cancel()

    # -- called on the asyncio thread

    async def work(self, coroutine: Callable[[], Awaitable[Any]]) -> None:
        """Await ``coroutine()`` and queue how it ended."""
        import asyncio

        self._task = asyncio.current_task()
        try:
            if self._cancelled:
                raise asyncio.CancelledError
            result = await coroutine()
        except asyncio.CancelledError:
            self.end(_End.CANCELLED)
        except Exception as error:  # noqa: BLE001 - the border where work meets the window
            self.end(_End.FAILED, describe(error))
        else:
            self.end(_End.DONE, result)

    def abort(self) -> None:
        """Cancel the task, or keep it from starting."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()

    def add(self, event: object) -> None:
        """Queue an event."""
        with self._lock:
            self._events.append(event)
            if self._awake:
                return
            self._awake = True
        self._woken.emit()

    def end(self, kind: _End, value: object = None) -> None:
        """Queue the end."""
        with self._lock:
            self._end = (kind, value)
        self._woken.emit()

    # -- called on the main thread

    def _wake(self) -> None:
        if self._end is not None or not self._pause.isActive():
            self._deliver()

    def _deliver(self) -> None:
        with self._lock:
            events, self._events = self._events, []
            end, self._awake = self._end, False
        if not self.running or self._jobs.closed:
            return
        if end is not None:
            self.running = False
            self._pause.stop()
        started = time.thread_time()
        try:
            if events and self.on_events is not None and _lives(self.on_events):
                self.on_events(events)
        finally:  # a bug in the handling of events must not hide the end
            if end is not None:
                self._finish(*end)
        if events and end is None:
            cost = 1000 * (time.thread_time() - started)
            self._pause.start(int(min(LONGEST_MS, max(INTERVAL_MS, COST_FACTOR * cost))))

    def _finish(self, kind: _End, value: Any) -> None:
        try:
            if kind is _End.DONE and self.on_done is not None and _lives(self.on_done):
                self.on_done(value)
            elif kind is _End.FAILED and self.on_error is not None and _lives(self.on_error):
                self.on_error(value)
            elif kind is _End.CANCELLED and self.on_cancel is not None and _lives(self.on_cancel):
                self.on_cancel()
        finally:
            self.deleteLater()


def _lives(callback: Callable[..., None]) -> bool:
    """Whether Qt still has what a callback is a method of: its window may have gone while the work went on."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Jobs(QObject):
    """Starts jobs on the asyncio thread. Made on the main thread, which is where every callback runs."""

    def __init__(self, loop: LoopThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = loop
        self.closed = False

    def close(self) -> None:
        """Deliver nothing any more: what would hear of it has ended."""
        self.closed = True

    def start(
        self,
        work: Callable[[], AsyncIterator[Event]],
        on_events: Callable[[list[Event]], None],
        *,
        on_done: Callable[[None], None] | None = None,
        on_error: Failure | None = None,
        on_cancel: Callable[[], None] | None = None,
    ) -> Job:
        """Run an async iterator to its end; ``on_events`` gets its events in order, several at a time."""
        job = Job(self)
        job.on_events, job.on_done, job.on_error, job.on_cancel = on_events, on_done, on_error, on_cancel
        return self._submit(job, lambda: _iterate(job, work))

    def call(
        self,
        work: Callable[[], Awaitable[Result]],
        on_done: Callable[[Result], None] | None = None,
        on_error: Failure | None = None,
    ) -> Job:
        """Await one thing on the asyncio thread."""
        job = Job(self)
        job.on_done, job.on_error = on_done, on_error
        return self._submit(job, work)

    def _submit(self, job: Job, work: Callable[[], Awaitable[Any]]) -> Job:
        job._cancel = lambda: self._loop.soon(job.abort)
        self._loop.submit(lambda: job.work(work))
        return job

    def compute(
        self,
        work: Callable[[], Result],
        on_done: Callable[[Result], None] | None = None,
        on_error: Failure | None = None,
    ) -> Job:
        """Run a blocking function on a helper thread."""

        async def in_thread() -> Result:
            import asyncio

            return await asyncio.to_thread(work)

        return self.call(in_thread, on_done, on_error)

    def follow(
        self,
        future: Future[Result],
        on_done: Callable[[Result], None] | None = None,
        on_error: Failure | None = None,
    ) -> Job:
        """Hand a future of another thread (the store's) to the main thread."""
        job = Job(self)
        job.on_done, job.on_error = on_done, on_error
        job._cancel = future.cancel
        future.add_done_callback(lambda ended: _settle(job, ended))
        return job


async def _iterate(job: Job, work: Callable[[], AsyncIterator[Any]]) -> None:
    async with closing(work()) as iterator:
        async for event in iterator:
            job.add(event)


def _settle(job: Job, ended: Future[Any]) -> None:
    if ended.cancelled():
        job.end(_End.CANCELLED)
        return
    error = ended.exception()
    if error is None:
        job.end(_End.DONE, ended.result())
    else:
        job.end(_End.FAILED, describe(error))
