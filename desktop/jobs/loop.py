"""One thread with one asyncio loop. It relays and computes nothing."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

CLOSE_SECONDS = 20.0


class LoopThread:
    """The thread and its loop; both start with the first use, so that a window can be painted before."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
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

    def submit(self, coroutine: Coroutine[Any, Any, None]) -> Future[None]:
        """Run a coroutine on the thread."""
        loop = self.loop
        import asyncio

        return asyncio.run_coroutine_threadsafe(coroutine, loop)

    def close(self, last: Callable[[], Awaitable[None]] | None = None) -> None:
        """Cancel what runs, let it clean up, do ``last``, and end the thread; safe to call twice."""
        self._closed = True
        loop, thread = self._loop, self._thread
        self._loop = self._thread = None
        if loop is None or thread is None:
            return
        import asyncio

        ended = asyncio.run_coroutine_threadsafe(_cancel_all(last), loop)
        ended.result(CLOSE_SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(CLOSE_SECONDS)
        if not thread.is_alive():
            loop.close()


async def _cancel_all(last: Callable[[], Awaitable[None]] | None) -> None:
    """Cancel every other task of the loop, wait until each has ended, and do ``last``."""
    import asyncio

    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    if last is not None:
        await last()
    loop = asyncio.get_running_loop()
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()
