"""The terminal chat with tools: lines of JSON, what is denied, and what the next question knows."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest

from desktop.base.errors import UsageError
from desktop.chat.messages import FinishReason, Message, Role, ThinkingMode, ToolCall
from desktop.chat.session import ModelSession
from desktop.chat.tools import Choice, RunState, ToolQuestion, ToolRun
from desktop.cli import tools
from desktop.cli.output import Output
from desktop.cli.talk import TerminalChat
from desktop.cli.tools import DENIED, Leave, TerminalTools, leave, open_tools, question_text
from tests.helpers.tool_scripts import Say, ScriptModel, ScriptToolbox, call


def toolbox() -> ScriptToolbox:
    return ScriptToolbox({"look": lambda _: "blue", "send": lambda _: "sent"}, asks=frozenset({"look"}))


def chat(model: ScriptModel, box: ScriptToolbox | None, way: Leave, *, json_lines: bool = True) -> TerminalChat:
    output = Output(json_lines=json_lines)
    named = TerminalTools(box, ["look"], output, way) if box is not None else None
    return TerminalChat(cast(ModelSession, model), output, toolbox=named)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_calls_are_lines_and_in_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    model, box = ScriptModel(Say("Look:", "Hm", (call(at="sea"),)), Say("Blue.", "So")), toolbox()
    outcome = asyncio.run(chat(model, box, Leave.ALLOW).ask("Which colour?"))
    assert outcome.reason is FinishReason.STOP
    found = lines(capsys)
    kinds = [line["type"] for line in found]
    assert kinds == ["thinking", "text", "tool_call", "tool_result", "thinking", "text", "result"]
    assert found[2] == {"type": "tool_call", "name": "look", "arguments": {"at": "sea"}}
    result = found[-1]
    assert (result["answer"], result["thinking"], result["finish_reason"]) == ("Blue.", "Hm\n\nSo", "stop")
    assert result["tool_calls"] == [
        {
            "name": "look",
            "arguments": {"at": "sea"},
            "state": "done",
            "result": "blue",
            "source": "Script",
            "seconds": 0.25,
        }
    ]
    assert (result["usage"]["completion_tokens"], result["usage"]["thinking_tokens"]) == (10, 4)
    assert [tool.name for tool in model.requests[0].tools] == ["look"]  # only what was named


def test_a_script_gets_every_call_denied(capsys: pytest.CaptureFixture[str]) -> None:
    model, box = ScriptModel(Say(calls=(call(),)), Say("No.")), toolbox()
    asyncio.run(chat(model, box, Leave.DENY).ask("Hi"))
    [one] = lines(capsys)[-1]["tool_calls"]
    assert (one["state"], one["result"]) == ("denied", DENIED)
    assert not box.ran
    assert not box.questions
    assert model.requests[1].messages[-1] == Message(Role.TOOL, DENIED)


def test_the_next_question_knows_calls_and_results(capsys: pytest.CaptureFixture[str]) -> None:
    model = ScriptModel(Say(calls=(call(),)), Say("Blue."), Say("Bye."))
    talk = chat(model, toolbox(), Leave.ALLOW)
    asyncio.run(talk.ask("Which?"))
    asyncio.run(talk.ask("Thanks"))
    roles = [message.role for message in model.requests[2].messages]
    assert roles == [Role.USER, Role.ASSISTANT, Role.TOOL, Role.ASSISTANT, Role.USER]
    capsys.readouterr()


def test_people_see_a_line_for_each_call(capsys: pytest.CaptureFixture[str]) -> None:
    model = ScriptModel(Say("Look:", calls=(call(), call())), Say("Blue."))
    asyncio.run(chat(model, toolbox(), Leave.ALLOW, json_lines=False).ask("Which?"))
    assert capsys.readouterr().out == "Look:\n\n[Tool look {}]\n[Tool look {}: asked for again]\nBlue.\n"


def test_what_a_model_calls_with_moves_nothing_in_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    odd = ToolCall("look", '{"a": "\u202e' + "x" * 500 + '"}')
    model = ScriptModel(Say(calls=(odd,)), Say("Blue."))
    asyncio.run(chat(model, toolbox(), Leave.ALLOW, json_lines=False).ask("Which?"))
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith('[Tool look {"a": "<U+202E>xxx')
    assert line.endswith("x…]")
    assert len(line) < 200


def test_a_tool_that_is_not_there_is_refused_before_a_model_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = [ScriptToolbox(), toolbox(), toolbox()]

    @asynccontextmanager
    async def opened() -> AsyncIterator[ScriptToolbox]:
        yield boxes.pop(0)

    async def open_named(*names: str) -> list[str]:
        async with open_tools(names, Output(json_lines=True), Leave.DENY) as found:
            return [] if found is None else [tool.name for tool in await found.tools(None)]

    monkeypatch.setattr(tools, "open_toolbox", opened)
    with pytest.raises(UsageError, match="none"):
        asyncio.run(open_named("look"))
    with pytest.raises(UsageError, match="look, send"):
        asyncio.run(open_named("look", "loo"))
    assert asyncio.run(open_named("send")) == ["send"]
    assert asyncio.run(open_named()) == []


def test_a_question_is_shown_whole() -> None:
    run = ToolRun(call("send"), RunState.ASKING, "Mail")
    question = ToolQuestion(1, run, "Send a message", "{\n}", (Choice.ONCE,), "", ("It sends.",), ("- old", "+ new"))
    text = question_text(question).splitlines()
    assert text[:4] == ["Send a message (Mail)", "{", "}", "It sends."]
    assert text[5:7] == ["- old", "+ new"]
    assert text[-1].endswith("[y/N] ")


def test_who_lets_a_call_run(monkeypatch: pytest.MonkeyPatch) -> None:
    people, script = Output(json_lines=False), Output(json_lines=True)
    assert leave(script, allow=True) is Leave.ALLOW
    assert leave(people, allow=False) is Leave.DENY  # nobody is at a terminal
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert leave(people, allow=False) is Leave.ASK
    assert leave(script, allow=False) is Leave.DENY


def test_a_mode_is_the_models_own_unless_set() -> None:
    assert chat(ScriptModel(), None, Leave.DENY).mode is ThinkingMode.ON
