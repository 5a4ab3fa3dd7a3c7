"""The real worker with several conversations: switching between them and starting again costs what is new alone."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import aclosing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.states import stored_states
from desktop.chat.engine import EngineDied, Finished, MemorySpec, Prompt, PromptProgress, Segment
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer, chat_prompt, load, open_engine, patiently, request

pytestmark = pytest.mark.e2e

TOPICS = ("harbour", "garden", "railway")
TOKENS = 6


def opening(topic: str) -> Prompt:
    """A first message of about 90 tokens."""
    return chat_prompt(f"We talk about the {topic}. " + f"The old {topic} lay quiet in the rain, and nobody came. " * 5)


def next_turn(prompt: Prompt, pieces: list[str], text: str) -> Prompt:
    """The prompt of the turn after an answer."""
    return (*prompt, Segment("".join(pieces)), Segment("<|im_end|>", control=True), Segment("\n"), *chat_prompt(text))


async def talk(engine: LocalEngine, prompt: Prompt) -> tuple[list[str], Finished]:
    return await answer(engine, request(prompt, TOKENS))


async def undisturbed(prompt: Prompt, text: str) -> tuple[Prompt, list[str], Finished]:
    """Two turns without anything between: the second prompt, its answer and its end."""
    async with open_engine() as engine:
        await load(engine)
        pieces, _ = await talk(engine, prompt)
        second = next_turn(prompt, pieces, text)
        return second, *await talk(engine, second)


async def appears(folder: Path) -> None:
    """Wait until there is a stored state."""
    while not list(stored_states(folder)):
        await asyncio.sleep(0.01)


def test_switching_and_starting_again_compute_only_what_is_new(tmp_path: Path) -> None:
    async def run() -> None:
        memory = MemorySpec(tmp_path / "states", idle_seconds=60)
        second, expected, plain = await undisturbed(opening(TOPICS[0]), "And then?")
        async with open_engine() as engine:
            await load(engine, memory=memory)
            prompts = [opening(topic) for topic in TOPICS]
            for index, prompt in enumerate(prompts):
                pieces, end = await talk(engine, prompt)
                assert end.usage.cached_tokens < 20
                prompts[index] = next_turn(prompt, pieces, "And then?")
            assert prompts[0] == second
            known = await engine.cached(second)
            assert known.live < 20
            assert known.stored == plain.usage.cached_tokens
            for prompt in prompts:
                pieces, end = await talk(engine, prompt)
                assert end.usage.prompt_tokens - end.usage.cached_tokens < 30
                assert prompt != second or (pieces, end.usage) == (expected, plain.usage)
        async with open_engine() as engine:
            await load(engine, memory=memory)
            for prompt in prompts:
                known = await engine.cached(prompt)
                assert known.live < 20
                assert known.stored == known.total
            seen: list[PromptProgress] = []
            async for event in engine.complete(request(second, 1)):
                seen += [event] if isinstance(event, PromptProgress) else []
            assert seen[0].done == seen[0].cached == known.total - 1
            pieces, end = await talk(engine, second)
            assert pieces == expected
            await engine.forget()
            assert list(stored_states(tmp_path / "states")) == []
            known = await engine.cached(second)
            assert known.live == known.stored == 0

    asyncio.run(patiently(run()))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="signals")
def test_what_rested_for_a_while_outlives_a_kill(tmp_path: Path) -> None:
    async def run() -> None:
        folder = tmp_path / "states"
        memory = MemorySpec(folder, idle_seconds=0.05)
        async with open_engine() as engine:
            await load(engine, memory=memory)
            pieces, _ = await talk(engine, opening(TOPICS[0]))
            await appears(folder)
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
        async with open_engine() as engine:
            await load(engine, memory=memory)
            _, end = await talk(engine, next_turn(opening(TOPICS[0]), pieces, "And then?"))
            assert end.usage.prompt_tokens - end.usage.cached_tokens < 30
            await engine.forget(store=False)
            await talk(engine, opening(TOPICS[0]))
        assert list(stored_states(folder)) == [], "nothing is stored any more"

    asyncio.run(patiently(run()))


def test_what_was_to_be_forgotten_behind_an_answer_is_not_stored_at_the_end(tmp_path: Path) -> None:
    """A chat is erased while another one is answered, and the program is closed before that ends."""

    async def run() -> None:
        folder = tmp_path / "states"
        async with open_engine() as engine:
            await load(engine, memory=MemorySpec(folder, idle_seconds=60))
            await talk(engine, opening(TOPICS[0]))
            async with aclosing(engine.complete(request(opening(TOPICS[1]), 500))) as events:  # type: ignore[type-var]
                await anext(events)
                forgetting = asyncio.create_task(engine.forget())
                await asyncio.sleep(0)  # it is asked
                await engine.close()
            with suppress(EngineDied):
                await forgetting
        assert list(stored_states(folder)) == []

    asyncio.run(patiently(run()))


def test_what_is_computed_ahead_is_kept_and_what_is_aside_is_not(tmp_path: Path) -> None:
    async def run() -> None:
        folder = tmp_path / "states"
        async with open_engine() as engine:
            await load(engine, memory=MemorySpec(folder, idle_seconds=60))
            aside = replace(request(opening(TOPICS[1]), 1), aside=True)
            known = await engine.prefill(opening(TOPICS[0]))
            assert known.live == known.stored == known.total
            await answer(engine, aside)
            await engine.prefill(opening(TOPICS[2]))
            assert (await engine.cached(opening(TOPICS[1]))).stored < 20
            known = await engine.cached(opening(TOPICS[0]))
            assert known.live < 20
            assert known.stored == known.total
            assert (await engine.prefill(opening(TOPICS[0]))).live == known.total
        assert len(list(stored_states(folder))) == 2

    asyncio.run(patiently(run()))
