"""A stand-in for the app that is killed while a hostile server hangs. Arguments: a folder, and "cage" or "none"."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from desktop.plugins.sandbox import Bound, Isolation, Level, find_isolation
from tests.helpers.host_watch import PROGRAM
from tests.helpers.mcp_hands import Desk, with_desk


async def body(desk: Desk) -> None:
    connection = await desk.servers.reach(await desk.add("Evil", [sys.executable, PROGRAM]))
    tool = next(one for one in (await connection.tools()).tools if one.name == "hang")
    calling = asyncio.create_task(connection.call(tool, "{}"))
    await asyncio.wait({calling}, timeout=0.3)
    sys.stdout.write(f"{connection.pid}\n")
    sys.stdout.flush()
    await calling


if __name__ == "__main__":
    cage = find_isolation() if sys.argv[2] == "cage" else Isolation(Level.NONE, Bound.NONE)
    with_desk(Path(sys.argv[1]), body, cage)
