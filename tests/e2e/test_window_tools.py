"""The window's service over the real plugins, hosts, servers and grants of a home of its own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop.app.tools import WindowTools, window_tools
from desktop.base.errors import UsageError
from desktop.base.paths import find_paths
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, Decision, RunState, ToolAsked, ToolEnded
from desktop.ui.tools.service import Condition, Overview, SourceRow

CALC = "bundled:calculator"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own."""
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path))
    return tmp_path


def run(work: Callable[[WindowTools], Awaitable[None]]) -> None:
    """Do something with the service, and end every process."""

    async def whole() -> None:
        tools = await asyncio.to_thread(window_tools, find_paths(), {})
        try:
            await work(tools)
        finally:
            await tools.close()

    asyncio.run(whole())


def row(overview: Overview, source: str) -> SourceRow:
    """A source of the overview."""
    return next(one for one in overview.sources if one.id == source)


def test_built_in_tools_are_listed_switched_and_offered(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        overview = await tools.overview()
        assert row(overview, CALC).condition is Condition.ON
        assert overview.isolation.startswith("Tools ")
        offered = await tools.offered(None)
        names = {one.name for one in offered if one.source == CALC}
        assert names
        assert all(json.loads(one.schema)["type"] == "object" for one in offered)
        assert {one.name for one in row(await tools.overview(), CALC).tools} == names
        await tools.switch(CALC, False)
        assert row(await tools.overview(), CALC).condition is Condition.OFF
        assert not names & {one.name for one in await tools.offered(None)}

    run(work)


def test_a_call_is_asked_about_listed_and_its_grant_taken_back(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        await tools.overview()
        ended = None
        offered = {one.name: one for one in await tools.offered(None)}
        call = ToolCall("list_files", "{}")
        assert call.name in offered
        async for event in tools.toolbox.run(1, call):
            if isinstance(event, ToolAsked):
                tools.answer(event.question.id, Decision(Choice.NEVER))
            if isinstance(event, ToolEnded):
                ended = event.run
        assert ended is not None
        [listed] = await tools.calls()
        assert (listed.tool, listed.state) == (call.name, ended.state)
        assert await tools.calls(words="nothing like it") == []
        if ended.state is RunState.DENIED:
            [grant] = await tools.grants()
            assert grant.forbids
            await tools.revoke(grant.id)
            assert await tools.grants() == ()

    run(work)


def test_a_server_is_imported_reviewed_and_removed(home: Path) -> None:
    servers = {"far": {"command": "no-such-program", "args": ["--x"], "env": {"TOKEN": "secret"}}}

    async def work(tools: WindowTools) -> None:
        [plan] = await tools.read_servers(json.dumps({"mcpServers": servers}))
        assert plan.command == ("no-such-program", "--x")
        source = await tools.add_server(plan)
        assert row(await tools.overview(), source).condition is Condition.REVIEW
        question = await tools.review(source)
        assert "no-such-program --x" in question.arguments
        assert "secret" not in question.arguments
        assert any("was not found on this computer" in warning for warning in question.warnings)
        await tools.settle(source, Decision(Choice.DENY))
        assert row(await tools.overview(), source).condition is Condition.OFF
        await tools.switch(source, True)
        assert row(await tools.overview(), source).condition is Condition.REVIEW
        await tools.review(source)
        await tools.settle(source, Decision(Choice.ALWAYS))
        assert row(await tools.overview(), source).condition is Condition.ON
        await tools.remove(source)
        assert source not in [one.id for one in (await tools.overview()).sources]

    run(work)


def test_a_plugin_of_the_users_is_read_before_it_runs(home: Path) -> None:
    folder = find_paths().data / "plugins" / "broken"
    folder.mkdir(parents=True)
    (folder / "plugin.toml").write_text('name = "broken"\ntitle = "B"\nversion = "1"\nauthor = "A"\napi = 1\n')
    (folder / "plugin.py").write_text("def nothing(:\n")

    async def work(tools: WindowTools) -> None:
        found = row(await tools.overview(), "plugin:broken")
        assert found.condition is Condition.REVIEW
        question = await tools.review("plugin:broken")
        assert str(folder) in question.arguments
        with pytest.raises(UsageError):
            await tools.settle("plugin:broken", Decision(Choice.ALWAYS))
        found = row(await tools.overview(), "plugin:broken")
        assert found.condition is Condition.BROKEN
        assert found.problem

    run(work)


def test_folders_are_given_on_the_page_of_settings(home: Path) -> None:
    mine = home / "mine"
    mine.mkdir()

    async def work(tools: WindowTools) -> None:
        page = await tools.settings("bundled:files")
        values = json.loads(page.values)
        [key] = [name for name in json.loads(page.schema)["properties"] if name.startswith("folders that")]
        await tools.set_settings("bundled:files", json.dumps({**values, key: [str(mine)]}))
        assert "one folder you gave" in row(await tools.overview(), "bundled:files").needs

    run(work)
