"""The real worker, asked to compute ahead: what comes next finds it done, whatever came in between."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from desktop.chat.engine import Prompt, Segment
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer, chat_prompt, load, open_engine, patiently, request

pytestmark = pytest.mark.e2e

LONG = chat_prompt("The sea is wide and the ship is small. " * 26)


def with_engine(scenario: Callable[[LocalEngine], Awaitable[None]], context: int = 2048) -> None:
    """Run a scenario on an engine with the demo model loaded."""

    async def run() -> None:
        async with open_engine() as engine:
            await load(engine, context=context)
            await scenario(engine)

    asyncio.run(patiently(run()))


def beginning(prompt: Prompt, characters: int) -> Prompt:
    """A prompt cut inside its message, after a word."""
    return (prompt[0], Segment(prompt[1].text[:characters].rsplit(" ", 1)[0]))


async def held(engine: LocalEngine, prompt: Prompt, least: int) -> int:
    """Look until so many of a prompt's tokens are in memory; how many are.

    Each look breaks a step off, so they grow rarer: a slow machine gets on too.
    """
    pause = 0.02
    while (live := (await engine.cached(prompt)).live) < least:
        await asyncio.sleep(pause)
        pause *= 1.5
    return live


def test_the_next_completion_finds_it_done_and_says_the_same() -> None:
    async def scenario(engine: LocalEngine) -> None:
        plain, _ = await answer(engine, request("Name three colours.", 8))
        await load(engine)
        ahead = await engine.prefill(beginning(chat_prompt("Name three colours."), 22))
        assert ahead.live == ahead.total > 3
        same, end = await answer(engine, request("Name three colours.", 8))
        assert same == plain
        assert end.usage.cached_tokens == ahead.total
        again = await engine.prefill(beginning(chat_prompt("Name three colours."), 14))
        assert again.live == again.total
        assert (await engine.cached(chat_prompt("Name three colours."))).live == end.usage.prompt_tokens, "nothing lost"

    with_engine(scenario)


def test_an_answer_asked_for_on_the_way_keeps_all_that_was_computed() -> None:
    async def scenario(engine: LocalEngine) -> None:
        ahead = asyncio.create_task(engine.prefill(LONG))
        before = await held(engine, LONG, 64)  # and each question of how much was answered in between
        assert not ahead.done()
        _, end = await answer(engine, request(LONG, 1))
        cut = await ahead
        assert before <= cut.live < cut.total
        assert end.usage.cached_tokens == cut.live
        assert end.usage.prompt_tokens == cut.total

    with_engine(scenario)


def test_it_goes_on_after_an_answer_aside_and_ends_where_another_begins() -> None:
    async def scenario(engine: LocalEngine) -> None:
        first = asyncio.create_task(engine.prefill(beginning(LONG, 600)))
        await held(engine, LONG, 32)
        _, aside = await answer(engine, replace(request("Hi", 2), aside=True))
        assert aside.usage.completion_tokens == 2
        done = await first
        assert done.live == done.total
        second = asyncio.create_task(engine.prefill(LONG))
        await held(engine, LONG, done.total + 16)
        third = await engine.prefill(beginning(LONG, 700))
        assert third.live == third.total
        replaced = await second
        assert replaced.live < replaced.total

    with_engine(scenario)


def test_giving_it_up_or_stopping_ends_it_and_no_room_computes_nothing() -> None:
    async def scenario(engine: LocalEngine) -> None:
        given_up = asyncio.create_task(engine.prefill(LONG))
        before = await held(engine, LONG, 32)
        given_up.cancel()
        total = (await engine.cached(LONG)).total
        stopped = asyncio.create_task(engine.prefill(LONG))
        await held(engine, LONG, before + 32)
        await engine.stop()
        assert (await stopped).live < total
        _, small = await answer(engine, request("Hi", 2))
        large = await engine.prefill(chat_prompt("word " * 2000))
        assert large.live < large.total
        assert (await engine.cached(chat_prompt("Hi"))).live == small.usage.prompt_tokens

    with_engine(scenario)
