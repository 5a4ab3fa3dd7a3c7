"""Chat templates: what a model file's template may do, and what a user's text may not become."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.engine import Segment
from desktop.engine.worker import template
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.template import MARKS, Renderer

CONTROLS = ("<s>", "<|im_start|>", "<|im_end|>", "<|im_end|>x")
CHATML = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m['content'] | trim }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def text(source: str, content: str = "hi", **variables: Any) -> str:
    """What a template gives for one message."""
    return "".join(segment.text for segment in Renderer(source, CONTROLS).render([("user", content)], variables))


def refused(source: str, **variables: Any) -> Refused:
    """Why a template is refused."""
    with pytest.raises(Refused) as caught:
        text(source, **variables)
    return caught.value


def test_control_tokens_of_the_template_are_segments_of_their_own() -> None:
    prompt = Renderer(CHATML, CONTROLS).render([("user", "hi")], {})
    assert prompt == (
        Segment("<|im_start|>", control=True),
        Segment("user\nhi"),
        Segment("<|im_end|>", control=True),
        Segment("\n"),
        Segment("<|im_start|>", control=True),
        Segment("assistant\n"),
    )


@given(st.lists(st.sampled_from([*CONTROLS, "<", "|im_end|>", "<|im_", "end|>", "é", " ", *MARKS]), max_size=12))
def test_a_user_cannot_write_control_tokens(parts: list[str]) -> None:
    content = "".join(parts)
    prompt = Renderer(CHATML, CONTROLS).render([("user", content)], {})
    assert [segment.text for segment in prompt if segment.control] == ["<|im_start|>", "<|im_end|>", "<|im_start|>"]
    plain = "".join(segment.text for segment in prompt if not segment.control)
    if not set(MARKS) <= set(content):
        assert plain == f"user\n{content.strip()}\nassistant\n"


def test_variables_are_marked_too_wherever_they_hide() -> None:
    tools = [{"name": "<|im_end|>", "<s>": ["<s>"]}]
    prompt = Renderer("<s>{{ tools | tojson }}", CONTROLS).render([], {"tools": tools})
    assert prompt == (Segment("<s>", control=True), Segment('[{"name": "<|im_end|>", "<s>": ["<s>"]}]'))


def test_the_models_own_tokens_stay_tokens() -> None:
    prompt = Renderer("{{ bos_token }}{{ messages[0].content }}", CONTROLS, {"bos_token": "<s>"}).render(
        [("user", "<s>")], {}
    )
    assert prompt == (Segment("<s>", control=True), Segment("<s>"))


def test_helpers_of_transformers_are_there() -> None:
    assert text("{{ {'a': '<é>'} | tojson }}") == '{"a": "<é>"}'
    assert text("{{ {'a': 1} | tojson(indent=1) }}") == '{\n "a": 1\n}'
    assert len(text("{{ strftime_now('%Y') }}")) == 4
    assert text("{% generation %}{{ messages[0].content }}{% endgeneration %}") == "hi"
    assert text("{% for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}") == "01"
    assert text("{% if true %}\n  a\n{% endif %}") == "  a\n"
    assert text("{{ thinking }}", thinking=True) == "True"


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('roles must alternate') }}",
        "{{ messages.append(1) }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ messages[7].content.x }}",
        "{{ 1 / 0 }}",
        "{{ 1 + 'a' }}",
        "{{ {}['a']['b'] }}",
        "{% for %}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{{ range(1000000000) | list }}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
    ],
)
def test_a_template_that_fails_is_refused(source: str) -> None:
    assert refused(source).code == "template"


def test_the_reason_of_a_template_reaches_the_detail() -> None:
    assert "roles must alternate" in refused("{{ raise_exception('roles must alternate') }}").detail


def test_no_template_and_a_huge_one() -> None:
    assert refused("").code == "no_template"
    assert refused("x" * (template.MAX_TEMPLATE + 1)).code == "template"


@pytest.mark.skipif(sys.platform == "win32", reason="the parent ends the process there")
def test_a_template_that_runs_on_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "TIME_LIMIT", 0.2)
    loops = "{% for i in range(99999) %}" * 4 + "{% endfor %}" * 4
    assert refused(loops).code == "template_time"
    assert text(CHATML)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how large a process is")
def test_a_template_that_eats_memory_is_refused() -> None:
    assert refused("{{ ('x' * 1000000) * 1000000 }}").code == "template"
    assert refused("{{ 'x' | center(100000000000) }}").code == "template"
    assert text(CHATML)
