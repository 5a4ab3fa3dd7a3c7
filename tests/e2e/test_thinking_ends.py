"""Thinking that is ended from outside, on the real engine: at its budget, on demand, and gone on with."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop.chat.ending import ended_by, spent, wanted
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.options import Overrides
from tests.helpers.engine import load, open_engine
from tests.helpers.faults import sizes
from tests.helpers.program import run_program
from tests.helpers.thinking_runs import MOST_DRAWN, MOST_OVER, QUESTIONS, Thinker

pytestmark = pytest.mark.e2e
STORY = Message(Role.USER, QUESTIONS[0])
GREEDY = Overrides(temperature=0.0)


def with_thinker(scenario: Callable[[Thinker], Awaitable[None]]) -> None:
    """Run a scenario with the demo model."""

    async def run() -> None:
        async with open_engine() as engine:
            await scenario(Thinker(engine, await load(engine)))

    asyncio.run(run())


@sizes(6, 100)
def test_a_budget_is_kept_and_no_tag_shows(runs: int) -> None:
    async def scenario(thinker: Thinker) -> None:
        chance = random.Random(runs)
        for number in range(runs):
            budget = chance.randint(1, 16 if runs < 10 else 96)
            run = await thinker.ask(number, budget=budget)
            assert budget <= run.thinking <= run.before <= budget + MOST_OVER
            assert "<" not in run.shown
            assert f"at {budget} token" in run.shown

    with_thinker(scenario)


@sizes(3, 100)
def test_a_wanted_answer_begins_within_three_tokens(runs: int) -> None:
    async def scenario(thinker: Thinker) -> None:
        for number in range(runs):  # the first is wanted while the prompt is read
            run = await thinker.ask(number, wanted_after=number * 3 % 40)
            assert run.drawn <= MOST_DRAWN
            assert "<" not in run.shown
            assert "wants the answer now" in run.shown

    with_thinker(scenario)


async def talk(model: FormattedModel, request: ChatRequest) -> tuple[str, str, Outcome, list[ChatEvent]]:
    """Thinking, text and outcome of an answer."""
    events = [event async for event in model.stream(request)]
    outcome = events[-1]
    assert isinstance(outcome, Outcome)
    thinking = "".join(event.text for event in events if isinstance(event, ThinkingDelta))
    return thinking, "".join(event.text for event in events if isinstance(event, TextDelta)), outcome, events


def test_what_was_cut_goes_on_with_the_rest_of_its_budget_and_then_in_its_answer() -> None:
    async def scenario() -> None:
        async with open_engine() as engine:
            model = FormattedModel(engine, await load(engine))

            def asked(longest: int, begun: Message | None = None) -> ChatRequest:
                return ChatRequest((STORY,), ThinkingMode.ON, "", GREEDY, longest, begun=begun, budget=24)

            first, text, outcome, _ = await talk(model, asked(10))
            assert (text, outcome.reason, outcome.usage.thinking_tokens) == ("", FinishReason.LENGTH, 10)
            begun = Message(Role.ASSISTANT, "", first)
            more, text, outcome, events = await talk(model, asked(14 + 21 + 4, begun))
            thought = [event.budget for event in events if isinstance(event, ThinkingDelta)]
            assert set(thought) <= {14, 15}  # the line break behind the tag is not part of what is shown
            assert (first + more).endswith(spent(24).removesuffix("\n</think>\n\n"))
            assert text
            assert outcome.usage.cached_tokens > 40  # the tokens are the same as before
            begun = Message(Role.ASSISTANT, text, first + more)
            more, text, outcome, _ = await talk(model, asked(4, begun))
            assert (more, outcome.usage.thinking_tokens) == ("", 0)

    asyncio.run(scenario())


def test_an_answer_cut_right_behind_its_forced_end_goes_on_as_an_answer() -> None:
    async def scenario() -> None:
        async with open_engine() as engine:
            model = FormattedModel(engine, await load(engine))
            request = ChatRequest((STORY,), ThinkingMode.ON, "", GREEDY, 8 + 20, budget=8)
            thinking, text, outcome, _ = await talk(model, request)
            assert (text, outcome.reason) == ("", FinishReason.LENGTH)
            assert ended_by(thinking) is not None
            begun = Message(Role.ASSISTANT, "", thinking)
            more, text, _, _ = await talk(
                model, ChatRequest((STORY,), ThinkingMode.ON, "", GREEDY, 8, begun=begun, budget=8)
            )
            assert more == ""
            assert text

    asyncio.run(scenario())


def test_an_answer_follows_thinking_that_the_model_leaves_open() -> None:
    """The demo model ends its answer inside the thinking that was opened for it."""

    async def scenario() -> None:
        async with open_engine() as engine:
            model = FormattedModel(engine, await load(engine))
            question = Message(Role.USER, "What is 17*23?")
            thinking, text, outcome, _ = await talk(model, ChatRequest((question,), ThinkingMode.ON, "", GREEDY, 60))
            assert thinking
            assert text
            assert 0 < outcome.usage.thinking_tokens < outcome.usage.completion_tokens
            assert "think>" not in thinking + text

    asyncio.run(scenario())


def test_the_command_line_keeps_the_budget(tmp_path: Path) -> None:
    args = (
        "chat",
        QUESTIONS[0],
        "--think",
        "on",
        "--budget",
        "12",
        "--json",
        "--max-tokens",
        "60",
        "--temperature",
        "0",
    )
    ran = run_program(*args, "--threads", "1", home=tmp_path)
    assert ran.code == 0, ran.err
    shown = "".join(event["text"] for event in ran.events if event["type"] in ("thinking", "text"))
    assert "<" not in shown
    assert ran.result["thinking"].endswith(spent(12).strip().removesuffix("\n</think>"))
    assert ran.result["answer"]
    usage = ran.result["usage"]
    assert 12 < usage["thinking_tokens"] <= 12 + MOST_OVER
    assert usage["thinking_tokens"] < usage["completion_tokens"] <= 60
    assert wanted() not in shown
    ran = run_program("chat", "hi", "--budget", "-1", home=tmp_path)
    assert ran.code == 2
    assert "must be from 0" in ran.err
