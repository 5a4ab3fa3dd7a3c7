"""The tools that are there and those a chat offers, with the sources that run them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.base.errors import AppError
from desktop.base.i18n import number, tr
from desktop.plugins.consent.definition import source_record
from desktop.plugins.consent.policy import Policy
from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.offer import MOST_OFFERED, Switches, key, named, ordered
from desktop.plugins.sources import Sources, ToolSource

log = logging.getLogger(__name__)

START_S: Final = 30.0  # a source may take to list its tools; the others do not wait for it longer


@dataclass(frozen=True, slots=True)
class Stocked:
    """A tool and who runs it."""

    tool: ToolDefinition
    source: ToolSource


@dataclass(frozen=True, slots=True)
class Switch:
    """A row of a chat's tools menu.

    Attributes:
        key: names the tool in ``Shelf.switch``.
        name: as the model is told; empty while it is not offered.
        forbidden: the user said never; only revoking that brings it back.
    """

    key: str
    tool: ToolDefinition
    on: bool
    name: str
    forbidden: bool


class Shelf:
    """Asks the sources. Methods may raise RecordsFault; a source that fails is left out, and ``faults`` says why."""

    def __init__(self, sources: Sources, policy: Policy, switches: Switches) -> None:
        self._sources, self._policy, self._switches = sources, policy, switches
        self.faults: dict[str, str] = {}  # sentences by the id of the source

    async def offered(self, chat: int | None) -> dict[str, Stocked]:
        """What the model of a chat is told, by name, in a fixed order; starts only what has tools that are on."""
        on = self._switches.on(chat)
        if not on:
            return {}
        if chat:
            self._switches.hold(chat)
        stock = await self._stock(one for one in self._sources.enabled() if self._wants(one, on))
        return self._named(stock, on)

    async def menu(self, chat: int | None) -> tuple[Switch, ...]:
        """Every tool of every source that may be started, in the order in which they are offered."""
        on = self._switches.on(chat)
        stock = await self._stock(self._sources.enabled())
        names = {key(one.tool): name for name, one in self._named(stock, on).items()}
        return tuple(
            Switch(key(one), one, key(one) in on, names.get(key(one), ""), self._policy.is_forbidden(one))
            for one in ordered(stocked.tool for stocked in stock.values())
        )

    def switch(self, chat: int | None, keys: Iterable[str], on: bool) -> None:
        """Switch tools in a chat (None: in all that begin later) by their keys."""
        self._switches.switch(chat, keys, on)

    async def close(self) -> None:
        """End the sources' processes."""
        await self._sources.close()

    @staticmethod
    def _wants(source: ToolSource, on: frozenset[str]) -> bool:
        return any(one.startswith(f"{source.source.id}/") for one in on)

    def _named(self, stock: dict[str, Stocked], on: frozenset[str]) -> dict[str, Stocked]:
        found = [one.tool for name, one in stock.items() if name in on and not self._policy.is_forbidden(one.tool)]
        return {name: stock[key(tool)] for name, tool in named(ordered(found)[:MOST_OFFERED]).items()}

    async def _stock(self, sources: Iterable[ToolSource]) -> dict[str, Stocked]:
        """The tools of the sources by key; the first where a source has two of one name."""
        chosen = list(sources)
        lists = await asyncio.gather(*(self._listed(one) for one in chosen))
        stock: dict[str, Stocked] = {}
        for source, tools in zip(chosen, lists, strict=True):
            for tool in tools:
                stock.setdefault(key(tool), Stocked(tool, source))
        return stock

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
