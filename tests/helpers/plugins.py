"""Plugins from a few lines of code, in real host processes."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from desktop.plugins.definitions import Source, SourceKind
from desktop.plugins.limits import USUAL, Limits
from desktop.plugins.process import Job
from desktop.plugins.rules import Rules
from desktop.plugins.sandbox import Isolation, find_isolation
from desktop.plugins.supervisor import Host

T = TypeVar("T")

isolation = functools.cache(find_isolation)


def plugin_job(folder: Path, code: str, *, limits: Limits = USUAL, rules: Rules | None = None, **first: object) -> Job:
    """The job of a plugin with this code; ``folder``/plugin and ``folder``/data are made."""
    plugin, data = folder / "plugin", folder / "data"
    for one in (plugin, data):
        one.mkdir(exist_ok=True)
    (plugin / "plugin.py").write_text(code, encoding="utf-8")
    source = Source("plugin:trial", SourceKind.PLUGIN, "Trial", "1.0")
    frame = {"job": "plugin", "source": source.to_json(), "folder": str(plugin), "data": str(data)}
    rules = rules or Rules(readable=(plugin,), writable=(data,))
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
