"""Calls of tools by the real worker and the demo model, which was never made for them: the grammar does the rest."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace

import jsonschema  # type: ignore[import-untyped]
import pytest

from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ToolCallDelta
from desktop.chat.options import Overrides
from desktop.chat.tools import Choosing, Tool, ToolChoice
from tests.helpers import bfcl
from tests.helpers.engine import load, open_engine
from tests.helpers.faults import sizes

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


def answers(*requests: ChatRequest, context: int = 2048) -> list[list[ChatEvent]]:
    """The events of the demo model's answers."""

    async def run() -> list[list[ChatEvent]]:
        async with open_engine() as engine:
            model = FormattedModel(engine, await load(engine, context=context))
            return [[event async for event in model.stream(request)] for request in requests]

    return asyncio.run(run())


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


@sizes(ci=1, long=20)
def test_functions_of_the_leaderboard_are_called_with_what_fits_and_nothing_else(runs: int) -> None:
    tools = list(dict.fromkeys(map(bfcl.tool_of, bfcl.functions())))[7 :: len(bfcl.functions()) // 60][:runs]
    question = (Message(Role.USER, "Call the tool once."),)
    # one of the twenty goes round in a circle in each of its texts: room for all of them until they are ended
    asked = [
        replace(REQUEST, messages=question, max_tokens=6000, tools=(tool,), tool_choice=ToolChoice(Choosing.REQUIRED))
        for tool in tools
    ]
    for tool, events in zip(tools, answers(*asked, context=8192), strict=True):
        outcome = outcome_of(events)
        assert not [event for event in events if isinstance(event, TextDelta)]
        for call in outcome.calls:
            assert call.name == tool.name
            jsonschema.validate(json.loads(call.arguments), json.loads(tool.schema))
        assert outcome.calls
        assert (outcome.reason, outcome.call_faults) == (FinishReason.TOOLS, ())


def test_a_model_that_must_not_call_does_not() -> None:
    (events,) = answers(replace(REQUEST, tool_choice=ToolChoice(Choosing.NONE)))
    outcome = outcome_of(events)
    assert (outcome.calls, outcome.reason) == ((), FinishReason.STOP)
    assert [event for event in events if isinstance(event, TextDelta)]
