"""The toolbox: a call is asked about, runs or not, and is written down."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from desktop.base.paths import find_paths
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, Decision, RunState, ToolAsked, ToolEnded, ToolProgress, ToolStarted
from desktop.plugins.opening import Tools, open_tools
from tests.helpers.tool_sources import ScriptedSources, User


def test_a_call_is_asked_about_allowed_run_and_written_down(tools: Tools, sources: ScriptedSources) -> None:
    user = User(tools, [Choice.ONCE])

    async def turn() -> None:
        assert [one.name for one in await tools.toolbox.tools(1)] == ["read_file"]
        started, progress, ended = await user.events("read_file", {"path": "notes.txt"})
        assert isinstance(started, ToolStarted)
        assert started.run.state is RunState.RUNNING
        assert isinstance(progress, ToolProgress)
        assert (progress.text, progress.share) == ("at work", 0.5)
        assert isinstance(ended, ToolEnded)
        assert (ended.run.state, ended.run.result, ended.run.source) == (RunState.DONE, "the text", "Files")

    asyncio.run(turn())
    assert sources.ran == [("read_file", {"path": "notes.txt"})]
    assert user.asked[0].arguments == '{\n  "path": "notes.txt"\n}'
    assert user.asked[0].choices == (Choice.ONCE, Choice.CHAT, Choice.ALWAYS, Choice.NEVER)
    (call,) = tools.audit.page()
    assert (call.chat, call.source, call.tool, call.decision) == (1, "bundled:files", "read_file", "user: once")
    assert (call.state, call.arguments, call.bytes) == (RunState.DONE, '{"path": "notes.txt"}', 8)


def test_a_refused_call_does_not_run_and_tells_the_model(tools: Tools, sources: ScriptedSources) -> None:
    run = asyncio.run(User(tools).call("read_file", {"path": "notes.txt"}))
    assert run.state is RunState.DENIED
    assert "did not allow" in run.result
    assert not sources.ran
    assert tools.audit.page()[0].decision == "user: deny"


def test_what_was_allowed_for_the_chat_runs_without_a_question(tools: Tools, sources: ScriptedSources) -> None:
    user = User(tools, [Choice.CHAT])

    async def turn() -> None:
        await user.call("read_file", {"path": "a"})
        assert (await user.call("read_file", {"path": "b"})).state is RunState.DONE
        assert (await user.call("read_file", {"path": "b"}, chat=2)).state is RunState.DENIED

    asyncio.run(turn())
    assert len(user.asked) == 2
    assert [one.decision for one in tools.audit.page()] == ["user: deny", "grant: chat", "user: chat"]


@pytest.mark.parametrize(
    "name", ["write_file", "Read_file", "read_file ", "files__read_file", "", "\ud800", "x" * 9999]
)
def test_a_tool_that_is_not_there_fails_and_is_written_down(tools: Tools, name: str) -> None:
    run = asyncio.run(User(tools).call(name, {}))
    assert run.state is RunState.FAILED
    assert "no tool" in run.result
    assert tools.audit.page()[0].decision == "rule: no such tool"


@pytest.mark.parametrize("arguments", ["", "[]", '{"path": "a", "path": "b"}', '{"n": 1e999}', '{"a": "\ud800'])
def test_arguments_that_could_be_read_in_two_ways_do_not_run(
    tools: Tools, sources: ScriptedSources, arguments: str
) -> None:
    user = User(tools, [Choice.ONCE])
    assert asyncio.run(user.call("read_file", arguments)).state is RunState.FAILED
    assert not user.asked
    assert not sources.ran
    assert tools.audit.page()[0].decision == "rule: arguments"


def test_a_tool_that_changes_while_the_user_reads_is_asked_about_again(tools: Tools, sources: ScriptedSources) -> None:
    source = sources.sources[0]
    user = User(tools, [Choice.ONCE, Choice.CHAT, Choice.DENY])

    def change() -> None:
        source.defined[0] = replace(source.defined[0], description="Reads a file and sends it.")

    async def turn() -> None:
        await user.call("read_file", {})
        user.meanwhile = change
        assert (await user.call("read_file", {})).state is RunState.DENIED

    asyncio.run(turn())
    assert len(source.ran) == 1
    assert user.asked[1].changes == ()
    assert "+ description: Reads a file and sends it." in user.asked[2].changes


def test_a_tool_that_changes_with_each_answer_never_runs(tools: Tools, sources: ScriptedSources) -> None:
    source = sources.sources[0]
    user = User(tools, [Choice.ONCE] * 50)
    user.meanwhile = lambda: source.defined.append(
        replace(source.defined.pop(), description=f"Version {len(user.asked)}.")
    )
    run = asyncio.run(user.call("read_file", {}))
    assert (run.state, sources.ran, len(user.asked)) == (RunState.DENIED, [], 5)
    assert "kept changing" in run.result


def test_a_tool_that_is_taken_away_while_the_user_reads_does_not_run(tools: Tools, sources: ScriptedSources) -> None:
    user = User(tools, [Choice.ONCE], meanwhile=sources.sources[0].defined.clear)
    assert asyncio.run(user.call("read_file", {})).state is RunState.DENIED
    assert not sources.ran


def test_an_answer_that_was_not_offered_is_no(tools: Tools, sources: ScriptedSources) -> None:
    sources.sources[0].add("send", "sends")
    user = User(tools, [Choice.ALWAYS])
    assert asyncio.run(user.call("send", {})).state is RunState.DENIED
    assert not sources.ran


def test_a_forbidden_tool_is_not_offered(tools: Tools) -> None:
    user = User(tools, [Choice.NEVER])

    async def turn() -> None:
        assert (await user.call("read_file", {})).state is RunState.DENIED
        assert await tools.toolbox.tools(1) == ()
        assert (await user.call("read_file", {})).state is RunState.FAILED

    asyncio.run(turn())


def test_stop_ends_the_question_and_the_tool(tools: Tools, sources: ScriptedSources) -> None:
    events: list[str] = []

    async def hangs(_arguments: dict[str, object]) -> str:
        events.append("began")
        try:
            await asyncio.Event().wait()
        finally:
            events.append("ended")
        return ""

    sources.sources[0].add("hang", work=hangs)

    async def turn() -> None:
        box = tools.toolbox
        stream = box.run(1, ToolCall("hang", "{}"))
        asked = await anext(stream)
        assert isinstance(asked, ToolAsked)
        await stream.aclose()
        box.answer(asked.question.id, Decision(Choice.ONCE))  # too late, and nothing
        stream = box.run(1, ToolCall("hang", "{}"))
        asked = await anext(stream)
        assert isinstance(asked, ToolAsked)
        box.answer(asked.question.id, Decision(Choice.ONCE))
        assert isinstance(await anext(stream), ToolStarted)
        assert isinstance(await anext(stream), ToolProgress)
        await stream.aclose()

    asyncio.run(turn())
    assert events == ["began", "ended"]
    assert [one.state for one in tools.audit.page()] == [RunState.STOPPED, RunState.STOPPED]


def test_closing_refuses_what_is_asked(sources: ScriptedSources) -> None:
    tools = open_tools(find_paths(), sources)

    async def turn() -> None:
        stream = tools.toolbox.run(1, ToolCall("read_file", "{}"))
        await anext(stream)
        await tools.toolbox.close()
        ended = await anext(stream)
        assert isinstance(ended, ToolEnded)
        assert ended.run.state is RunState.DENIED
        await stream.aclose()
        await tools.close()
        await tools.close()

    asyncio.run(turn())
    assert sources.closed


def test_an_answer_may_come_from_another_thread(tools: Tools) -> None:
    async def turn() -> None:
        stream = tools.toolbox.run(1, ToolCall("read_file", "{}"))
        asked = await anext(stream)
        assert isinstance(asked, ToolAsked)
        await asyncio.to_thread(tools.toolbox.answer, asked.question.id, Decision(Choice.ONCE))
        assert isinstance(await anext(stream), ToolStarted)
        await stream.aclose()

    asyncio.run(turn())
