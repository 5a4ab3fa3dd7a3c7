"""A formatted model with tools: what the engine is asked, what becomes of what it writes."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from desktop.chat.engine import CompletionRequest
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Message, Outcome, Role, ThinkingMode, ToolCall
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta, ToolCallDelta
from desktop.chat.thinking import CLOSE
from desktop.chat.tools import Choosing, Tool, ToolChoice
from tests.helpers.chat_engine import ScriptEngine, Step, model_info

NEMOTRON = model_info(name="Llama 3.1 Nemotron Nano 4B v1.1", template="")
WEATHER = Tool("get.weather", "Weather.", '{"properties": {"city": {"type": "string"}}, "required": ["city"]}')
BROKEN = Tool("broken", "", '{"type": "string"}')
ASKED = ChatRequest((Message(Role.USER, "Rain?"),), ThinkingMode.ON, tools=(WEATHER, BROKEN))
CALL = '[{"name": "get_weather", "arguments": {"city":"Rome"}}]'
ROME = ToolCall("get.weather", '{"city": "Rome"}')


def answer(*script: Step, request: ChatRequest = ASKED) -> tuple[list[ChatEvent], Outcome, CompletionRequest]:
    """The events of an answer, its outcome, and what the engine was asked."""
    engine = ScriptEngine(script, info=NEMOTRON)

    async def collect() -> list[ChatEvent]:
        return [event async for event in FormattedModel(engine, NEMOTRON).stream(request)]

    events = asyncio.run(collect())
    assert isinstance(events[-1], Outcome)
    return events[1:-1], events[-1], engine.requests[0]


def test_a_call_is_shown_as_it_is_written_and_handed_over() -> None:
    events, outcome, asked = answer(
        "<think>Hm <TOOLCALL>[", "</think>", "\n\nI look.", "<TOOL", f"CALL>{CALL}</TOOLCALL>"
    )
    assert isinstance(events[0], ThinkingDelta)
    assert events[0].text == "Hm <TOOLCALL>["
    assert [event.text for event in events if isinstance(event, TextDelta)] == ["I look."]
    assert events[-1] == ToolCallDelta(0, "get.weather", '{"city":"Rome"}')
    assert (outcome.reason, outcome.calls, outcome.call_faults) == (FinishReason.TOOLS, (ROME,), ())
    prompt = "".join(segment.text for segment in asked.prompt)
    assert '<AVAILABLE_TOOLS>[{"name": "get_weather", ' in prompt
    assert "broken" not in prompt
    assert asked.grammar_after == "<TOOLCALL>"
    assert "root ::=" in asked.grammar


@pytest.mark.parametrize(
    ("choice", "mode", "after", "opened"),
    [
        (Choosing.REQUIRED, ThinkingMode.ON, CLOSE, True),
        (Choosing.REQUIRED, ThinkingMode.OFF, "", False),
        (Choosing.REQUIRED, ThinkingMode.STRICT, "", False),
        (Choosing.NAMED, ThinkingMode.ON, CLOSE, True),
        (Choosing.NONE, ThinkingMode.OFF, "", False),
        (Choosing.NONE, ThinkingMode.ON, CLOSE, False),
        (Choosing.AUTO, ThinkingMode.STRICT, "<TOOLCALL>", False),
    ],
)
def test_the_grammar_begins_where_the_choice_says(
    choice: Choosing, mode: ThinkingMode, after: str, opened: bool
) -> None:
    request = replace(ASKED, mode=mode, tool_choice=ToolChoice(choice, WEATHER.name))
    _, _, asked = answer("x", request=request)
    assert asked.grammar_after == after
    assert asked.prompt[-1].text.endswith("<think>\n") == opened


def test_without_tools_nothing_is_different() -> None:
    for tools in ((), (BROKEN,)):
        request = replace(ASKED, tools=tools, tool_choice=ToolChoice(Choosing.REQUIRED))
        events, outcome, asked = answer(f"<think></think><TOOLCALL>{CALL}</TOOLCALL>", request=request)
        assert (asked.grammar, asked.grammar_after, outcome.calls) == ("", "", ())
        assert [event.text for event in events if isinstance(event, TextDelta)] == [f"<TOOLCALL>{CALL}</TOOLCALL>"]
        assert outcome.reason is FinishReason.STOP


def test_what_does_not_fit_is_not_handed_over_and_says_why() -> None:
    text = '<TOOLCALL>[{"name": "get_weather", "arguments": {}}, {"name": "rm", "arguments": {}}]</TOOLCALL>'
    _, outcome, _ = answer("<think></think>", text)
    assert (outcome.reason, outcome.calls) == (FinishReason.STOP, ())
    assert [fault.split(":")[0] for fault in outcome.call_faults] == [
        "The arguments of get_weather do not fit",
        "There is no tool 'rm'.",
    ]
    mixed = f"<TOOLCALL>{CALL[:-1]}, {{}}]</TOOLCALL>"
    _, outcome, _ = answer("<think></think>", mixed)
    assert (outcome.reason, outcome.calls) == (FinishReason.TOOLS, (ROME,))
    assert outcome.call_faults == ("The call has no name.",)


def test_none_hands_nothing_over_and_stops_end_before_calls() -> None:
    block = f"Yes. <TOOLCALL>{CALL}</TOOLCALL>"
    refused = replace(ASKED, tool_choice=ToolChoice(Choosing.NONE))
    events, outcome, _ = answer("<think></think>", block, request=refused)
    assert [event for event in events if isinstance(event, ToolCallDelta)] == []
    assert (outcome.calls, outcome.reason) == ((), FinishReason.STOP)
    events, outcome, _ = answer("<think></think>", block, request=replace(ASKED, stops=("Yes",)))
    assert (outcome.calls, outcome.reason) == ((), FinishReason.STOP)
    assert not [event for event in events if isinstance(event, TextDelta | ToolCallDelta)]


def test_a_call_of_the_history_goes_by_the_name_that_is_told() -> None:
    messages = (*ASKED.messages, Message(Role.ASSISTANT, "", tool_calls=(ROME,)), Message(Role.TOOL, "wet"))
    _, _, asked = answer("x", request=replace(ASKED, messages=messages))
    prompt = "".join(segment.text for segment in asked.prompt)
    assert '<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Rome"}}]</TOOLCALL>' in prompt
