"""The way to a server: its secrets are put in where they belong, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any

from mcp.client._transport import TransportStreams

from desktop.plugins.mcp.client.http import streamable_http
from desktop.plugins.mcp.client.ring import Ring
from desktop.plugins.mcp.client.stdio import stdio
from desktop.plugins.mcp.config import fill_blanks


def transport(
    server: Mapping[str, Any],
    secrets: Mapping[str, str],
    ring: Ring,
    broken: Callable[[str], None],
    trouble: Callable[[str], None],
    lost: Callable[[str], None],
) -> AbstractAsyncContextManager[TransportStreams]:
    """The way to a server: at its ``url``, or through its ``command``, ``environment`` and ``folder``."""
    given = {name: value for name, value in secrets.items() if not name.startswith("input:")}
    if server.get("url"):
        return streamable_http(fill_blanks(server["url"], secrets), given, broken, trouble, lost)
    command = [fill_blanks(part, secrets) for part in server["command"]]
    return stdio(command, {**server["environment"], **given}, server["folder"], ring, broken)
