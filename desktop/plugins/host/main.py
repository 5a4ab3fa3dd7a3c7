"""Entry of the tool host: takes the first frame, which names the job, and hands over to it.

A job is a function of the first frame and the channel; it returns when the channel's frames end. No line of a plugin
or a server runs before that frame, and the app sends it only when the limits stand.
"""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from typing import Final

from desktop.plugins.host.channel import Channel, claim_pipes
from desktop.plugins.host.confine import confine

JOBS: Final = {  # each a module with ``run(first, channel)``; imported by name, since the SDK costs a second
    "plugin": "desktop.plugins.host.plugin",
    "server": "desktop.plugins.mcp.host",
}


def main(arguments: Sequence[str] = ()) -> int:
    """Serve one job until the app closes the pipe, or guard a command; returns the exit status."""
    if arguments[:1] == ["--guard"]:
        from desktop.plugins.host.guardian import main as guard

        return guard(arguments[1:])
    channel = Channel(*claim_pipes())
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    channel.send({"kind": "hello", "pid": os.getpid()})
    first = next(channel.frames(), None)
    if first is None:
        return 0
    confine(first.get("limits", {}))
    gc.disable()  # a sixth of the start would go into looking for garbage in what is being imported
    job = importlib.import_module(JOBS[first["job"]])
    gc.freeze()
    gc.enable()
    job.run(first, channel)
    os._exit(0)  # threads of a plugin must not keep the process
