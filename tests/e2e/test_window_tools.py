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
from desktop.ui.tools.listed import Place, SecretPage, SecretRow
from desktop.ui.tools.server_rows import ServerPlan
from desktop.ui.tools.service import Condition, Overview, SourceRow, Trust
from tests.helpers.keyrings import Memory, Safe, using

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
        [listed] = (await tools.calls()).rows
        assert (listed.tool, listed.state) == (call.name, ended.state)
        assert (await tools.calls(words="nothing like it")).rows == ()
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


SECRETIVE = """
from desktop.plugins.api import Context, tool


@tool
def tell(context: Context) -> str:
    \"\"\"Tells how long its secret is.\"\"\"
    return str(len(context.secret("api_key")))
"""


def write_plugin(code: str, permissions: str) -> Path:
    """A plugin of the user's, which is new."""
    folder = find_paths().data / "plugins" / "mine"
    folder.mkdir(parents=True)
    about = 'name = "mine"\nversion = "1.0"\nauthor = "A"\napi = 1\n[permissions]\n'
    (folder / "plugin.toml").write_text(about + permissions)
    (folder / "plugin.py").write_text(code)
    return folder


async def tell(tools: WindowTools) -> str:
    """What the plugin's tool says, allowed once."""
    async for event in tools.toolbox.run(1, ToolCall("mine__tell", "{}")):
        if isinstance(event, ToolAsked):
            tools.answer(event.question.id, Decision(Choice.ONCE))
        if isinstance(event, ToolEnded):
            return event.run.result
    raise AssertionError


def test_a_secret_is_entered_used_replaced_and_deleted(home: Path) -> None:
    write_plugin(SECRETIVE, 'secrets = ["api_key"]\n')
    mine = "plugin:mine"

    async def work(tools: WindowTools) -> None:
        assert not row(await tools.overview(), mine).has_settings  # it is new: first it is looked at
        await tools.settle(mine, Decision(Choice.ALWAYS))
        assert row(await tools.overview(), mine).has_settings
        assert (await tools.settings(mine)).secrets == ("api_key",)
        assert await tools.secrets(mine) == SecretPage((SecretRow("api_key", Place.NONE),))
        assert "enter it on the plugin's page" in await tell(tools)
        await tools.keep_secret(mine, "api_key", "four")
        assert await tell(tools) == "4"
        await tools.keep_secret(mine, "api_key", "another")
        assert await tell(tools) == "7"
        assert (await tools.secrets(mine)).rows == (SecretRow("api_key", Place.KEYRING),)
        await tools.forget_secret(mine, "api_key")
        assert "enter it on the plugin's page" in await tell(tools)
        with pytest.raises(UsageError, match="has no secret"):
            await tools.keep_secret(mine, "other", "x")

    keyring = Safe()
    with using(keyring):
        run(work)
    assert keyring.kept == {}
    with using(Memory()):  # one that protects nothing

        async def session(tools: WindowTools) -> None:
            await tools.keep_secret(mine, "api_key", "secret-of-a-session")
            page = await tools.secrets(mine)
            assert "kept until Nemodesk is closed" in page.note
            assert page.rows == (SecretRow("api_key", Place.SESSION),)
            assert await tell(tools) == "19"

        run(session)
    files = [path for path in home.rglob("*") if path.is_file()]
    assert not any(b"secret-of-a-session" in path.read_bytes() for path in files)


def test_trust_changes_what_can_be_answered_and_ends_with_the_files(home: Path) -> None:
    folder = write_plugin(SECRETIVE, "")
    mine = "plugin:mine"

    async def choices(tools: WindowTools) -> tuple[Choice, ...]:
        asked: tuple[Choice, ...] = ()
        async for event in tools.toolbox.run(1, ToolCall("mine__tell", "{}")):
            if isinstance(event, ToolAsked):
                asked = event.question.choices
                tools.answer(event.question.id, Decision(Choice.DENY))
        assert Choice.ONCE in asked
        return asked

    async def work(tools: WindowTools) -> None:
        await tools.overview()
        await tools.settle(mine, Decision(Choice.ALWAYS))
        assert row(await tools.overview(), mine).trust is Trust.NO
        assert Choice.ALWAYS not in await choices(tools)
        await tools.settings(mine)
        await tools.trust(mine, True)
        assert row(await tools.overview(), mine).trust is Trust.YES
        assert Choice.ALWAYS in await choices(tools)
        (folder / "plugin.py").write_text(SECRETIVE + "# changed\n")
        changed = row(await tools.overview(), mine)
        assert (changed.trust, changed.condition) == (Trust.ENDED, Condition.REVIEW)
        assert any(line.startswith("+ plugin.py") for line in (await tools.review(mine)).changes)
        await tools.reload(mine)
        assert row(await tools.overview(), mine).condition is Condition.REVIEW  # to look is no word that it may run
        await tools.settle(mine, Decision(Choice.ALWAYS))
        assert row(await tools.overview(), mine).trust is Trust.ENDED
        assert Choice.ALWAYS not in await choices(tools)
        [ended] = await tools.grants()
        assert ended.ended
        await tools.revoke(ended.id)
        assert row(await tools.overview(), mine).trust is Trust.NO

    run(work)


def test_a_servers_value_is_entered_again(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        source = await tools.add_server(ServerPlan("far", ("no-such-program",), (("TOKEN", "first"),)))
        assert not row(await tools.overview(), source).has_settings
        await tools.review(source)
        await tools.settle(source, Decision(Choice.ALWAYS))
        assert row(await tools.overview(), source).has_settings
        assert (await tools.settings(source)).secrets == ("TOKEN",)
        await tools.keep_secret(source, "TOKEN", "second")
        assert list(keyring.kept.values()) == ["second"]
        await tools.trust(source, True)
        assert row(await tools.overview(), source).trust is Trust.YES
        await tools.forget_secret(source, "TOKEN")
        assert (await tools.secrets(source)).rows == (SecretRow("TOKEN", Place.NONE),)

    keyring = Safe()
    with using(keyring):
        run(work)


def test_only_what_has_a_page_offers_one(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        rows = (await tools.overview()).sources
        assert {one.id for one in rows if one.has_settings} == {"bundled:files"}

    run(work)
