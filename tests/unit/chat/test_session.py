"""The model session: loading, answering, and coming back after the engine died."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.chat.engine import (
    EngineDied,
    EngineState,
    EngineStatus,
    LoadFailed,
    LoadProgress,
    LoadSpec,
    ModelInfo,
    Prompt,
)
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta
from desktop.chat.session import COUNTED_AT_ONCE, ModelSession, NoModel
from tests.helpers.chat_engine import ScriptEngine, Step, model_info

SPEC = LoadSpec(Path("test.gguf"), context=4096)
NAMED = LoadSpec(Path("test.gguf"), context=4096, name="A better name")
REQUEST = ChatRequest((Message(Role.USER, "Hi"),), ThinkingMode.OFF)


async def load(session: ModelSession, spec: LoadSpec = SPEC) -> list[LoadProgress | ModelInfo]:
    return [event async for event in session.load(spec)]


async def text(session: ModelSession) -> str:
    events = [event async for event in session.stream(REQUEST)]
    return "".join(event.text for event in events if isinstance(event, TextDelta))


async def outcome(session: ModelSession) -> Outcome:
    *_, last = [event async for event in session.stream(REQUEST)]
    assert isinstance(last, Outcome)
    return last


def session_of(*scripts: list[Step]) -> tuple[ModelSession, ScriptEngine]:
    engine = ScriptEngine(*scripts, info=model_info(name="Testa"))
    return ModelSession(engine), engine


def test_without_a_model_nothing_answers() -> None:
    async def ask() -> None:
        session, _ = session_of()
        assert (session.model, session.info, session.name, session.context) == (None, None, "", 0)
        with pytest.raises(NoModel):
            await text(session)
        with pytest.raises(NoModel):
            await session.count(REQUEST)

    asyncio.run(ask())


def test_the_librarys_name_goes_before_the_files() -> None:
    async def ask() -> None:
        session, _ = session_of()
        await load(session, NAMED)
        assert session.name == "A better name"
        assert session.info is not None
        assert session.info.name == "Testa"

    asyncio.run(ask())


def test_loads_and_answers() -> None:
    async def ask() -> None:
        session, engine = session_of(["Hello", "!"])
        assert await load(session) == [LoadProgress(0.5), engine.info]
        assert session.model is session
        assert (session.name, session.context, session.info) == ("Testa", 8192, engine.info)
        assert await text(session) == "Hello!"
        assert await session.count(REQUEST) > 0
        assert [status.state async for status in session.watch()] == [EngineState.READY]
        await session.close()
        assert session.status.state is EngineState.EMPTY

    asyncio.run(ask())


def test_asking_again_after_a_death_is_enough() -> None:
    async def ask() -> None:
        session, engine = session_of(["par", EngineDied("dead")], ["whole"])
        await load(session)
        with pytest.raises(EngineDied):
            await text(session)
        assert session.status.state is EngineState.FAILED
        assert session.model is session
        assert await text(session) == "whole"
        assert engine.loads == [SPEC, SPEC]

    asyncio.run(ask())


def test_a_failed_load_leaves_no_model() -> None:
    async def ask() -> None:
        session, engine = session_of()
        await load(session)
        engine.load_steps = [LoadFailed("not a GGUF")]
        with pytest.raises(LoadFailed):
            await load(session)
        assert session.model is None

    asyncio.run(ask())


def test_loading_stops_the_running_answer() -> None:
    async def ask() -> None:
        session, engine = session_of(["a", "b", "c"])
        await load(session)
        events: list[ChatEvent] = []
        async for event in session.stream(REQUEST):
            events.append(event)
            if len(events) == 2:
                loading = asyncio.create_task(load(session))
                await asyncio.sleep(0)
        assert isinstance(events[-1], Outcome)
        assert events[-1].reason is FinishReason.STOPPED
        assert (await loading)[-1] == engine.info

    asyncio.run(ask())


def test_a_stop_while_the_model_is_brought_back_is_not_lost() -> None:
    async def ask() -> None:
        session, engine = session_of([EngineDied("dead")], ["never"])
        await load(session)
        with pytest.raises(EngineDied):
            await text(session)
        loading, stopped = asyncio.Event(), asyncio.Event()
        engine.load_steps = [loading.set, stopped]
        answer = asyncio.create_task(collect(session))
        await loading.wait()
        await session.stop()
        stopped.set()
        assert await answer == [Outcome(FinishReason.STOPPED)]

    asyncio.run(ask())


async def collect(session: ModelSession) -> list[ChatEvent]:
    return [event async for event in session.stream(REQUEST)]


def test_two_requests_take_turns() -> None:
    async def ask() -> None:
        session, _ = session_of(["a", "b"], ["c", "d"])
        await load(session)
        first, second = await asyncio.gather(text(session), text(session))
        assert (first, second) == ("ab", "cd")

    asyncio.run(ask())


def test_an_answer_aside_is_marked_and_whole() -> None:
    async def ask() -> None:
        session, engine = session_of(["A ", "title"])
        await load(session)
        assert await session.aside(REQUEST) == "A title"
        assert [request.aside for request in engine.requests] == [True]

    asyncio.run(ask())


def test_without_a_ready_model_nothing_is_answered_aside() -> None:
    async def ask() -> None:
        session, engine = session_of(["A title"])
        assert await session.aside(REQUEST) == ""
        await load(session)
        engine.status = EngineStatus(EngineState.FAILED, error=EngineDied("Gone."))
        assert await session.aside(REQUEST) == ""
        assert engine.requests == []
        assert engine.loads == [SPEC]

    asyncio.run(ask())


def test_a_text_is_counted_by_itself_in_pieces() -> None:
    async def ask() -> None:
        session, engine = session_of()
        assert await session.count_text("no model yet") is None
        await load(session)
        assert await session.count_text("two words") == 2
        assert await session.count_text("") == 0
        asked: list[int] = []
        count = engine.count

        async def counting(prompt: Prompt) -> int:
            asked.append(len(prompt[0].text))
            return await count(prompt)

        engine.count = counting  # type: ignore[method-assign]  # only looked on
        assert await session.count_text("word " * 20_000) == 20_000
        assert max(asked) <= COUNTED_AT_ONCE
        assert await session.count_text("x" * (COUNTED_AT_ONCE + 1)) == 2
        engine.info = replace(engine.info, add_bos=True)
        await load(session)
        assert await session.count_text("two words") == 1  # the first of what was counted begins a prompt

    asyncio.run(ask())


def test_counting_gives_way_to_a_turn_and_wakes_no_dead_engine() -> None:
    async def ask() -> None:
        gate = asyncio.Event()
        session, engine = session_of(["A", gate, "B"])
        await load(session)
        turn = asyncio.create_task(text(session))
        while not engine.requests:
            await asyncio.sleep(0)
        counting = asyncio.create_task(session.count_text("word"))
        waiting = asyncio.create_task(text(session))
        engine.scripts.append(["C"])
        gate.set()
        assert await counting is None  # the second turn wants the engine
        assert (await turn, await waiting) == ("AB", "C")
        engine.status = EngineStatus(EngineState.FAILED)
        assert await session.count_text("word") is None
        assert len(engine.loads) == 1

    asyncio.run(ask())


def test_what_is_aside_gives_way_to_a_turn() -> None:
    async def ask() -> None:
        reached, gate = asyncio.Event(), asyncio.Event()
        session, engine = session_of(["A ", reached.set, gate, "title"], ["Hello"])
        await load(session)
        aside = asyncio.create_task(session.aside(REQUEST))
        await reached.wait()
        turn = asyncio.create_task(text(session))
        await asyncio.sleep(0)
        gate.set()
        assert await aside == ""
        assert await turn == "Hello"
        assert [request.aside for request in engine.requests] == [True, False]

    asyncio.run(ask())


def test_a_stop_while_a_turn_waits_for_what_is_aside_is_not_lost() -> None:
    async def ask() -> None:
        reached, gate = asyncio.Event(), asyncio.Event()
        session, engine = session_of(["A ", reached.set, gate, "title"], ["Hello"])
        await load(session)
        aside = asyncio.create_task(session.aside(REQUEST))
        await reached.wait()
        turn = asyncio.create_task(outcome(session))
        await asyncio.sleep(0)
        await session.stop()
        gate.set()
        await aside
        assert (await turn).reason is FinishReason.STOPPED
        assert [request.aside for request in engine.requests] == [True]

    asyncio.run(ask())


def test_what_is_aside_does_not_begin_before_a_turn_that_waits() -> None:
    async def ask() -> None:
        reached, gate = asyncio.Event(), asyncio.Event()
        session, engine = session_of(["One", reached.set, gate], ["Two"])
        await load(session)
        first = asyncio.create_task(text(session))
        await reached.wait()
        aside = asyncio.create_task(session.aside(REQUEST))
        await asyncio.sleep(0)
        second = asyncio.create_task(text(session))
        await asyncio.sleep(0)
        gate.set()
        assert (await first, await aside, await second) == ("One", "", "Two")
        assert [request.aside for request in engine.requests] == [False, False]

    asyncio.run(ask())
