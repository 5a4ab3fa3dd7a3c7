"""What the toolbox needs of plugins and servers: their tools, and their calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.plugins.definitions import Progress, Result, Source, ToolDefinition


class ToolSource(Protocol):
    """A plugin or a server that the user enabled."""

    @property
    def source(self) -> Source:
        """What it is now."""
        ...

    async def tools(self) -> Sequence[ToolDefinition]:
        """Its tools as they are now; starts its process when it needs one.

        Raises:
            AppError: it cannot be started, or ended.
        """
        ...

    async def call(self, name: str, arguments: str, progress: Progress | None = None, seconds: float = ...) -> Result:
        """Run a tool; what goes wrong is the result. ``arguments`` is JSON text. Cancelling stops the tool."""
        ...


class Sources(Protocol):
    """All of them."""

    def enabled(self) -> Sequence[ToolSource]:
        """Those that are switched on, in any order."""
        ...

    async def close(self) -> None:
        """End every process; safe to call twice."""
        ...
