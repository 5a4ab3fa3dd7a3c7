"""Results cut to what a model can be told of them."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.messages import Message, Role, ThinkingMode, ToolCall
from desktop.chat.model import ChatRequest
from desktop.chat.results import LEAST_TOLD, MOST_KEPT, MOST_TOLD, cut, fitted
from desktop.chat.tools import RunState, ToolRun
from tests.helpers.tool_scripts import ScriptModel

LINE = 80  # characters of the line that says what is missing, at most


@given(st.text(st.sampled_from("ab \n"), max_size=400), st.integers(0, 300))
def test_head_and_tail_are_kept_and_what_is_missing_is_said(text: str, most: int) -> None:
    shown = cut(text, most)
    if len(text) <= most:
        assert shown == text
        return
    assert len(shown) <= most + LINE
    head, rest = shown.split("[… ")
    numbers, tail = rest.split(" characters are left out here …]\n")
    left, all = map(int, numbers.split(" of "))
    assert all == len(text)
    assert text.startswith(head.removesuffix("\n"))
    assert text.endswith(tail)
    assert 0 < left <= len(text)


def test_short_lines_are_kept_whole() -> None:
    text = "\n".join(f"number {n}" for n in range(100))
    head, _, tail = cut(text, 300).partition("[… ")
    assert head.endswith(("number 20\n", "number 19\n", "number 18\n"))
    assert tail.split("\n")[1].startswith("number ")


def fit(result: str, *, context: int = 0, share: float = 1.0, taken: int = 0, whole: str = "") -> ToolRun:
    model = ScriptModel(context=context)

    def told(text: str) -> ChatRequest:
        return ChatRequest((Message(Role.USER, "x " * taken), Message(Role.TOOL, text)), ThinkingMode.ON)

    run = ToolRun(ToolCall("look", "{}"), RunState.DONE, "Script", result, whole)
    return asyncio.run(fitted(run, model, told, share))


def test_what_fits_is_told_whole() -> None:
    run = fit("one two three", context=100)
    assert (run.result, run.whole) == ("one two three", "")


def test_what_does_not_fit_is_cut_and_kept() -> None:
    text = "word " * 1000
    run = fit(text, context=400, taken=100)
    assert 150 < len(run.result.split()) <= 200  # a quarter of the context is for the answer
    assert run.whole == text
    assert 120 < len(fit(text, context=1000, taken=100, share=0.25).result.split()) <= 162


@given(st.integers(1, 3000), st.integers(0, 4000), st.floats(0.05, 1))
def test_no_result_takes_more_than_its_share(words: int, taken: int, share: float) -> None:
    run = fit("a " * words, context=2000, taken=taken, share=share)
    room = max(0, share * (2000 - taken - 500))
    assert len(run.result.split()) <= room or len(run.result) <= LEAST_TOLD + LINE


def test_where_nothing_is_free_a_little_is_told() -> None:
    run = fit("word " * 1000, context=400, taken=1000)
    assert LEAST_TOLD - 30 < len(run.result) < LEAST_TOLD + LINE


def test_what_the_tool_has_cut_already_is_cut_from_the_whole() -> None:
    assert fit("cut", whole="the whole of it", context=1000).result == "the whole of it"


def test_no_result_is_told_or_kept_without_a_limit() -> None:
    run = fit("x" * (3 * MOST_KEPT))
    assert MOST_TOLD <= len(run.result) < MOST_TOLD + LINE
    assert MOST_KEPT <= len(run.whole) < MOST_KEPT + LINE
