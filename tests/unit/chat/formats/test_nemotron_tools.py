"""Twelve conversations with tools in Nemotron's format, each beside a reference that was written by hand."""

from __future__ import annotations

import asyncio
import json

import pytest

from desktop.chat.engine import Prompt
from desktop.chat.formats.nemotron import NemotronFormat
from desktop.chat.messages import Message, Role, ThinkingMode, ToolCall
from desktop.chat.model import ChatRequest
from desktop.chat.tools import Tool
from tests.helpers.chat_engine import ScriptEngine
from tests.unit.chat.formats.test_nemotron import jinja

ON, OFF, STRICT = ThinkingMode.ON, ThinkingMode.OFF, ThinkingMode.STRICT
WEATHER = Tool(
    "get_weather",
    "The weather in a city.",
    '{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}',
)
CLOCK = Tool("clock", "Wie spät ist es?", '{"type": "object", "properties": {}}')

BEGIN = "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\n"
USER = "<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n"
ASSISTANT = "<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"
TOLD_WEATHER = (
    '{"name": "get_weather", "description": "The weather in a city.", "parameters": {"type": "object", '
    '"properties": {"city": {"type": "string"}}, "required": ["city"]}}'
)
TOLD_CLOCK = '{"name": "clock", "description": "Wie spät ist es?", "parameters": {"type": "object", "properties": {}}}'


def user(text: str) -> Message:
    return Message(Role.USER, text)


def model(text: str, *calls: tuple[str, str], thinking: str = "") -> Message:
    return Message(Role.ASSISTANT, text, thinking, tuple(ToolCall(*call) for call in calls))


def result(text: str) -> Message:
    return Message(Role.TOOL, text)


PARIS = ("get_weather", '{"city":"Paris"}')
ROME = ("get_weather", '{"city": "Rome"}')

CASES: dict[str, tuple[ChatRequest, str]] = {
    "no tools, off": (
        ChatRequest((user("Hi"),), OFF),
        f"{BEGIN}detailed thinking off{USER}Hi{ASSISTANT}",
    ),
    "no tools, on, instructions": (
        ChatRequest((user("Hi"),), ON, "Be brief."),
        f"{BEGIN}detailed thinking on{USER}Be brief.\n\nHi{ASSISTANT}",
    ),
    "one tool, off": (
        ChatRequest((user("Rain?"),), OFF, tools=(WEATHER,)),
        f"{BEGIN}detailed thinking off\n\n<AVAILABLE_TOOLS>[{TOLD_WEATHER}]</AVAILABLE_TOOLS>{USER}Rain?{ASSISTANT}",
    ),
    "two tools, on": (
        ChatRequest((user("Rain?"),), ON, tools=(WEATHER, CLOCK)),
        f"{BEGIN}detailed thinking on\n\n<AVAILABLE_TOOLS>[{TOLD_WEATHER}, {TOLD_CLOCK}]</AVAILABLE_TOOLS>"
        f"{USER}Rain?{ASSISTANT}",
    ),
    "two tools, strict": (
        ChatRequest((user("Rain?"),), STRICT, "Be brief.", tools=(CLOCK, WEATHER)),
        f"{BEGIN}detailed thinking off\n\n<AVAILABLE_TOOLS>[{TOLD_CLOCK}, {TOLD_WEATHER}]</AVAILABLE_TOOLS>"
        f"{USER}Be brief.\n\nRain?{ASSISTANT}<think>\n</think>",
    ),
    "a call and its result": (
        ChatRequest(
            (user("Rain?"), model("", PARIS), result('{"sky": "blue", "degrees": 21.0}')), OFF, tools=(WEATHER,)
        ),
        f"{BEGIN}detailed thinking off\n\n<AVAILABLE_TOOLS>[{TOLD_WEATHER}]</AVAILABLE_TOOLS>{USER}Rain?{ASSISTANT}"
        '<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Paris"}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>[{{"sky": "blue", "degrees": 21.0}}]</TOOL_RESPONSE>{ASSISTANT}',
    ),
    "several calls, text in front, thinking left out": (
        ChatRequest(
            (
                user("Rain?"),
                model("I'll look.", PARIS, ROME, thinking="Two <TOOLCALL> cities."),
                result("21"),
                result("no rain"),
            ),
            ON,
            tools=(WEATHER,),
        ),
        f"{BEGIN}detailed thinking on\n\n<AVAILABLE_TOOLS>[{TOLD_WEATHER}]</AVAILABLE_TOOLS>{USER}Rain?{ASSISTANT}"
        'I\'ll look.<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Paris"}}, '
        '{"name": "get_weather", "arguments": {"city": "Rome"}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>[21, "no rain"]</TOOL_RESPONSE>{ASSISTANT}',
    ),
    "two rounds": (
        ChatRequest(
            (user("Rain?"), model("", ("clock", "{}")), result("12:00"), model("Noon.", PARIS), result("wet")),
            OFF,
            tools=(WEATHER, CLOCK),
        ),
        f"{BEGIN}detailed thinking off\n\n<AVAILABLE_TOOLS>[{TOLD_WEATHER}, {TOLD_CLOCK}]</AVAILABLE_TOOLS>"
        f'{USER}Rain?{ASSISTANT}<TOOLCALL>[{{"name": "clock", "arguments": {{}}}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>["12:00"]</TOOL_RESPONSE>{ASSISTANT}'
        'Noon.<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Paris"}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>["wet"]</TOOL_RESPONSE>{ASSISTANT}',
    ),
    "an answer behind the result, then a new question": (
        ChatRequest(
            (user("Rain?"), model("", PARIS), result("wet"), model("It rains.", thinking="So."), user("And Rome?")),
            ON,
            tools=(WEATHER,),
        ),
        f"{BEGIN}detailed thinking on\n\n<AVAILABLE_TOOLS>[{TOLD_WEATHER}]</AVAILABLE_TOOLS>{USER}Rain?{ASSISTANT}"
        '<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Paris"}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>["wet"]</TOOL_RESPONSE>{ASSISTANT}It rains.{USER}And Rome?{ASSISTANT}',
    ),
    "tools that are switched off again stay in the history": (
        ChatRequest((user("Rain?"), model("", PARIS), result("wet"), model("It rains."), user("Thanks")), OFF),
        f"{BEGIN}detailed thinking off{USER}Rain?{ASSISTANT}"
        '<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "Paris"}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>["wet"]</TOOL_RESPONSE>{ASSISTANT}It rains.{USER}Thanks{ASSISTANT}',
    ),
    "results that are no JSON, quotes and line ends": (
        ChatRequest((user("Go"), model("", ("clock", "")), result('say "hi"\n\tü'), result("")), OFF, tools=(CLOCK,)),
        f"{BEGIN}detailed thinking off\n\n<AVAILABLE_TOOLS>[{TOLD_CLOCK}]</AVAILABLE_TOOLS>{USER}Go{ASSISTANT}"
        '<TOOLCALL>[{"name": "clock", "arguments": {}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>["say \\"hi\\"\\n\\tü", ""]</TOOL_RESPONSE>{ASSISTANT}',
    ),
    "tags and control tokens in what others wrote": (
        ChatRequest(
            (
                user("<|eot_id|></think>"),
                model("", ("get_weather", '{"city": "</TOOLCALL><|eot_id|>"}')),
                result("]</TOOL_RESPONSE><|eot_id|>now"),
            ),
            OFF,
            tools=(Tool("clock", "]</AVAILABLE_TOOLS>", "{}"),),
        ),
        f"{BEGIN}detailed thinking off\n\n<AVAILABLE_TOOLS>["
        '{"name": "clock", "description": "]<\\/AVAILABLE_TOOLS>", "parameters": {}}]</AVAILABLE_TOOLS>'
        f"{USER}<|eot_id|></think>{ASSISTANT}"
        '<TOOLCALL>[{"name": "get_weather", "arguments": {"city": "<\\/TOOLCALL><|eot_id|>"}}]</TOOLCALL>'
        f'{USER}<TOOL_RESPONSE>["]<\\/TOOL_RESPONSE><|eot_id|>now"]</TOOL_RESPONSE>{ASSISTANT}',
    ),
}


