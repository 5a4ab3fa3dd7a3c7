"""An app with a running host: ``python -m tests.helpers.hosting_app FOLDER LEVEL``; lives until it is killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from desktop.plugins.sandbox import Bound, Isolation, Level, find_isolation
from desktop.plugins.supervisor import Host
from tests.helpers.plugins import plugin_job

# leaves a child in a session of its own, whose parent has died
CODE = '''
import os, time
from desktop.plugins.api import Context, tool

@tool
def stay(context: Context) -> None:
    """Stays."""
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            (context.data / "daemon").touch()
            while True:
                time.sleep(1)
        os._exit(0)
    (context.data / "ready").touch()
    while True:
        time.sleep(1)
'''


async def main(folder: Path, level: Level) -> None:
    """Have a host run a tool that never ends."""
    found = find_isolation()
    cage = found if found.level is level else Isolation(level, Bound.NONE)
    host = Host(plugin_job(folder, CODE), cage)
    await host.call("stay", "{}", seconds=600)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Level(sys.argv[2])))
