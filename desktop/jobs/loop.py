"""One thread with one asyncio loop. It relays and computes nothing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

CLOSE_SECONDS = 20.0

Last = Callable[[], Awaitable[None]]


class LoopThread:
    """The thread and its loop; both start with the first use, so that a window can be painted before."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._tasks: set[asyncio.Task[Any]] = set()  # touched on the loop's thread only
        self._closed = False

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The running loop.

        Raises:
            RuntimeError: the thread was closed.
        """
        if self._closed:
            raise RuntimeError("the asyncio thread is closed")
        if self._loop is None:
            import asyncio  # 30 ms of imports that the first painted window does not wait for

            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._loop.run_forever, name="asyncio", daemon=True)
            self._thread.start()
        return self._loop

    def submit(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run ``work()`` on the thread; it is not even called if the thread is closed before."""
        loop = self.loop
        import asyncio

        asyncio.run_coroutine_threadsafe(self._tracked(work), loop)

    def soon(self, call: Callable[[], object]) -> None:
        """Call a function on the thread, after what was submitted before; nothing when it is closed."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(call)

    async def _tracked(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        import asyncio

        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await work()
        finally:
            self._tasks.discard(task)

    def close(self, *last: Last) -> None:
        """Cancel what runs, let it clean up, do ``last``, and end the thread; safe to call twice.

        A helper thread cannot be cancelled: one that takes longer ends by itself, and whoever closes goes on.
        """
        self._closed = True
        loop, thread = self._loop, self._thread
        self._loop = self._thread = None
        if loop is None or thread is None:
            return
        import asyncio

        ended = asyncio.run_coroutine_threadsafe(self._wind_up(last), loop)
        try:
            ended.result(CLOSE_SECONDS)
        except TimeoutError:
            log.warning("Something still runs %g s after it was to end", CLOSE_SECONDS)
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join(CLOSE_SECONDS)
        if not thread.is_alive():
            loop.close()

    async def _wind_up(self, last: Sequence[Last]) -> None:
        """Cancel what was submitted and only that: cleaning up may need tasks that it started itself."""
        import asyncio

        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for ended in await asyncio.gather(*(one() for one in last), return_exceptions=True):
            if isinstance(ended, BaseException):
                log.error("Something could not be ended", exc_info=ended)
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        loop = asyncio.get_running_loop()
        await loop.shutdown_asyncgens()
        await loop.shutdown_default_executor()
