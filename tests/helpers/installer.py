"""Stands in for the computer and for the child that installs: says what a test or a picture wants it to."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Iterable
from pathlib import Path

import pytest

from desktop.base.errors import AppError
from desktop.engine.scripted import Gate
from desktop.library.fit import System
from desktop.library.install import InstallControl, InstallProgress, InstallRequest, Stage
from desktop.library.library import Item, Library

GIB = 1 << 30
RTX = System("NVIDIA GeForce RTX 4070", 12 * GIB, round(11.1 * GIB), 32 * GIB, 24 * GIB, 214_000_000_000)
SMALL_CARD = System("NVIDIA GeForce RTX 3050", 4 * GIB, round(3.4 * GIB), 16 * GIB, 9 * GIB, 48_000_000_000)
NO_CARD = System("", 0, 0, 16 * GIB, 11 * GIB, 214_000_000_000)
FULL_DISK = System("NVIDIA GeForce RTX 4070", 12 * GIB, round(11.1 * GIB), 32 * GIB, 24 * GIB, 3_100_000_000)

Event = InstallProgress | Item | AppError | Gate


class Installer:
    """Replaces the description of the computer and ``install_repository``.

    Each call of an install plays the next script: progress, gates, and at last an Item or an error; one that ends
    without either goes on for ever.
    """

    def __init__(self, system: System = RTX) -> None:
        self.system: System | AppError = system
        self.scripts: deque[list[Event]] = deque()
        self.requests: list[InstallRequest] = []
        self.tokens: list[str] = []
        self.control = InstallControl()
        self.orders: list[str] = []
        self.running = False

    def play(self, *events: Event) -> None:
        """What the next install does."""
        self.scripts.append(list(events))

    def take_over(self, patch: pytest.MonkeyPatch) -> None:
        """Stand in from the next start of the program on."""
        patch.setattr("desktop.app.computer.describe_system", self._describe)
        patch.setattr("desktop.library.install.install_repository", self._install)

    async def _describe(self, _models: Path) -> System:
        if isinstance(self.system, AppError):
            raise self.system
        return self.system

    async def _install(
        self, _library: Library, request: InstallRequest, control: InstallControl, *, token: str = ""
    ) -> AsyncGenerator[InstallProgress | Item, None]:
        self.requests.append(request)
        self.tokens.append(token)
        self.control, self.running = control, True
        control.listen(self.orders.append)
        try:
            for event in self._next():
                if isinstance(event, Gate):
                    await event.passed()
                elif isinstance(event, AppError):
                    raise event
                else:
                    yield event
                    if isinstance(event, Item):
                        return
            await asyncio.Event().wait()
        finally:
            self.running = False

    def _next(self) -> Iterable[Event]:
        return self.scripts.popleft() if self.scripts else []


def fetching(done: int, total: int = 11_803_775_840, item: str = "model-00001-of-00002.safetensors") -> InstallProgress:
    """The weights are being fetched."""
    return InstallProgress(Stage.DOWNLOAD, done, total, item, "", done % 4_970_000_000, 4_970_000_000)
