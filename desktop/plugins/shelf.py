"""The tools that are there and those a chat offers, with the sources that run them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.base.errors import AppError
from desktop.base.i18n import number, tr
from desktop.plugins.consent.definition import source_record
from desktop.plugins.consent.policy import Policy
from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.offer import key, named, ordered
from desktop.plugins.sources import Sources, ToolSource

log = logging.getLogger(__name__)

START_S: Final = 30.0  # a source may take to list its tools; the others do not wait for it longer


@dataclass(frozen=True, slots=True)
class Stocked:
    """A tool and who runs it."""

    tool: ToolDefinition
    source: ToolSource


class Shelf:
    """Asks the sources. Methods may raise RecordsFault; a source that fails is left out, and ``faults`` says why."""

    def __init__(self, sources: Sources, policy: Policy) -> None:
        self._sources, self._policy = sources, policy
        self.faults: dict[str, str] = {}  # sentences by the id of the source

    async def stocked(self) -> dict[str, Stocked]:
        """Every tool that a model could be told of, by name, in a fixed order; starts what has to run first.

        Tools that must never run are not among them.
        """
        sources = list(self._sources.enabled())
        lists = await asyncio.gather(*(self._listed(one) for one in sources))
        stock: dict[str, Stocked] = {}
        for source, tools in zip(sources, lists, strict=True):
            for tool in tools:
                stock.setdefault(key(tool), Stocked(tool, source))  # the first, where a source has two of one name
        found = [one.tool for one in stock.values() if not self._policy.is_forbidden(one.tool)]
        return {name: stock[key(tool)] for name, tool in named(ordered(found)).items()}

    async def close(self) -> None:
        """End the sources' processes."""
        await self._sources.close()

    async def _listed(self, source: ToolSource) -> Sequence[ToolDefinition]:
        identity = source.source
        fault = ""
        tools: Sequence[ToolDefinition] = ()
        if not self._policy.may_start(identity):
            fault = tr("Its command has not been allowed yet, or has changed since.")
        else:
            try:
                async with asyncio.timeout(START_S):
                    # one that says it is another source would be judged by the other's grants
                    record = source_record(identity)
                    tools = [one for one in await source.tools() if source_record(one.source) == record]
            except TimeoutError:
                fault = tr("It did not start within {seconds} s.", seconds=number(START_S))
            except AppError as error:
                fault = error.text
        if fault:
            log.info("%s offers no tools: %s", identity.id, fault)
            self.faults[identity.id] = fault
        else:
            self.faults.pop(identity.id, None)
        return tools
