"""The worker killed, stopped and aborted, at every phase: the parent goes on, says why, and loads again."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from desktop.base.errors import AppError, EnvironmentFault
from desktop.chat.engine import EngineDied, EngineEvent, EngineState, Finished, LoadFailed, LoadSpec, TokenDelta
from desktop.engine.local import LocalEngine
from tests.helpers.engine import (
    PATIENCE,
    WORKER,
    answer,
    faulty_worker,
    load,
    open_engine,
    patiently,
    request,
    wait_for_state,
)
from tests.helpers.models import demo_model, mutant

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform == "win32", reason="signals")]

HANG_LIMIT = 1.5
MUTANTS = 8
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
    await load(engine)
    pieces, end = await answer(engine, request("Hello", 3))
    assert pieces
    assert isinstance(end, Finished)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("phase", ["prompt", "tokens"])
def test_a_fault_in_a_completion(phase: str, fault: str, tmp_path: Path) -> None:
    async def run() -> None:
        command = faulty_worker(phase, fault, tmp_path / "fired")
        async with open_engine(command, HANG_LIMIT) as engine:
            await load(engine)
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
            await load(engine)
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
            info = await load(engine)
            assert "without extra processor buffers" in info.step
            assert engine.status.state is EngineState.READY
            assert (await answer(engine, request("Hello", 3)))[0]

    asyncio.run(patiently(run()))


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGABRT"])
def test_a_load_that_crashes_in_every_step_fails(fault: str) -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("load", fault, "always"), HANG_LIMIT) as engine:
            with pytest.raises(EngineDied, match=SENTENCES[fault]):
                await load(engine)
            assert engine.status.state is EngineState.FAILED

    asyncio.run(patiently(run()))


def test_a_load_that_hangs_fails_and_the_next_works(tmp_path: Path) -> None:
    async def run() -> None:
        async with open_engine(faulty_worker("load", "SIGSTOP", tmp_path / "fired"), HANG_LIMIT) as engine:
            with pytest.raises(EngineDied, match="did not answer"):
                await load(engine)
            assert engine.status.state is EngineState.FAILED
            await works_again(engine)

    asyncio.run(patiently(run()))


def test_a_render_that_never_ends_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.engine.local.RENDER_LIMIT", 0.5)

    async def run() -> None:
        # the heartbeats stay away too, but the hang limit is longer
        async with open_engine(faulty_worker("begin", "SIGSTOP", tmp_path / "fired")) as engine:
            await load(engine)
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


def test_whatever_a_damaged_header_does_the_engine_survives(tmp_path: Path) -> None:
    """Some mutants load, some are refused, and a few abort llama.cpp in every step."""

    async def run() -> None:
        async with open_engine() as engine:
            for seed in range(MUTANTS):
                error = await load_error(engine, mutant(tmp_path / "mutant.gguf", seed))
                assert engine.status.error is error
                assert engine.status.state is (EngineState.FAILED if error else EngineState.READY)
            await works_again(engine)

    asyncio.run(patiently(run()))


@pytest.mark.parametrize("command", [("/nonexistent/program",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_a_worker_that_does_not_start_is_reported(command: tuple[str, ...]) -> None:
    async def run() -> None:
        async with open_engine(command) as engine:
            with pytest.raises(EngineDied):
                await load(engine)
            assert engine.status.state is EngineState.FAILED

    asyncio.run(patiently(run()))


@pytest.mark.parametrize("stopped", [False, True])
def test_closing_ends_the_process_in_any_state(stopped: bool) -> None:
    async def run() -> None:
        async with open_engine() as engine:
            await load(engine)
            process = psutil.Process(engine.pid)
            events = engine.complete(request(TEXT, 500))
            await anext(aiter(events))
            if stopped:
                process.suspend()
            await engine.close()
            assert not process.is_running()
            await engine.close()
            assert engine.status.state is EngineState.EMPTY
            with pytest.raises(EngineDied):
                await collect(events, [])

    asyncio.run(patiently(run()))


def test_watching_ends_with_the_engine() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            seen = []

            async def watch() -> None:
                seen.extend([status.state async for status in engine.watch()])

            watching = asyncio.create_task(watch())
            await asyncio.sleep(0)  # it takes the first state
            await load(engine)
            await answer(engine, request("Hello", 2))
            await engine.close()
            await watching
        states = [EngineState.EMPTY, EngineState.LOADING, EngineState.READY, EngineState.RUNNING, EngineState.READY]
        assert seen == [*states, EngineState.EMPTY]

    asyncio.run(patiently(run()))


PARENT = """
import asyncio, json, sys
from tests.helpers.engine import load, request
from desktop.engine.local import LocalEngine

async def main():
    engine = LocalEngine(json.loads(sys.argv[1]))
    await load(engine)
    async for event in engine.complete(request("Tell a very long story.", 1500)):
        print(engine.pid, flush=True)

asyncio.run(main())
"""


@pytest.mark.parametrize("stopped", [False, True])
def test_the_worker_ends_with_a_parent_that_is_killed(stopped: bool) -> None:
    arguments = [sys.executable, "-c", PARENT, json.dumps(WORKER)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as parent:
        assert parent.stdout is not None
        worker = psutil.Process(int(parent.stdout.readline()))
        if stopped:
            worker.suspend()
        parent.kill()
        gone, _ = psutil.wait_procs([worker], timeout=PATIENCE)
    assert gone == [worker]


def test_the_logs_of_llama_cpp_are_ours(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    path = tmp_path / "cut.gguf"
    path.write_bytes(demo_model().read_bytes().replace(b"blk.7.attn_q.weight", b"blk.7.attn_X.weight", 1))

    async def run() -> None:
        async with open_engine() as engine:
            with pytest.raises(EnvironmentFault) as caught:
                await load(engine, path)
            assert "attn_q" in caught.value.detail

    with caplog.at_level("WARNING", logger="nemodesk.engine"):
        asyncio.run(patiently(run()))
    assert any("attn_q" in record.message for record in caplog.records)


def test_closing_ends_a_load_and_a_new_load_overtakes_one() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            first = asyncio.create_task(load(engine))
            await wait_for_state(engine, EngineState.LOADING)
            await load(engine)
            with pytest.raises(EngineDied):
                await first
            await wait_for_state(engine, EngineState.READY)
            loading = asyncio.create_task(load(engine))
            await wait_for_state(engine, EngineState.LOADING)
            await engine.close()
            with pytest.raises(EngineDied):
                await loading
            await wait_for_state(engine, EngineState.EMPTY)
            assert engine.pid is None

    asyncio.run(patiently(run()))


def test_a_load_nobody_waits_for_leaves_an_empty_engine() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            events = engine.load(LoadSpec(demo_model(), threads=1))
            await anext(aiter(events))
            await events.aclose()  # type: ignore[attr-defined]
            assert engine.status.state is EngineState.EMPTY
            assert engine.pid is None
            await works_again(engine)

    asyncio.run(patiently(run()))
