"""The engine's end: closing, a parent that is killed, loads that overtake one another, and whose logs are whose."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from desktop.base.errors import EnvironmentFault
from desktop.chat.engine import EngineDied, EngineEvent, EngineState, Finished, LoadSpec
from desktop.engine.local import LocalEngine
from tests.helpers.engine import (
    PATIENCE,
    WORKER,
    answer,
    load,
    open_engine,
    patiently,
    request,
    wait_for_state,
)
from tests.helpers.models import demo_model

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform == "win32", reason="signals")]

TEXT = "The sea is wide and the ship is small. " * 10


async def collect(events: AsyncIterator[EngineEvent], into: list[EngineEvent]) -> None:
    """Append events as they come, so that those before an error stay."""
    async for event in events:
        into.append(event)


async def works_again(engine: LocalEngine) -> None:
    """After any fault: load and answer."""
    await load(engine)
    pieces, end = await answer(engine, request("Hello", 3))
    assert pieces
    assert isinstance(end, Finished)


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
