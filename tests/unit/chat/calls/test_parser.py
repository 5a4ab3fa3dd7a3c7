"""The parser of calls: a corpus of slips, any split, nothing that does not fit, nothing of a tag in the text."""

from __future__ import annotations

import itertools
import json
import random
from typing import Any

import pytest

from desktop.chat.calls.parser import CallParser
from desktop.chat.calls.toolset import Toolset
from desktop.chat.messages import ToolCall
from desktop.chat.model import ToolCallDelta
from tests.unit.chat.calls.corpus import CORPUS, Entry
from tests.unit.chat.calls.forms import TOOLS

OFFERED = Toolset(TOOLS)


def parsed(pieces: list[str], *, cut: bool = False) -> tuple[str, tuple[ToolCall, ...], tuple[str, ...]]:
    """The text, calls and faults of an answer in pieces."""
    parser = CallParser(OFFERED)
    text = "".join(parser.feed(piece).text for piece in pieces) + parser.finish(cut=cut)
    return text, parser.calls, parser.faults


def splits(text: str) -> list[list[str]]:
    """A text whole, letter by letter, and cut at random."""
    drawn = random.Random(len(text))
    places = sorted(drawn.sample(range(len(text) + 1), min(5, len(text))))
    return [[text], list(text), [text[a:b] for a, b in itertools.pairwise([0, *places, len(text)])]]


def test_the_corpus_is_large_enough() -> None:
    assert len(CORPUS) >= 300
    assert len({(entry.answer, entry.cut) for entry in CORPUS}) >= 0.95 * len(CORPUS)


def wrong(entry: Entry) -> str:
    """What an entry gives beside what it must give; empty: nothing."""
    for pieces in splits(entry.answer):
        text, calls, faults = parsed(pieces, cut=entry.cut)
        found = [(call.name, json.loads(call.arguments)) for call in calls]
        if found != entry.calls or text != entry.text:
            return (
                f"{entry.answer[:200]!r} cut={entry.cut}: {found} {text!r}, not {entry.calls} {entry.text!r} {faults}"
            )
    return ""


def test_every_entry_of_the_corpus_gives_what_it_must() -> None:
    assert [found for entry in CORPUS if (found := wrong(entry))] == []


def test_a_call_that_gives_nothing_says_why() -> None:
    for entry in CORPUS:
        _, calls, faults = parsed([entry.answer], cut=entry.cut)
        if "<" in entry.answer and not calls and not entry.calls and entry.answer.upper().startswith("<TOOLCALL>"):
            assert faults, entry
        assert all(fault.endswith(".") and len(fault) < 500 for fault in faults), faults


def deltas(pieces: list[str]) -> list[ToolCallDelta]:
    parser = CallParser(OFFERED)
    return [delta for piece in pieces for delta in parser.feed(piece).calls]


def test_a_call_is_seen_while_it_is_written() -> None:
    text = (
        '<TOOLCALL>[{"name": "files_save", "arguments": {"path": "a", "text": "<b> }"}}, {"name": "clock"}]</TOOLCALL>'
    )
    seen = deltas(list(text))
    assert seen[0] == ToolCallDelta(0, "files.save", "")
    own = [delta.arguments for delta in seen if delta.index == 0]
    assert all(after.startswith(before) for before, after in itertools.pairwise(own))
    assert own[-1] == '{"path": "a", "text": "<b> }"}'
    assert [delta for delta in seen if delta.index == 1] == [ToolCallDelta(1, "clock", "")]
    assert deltas([text]) == [ToolCallDelta(0, "files.save", own[-1]), ToolCallDelta(1, "clock", "")]


def test_calls_of_several_blocks_are_counted_on() -> None:
    block = '<tool_call>{"name": "clock", "arguments": {}}</tool_call>'
    assert [delta.index for delta in deltas([block, "\n", block, block])] == [0, 1, 2]


def test_text_comes_as_soon_as_it_is_certain() -> None:
    parser = CallParser(OFFERED)
    assert parser.feed("Hello the").text == "Hello the"
    assert parser.feed("re, 1 <").text == "re, 1"
    assert parser.feed(" 2").text == " < 2"
    assert parser.feed(" <TOOL").text == ""
    assert parser.feed("BOX>").text == " <TOOLBOX>"
    assert parser.feed("\n").text == ""
    assert parser.feed("wea").text == ""
    assert parser.feed("k").text == "\nweak"


def test_a_long_argument_costs_no_more_than_its_length() -> None:
    body = "x" * 100_000
    parser = CallParser(OFFERED)
    parser.feed('<TOOLCALL>[{"name": "files_save", "arguments": {"path": "')
    last: Any = None
    for start in range(0, len(body), 1000):
        last = parser.feed(body[start : start + 1000]).calls[-1]
    parser.feed('"}}]</TOOLCALL>')
    parser.finish(cut=False)
    assert json.loads(parser.calls[0].arguments) == {"path": body}
    assert len(last.arguments) > 99_000


@pytest.mark.parametrize(
    "answer", ["```python\nweather(city='x')\n```", "> weather(city='x')", "    print(weather(city='x'))"]
)
def test_code_for_people_is_text(answer: str) -> None:
    assert parsed([answer])[:2] == (answer, ())
