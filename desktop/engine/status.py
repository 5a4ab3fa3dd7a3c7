"""An engine's state and everyone who watches it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from desktop.base.errors import AppError
from desktop.chat.engine import EngineState, EngineStatus, ModelInfo


class StatusBoard:
    """Holds the state and gives every change to every watcher; used from one event loop."""

    def __init__(self) -> None:
        self.now = EngineStatus(EngineState.EMPTY)
        self._watchers: set[asyncio.Queue[EngineStatus | None]] = set()
        self._closed = False

    def set(self, state: EngineState, model: ModelInfo | None = None, error: AppError | None = None) -> None:
        """Change the state."""
        self.now = EngineStatus(state, model, error)
        for queue in self._watchers:
            queue.put_nowait(self.now)

    async def watch(self) -> AsyncIterator[EngineStatus]:
        """The state now and each later one, until ``close``."""
        queue: asyncio.Queue[EngineStatus | None] = asyncio.Queue()
        queue.put_nowait(self.now)
        if self._closed:
            queue.put_nowait(None)
        self._watchers.add(queue)
        try:
            while (status := await queue.get()) is not None:
                yield status
        finally:
            self._watchers.discard(queue)

    def close(self) -> None:
        """End: the state is EMPTY, and watchers finish."""
        self.set(EngineState.EMPTY)
        self._closed = True
        for queue in self._watchers:
            queue.put_nowait(None)
