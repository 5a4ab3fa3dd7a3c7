"""Tools in other models' formats: by their template where that is known, described in front where it is not."""

from __future__ import annotations

import asyncio
import json

import pytest

from desktop.chat.calls.syntax import HERMES, LLAMA
from desktop.chat.formats.generic import GenericFormat
from desktop.chat.messages import Message, Role, ThinkingMode, ToolCall
from desktop.chat.model import ChatRequest
from desktop.chat.tools import Tool
from tests.helpers.chat_engine import CHATML, ScriptEngine, model_info

LOOP = "{% for m in messages %}[{{ m['role'] }}]{{ m['content'] }}{% endfor %}[assistant]"
TOLD = "{% if tools %}{% for tool in tools %}{{ tool | tojson }};{% endfor %}{% endif %}"
HERMES_TEMPLATE = TOLD + LOOP + "{# system; write <tool_call> around a call #}"
LLAMA_TEMPLATE = TOLD + LOOP + "{# system; <|python_tag|> #}"
OTHER_TEMPLATE = TOLD + LOOP + "{# [TOOL_CALLS] #}"
CLOCK = Tool("clock", "The time.", '{"type": "object", "properties": {"zone": {"type": "string"}}}')
MESSAGES = (
    Message(Role.USER, "Late?"),
    Message(Role.ASSISTANT, "I look.", "Hm.", (ToolCall("clock", '{"zone":"UTC"}'), ToolCall("clock", "{}"))),
    Message(Role.TOOL, "12:00"),
    Message(Role.TOOL, '{"h": 13}'),
)
FUNCTION = {"name": "clock", "description": "The time.", "parameters": json.loads(CLOCK.schema)}


def prompt(template: str, request: ChatRequest) -> str:
    info = model_info(template=template)
    return "".join(s.text for s in asyncio.run(GenericFormat(info).prompt(ScriptEngine(info=info), request)))


def test_a_template_that_knows_tools_is_given_them() -> None:
    told = json.loads(prompt(HERMES_TEMPLATE, ChatRequest(MESSAGES, ThinkingMode.OFF, tools=(CLOCK,))).split(";")[0])
    assert told == {"type": "function", "function": FUNCTION}


def test_calls_are_replayed_as_the_family_writes_them() -> None:
    request = ChatRequest(MESSAGES, ThinkingMode.OFF, "Be brief.", tools=(CLOCK,))
    assert prompt(HERMES_TEMPLATE, request).partition(";")[2] == (
        "[system]Be brief.[user]Late?[assistant]I look.\n"
        '<tool_call>\n{"name": "clock", "arguments": {"zone": "UTC"}}\n</tool_call>\n'
        '<tool_call>\n{"name": "clock", "arguments": {}}\n</tool_call>'
        '[tool]12:00[tool]{"h": 13}[assistant]'
    )
    assert '{"name": "clock", "parameters": {"zone": "UTC"}}\n{"name"' in prompt(LLAMA_TEMPLATE, request)


@pytest.mark.parametrize("template", [LOOP, OTHER_TEMPLATE, CHATML])
def test_any_other_template_has_them_described_in_front_of_the_first_message(template: str) -> None:
    text = prompt(template, ChatRequest(MESSAGES, ThinkingMode.OFF, "Be brief.", tools=(CLOCK,)))
    description, _, rest = text.partition("Be brief.\n\nLate?")
    assert json.dumps(FUNCTION) in description
    assert "<tool_call>" in description
    assert '<tool_call>\n{"name": "clock", "arguments": {}}\n</tool_call>' in rest
    assert '<tool_response>\n"12:00"\n</tool_response>\n<tool_response>\n{"h": 13}\n</tool_response>' in rest
    assert "tool]" not in rest


def test_without_a_template_too() -> None:
    text = prompt("", ChatRequest(MESSAGES, ThinkingMode.OFF, tools=(CLOCK,)))
    assert text.startswith("User: You can call tools.")
    assert text.endswith("</tool_response>\n\nAssistant:")


def test_the_syntax_is_the_templates() -> None:
    assert GenericFormat(model_info(template=HERMES_TEMPLATE)).syntax == HERMES
    assert GenericFormat(model_info(template=LLAMA_TEMPLATE)).syntax == LLAMA
    assert GenericFormat(model_info(template=LOOP)).syntax == HERMES
