"""A hostile server at an address: what it sends is bounded, and its headers go to nobody else."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.mcp.client.http import STREAM_S
from desktop.plugins.mcp.connection import Connection
from tests.e2e.test_mcp_hostile import MOST_MEMORY, peak
from tests.helpers.hostile_http import Evil, hostile_address
from tests.helpers.keyrings import Safe, using
from tests.helpers.mcp_hands import Desk, with_desk

pytestmark = pytest.mark.e2e

SAID = {
    "large": "It sent a message of more than 4 MiB.",
    "packed": "It packed an answer, which nobody asked for.",
    "endless": "It sent a message of more than 4 MiB.",
    "away": "not followed",
    "file": "not followed",
    "again": None,  # goes on until it is stopped
    "text": "Unexpected content type",
}


async def called(connection: Connection, tool: ToolDefinition) -> str | None:
    """What a call comes to; None for one that is stopped when its stream was opened twice more."""
    calling = asyncio.create_task(connection.call(tool, "{}"))
    opened = len(Evil.opened)
    while not calling.done() and not (SAID[tool.name] is None and len(Evil.opened) >= opened + 2):
        await asyncio.wait({calling}, timeout=0.02)
    if calling.done():
        assert calling.result().failed
        return calling.result().text
    calling.cancel()
    await asyncio.wait({calling})
    return None


def test_every_answer_is_bounded_and_no_header_goes_elsewhere(tmp_path: Path) -> None:
    async def body(desk: Desk, address: str) -> None:
        began = time.monotonic()
        id_ = await desk.add("Evil", address, Authorization="Bearer of-a-test")
        connection = await desk.servers.reach(id_)
        for tool in (await connection.tools()).tools:
            text, said = await called(connection, tool), SAID[tool.name]
            assert text is None if said is None else said in str(text)
            assert peak(connection) < MOST_MEMORY
        assert not Evil.others
        assert len(Evil.opened) <= (time.monotonic() - began) / STREAM_S + 2
        assert "of-a-test" not in await desk.servers.log(id_)

    with using(Safe()), hostile_address() as address:
        with_desk(tmp_path, lambda desk: body(desk, address))


def test_an_address_where_nobody_is_says_so(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        connection = await desk.servers.reach(await desk.add("Nobody", "http://127.0.0.1:9/mcp"))
        with pytest.raises(Exception, match="cannot be reached"):
            await connection.tools()

    with_desk(tmp_path, body)
