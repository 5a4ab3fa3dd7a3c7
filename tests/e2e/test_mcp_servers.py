"""Six MCP servers of the registries, in real host processes: listed, called, cancelled, killed, restarted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.mcp_hands import Desk, with_desk
from tests.helpers.mcp_servers import server_command

pytestmark = pytest.mark.e2e


def test_time_is_listed_and_called(tmp_path: Path) -> None:
    command = server_command("time")

    async def body(desk: Desk) -> None:
        id_ = await desk.add("Time", command)
        connection = await desk.servers.reach(id_)
        tools = {one.name: one for one in (await connection.tools()).tools}
        assert set(tools) == {"get_current_time", "convert_time"}
        result = await connection.call(tools["get_current_time"], json.dumps({"timezone": "Europe/Berlin"}))
        assert not result.failed, result.text
        assert json.loads(result.text)["timezone"] == "Europe/Berlin"

    with_desk(tmp_path, body)
