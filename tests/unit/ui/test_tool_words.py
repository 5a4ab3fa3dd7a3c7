"""What tools say in the window: odd characters, rows, forms from schemas, command lines."""

from __future__ import annotations

import json

import pytest

from desktop.chat.messages import ToolCall
from desktop.chat.model import ToolCallDelta
from desktop.chat.rounds import StepBegun, StepEnded, ToolHappened
from desktop.chat.tools import (
    RunState,
    ToolAsked,
    ToolEnded,
    ToolProgress,
    ToolQuestion,
    ToolRun,
    ToolStarted,
    ToolStep,
)
from desktop.chat.turn import CallDelta
from desktop.ui.tools.schema import Shape, fields
from desktop.ui.transcript.rounds import Called, LiveRounds, Said, Thinking, entries_of, newest
from desktop.ui.transcript.tool_words import call_face, short_arguments, whole_arguments
from tests.helpers.tool_scripts import call

CALL = call("look", at="here")
RUN = ToolRun(CALL, RunState.WAITING)


def test_arguments_in_a_row_are_their_values() -> None:
    assert short_arguments('{"path": "/etc\\n/hosts", "lines": 3}') == "/etc /hosts  3"
    assert short_arguments('{"a": 1, "b": 2, "c": 3}') == '{"a": 1, "b": 2, "c": 3}'
    assert short_arguments("{broken") == "{broken"
    assert whole_arguments(ToolRun(ToolCall("a", '{"a":1}'), RunState.DONE)) == '{\n  "a": 1\n}'
    assert whole_arguments(ToolRun(ToolCall("a", "{broken"), RunState.DONE)) == "{broken"


@pytest.mark.parametrize("state", list(RunState))
def test_every_state_of_a_call_has_a_row(state: RunState) -> None:
    face = call_face(Called(ToolRun(CALL, state, result="because", seconds=1.0)))
    assert face.what == "look"
    assert face.figure
    assert face.detail == "here"


def test_a_live_answer_has_the_entries_of_the_stored_one() -> None:
    live, step = LiveRounds(), ToolStep("Hm.", "Let me see.", (RUN,), 900.0, 40, 12)
    live.take(CallDelta(1, ToolCallDelta(0, "lo", "")))
    live.take(CallDelta(1, ToolCallDelta(0, "look", '{"at"')))
    [written] = live.entries()
    assert isinstance(written, Called)
    assert (written.written, written.run.call.name) == (True, "look")
    live.take(StepBegun(1, 0, step))
    assert live.entries() == (Thinking("Hm.", 900.0, 12), Said("Let me see."), Called(RUN))
    question = ToolQuestion(7, ToolRun(CALL, RunState.ASKING), "Look", "{}", ())
    live.take(ToolHappened(1, 0, 0, ToolAsked(question)))
    assert live.asking is question
    assert live.asked(1) == ToolHappened(1, 0, 0, ToolAsked(question))
    assert live.entries()[-1] == Called(question.run, question=question)
    running = ToolRun(CALL, RunState.RUNNING)
    live.take(ToolHappened(1, 0, 0, ToolStarted(running)))
    live.take(ToolHappened(1, 0, 0, ToolProgress(running, "half")))
    assert live.entries()[-1] == Called(running, progress="half")
    ended = ToolRun(CALL, RunState.DONE, "Web", "text", "", 2.0)
    live.take(ToolHappened(1, 0, 0, ToolEnded(ended)))
    live.take(StepEnded(1, 0, ToolStep("Hm.", "Let me see.", (ended,), 900.0, 40, 12)))
    assert live.asked(1) is None
    assert live.entries() == entries_of(live.steps)


def test_of_news_that_come_together_only_the_newest_are_drawn() -> None:
    running = ToolRun(CALL, RunState.RUNNING)
    written = [CallDelta(1, ToolCallDelta(at, "look", text)) for at, text in ((0, "{"), (0, "{}"), (1, "{"))]
    begun, started = StepBegun(1, 0, ToolStep("", "", (RUN,))), ToolHappened(1, 0, 0, ToolStarted(running))
    told = [ToolHappened(1, 0, 0, ToolProgress(running, str(n))) for n in range(200)]
    other = ToolHappened(1, 0, 1, ToolProgress(running, "other"))
    ended = ToolHappened(1, 0, 0, ToolEnded(running))
    kept = newest([*written, begun, started, *told, other, ended])
    assert kept == [*written[1:], begun, started, told[-1], other, ended]
    assert newest([]) == []


def test_a_form_follows_its_schema() -> None:
    schema = {
        "$defs": {"Order": {"enum": ["name", "age"], "type": "string"}},
        "properties": {
            "on": {"type": "boolean", "title": "Switched\u202e on"},
            "count": {"type": "integer", "minimum": 1, "maximum": 9},
            "share": {"anyOf": [{"type": "number"}, {"type": "null"}]},
            "order": {"$ref": "#/$defs/Order", "title": "Order"},
            "token": {"type": "string", "format": "password"},
            "folders": {"type": "array", "items": {"type": "string"}},
            "odd": {"type": "object"},
            "empty": {},
        },
    }
    found = {field.key: field for field in fields(json.dumps(schema))}
    assert [field.shape for field in found.values()] == [
        *(Shape.SWITCH, Shape.WHOLE, Shape.NUMBER, Shape.CHOICE),
        *(Shape.SECRET, Shape.LINES, Shape.JSON, Shape.JSON),
    ]
    assert found["on"].name == "Switched<U+202E> on"
    assert (found["count"].least, found["count"].most) == (1, 9)
    assert found["order"].choices == ("name", "age")


@pytest.mark.parametrize(
    "schema",
    [
        "",
        "[]",
        "{}",
        '{"properties": 3}',
        "[" * 100_000,
        '{"properties": {"a": {"$ref": "#/$defs/a"}}, "$defs": {"a": {"$ref": "#/$defs/a"}}}',
        '{"properties": {"a": 1, "b": {"enum": [[]], "type": 3}, "c": {"minimum": 1e300, "type": "number"}}}',
    ],
)
def test_no_schema_breaks_the_form(schema: str) -> None:
    assert all(field.name for field in fields(schema))


def test_a_schema_with_thousands_of_settings_shows_a_hundred() -> None:
    assert len(fields(json.dumps({"properties": {f"a{n}": {} for n in range(5000)}}))) == 100
