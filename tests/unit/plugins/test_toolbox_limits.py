"""What a toolbox bounds: results, progress, time, the number of tools; and sources that fail or lie."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from desktop.base.errors import UsageError
from desktop.chat.tools import Choice, RunState, ToolProgress
from desktop.plugins import working
from desktop.plugins.consent.definition import digest, tool_record
from desktop.plugins.definitions import Result, ToolDefinition
from desktop.plugins.opening import Tools
from tests.helpers.tool_sources import ScriptedSource, ScriptedSources, User, bundled, server, start_all


@pytest.mark.parametrize(
    ("raised", "said"), [(UsageError("No such page."), "No such page."), (KeyError("x"), "The tool failed: KeyError.")]
)
def test_what_goes_wrong_in_a_tool_is_its_result(
    tools: Tools, sources: ScriptedSources, raised: Exception, said: str
) -> None:
    async def fails(_arguments: dict[str, object]) -> str:
        raise raised

    sources.sources[0].add("fail", work=fails)
    run = asyncio.run(User(tools, [Choice.ONCE]).call("fail", {}))
    assert (run.state, run.result) == (RunState.FAILED, said)


def test_a_tool_that_never_ends_is_ended(
    tools: Tools, sources: ScriptedSources, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "GRACE_S", 0.0)

    async def hangs(_arguments: dict[str, object]) -> str:
        await asyncio.Event().wait()
        return ""

    sources.sources[0].add("hang", work=hangs, seconds=0.01)
    run = asyncio.run(User(tools, [Choice.ONCE]).call("hang", {}))
    assert (run.state, run.result) == (RunState.FAILED, "It took longer than 0.01 s and was stopped.")


def test_a_long_result_is_cut_for_the_model_and_kept_within_limits(tools: Tools, sources: ScriptedSources) -> None:
    for size in (70_000, 3_000_000):
        sources.sources[0].add(f"long{size}", result="a" + "é" * (size // 2) + "z")
    user = User(tools, [Choice.ONCE, Choice.ONCE])
    run = asyncio.run(user.call("long70000", {}))
    assert len(run.result.encode()) <= 64 << 10
    assert (run.result[0], run.result[-1], "left out" in run.result) == ("a", "z", True)
    assert run.whole == "a" + "é" * 35_000 + "z"
    run = asyncio.run(user.call("long3000000", {}))
    assert len(run.whole.encode()) <= 1 << 20
    assert "left out" in run.whole


def test_progress_is_bounded_and_plain(tools: Tools, sources: ScriptedSources) -> None:
    source = sources.sources[0]

    async def call(tool: ToolDefinition, arguments: str, progress: Any) -> Result:
        for number in range(10_000):
            progress("\x1b[31m" + "x" * 10_000, number)
        return Result("done")

    source.call = call  # type: ignore[method-assign]
    events = asyncio.run(User(tools, [Choice.ONCE]).events("read_file", {}))
    said = [one for one in events if isinstance(one, ToolProgress)]
    assert 0 < len(said) <= 100
    assert said[0].text.startswith("<U+001B>[31mxx")
    assert (len(said[0].text) < 600, said[-1].share) == (True, 1.0)


def test_no_call_runs_that_cannot_be_written_down(tools: Tools, sources: ScriptedSources) -> None:
    user = User(tools, [Choice.ONCE])
    user.meanwhile = tools.records.close
    run = asyncio.run(user.call("read_file", {}))
    assert (run.state, sources.ran) == (RunState.FAILED, [])
    assert "check the disk" in run.result


def test_a_source_that_fails_or_is_not_allowed_leaves_the_others(tools: Tools, sources: ScriptedSources) -> None:
    class Broken(ScriptedSource):
        async def tools(self) -> Sequence[ToolDefinition]:
            raise UsageError("It is broken.")

    started = ScriptedSource(server("secret")).add("steal")
    sources.sources += [Broken(bundled("broken")), started]
    assert [one.name for one in asyncio.run(tools.toolbox.tools(1))] == ["read_file"]
    assert started.listed == 0
    assert tools.shelf.faults["bundled:broken"] == "It is broken."
    assert "not been allowed" in tools.shelf.faults["server:secret"]
    start_all(tools, sources)
    assert [one.name for one in asyncio.run(tools.toolbox.tools(1))] == ["read_file", "secret__steal"]
    assert list(tools.shelf.faults) == ["bundled:broken"]


def test_a_source_cannot_bring_tools_of_another(tools: Tools, sources: ScriptedSources) -> None:
    thief = ScriptedSource(server("thief")).add("x")
    thief.defined.append(sources.sources[0].defined[0])
    sources.sources.insert(0, thief)
    start_all(tools, sources)
    assert [one.name for one in asyncio.run(tools.toolbox.tools(1))] == ["read_file", "thief__x"]
    asyncio.run(User(tools, [Choice.ONCE]).call("read_file", {}))
    assert not thief.ran


def test_at_most_25_tools_and_none_that_are_off(tools: Tools, sources: ScriptedSources) -> None:
    for number in range(40):
        sources.sources[0].add(f"tool{number:02}")
    names = [one.name for one in asyncio.run(tools.toolbox.tools(1))]
    assert names == ["read_file", *(f"tool{number:02}" for number in range(24))]
    names = [one.name for one in asyncio.run(tools.toolbox.tools(1, {"read_file", "tool00"}))]
    assert (names[0], names[-1], len(names)) == ("tool01", "tool25", 25)


def test_a_source_that_sleeps_is_asked_before_a_call_only(tools: Tools, sources: ScriptedSources) -> None:
    source = sources.sources[0]
    asyncio.run(tools.toolbox.tools(1))
    source.awake, source.listed = False, 0
    changed = replace(source.defined[0], description="Another one.")
    source.defined[0] = changed
    (told,) = asyncio.run(tools.toolbox.tools(1))
    assert (told.description, source.listed) == ("Does read_file.", 0)
    user = User(tools, [Choice.ONCE])
    asyncio.run(user.call("read_file", {}))
    assert source.awake
    assert tools.audit.page()[0].hash == digest(tool_record(changed))
    source.awake = False
    (told,) = asyncio.run(tools.toolbox.tools(1))
    assert told.description == "Another one."


def test_what_is_remembered_is_of_this_very_source(tools: Tools, sources: ScriptedSources) -> None:
    source = sources.sources[0]
    asyncio.run(tools.toolbox.tools(1))
    for change in ({"version": "2"}, {"files": (("a", "b"),)}, {}):
        source.awake, source.listed = False, 0
        parts: dict[str, Any] = dict(change)
        source.source = replace(source.source, **parts)
        source.stamp += "" if change else "newer"
        source.defined[0] = replace(source.defined[0], source=source.source)
        asyncio.run(tools.toolbox.tools(1))
        assert source.listed == 1, change
