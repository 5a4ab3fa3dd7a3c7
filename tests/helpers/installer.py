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
from desktop.library.report import KindReport, Report

GIB = 1 << 30
RTX = System("NVIDIA GeForce RTX 4070", 12 * GIB, round(11.1 * GIB), 32 * GIB, 24 * GIB, 214_000_000_000)
SMALL_CARD = System("NVIDIA GeForce RTX 3050", 4 * GIB, round(2.8 * GIB), 16 * GIB, 9 * GIB, 48_000_000_000)
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


def quality_report() -> Report:
    """A report with the types and sizes of the 4B's Q4_K_M; its errors are made up."""
    rows = (
        ("token_embd", ("Q4_K",), 394_002_432, 221_626_368, 0.071),
        ("attn_q", ("Q4_K",), 402_653_184, 226_492_416, 0.068),
        ("attn_k", ("Q4_K",), 100_663_296, 56_623_104, 0.066),
        ("attn_v", ("Q4_K", "Q6_K"), 100_663_296, 69_599_232, 0.044),
        ("attn_output", ("Q4_K",), 402_653_184, 226_492_416, 0.070),
        ("ffn_gate", ("Q4_K",), 905_969_664, 509_607_936, 0.072),
        ("ffn_up", ("Q4_K",), 905_969_664, 509_607_936, 0.073),
        ("ffn_down", ("Q4_K", "Q6_K"), 905_969_664, 626_393_088, 0.045),
        ("output", ("Q6_K",), 394_002_432, 323_205_120, 0.017),
        ("norms", ("F32",), 199_680, 798_720, 0.0),
    )
    kinds = tuple(KindReport(kind, types, values, size, values, error) for kind, types, values, size, error in rows)
    whole = KindReport("", ("Q4_K", "Q6_K", "F32"), sum(k.values for k in kinds), sum(k.bytes for k in kinds), 1, 0.064)
    return Report("Q4_K_M", "9f" * 32, 2_778_282_848, "0" * 40, "", kinds, whole)
