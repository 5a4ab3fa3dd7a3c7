"""Rounds as they are stored and replayed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.messages import Message, Role, ToolCall
from desktop.chat.steps import NO_RESULT, replayed, steps_of, steps_text, stopped, with_run
from desktop.chat.tools import RunState, ToolRun, ToolStep

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
RUNS = st.builds(
    ToolRun,
    st.builds(ToolCall, TEXTS, TEXTS),
    st.sampled_from(RunState),
    TEXTS,
    TEXTS,
    TEXTS,
    st.floats(0, 1e9),
    st.booleans(),
)
COUNTS = st.integers(0, 1 << 20)
STEPS = st.lists(
    st.builds(
        ToolStep,
        TEXTS,
        TEXTS,
        st.lists(RUNS, max_size=3).map(tuple),
        st.floats(0, 1e9),
        COUNTS,
        COUNTS,
        st.lists(TEXTS, max_size=2).map(tuple),
    ),
    max_size=3,
).map(tuple)
NAMES = ["runs", "text", "faults", "state", "result", "name", "seconds", "tokens"]
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inside: (
        st.lists(inside, max_size=4)
        | st.dictionaries(
            st.sampled_from(["runs", "text", "faults", "state", "result", "name", "seconds", "tokens"]), inside
        )
    ),
    max_leaves=12,
)

DONE = ToolRun(ToolCall("look", "{}"), RunState.DONE, "Files", "seen")
OPEN = ToolRun(ToolCall("ask", '{"a": 1}'), RunState.ASKING)


@given(STEPS)
def test_what_is_stored_is_read(steps: tuple[ToolStep, ...]) -> None:
    assert steps_of(steps_text(steps)) == steps


@given(PLAIN)
def test_whatever_is_stored_can_be_read_and_replayed(plain: object) -> None:
    steps = steps_of(json.dumps(plain))
    messages = replayed(stopped(steps))
    assert len(messages) == sum(1 + len(step.runs) + len(step.faults) for step in steps)
    assert steps_of(steps_text(steps)) == steps


@pytest.mark.parametrize("text", ["", "[", "{}", "7", "[" * 100_000, '[{"runs": 3}]', '[{"tokens": 1e999}]'])
def test_damaged_rounds_are_as_few_as_can_be_read(text: str) -> None:
    assert all(step == ToolStep("", "", ()) for step in steps_of(text))


def test_a_state_that_a_newer_program_knows_has_ended_with_a_result() -> None:
    plain = [{"runs": [{"name": "a", "state": "cached", "result": "x"}, {"name": "b", "state": "paused"}]}]
    (step,) = steps_of(json.dumps(plain))
    assert [run.state for run in step.runs] == [RunState.DONE, RunState.STOPPED]


def test_calls_are_replayed_with_a_result_each() -> None:
    steps = (ToolStep("Hm", "Look:", (DONE, OPEN)),)
    assert replayed(steps) == (
        Message(Role.ASSISTANT, "Look:", "Hm", (DONE.call, OPEN.call)),
        Message(Role.TOOL, "seen"),
        Message(Role.TOOL, NO_RESULT),
    )


def test_a_call_without_a_result_is_stopped_when_nobody_writes_the_answer_any_more() -> None:
    (step,) = stopped((ToolStep("", "", (DONE, OPEN)),))
    assert [run.state for run in step.runs] == [RunState.DONE, RunState.STOPPED]


def test_a_call_that_was_running_then_is_known_for_it() -> None:
    runs = tuple(ToolRun(ToolCall("a", "{}"), state) for state in (RunState.RUNNING, RunState.ASKING, RunState.WAITING))
    (step,) = steps_of(steps_text(stopped((ToolStep("", "", runs),))))
    assert [run.begun for run in step.runs] == [True, False, False]
    (again,) = stopped((step,))
    assert again == step


def test_one_run_is_changed() -> None:
    steps = (ToolStep("", "1", (DONE,)), ToolStep("", "2", (OPEN, OPEN)))
    assert with_run(steps, 1, 0, DONE) == (steps[0], ToolStep("", "2", (DONE, OPEN)))
