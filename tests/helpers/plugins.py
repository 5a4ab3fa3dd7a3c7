"""Plugins from a few lines of code, in real host processes."""

from __future__ import annotations

import asyncio
import functools
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from desktop.plugins.definitions import Source, SourceKind
from desktop.plugins.limits import USUAL, Limits
from desktop.plugins.process import Job
from desktop.plugins.proof import processes_are_bound
from desktop.plugins.rules import Rules
from desktop.plugins.sandbox import Bound, Isolation, Level, find_isolation, isolates
from desktop.plugins.supervisor import Host

T = TypeVar("T")

isolation = functools.cache(find_isolation)


@functools.cache
def cages() -> dict[Level, Isolation]:
    """The cages that work here, by their level; each is tried and, where it promises to count processes, proven."""
    found = isolation()
    tried = [found, Isolation(Level.SANDLOCK, Bound.WATCHED)]
    return {one.level: one for one in tried if isolates(one) and processes_are_bound(one)}


def plugin_job(folder: Path, code: str, *, limits: Limits = USUAL, rules: Rules | None = None, **first: object) -> Job:
    """The job of a plugin with this code; ``folder``/plugin and ``folder``/data are made."""
    plugin, data = folder / "plugin", folder / "data"
    for one in (plugin, data):
        one.mkdir(exist_ok=True)
    (plugin / "plugin.py").write_text(code, encoding="utf-8")
    source = Source("plugin:trial", SourceKind.PLUGIN, "Trial", "1.0")
    frame = {"job": "plugin", "source": source.to_json(), "folder": str(plugin), "data": str(data)}
    rules = rules or Rules(readable=(plugin,), writable=(data,), folder=str(data))
    return Job(source, frame | first, rules, folder / "log.txt", limits)


def with_host(job: Job, body: Callable[[Host], Awaitable[T]], cage: Isolation | None = None) -> T:
    """What ``body`` gives back of a host that is closed after it."""

    async def run() -> T:
        host = Host(job, cage or isolation())
        try:
            return await body(host)
        finally:
            await host.close()
            assert host.pid == 0

    return asyncio.run(run())


def living(folder: Path) -> int:
    """How many processes there are of hosts that started in a folder: all they start inherits its name."""
    found = 0
    for about in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            found += os.fsencode(folder) in about.read_bytes()
    return found
