"""The leaderboard's bench: what it asks, and that its own answers are right."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from desktop.chat.calls.syntax import NEMOTRON
from desktop.chat.calls.toolset import Toolset
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import ThinkingMode, ToolCall
from tests.bench.bfcl import chosen, line, measure, of_model
from tests.helpers import bfcl
from tests.helpers.bfcl_check import Call, first_answer, right
from tests.helpers.chat_engine import ScriptEngine, model_info

NEMOTRON_INFO = model_info(name="Llama 3.1 Nemotron Nano 4B v1.1", template="")
ALL = (*bfcl.NON_LIVE, *bfcl.LIVE)


def test_the_answers_of_the_data_are_right_and_others_are_not() -> None:
    count = wrong = 0
    for category in ALL:
        for case in bfcl.cases(category):
            answers = first_answer(case) if case.answers else [("x", {})] if category == "live_relevance" else []
            count += 1
            wrong += not right(category, case, answers)
            other: list[Call] = [] if answers else [("x", {})]
            assert not right(category, case, other), case.id
            assert not case.answers or not right(category, case, [*answers, *answers[:1]])
    assert count == 3641
    assert wrong <= 3  # whose data contradict themselves


def test_a_model_that_answers_right_is_measured_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    categories = ("live_simple", "live_parallel", "live_irrelevance")
    scripts = []
    for category in categories:
        for case in chosen(category, 4):
            names = Toolset(case.tools).names
            calls = [ToolCall(names.told(name), json.dumps(arguments)) for name, arguments in first_answer(case)]
            scripts.append((f"<think></think>{NEMOTRON.written(calls) or 'No.'}",))
    scripts[0] = ("<think></think>I do not know.",)
    model = FormattedModel(ScriptEngine(*scripts, info=NEMOTRON_INFO), NEMOTRON_INFO)
    out = tmp_path / "answers.jsonl"
    found = asyncio.run(measure(of_model(model, ThinkingMode.ON, 100), categories, 4, out))
    assert found == {"live_simple": (3, 4), "live_parallel": (4, 4), "live_irrelevance": (4, 4)}
    assert [json.loads(line)["right"] for line in out.read_text().splitlines()].count(True) == 11
    shown = capsys.readouterr().out
    assert "live, calls (2 of 4 sets)" in shown
    assert "live, all (3 of 6 sets)" in shown
    with out.open("a") as file:
        file.write('{"id": "cut')  # the line a run was killed in
    again = asyncio.run(measure(nobody, categories, 4, out))
    assert again == found
    assert capsys.readouterr().out == shown


async def nobody(case: bfcl.Case) -> list[Call]:
    raise AssertionError(f"{case.id} was asked again")


def test_sets_weigh_what_their_whole_size_is() -> None:
    right_of = {"live_simple": (1, 1), "live_multiple": (0, 1)}
    sizes = {category: len(bfcl.cases(category)) for category in right_of}
    share = sizes["live_simple"] / sum(sizes.values())
    assert line("both", right_of).split()[:4] == ["both", "1", "2", f"{share:.1%}"]
