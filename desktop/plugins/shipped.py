"""What the app's own plugins offer, as they said it when this version was made.

So a model can be told of them before any of their processes has started; a test compares it with what they say.

    python -m desktop.plugins.shipped resources/plugins/bundled.json
"""

from __future__ import annotations

import asyncio
import functools
import json
import sys
from pathlib import Path
from typing import Any, Final

from desktop.base.resources import resource_path
from desktop.plugins.definitions import Source, SourceKind, ToolDefinition

FILE: Final = "plugins/bundled.json"


def shipped(source: Source) -> tuple[ToolDefinition, ...] | None:
    """The tools of one of the app's own plugins; None for all others, and where the file is of another version."""
    if source.kind is not SourceKind.BUNDLED:
        return None
    known = _read().get(source.id)
    if known is None or known["version"] != source.version:
        return None
    return tuple(ToolDefinition.from_json(one, source) for one in known["tools"])


@functools.cache
def _read() -> dict[str, Any]:
    try:
        found = json.loads(resource_path(FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


async def listed() -> dict[str, Any]:
    """What the file holds: each plugin's version and tools, asked of its process.

    Raises:
        HostFault: one does not start.
    """
    from desktop.base.paths import find_paths
    from desktop.plugins.hosts import Hosts
    from desktop.plugins.registry import Registry

    hosts = Hosts(Registry(find_paths()))
    found = {}
    try:
        for host in hosts.enabled():
            if host.source.kind is SourceKind.BUNDLED:
                tools = [one.to_json() for one in await host.tools()]
                found[host.source.id] = {"version": host.source.version, "tools": tools}
    finally:
        await hosts.close()
    return found


if __name__ == "__main__":
    text = json.dumps(asyncio.run(listed()), indent=1, ensure_ascii=False)
    Path(sys.argv[1]).write_text(f"{text}\n", encoding="utf-8")
