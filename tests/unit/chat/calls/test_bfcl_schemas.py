"""Every function of the leaderboard's live and other sets: rendered, made a grammar of, and called."""

from __future__ import annotations

import itertools
import json

import pytest

from desktop.chat.calls import jsontext
from desktop.chat.calls.parser import CallParser
from desktop.chat.calls.syntax import HERMES, NEMOTRON, Syntax
from desktop.chat.calls.toolset import Toolset
from desktop.chat.formats.nemotron import render
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.chat.tools import Choosing, Tool, ToolChoice
from tests.helpers import bfcl
from tests.helpers.faults import sizes
from tests.helpers.gbnf_sampler import Sampler
from tests.helpers.grammar_reader import GrammarReader

REQUIRED = ToolChoice(Choosing.REQUIRED)
EVERY = 100_000


def tools(count: int) -> list[Tool]:
    """So many different tools from all over the sets."""
    found = list(dict.fromkeys(map(bfcl.tool_of, bfcl.functions())))
    return found[:: max(1, len(found) // count)]


def sampled(grammar: str, syntax: Syntax) -> tuple[str, list[dict[str, object]]]:
    """A text that the grammar allows, and the calls in it; one in which a key stands twice is not taken."""
    for seed in itertools.count():
        text = Sampler(grammar, seed).text()
        inside = text.strip().removeprefix(syntax.opening).removesuffix(syntax.closing)
        try:
            if syntax.listed:
                return text, jsontext.read(inside)
            return text, [jsontext.read(call) for call in inside.split(syntax.closing + " " + syntax.opening)]
        except ValueError:
            continue
    raise AssertionError


def test_the_sets_are_whole() -> None:
    assert len(bfcl.functions()) == 8726
    assert len(tools(EVERY)) == 3259


@sizes(ci=120, long=EVERY)
def test_every_function_is_told_made_a_grammar_and_called(llama: GrammarReader, runs: int) -> None:
    pairs = []
    for tool in tools(runs):
        offered = Toolset([tool])
        assert offered, tool
        told = offered.told(ChatRequest((Message(Role.USER, "Hi"),), ThinkingMode.OFF, tools=(tool,)))
        (name,) = offered.names.told_names
        prompt = "".join(segment.text for segment in render(told.messages, ThinkingMode.OFF, told.tools))
        listed = prompt.partition("<AVAILABLE_TOOLS>")[2].partition("</AVAILABLE_TOOLS>")[0]
        assert json.loads(listed) == [
            {"name": name, "description": tool.description, "parameters": json.loads(tool.schema)}
        ]
        grammar = offered.grammar(NEMOTRON, REQUIRED, opened=False)
        text, calls = sampled(grammar, NEMOTRON)
        parser = CallParser(offered)
        shown = parser.feed(text).text + parser.finish(cut=False)
        assert (shown, parser.faults) == ("", ())
        assert [call.name for call in parser.calls] == [tool.name] * len(calls)
        assert [json.loads(call.arguments) for call in parser.calls] == [call["arguments"] for call in calls]
        pairs.append((grammar, text))
    answers = llama.ask(pairs)
    assert answers == ["taken"] * len(pairs)


@pytest.mark.parametrize("syntax", [NEMOTRON, HERMES])
def test_many_tools_at_once_are_one_grammar_that_is_not_too_large(llama: GrammarReader, syntax: Syntax) -> None:
    offered = Toolset(tools(200))
    grammar = offered.grammar(syntax, REQUIRED, opened=False)
    assert len(grammar.encode()) < 128 * 1024
    text, _ = sampled(grammar, syntax)
    assert llama.ask([(grammar, text)]) == ["taken"]


def test_of_tools_with_one_name_the_first_is_told() -> None:
    twice = Toolset([Tool("a", "one", "{}"), Tool("a", "two", "{}")])
    told = twice.told(ChatRequest((Message(Role.USER, "Hi"),), ThinkingMode.OFF))
    assert [tool.description for tool in told.tools] == ["one"]


@pytest.mark.parametrize("name", ["a.b", "a b", "ä", "x" * 200, "", "a/b:c", "😀"])
def test_a_name_has_a_way_back(name: str) -> None:
    others = ["a_b", "a.b", "a b", "_", "x" * 199, "a_b_2"]
    names = Toolset([Tool(n, "", "{}") for n in dict.fromkeys([name, *others])]).names
    told = names.told(name)
    assert names.real(told) == name
    assert told.isascii()
    assert 0 < len(told) <= 64
    assert {names.real(names.told(other)) for other in others} == set(others)
