"""The parser of calls on anything: no split changes it, nothing raises, nothing that does not fit is a call."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.chat.calls.reading import mended, read_calls
from tests.unit.chat.calls.forms import FORMS, TOOLS, C, W
from tests.unit.chat.calls.test_parser import parsed

SCHEMAS = {tool.name: json.loads(tool.schema) for tool in TOOLS}
TAGS = ["<TOOLCALL>", "</TOOLCALL>", "<TOOL_CALL>", "<tool_call>", "</tool_call>", "<|python_tag|>", "<ANGLED_TOOLS>"]
TAG = re.compile(r"</?\|?(?:tool_?calls?|angled_tools)\|?>|<\|python_tag\|>", re.IGNORECASE)

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from([*SCHEMAS, "files_save", "nobody", ""])
arguments = values | st.fixed_dictionaries(
    {}, optional={"city": values, "days": values, "path": values, "a": values, "b": values, "on": values}
)
objects = st.builds(lambda name, value: json.dumps({"name": name, "arguments": value}), names, arguments)
doubled = st.builds(
    lambda name, first, second: f'{{"name": "{name}", "arguments": {{"city": {first}, "city": {second}}}}}',
    names,
    st.sampled_from(['"a"', "1"]),
    st.sampled_from(['"b"', "2"]),
)
fragments = st.one_of(
    st.sampled_from(
        [*TAGS, W, C, "[", "]", "{", "}", ",", '"', "'", "\\", "(", ")", "\n", " ", "<", "weather(", "```"]
    ),
    st.sampled_from([form for form, _ in FORMS if len(form) < 200]),
    objects,
    doubled,
    st.text(max_size=8),
)


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, list[str], bool]:
    """An answer, the same in pieces, and whether it was cut off."""
    text = "".join(draw(st.lists(fragments, max_size=8)))
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pieces = [text[a:b] for a, b in zip([0, *places], [*places, len(text)], strict=True)]
    return text, pieces, draw(st.booleans())


def check(example: tuple[str, list[str], bool]) -> None:
    text, pieces, cut = example
    whole = parsed([text], cut=cut)
    assert parsed(pieces, cut=cut) == whole
    shown, calls, _ = whole
    for call in calls:
        jsonschema.validate(json.loads(call.arguments, parse_constant=pytest.fail), SCHEMAS[call.name])
    assert not TAG.search(shown)


@given(answers())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_answer(example: tuple[str, list[str], bool]) -> None:
    check(example)


@pytest.mark.long
@pytest.mark.timeout(3600)
@given(answers())
@settings(max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_answer_at_length(example: tuple[str, list[str], bool]) -> None:
    check(example)


@pytest.mark.parametrize(
    "begins", ["</TOOLCALL>", "x\n </tool_call>\u2028", "x\u2028", "\u2028", "x</TOOLCALL>", "x\r"]
)
def test_a_tag_or_an_odd_end_of_a_line_before_a_call_reads_the_same_for_every_split(begins: str) -> None:
    for call in ('[{"name": "weather", "arguments": {"city": "Paris"}}]', 'weather(city="Paris")'):
        text = begins + call
        for at in range(len(text)):
            check((text, [text[:at], text[at:]], False))


@given(st.text(alphabet="[]{}(),:\"'\\ a1<", max_size=60))
@settings(max_examples=300, deadline=None)
def test_reading_and_mending_never_raise(text: str) -> None:
    for complete in (True, False):
        assert read_calls(text, complete=complete)
    fixed = mended(text)
    assert fixed is None or mended(fixed) is not None or not fixed
