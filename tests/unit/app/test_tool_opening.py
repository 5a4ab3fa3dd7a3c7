"""Tools that could not be opened: nothing is offered and nothing runs until they can."""

from __future__ import annotations

import asyncio
from pathlib import Path

import apsw
import pytest

from desktop.app.tool_opening import OpenedTools, WindowToolbox
from desktop.base.errors import AppError
from desktop.base.paths import find_paths
from desktop.chat.messages import ToolCall
from desktop.chat.tools import RunState, ToolEnded
from desktop.plugins.consent.ledger import Kind
from desktop.plugins.opening import RECORDS, open_tools
from desktop.plugins.records import RecordsLost
from tests.conftest import LogGuard
from tests.helpers.tool_sources import ScriptedSource, ScriptedSources, bundled

DAMAGE = b"no database at all" * 300


@pytest.fixture
def sources() -> ScriptedSources:
    return ScriptedSources([ScriptedSource(bundled()).add("read_file", result="the text")])


@pytest.fixture
def path(log_guard: LogGuard) -> Path:
    """The file's, whose folder is there."""
    log_guard.allow("There are no tools|was set aside")
    path = find_paths().data / RECORDS
    path.parent.mkdir(parents=True)
    return path


def opened(sources: ScriptedSources, path: Path) -> OpenedTools:
    made = OpenedTools(lambda: open_tools(find_paths(), sources), path)
    made.open()
    return made


async def ended(toolbox: WindowToolbox) -> ToolEnded:
    """What comes of a call that nobody allows."""
    events = [event async for event in toolbox.run(1, ToolCall("read_file", "{}"))]
    assert isinstance(events[-1], ToolEnded)
    return events[-1]


def test_a_damaged_file_offers_nothing_until_a_new_one_is_begun(sources: ScriptedSources, path: Path) -> None:
    path.write_bytes(DAMAGE)

    async def body() -> None:
        tools = opened(sources, path)
        toolbox = WindowToolbox(tools)
        assert await toolbox.tools(1) == ()
        end = await ended(toolbox)
        assert (end.run.state, "is damaged" in end.run.result) == (RunState.FAILED, True)
        with pytest.raises(RecordsLost):
            await tools.try_again()
        assert path.read_bytes() == DAMAGE
        kept = await tools.begin_anew()
        assert Path(kept).read_bytes() == DAMAGE
        assert await tools.trouble() is None
        assert [one.name for one in await toolbox.tools(1)] == ["read_file"]
        assert await tools.begin_anew() == ""  # what is whole is not set aside
        await toolbox.close()

    asyncio.run(body())
    assert sources.ran == []


def test_a_file_that_is_damaged_meanwhile_is_begun_anew_and_nothing_was_allowed(
    sources: ScriptedSources, path: Path
) -> None:
    async def body() -> None:
        tools = opened(sources, path)
        toolbox = WindowToolbox(tools)
        tool = sources.sources[0].defined[0]
        tools.get().ledger.grant(Kind.ALWAYS, tool.source.id, tool.name, "hash", "{}")
        other = apsw.Connection(str(path))
        other.execute("DROP TABLE seen; DROP TABLE call")
        other.close()
        assert (await ended(toolbox)).run.state is RunState.FAILED
        assert isinstance(await tools.trouble(), RecordsLost)
        assert await tools.begin_anew()
        assert sources.closed
        assert tools.get().ledger.grants() == ()
        await toolbox.close()

    asyncio.run(body())
    assert sources.ran == []


def test_a_locked_file_is_waited_for_by_trying_again(
    sources: ScriptedSources, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.plugins.records.BUSY_MS", 1)
    other = apsw.Connection(str(path))
    other.execute("PRAGMA journal_mode = WAL").fetchall()
    other.execute("BEGIN IMMEDIATE")

    async def body() -> None:
        tools = opened(sources, path)
        with pytest.raises(AppError, match="locked"):
            await tools.begin_anew()
        with pytest.raises(AppError, match="locked"):
            tools.get()
        other.execute("ROLLBACK")
        await tools.try_again()
        assert await tools.trouble() is None
        await tools.close()

    asyncio.run(body())
    other.close()
    assert list(path.parent.glob("*kept*")) == []
