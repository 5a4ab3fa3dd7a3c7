"""The scripted engine keeps the protocol it stands in for."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.chat.engine import (
    CompletionRequest,
    Engine,
    EngineDied,
    EngineEvent,
    EngineState,
    Finished,
    LoadFailed,
    LoadProgress,
    LoadSpec,
    ModelInfo,
    PromptProgress,
    Segment,
    TokenDelta,
)
from desktop.chat.messages import FinishReason, Sampling
from desktop.engine.scripted import Gate, ScriptedEngine

REQUEST = CompletionRequest((Segment("Hello you"),), Sampling())
SPEC = LoadSpec(Path("demo.gguf"), context=1024)


async def loaded() -> ScriptedEngine:
    engine = ScriptedEngine()
    async for _ in engine.load(SPEC):
        pass
    return engine


def state(engine: Engine) -> EngineState:
    """The state, which a type checker must not take for unchanged."""
    return engine.status.state


async def play(engine: Engine) -> list[EngineEvent]:
    return [event async for event in engine.complete(REQUEST)]


def test_a_script_is_played_and_remembered() -> None:
    async def run() -> None:
        engine = await loaded()
        engine.enqueue(PromptProgress(5, 10, 0), "Hel", "lo", reason=FinishReason.LENGTH)
        progress, first, second, end = await play(engine)
        assert progress == PromptProgress(5, 10, 0)
        assert [first, second] == [TokenDelta(("Hel",)), TokenDelta(("lo",))]
        assert isinstance(end, Finished)
        assert (end.reason, end.usage.completion_tokens) == (FinishReason.LENGTH, 2)
        assert engine.requests == [REQUEST]
        assert engine.loads == [SPEC]
        assert await engine.count(REQUEST.prompt) == 2
        assert (await play(engine))[-1].reason is FinishReason.STOP  # type: ignore[union-attr]

    asyncio.run(run())


def test_loading_tells_progress_and_may_fail() -> None:
    async def run() -> None:
        engine = ScriptedEngine()
        with pytest.raises(UsageError):
            await play(engine)
        engine.enqueue_load(LoadProgress(0.25), LoadFailed("No."))
        with pytest.raises(LoadFailed):
            [event async for event in engine.load(SPEC)]
        assert engine.status.state is EngineState.FAILED
        events = [event async for event in engine.load(SPEC)]
        assert isinstance(events[-1], ModelInfo)
        assert (events[-1].path, events[-1].context) == (SPEC.path, 1024)
        await engine.close()
        assert [status.state async for status in engine.watch()] == [EngineState.EMPTY]

    asyncio.run(run())


def test_a_gate_waits_for_another_thread() -> None:
    async def run() -> None:
        engine = await loaded()
        gate = Gate()
        engine.enqueue("a", gate, "b")

        def open_from_outside() -> None:
            assert gate.reached.wait(30)
            gate.open()

        opener = threading.Thread(target=open_from_outside)
        opener.start()
        events = await play(engine)
        opener.join()
        assert events[:2] == [TokenDelta(("a",)), TokenDelta(("b",))]

    asyncio.run(run())


def test_stop_ends_a_script_at_its_gate() -> None:
    async def run() -> None:
        engine = await loaded()
        gate = Gate()
        engine.enqueue("a", gate, "b")
        events = []
        async for event in engine.complete(REQUEST):
            events.append(event)
            assert engine.status.state is (EngineState.READY if isinstance(event, Finished) else EngineState.RUNNING)
            await engine.stop()
        assert isinstance(events[-1], Finished)
        assert events[-1].reason is FinishReason.STOPPED
        assert TokenDelta(("b",)) not in events

    asyncio.run(run())


def test_errors_end_a_script_and_a_death_stays() -> None:
    async def run() -> None:
        engine = await loaded()
        engine.enqueue("a", EnvironmentFault("Odd."))
        with pytest.raises(EnvironmentFault):
            await play(engine)
        assert state(engine) is EngineState.READY
        engine.enqueue(EngineDied("Dead."))
        for _ in range(2):
            with pytest.raises(EngineDied):
                await play(engine)
        assert state(engine) is EngineState.FAILED
        async for _ in engine.load(SPEC):
            pass
        engine.die(EngineDied("Dead again."))
        async for status in engine.watch():
            if status.state is EngineState.FAILED:
                break
        assert status.error is not None

    asyncio.run(run())
