"""Calls of tools by the real worker and the demo model, which was never made for them: the grammar does the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ToolCallDelta
from desktop.chat.options import Overrides
from desktop.chat.tools import Choosing, Tool, ToolChoice
from tests.helpers.engine import load, open_engine, patiently

pytestmark = pytest.mark.e2e

WEATHER = Tool(
    "get.weather",
    "The weather of a city.",
    '{"type": "object", "properties": {"city": {"type": "string", "maxLength": 20}, '
    '"days": {"type": "integer", "minimum": 1, "maximum": 5}}, "required": ["city"]}',
)
CLOCK = Tool("clock", "The time now.", '{"type": "object", "properties": {}}')
REQUEST = ChatRequest(
    (Message(Role.USER, "What is the weather in Paris?"),),
    ThinkingMode.OFF,
    overrides=Overrides(seed=1),
    max_tokens=600,
    tools=(WEATHER, CLOCK),
)


def answers(*requests: ChatRequest) -> list[list[ChatEvent]]:
    """The events of the demo model's answers."""

    async def run() -> list[list[ChatEvent]]:
        async with open_engine() as engine:
            model = FormattedModel(engine, await load(engine))
            return [[event async for event in model.stream(request)] for request in requests]

    return asyncio.run(patiently(run()))


def outcome_of(events: Sequence[ChatEvent]) -> Outcome:
    assert isinstance(events[-1], Outcome)
    return events[-1]


def test_a_required_call_comes_and_fits_whatever_the_model_can_do() -> None:
    required, named = ToolChoice(Choosing.REQUIRED), ToolChoice(Choosing.NAMED, "get.weather")
    thinking = replace(REQUEST, mode=ThinkingMode.ON, budget=20)
    for events, name in zip(
        answers(replace(REQUEST, tool_choice=named), *(replace(r, tool_choice=required) for r in (REQUEST, thinking))),
        ("get.weather", "", ""),
        strict=True,
    ):
        outcome = outcome_of(events)
        assert outcome.reason is FinishReason.TOOLS
        assert not outcome.call_faults
        assert not name or [call.name for call in outcome.calls] == [name]
        written = [event for event in events if isinstance(event, ToolCallDelta)]
        assert [(call.name, call.arguments) for call in outcome.calls] == [
            next((e.name, e.arguments) for e in reversed(written) if e.index == index)
            for index in range(len(outcome.calls))
        ]
        assert not [event for event in events if isinstance(event, TextDelta)]


def test_a_model_that_must_not_call_does_not() -> None:
    (events,) = answers(replace(REQUEST, tool_choice=ToolChoice(Choosing.NONE)))
    outcome = outcome_of(events)
    assert (outcome.calls, outcome.reason) == ((), FinishReason.STOP)
    assert [event for event in events if isinstance(event, TextDelta)]
