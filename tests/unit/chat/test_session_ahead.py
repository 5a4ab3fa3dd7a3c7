"""Reading ahead in the model session: it is never in anyone's way."""

from __future__ import annotations

import asyncio

import pytest

from desktop.chat.engine import EngineDied, EngineState, EngineStatus, Prompt
from tests.unit.chat.test_session import REQUEST, SPEC, load, session_of, text


def test_reading_ahead_ends_where_the_message_may_go_on() -> None:
    async def ask() -> None:
        session, engine = session_of()
        assert await session.prefill(REQUEST) is None
        await load(session)
        assert await session.prefill(REQUEST) is not None
        [prompt] = engine.prefills
        assert "".join(segment.text for segment in prompt) == "<|im_start|>user\nHi"

    asyncio.run(ask())


def test_reading_ahead_keeps_no_turn_waiting_and_does_not_begin_beside_one() -> None:
    async def ask() -> None:
        never, reached, gate = asyncio.Event(), asyncio.Event(), asyncio.Event()
        session, engine = session_of(["One"], ["Two", reached.set, gate])
        await load(session)
        engine.prefill_steps = [never]
        ahead = asyncio.create_task(session.prefill(REQUEST))
        while not engine.prefills:
            await asyncio.sleep(0)
        assert await text(session) == "One"
        turn = asyncio.create_task(text(session))
        await reached.wait()
        assert await session.prefill(REQUEST) is None
        gate.set()
        assert await turn == "Two"
        ahead.cancel()
        assert len(engine.prefills) == 1

    asyncio.run(ask())


@pytest.mark.parametrize("overtaken_by", ["turn", "load", "prefill"])
def test_what_comes_while_a_prompt_is_rendered_goes_first(overtaken_by: str) -> None:
    async def ask() -> None:
        reached, gate = asyncio.Event(), asyncio.Event()
        session, engine = session_of(["Hello"])
        await load(session)
        render = engine.render

        async def slowly(*args: object) -> Prompt:
            reached.set()
            await gate.wait()
            return await render(*args)  # type: ignore[arg-type]

        engine.render = slowly  # type: ignore[method-assign, assignment]  # only slower
        ahead = asyncio.create_task(session.prefill(REQUEST))
        await reached.wait()
        work = {
            "turn": lambda: text(session),
            "load": lambda: load(session),
            "prefill": lambda: session.prefill(REQUEST),
        }
        other: asyncio.Task[object] = asyncio.create_task(work[overtaken_by]())  # type: ignore[no-untyped-call]
        await asyncio.sleep(0)
        gate.set()
        assert await ahead is None
        await other
        assert len(engine.prefills) == (overtaken_by == "prefill")

    asyncio.run(ask())


def test_reading_ahead_waits_behind_what_is_aside() -> None:
    async def ask() -> None:
        reached, gate = asyncio.Event(), asyncio.Event()
        session, engine = session_of(["A ", reached.set, gate, "title"])
        await load(session)
        aside = asyncio.create_task(session.aside(REQUEST))
        await reached.wait()
        engine.status = EngineStatus(EngineState.RUNNING, engine.info)
        assert await session.prefill(REQUEST) is not None
        gate.set()
        assert await aside == "A title"

    asyncio.run(ask())


def test_a_death_while_reading_ahead_is_no_error_and_the_next_turn_revives_the_engine() -> None:
    async def ask() -> None:
        session, engine = session_of(["Hello"])
        await load(session)
        engine.prefill_steps = [EngineDied("dead")]
        assert await session.prefill(REQUEST) is None
        assert session.status.state is EngineState.FAILED
        assert await session.prefill(REQUEST) is None
        assert await text(session) == "Hello"
        assert engine.loads == [SPEC, SPEC]
        assert await session.prefill(REQUEST) is None, "what killed it once is left alone"
        assert len(engine.prefills) == 1
        await load(session)
        assert await session.prefill(REQUEST) is not None

    asyncio.run(ask())
