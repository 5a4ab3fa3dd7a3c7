"""The real worker's prompt lookup: drafts change no answer, whatever else shapes it, and are forgotten again."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from desktop.chat.engine import CompletionRequest, Finished, LoadSpec, MemorySpec, ThinkingLimit
from desktop.chat.messages import Drafts, FinishReason, Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import GREEDY, answer, chat_prompt, open_engine, patiently
from tests.helpers.lookup import changed_file, prompts, repeating, source_file, spelling
from tests.helpers.models import demo_model

pytestmark = pytest.mark.e2e

WORKER = (sys.executable, "-m", "tests.helpers.drafting_worker", "7")
SOURCE = source_file(8)
CHANGED = changed_file(SOURCE, 4)
REPEAT = CompletionRequest(chat_prompt(repeating(SOURCE)), GREEDY, grammar=spelling(CHANGED))


def with_engine(scenario: Callable[[LocalEngine], Awaitable[None]]) -> None:
    """Run a scenario on an engine with the demo model loaded, which drafts whenever it can."""

    async def run() -> None:
        async with open_engine(WORKER) as engine:
            # a kept state may have been computed in other batches than the prompt on its own
            spec = LoadSpec(demo_model(), 2048, threads=1, memory=MemorySpec(ram_bytes=0))
            assert [event async for event in engine.load(spec)]
            await scenario(engine)

    asyncio.run(patiently(run()))


async def both(engine: LocalEngine, request: CompletionRequest) -> tuple[list[str], list[str], Finished]:
    """The pieces without drafts and with them, each from an empty memory, and the end of the latter."""
    found = []
    for lookup in (False, True):
        # what an earlier prompt left was computed in other batches than a prompt on its own
        await answer(engine, CompletionRequest(chat_prompt("x")[1:], GREEDY, 1))
        pieces, end = await answer(engine, replace(request, lookup=lookup))
        found.append(pieces)
        assert lookup or end.drafts == Drafts()
    return found[0], found[1], end


def test_a_changed_text_is_drafted_and_spelled_all_the_same() -> None:
    async def scenario(engine: LocalEngine) -> None:
        without, drafted, end = await both(engine, REPEAT)
        assert drafted == without
        assert "".join(drafted) == CHANGED
        assert end.drafts.accepted > 0
        assert end.drafts.accepted <= end.drafts.proposed
        assert end.usage.completion_tokens == len(drafted)

    with_engine(scenario)


def test_the_memory_holds_the_answer_and_nothing_of_the_drafts() -> None:
    async def scenario(engine: LocalEngine) -> None:
        _, end = await answer(engine, REPEAT)
        assert end.drafts.accepted > 0
        kept = await engine.cached(REPEAT.prompt)
        assert kept.live == kept.total
        # a question behind the answer is answered as if it had come with it
        longer = (*REPEAT.prompt, *chat_prompt("Which line comes first?")[1:])
        follow = CompletionRequest(longer, GREEDY, 6, lookup=False)
        again, end = await answer(engine, follow)
        assert end.usage.cached_tokens >= kept.total
        assert len(again) > 0

    with_engine(scenario)


def test_greedy_answers_are_the_same_with_drafts() -> None:
    async def scenario(engine: LocalEngine) -> None:
        accepted = 0
        for text in prompts(40)[19::20]:
            without, drafted, end = await both(engine, CompletionRequest(chat_prompt(text), GREEDY, 32))
            assert drafted == without
            accepted += end.drafts.accepted
        assert accepted > 0

    with_engine(scenario)


def test_samplers_draw_the_same_with_drafts() -> None:
    async def scenario(engine: LocalEngine) -> None:
        listing = chat_prompt(f"Repeat:\n{SOURCE}")
        accepted = 0
        for sampling in (Sampling(temperature=0.3, seed=5), Sampling(0.8, 0.9, seed=6, repeat_penalty=1.05)):
            begun = CompletionRequest(listing, sampling, 30, grammar=f"root ::= {json.dumps(SOURCE[:60])} [^~]*")
            without, drafted, end = await both(engine, begun)
            assert drafted == without
            accepted += end.drafts.accepted
        assert accepted > 0

    with_engine(scenario)


def test_limits_and_stops_hold_in_the_middle_of_a_draft() -> None:
    async def scenario(engine: LocalEngine) -> None:
        whole, _ = await answer(engine, replace(REPEAT, lookup=False))
        for count in range(len(whole) - 5, len(whole)):
            pieces, end = await answer(engine, replace(REPEAT, max_tokens=count))
            assert (pieces, end.reason) == (whole[:count], FinishReason.LENGTH)
        stop = CHANGED.split("\n")[6][3:8]
        pieces, end = await answer(engine, replace(REPEAT, stops=(stop,)))
        assert "".join(pieces) == CHANGED[: CHANGED.index(stop)]
        assert end.reason is FinishReason.STOP

    with_engine(scenario)


def test_text_that_ends_thinking_is_no_draft_and_counts() -> None:
    async def scenario(engine: LocalEngine) -> None:
        limit = ThinkingLimit(budget=20, opened=True, closing="\n</think>\n\n")
        wanted = CompletionRequest(chat_prompt(f"Repeat:\n{SOURCE}\n{SOURCE}"), GREEDY, 40, thinking=limit)
        without, drafted, end = await both(engine, wanted)
        assert drafted == without
        text = "".join(drafted)
        assert text.count("</think>") == 1
        assert end.usage.completion_tokens == len(drafted)

    with_engine(scenario)
