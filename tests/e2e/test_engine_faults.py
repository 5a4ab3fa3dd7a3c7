"""The worker killed, stopped and aborted, at every phase: the parent goes on, says why, and loads again."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from desktop.base.errors import AppError, EnvironmentFault
from desktop.chat.engine import EngineDied, EngineEvent, EngineState, Finished, LoadFailed, TokenDelta
from desktop.engine.local import LocalEngine
from tests.helpers.engine import (
    answer,
    faulty_worker,
    load,
    open_engine,
    patiently,
    request,
    wait_for_state,
)
from tests.helpers.faults import Tally, sizes
from tests.helpers.gguf_mutants import Mutants
from tests.helpers.tiny_checkpoint import tiny_model

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform == "win32", reason="signals")]

HANG_LIMIT = 1.5
TEXT = "The sea is wide and the ship is small. " * 10

SENTENCES = {
    "SIGKILL": "ended by the system",
    "SIGABRT": "internal error",
    "SIGSEGV": "crashed",
    "SIGSTOP": "did not answer",
    "ggml": "internal error",
}
FAULTS = tuple(SENTENCES)


async def collect(events: AsyncIterator[EngineEvent], into: list[EngineEvent]) -> None:
    """Append events as they come, so that those before an error stay."""
    async for event in events:
        into.append(event)


async def load_error(engine: LocalEngine, path: Path) -> AppError | None:
    """Why a file does not load; None when it does."""
    try:
        await load(engine, path)
    except (LoadFailed, EngineDied) as error:
        return error
    return None


async def works_again(engine: LocalEngine) -> None:
    """After any fault: load and answer."""
    await load(engine, tiny_model())
    pieces, end = await answer(engine, request("Hello", 3))
    assert pieces
    assert isinstance(end, Finished)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("phase", ["prompt", "tokens"])
def test_a_fault_in_a_completion(phase: str, fault: str, tmp_path: Path) -> None:
    async def run() -> None:
        command = faulty_worker(phase, fault, tmp_path / "fired")
        async with open_engine(command, HANG_LIMIT) as engine:
            await load(engine, tiny_model())
            streamed: list[EngineEvent] = []
            with pytest.raises(EngineDied, match=SENTENCES[fault]) as caught:
                await collect(engine.complete(request(TEXT, 200)), streamed)
            assert streamed, "what came before the fault is delivered"
            assert any(isinstance(event, TokenDelta) for event in streamed) == (phase == "tokens")
            assert engine.status.state is EngineState.FAILED
            assert isinstance(engine.status.error, EngineDied)
            if fault == "ggml":
                assert "made to fail" in caught.value.detail
            with pytest.raises(EngineDied):
                await answer(engine, request("Hello"))
            await works_again(engine)

    asyncio.run(patiently(run()))


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGSTOP", "SIGABRT"])
def test_a_fault_while_idle_shows_to_watchers(fault: str) -> None:
    async def run() -> None:
        async with open_engine(hang_limit=HANG_LIMIT) as engine:
            await load(engine, tiny_model())
            pid = engine.pid
            assert pid is not None
            os.kill(pid, getattr(signal, fault))
            status = await wait_for_state(engine, EngineState.FAILED)
            assert isinstance(status.error, EngineDied)
            assert SENTENCES[fault] in status.error.text
            assert engine.pid is None
            await works_again(engine)

    asyncio.run(patiently(run()))


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGABRT", "SIGSEGV"])
def test_a_crash_at_load_is_followed_by_a_safer_step(fault: str, tmp_path: Path) -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("load", fault, tmp_path / "fired"), HANG_LIMIT) as engine:
            info = await load(engine, tiny_model())
            assert "without extra processor buffers" in info.step
            assert engine.status.state is EngineState.READY
            assert (await answer(engine, request("Hello", 3)))[0]

    asyncio.run(patiently(run()))


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGABRT"])
def test_a_load_that_crashes_in_every_step_fails(fault: str) -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("load", fault, "always"), HANG_LIMIT) as engine:
            with pytest.raises(EngineDied, match=SENTENCES[fault]):
                await load(engine, tiny_model())
            assert engine.status.state is EngineState.FAILED

    asyncio.run(patiently(run()))


def test_a_load_that_hangs_fails_and_the_next_works(tmp_path: Path) -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("load", "SIGSTOP", tmp_path / "fired"), HANG_LIMIT) as engine:
            with pytest.raises(EngineDied, match="did not answer"):
                await load(engine, tiny_model())
            assert engine.status.state is EngineState.FAILED
            await works_again(engine)

    asyncio.run(patiently(run()))


def test_a_render_that_never_ends_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.engine.local.RENDER_LIMIT", 0.5)

    async def run() -> None:
        # the heartbeats stay away too, but the hang limit is longer
        async with open_engine(faulty_worker("begin", "SIGSTOP", tmp_path / "fired")) as engine:
            await load(engine, tiny_model())
            with pytest.raises(EnvironmentFault, match="too long"):
                await engine.render([("user", "Hello")])
            status = await wait_for_state(engine, EngineState.FAILED)
            assert status.error is not None
            await works_again(engine)

    asyncio.run(patiently(run()))


def test_slow_is_not_hung() -> None:
    """A step of many times the hang limit, on one thread that computes all the time, ends in an answer."""

    async def run() -> None:
        async with open_engine(hang_limit=0.5) as engine:
            await load(engine)
            _, end = await answer(engine, request(TEXT * 3, 2))
            assert end.usage.prompt_tokens > 256

    asyncio.run(patiently(run()))


@sizes(8, 1500)
def test_whatever_a_damaged_header_does_the_engine_survives(
    tmp_path: Path, tally: Callable[[str], Tally], runs: int
) -> None:
    """Some mutants load, some are refused, and a few abort llama.cpp in every step."""
    count, mutants, seen = tally("a spoilt model given to the engine"), Mutants(tiny_model()), Counter[str]()

    async def run() -> None:
        async with open_engine() as engine:
            for seed in range(runs):
                error = await patiently(load_error(engine, mutants.write(tmp_path / "mutant.gguf", seed)))
                assert engine.status.error is error
                assert engine.status.state is (EngineState.FAILED if error else EngineState.READY)
                seen["loaded" if error is None else "died" if isinstance(error, EngineDied) else "refused"] += 1
                count.runs += 1
            await works_again(engine)

    asyncio.run(run())
    count.note(", ".join(f"{seen[word]} {word}" for word in ("refused", "died", "loaded")))


@pytest.mark.parametrize("command", [("/nonexistent/program",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_a_worker_that_does_not_start_is_reported(command: tuple[str, ...]) -> None:
    async def run() -> None:
        async with open_engine(command) as engine:
            with pytest.raises(EngineDied):
                await load(engine)
            assert engine.status.state is EngineState.FAILED

    asyncio.run(patiently(run()))