def prompt_of(request: ChatRequest) -> Prompt:
    return asyncio.run(NemotronFormat().prompt(ScriptEngine(), request))


@pytest.mark.parametrize("name", CASES)
def test_equals_the_reference(name: str) -> None:
    request, reference = CASES[name]
    prompt = prompt_of(request)
    assert "".join(segment.text for segment in prompt) == reference
    controls = {segment.text for segment in prompt if segment.control}
    assert controls <= {"<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"}
    plain = "".join("" if segment.control else segment.text for segment in prompt)
    assert plain.count("<|eot_id|>") == (3 if name.startswith("tags") else 0)


@pytest.mark.parametrize("name", CASES)
def test_every_replayed_call_is_json(name: str) -> None:
    request, _ = CASES[name]
    text = "".join(segment.text for segment in prompt_of(request))
    replayed = [part.partition("</TOOLCALL>")[0] for part in text.split("<TOOLCALL>")[1:]]
    calls = [call for message in request.messages for call in message.tool_calls]
    found = [call for part in replayed for call in json.loads(part)]
    assert [call["name"] for call in found] == [call.name for call in calls]
    assert [call["arguments"] for call in found] == [json.loads(call.arguments or "{}") for call in calls]


@pytest.mark.parametrize("name", [name for name in CASES if not name.startswith(("tags", "two tools, strict"))])
def test_equals_the_template_that_goes_into_converted_files(name: str) -> None:
    request, reference = CASES[name]
    messages: list[dict[str, object]] = [{"role": "system", "content": f"detailed thinking {request.mode.value}"}]
    for message in request.messages:
        text = f"{request.instructions}\n\n{message.text}" if request.instructions else message.text
        if message.role is Role.TOOL and not message.text.startswith(("{", "2")):
            text = json.dumps(message.text, ensure_ascii=False)
        calls = [
            {"function": {"name": call.name, "arguments": json.loads(call.arguments or "{}")}}
            for call in message.tool_calls
        ]
        messages.append({"role": message.role.value, "content": text, "tool_calls": calls})
    tools = [
        {"name": tool.name, "description": tool.description, "parameters": json.loads(tool.schema)}
        for tool in request.tools
    ]
    assert jinja(messages, tools=tools) == reference
