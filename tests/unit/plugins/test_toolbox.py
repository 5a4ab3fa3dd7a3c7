"""The toolbox: a call is asked about, runs or not, and is written down."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from desktop.base.paths import find_paths
from desktop.chat.tools import Choice, RunState, ToolEnded, ToolProgress, ToolStarted
from desktop.plugins.opening import Tools, open_tools
from tests.helpers.tool_sources import ScriptedSource, ScriptedSources, User, bundled, start_all


@pytest.fixture
def sources() -> ScriptedSources:
    return ScriptedSources([ScriptedSource(bundled()).add("read_file", "reads_private", result="the text")])


@pytest.fixture
def tools(sources: ScriptedSources) -> Iterator[Tools]:
    opened = open_tools(find_paths(), sources)
    start_all(opened, sources)
    yield opened
    asyncio.run(opened.close())


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
