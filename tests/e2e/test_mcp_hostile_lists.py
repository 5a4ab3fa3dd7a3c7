"""A hostile server that is never ready, and ones whose lists have no end."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from desktop.base.errors import AppError
from tests.e2e.test_mcp_hostile import GONE_S, MOST_MEMORY, gone, peak
from tests.helpers.host_watch import PROGRAM, left
from tests.helpers.mcp_hands import Desk, with_desk

pytestmark = pytest.mark.e2e


def test_a_server_that_is_never_ready_ends_when_it_is_stopped(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        connection = await desk.servers.reach(await desk.add("Evil", [sys.executable, PROGRAM, "mute"]))
        waiting = [asyncio.create_task(connection.tools()) for _ in range(3)]
        while not left():
            await asyncio.sleep(0.02)
        assert await gone(desk) < GONE_S  # and not behind its 90 seconds
        for one in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(one, AppError)
        assert not left()

    with_desk(tmp_path, body)


def test_lists_without_end_cost_neither_memory_nor_patience(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        crowd = await desk.servers.reach(await desk.add("Crowd", [sys.executable, PROGRAM, "crowd"]))
        assert len((await crowd.tools()).tools) == 200
        shelves = await desk.servers.reach(await desk.add("Shelves", [sys.executable, PROGRAM, "shelves"]))
        offered = (await shelves.resources()).items
        assert 0 < len(offered) <= 10_000
        assert all(len(one.name) <= 200 for one in offered)
        asked = [[one.name for one in prompt.arguments] for prompt in (await shelves.prompts()).items]
        assert asked
        assert all(names == [f"ask{n}" for n in range(20)] for names in asked)  # each once
        assert max(map(peak, (crowd, shelves))) < MOST_MEMORY

    with_desk(tmp_path, body)
