"""One engine that dies 25 (long: 300) times, of everything, in everything it does: each time it comes back."""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from desktop.base.atomic import write_text
from desktop.base.errors import AppError
from desktop.chat.engine import (
    EngineDied,
    EngineState,
    Finished,
    LoadFailed,
    PromptProgress,
    Segment,
    TokenDelta,
)
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer, faulty_worker, load, open_engine, patiently, request, wait_for_state
from tests.helpers.faults import Tally, sizes
from tests.helpers.tiny_checkpoint import tiny_model

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform != "linux", reason="signals, and memory limits")]

HANG_LIMIT = 1.5
FAULTS = ("SIGKILL", "SIGSEGV", "SIGABRT", "SIGSTOP", "memory")
PHASES = ("load", "prompt", "tokens", "idle", "prefill")
TEXT = "The sea is wide and the ship is small. " * 30
SENTENCES = {
    "SIGKILL": "ended by the system",
    "SIGABRT": "internal error",
    "SIGSEGV": "crashed",
    "SIGSTOP": "did not answer",
    "memory": "",  # whoever needed the memory decides how the process ends, or that the file is refused
}


class Victim:
    """An engine, and the file that tells its worker when and how to fail."""

    def __init__(self, engine: LocalEngine, order: Path, model: Path) -> None:
        self.engine, self.order, self.model = engine, order, model
        self.seen = Counter[str]()

    async def die(self, phase: str, fault: str) -> None:
        """Let the engine die of ``fault`` in ``phase``, and check what it leaves."""
        pid = self.engine.pid
        if phase == "idle":
            if fault == "memory":  # an idle worker allocates nothing: the system ends it for others' sake
                fault = "SIGKILL"
            assert pid is not None
            os.kill(pid, getattr(signal, fault))
            await wait_for_state(self.engine, EngineState.FAILED)
        else:
            write_text(self.order, f"{phase} {fault}")  # whole, or not there: the worker looks at any time
            await getattr(self, f"_die_in_{phase}")(fault)
        assert not self.order.exists(), "the fault was done"
        if phase != "load" or self.engine.status.state is EngineState.FAILED:
            error = self.engine.status.error
            assert isinstance(error, AppError)
            assert SENTENCES[fault] in error.text
            assert self.engine.pid is None
        assert pid is None or not psutil.pid_exists(pid), "no zombie is left"
        self.seen[f"{phase}"] += 1

    async def _die_in_load(self, fault: str) -> None:
        """A crash is followed by a safer step in the same load; a hang ends it."""
        try:
            info = await load(self.engine, self.model)
        except (EngineDied, LoadFailed):
            assert fault in ("SIGSTOP", "memory")
            self.seen["failed loads"] += 1
        else:
            assert info.step
            self.seen["safer steps"] += 1

    async def _die_in_prompt(self, fault: str) -> None:
        assert not await self._stream()

    async def _die_in_tokens(self, fault: str) -> None:
        assert await self._stream(), "what was written before stays"

    async def _stream(self) -> list[str]:
        """The pieces of an answer that does not come to its end."""
        pieces: list[str] = []
        reading = False
        try:
            async for event in self.engine.complete(request(TEXT, 200)):
                if isinstance(event, TokenDelta):
                    pieces += event.pieces
                reading = reading or isinstance(event, PromptProgress)
        except EngineDied:
            assert reading
            return pieces
        raise AssertionError("the answer came to its end")

    async def _die_in_prefill(self, fault: str) -> None:
        with pytest.raises(EngineDied):
            await self.engine.prefill((Segment(TEXT * 2),))

    async def comes_back(self) -> None:
        """Asked again, it loads where it has to and answers."""
        if self.engine.status.state is not EngineState.READY:
            await load(self.engine, self.model)
        pieces, end = await answer(self.engine, request("Hello", 3))
        assert pieces
        assert isinstance(end, Finished)


@sizes(25, 300)
def test_an_engine_comes_back_from_every_death(tmp_path: Path, tally: Callable[[str], Tally], runs: int) -> None:
    count, order = tally("the engine dies, and answers again"), tmp_path / "order"
    deaths = itertools.cycle(itertools.product(PHASES, FAULTS))

    async def run() -> Counter[str]:
        async with open_engine(faulty_worker("armed", "-", order), HANG_LIMIT) as engine:
            victim = Victim(engine, order, tiny_model())
            await load(engine, victim.model)
            for phase, fault in itertools.islice(deaths, runs):
                await patiently(victim.die(phase, fault))
                await patiently(victim.comes_back())
                count.runs += 1
            return victim.seen

    seen = asyncio.run(run())
    count.note(", ".join(f"{seen[phase]} {phase}" for phase in (*PHASES, "safer steps", "failed loads")))
    assert count.runs == runs
