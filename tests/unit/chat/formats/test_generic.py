"""The generic format: instructions and thinking by the file's own template."""

from __future__ import annotations

import asyncio

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.chat.formats.generic import GenericFormat
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from tests.helpers.chat_engine import CHATML, ScriptEngine, model_info

LOOP = "{% for m in messages %}[{{ m['role'] }}]{{ m['content'] }}{% endfor %}[assistant]"
WITH_SYSTEM = LOOP + "{# system #}"
REFUSES_SYSTEM = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}" + LOOP
SWITCHED = WITH_SYSTEM + "{% if not enable_thinking %}<think>\n\n</think>\n\n{% endif %}"
ALWAYS_OPEN = WITH_SYSTEM + "{{ '<think>\n' }}"

ON, OFF, STRICT = ThinkingMode.ON, ThinkingMode.OFF, ThinkingMode.STRICT


def prompt(template: str, mode: ThinkingMode = OFF, instructions: str = "") -> str:
    messages = (Message(Role.USER, "Hi"), Message(Role.ASSISTANT, "Hello", "Hm."), Message(Role.USER, "Bye"))
    info = model_info(template=template)
    request = ChatRequest(messages, mode, instructions)
    segments = asyncio.run(GenericFormat(info).prompt(ScriptEngine(info=info), request))
    return "".join(segment.text for segment in segments)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (WITH_SYSTEM, "[system]Be brief.[user]Hi[assistant]Hello[user]Bye[assistant]"),
        (LOOP, "[user]Be brief.\n\nHi[assistant]Hello[user]Bye[assistant]"),
        (REFUSES_SYSTEM, "[user]Be brief.\n\nHi[assistant]Hello[user]Bye[assistant]"),
        ("", "User: Be brief.\n\nHi\n\nAssistant: Hello\n\nUser: Bye\n\nAssistant:"),
    ],
)
def test_instructions_go_where_the_template_takes_them(template: str, expected: str) -> None:
    assert prompt(template, instructions=" Be brief.\n") == expected


def test_a_template_that_always_fails_says_so() -> None:
    with pytest.raises(EnvironmentFault, match="broken"):
        prompt("{{ raise_exception('broken') }}", instructions="x")


@pytest.mark.parametrize(
    ("template", "mode", "ending"),
    [
        (WITH_SYSTEM, OFF, "[assistant]"),
        (WITH_SYSTEM, ON, "[assistant]<think>\n"),
        (WITH_SYSTEM, STRICT, "[assistant]<think>\n</think>\n\n"),
        (SWITCHED, ON, "[assistant]"),
        (SWITCHED, OFF, "[assistant]<think>\n\n</think>\n\n"),
        (SWITCHED, STRICT, "[assistant]<think>\n\n</think>\n\n"),
        (ALWAYS_OPEN, ON, "[assistant]<think>\n"),
        (ALWAYS_OPEN, OFF, "[assistant]<think>\n"),
        (ALWAYS_OPEN, STRICT, "[assistant]<think>\n</think>\n\n"),
    ],
)
def test_thinking_is_switched_by_the_template_or_by_prefill(template: str, mode: ThinkingMode, ending: str) -> None:
    assert prompt(template, mode) == "[user]Hi[assistant]Hello[user]Bye" + ending


def test_thinks_by_default_only_where_the_template_does() -> None:
    modes = [GenericFormat(model_info(template=t)).default_mode for t in (WITH_SYSTEM, "", SWITCHED, ALWAYS_OPEN)]
    assert modes == [OFF, OFF, ON, ON]


def test_samples_smollm2_as_its_makers_ask() -> None:
    smol = GenericFormat(model_info(name="Smollm2 135M 8k Lc100K Mix1 Ep2", template=CHATML)).sampling(OFF)
    other = GenericFormat(model_info(name="Qwen", template=CHATML)).sampling(OFF)
    assert (smol.temperature, smol.top_p) == (0.2, 0.9)
    assert (other.temperature, other.top_p) == (0.7, 0.95)
