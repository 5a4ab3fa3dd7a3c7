"""The tools that are there and those a chat offers, with the sources that run them."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop.base.errors import AppError
from desktop.base.i18n import number, tr
from desktop.plugins.consent.definition import digest, source_record
from desktop.plugins.consent.policy import Policy
from desktop.plugins.definitions import Source, ToolDefinition
from desktop.plugins.offer import key, named, ordered
from desktop.plugins.records import Records
from desktop.plugins.shipped import shipped
from desktop.plugins.sources import Sources, ToolSource

log = logging.getLogger(__name__)

START_S: Final = 30.0  # a source may take to list its tools; the others do not wait for it longer


@dataclass(frozen=True, slots=True)
class Stocked:
    """A tool and who runs it."""

    tool: ToolDefinition
    source: ToolSource


class Shelf:
    """Asks the sources. Methods may raise RecordsFault; a source that fails is left out, and ``faults`` says why.

    A source that sleeps is not started to be asked: what it had when it ran last, or was made with, is told to models.
    Before one of its tools is called it is asked, and what it says then is what the user decides on.
    """

    def __init__(self, sources: Sources, policy: Policy, records: Records) -> None:
        self._sources, self._policy, self._records = sources, policy, records
        self.faults: dict[str, str] = {}  # sentences by the id of the source
        self._kept: dict[str, tuple[str, list[ToolDefinition]]] = {}  # what was noted of each: version and tools

    async def stocked(self) -> dict[str, Stocked]:
        """Every tool that a model could be told of, by name, in a fixed order; starts what has never run.

        Tools that must never run are not among them.
        """
        sources = list(self._sources.enabled())
        lists = await asyncio.gather(*(self._listed(one) for one in sources))
        stock: dict[str, Stocked] = {}
        for source, tools in zip(sources, lists, strict=True):
            for tool in tools:
                stock.setdefault(key(tool), Stocked(tool, source))  # the first, where a source has two of one name
        found = self._policy.permitted(one.tool for one in stock.values())
        return {name: stock[key(tool)] for name, tool in named(ordered(found)).items()}

    async def find(self, name: str) -> Stocked | None:
        """A tool by its name as it is now; its source is started for that."""
        found = (await self.stocked()).get(name)
        if found is not None and not found.source.awake:
            await self._asked(found.source)
            found = (await self.stocked()).get(name)
        return found

    async def close(self) -> None:
        """End the sources' processes."""
        await self._sources.close()

    async def _listed(self, source: ToolSource) -> Sequence[ToolDefinition]:
        """A source's tools, remembered where it sleeps."""
        identity = source.source
        if not self._policy.may_start(identity):
            self._note(identity, tr("Its command has not been allowed yet, or has changed since."))
            return ()
        remembered = None if source.awake else self._remembered(source)
        return await self._asked(source) if remembered is None else remembered

    async def _asked(self, source: ToolSource) -> Sequence[ToolDefinition]:
        """A source's tools as it says now."""
        identity = source.source
        record = source_record(identity)
        try:
            async with asyncio.timeout(START_S):
                # one that says it is another source would be judged by the other's grants
                tools = [
                    one for one in await source.tools() if one.source is identity or source_record(one.source) == record
                ]
        except TimeoutError:
            self._note(identity, tr("It did not start within {seconds} s.", seconds=number(START_S)))
            return ()
        except AppError as error:
            self._note(identity, error.text)
            return ()
        self.faults.pop(identity.id, None)
        now = (_hash(source), tools)
        if self._kept.get(identity.id) != now:
            text = json.dumps([one.to_json() for one in tools], sort_keys=True)
            values = (identity.id, now[0], text)
            self._records.rows("INSERT OR REPLACE INTO listed (source, hash, tools) VALUES (?, ?, ?)", values)
            self._kept[identity.id] = now
        return tools

    def _remembered(self, source: ToolSource) -> Sequence[ToolDefinition] | None:
        rows, identity = self._rows(source), source.source
        if not rows:
            return shipped(identity)
        return [ToolDefinition.from_json(one, identity) for one in json.loads(rows[0][0])]

    def _rows(self, source: ToolSource) -> list[tuple[Any, ...]]:
        values = (source.source.id, _hash(source))
        return self._records.rows("SELECT tools FROM listed WHERE source = ? AND hash = ?", values)

    def _note(self, source: Source, fault: str) -> None:
        log.info("%s offers no tools: %s", source.id, fault)
        self.faults[source.id] = fault


def _hash(source: ToolSource) -> str:
    """Another source, or another version of it, may have other tools."""
    return digest(f"{source.stamp} {source.source.version} {source_record(source.source)}")
