"""The one place where the toolbox and what belongs to it are put together, for the window and for the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.base.paths import Paths
from desktop.plugins.audit import Audit
from desktop.plugins.consent.ledger import Ledger
from desktop.plugins.consent.places import Places
from desktop.plugins.consent.policy import Policy
from desktop.plugins.hosts import Hosts
from desktop.plugins.mcp.config import FILE
from desktop.plugins.mcp.servers import Servers
from desktop.plugins.records import Records
from desktop.plugins.registry import Registry
from desktop.plugins.services import Service
from desktop.plugins.shelf import Shelf
from desktop.plugins.sources import AllSources, Sources
from desktop.plugins.toolbox import Attached, ConsentToolbox

RECORDS: Final = "tools.db"  # in the data folder


@dataclass(frozen=True, slots=True)
class Tools:
    """The toolbox, and what the pages about it show: grants, starts of servers, calls."""

    toolbox: ConsentToolbox
    shelf: Shelf
    policy: Policy
    ledger: Ledger
    audit: Audit
    records: Records
    sources: Sources

    async def close(self) -> None:
        """End every process, then close the file; safe to call twice."""
        try:
            await self.toolbox.close()
        finally:
            self.records.close()


def open_tools(
    paths: Paths,
    sources: Sources | Callable[[Policy], Sources],
    attached: Attached | None = None,
    *,
    home: Path | None = None,
) -> Tools:
    """Open what the user allowed.

    ``sources`` may be a function that makes them: servers ask the policy before they start. ``attached`` says whether a
    conversation has attachments. ``home`` is another folder than the user's, for tests.

    Raises:
        RecordsFault: it cannot be read, and so no tool may run.
        AppError: of ``sources``.
    """
    records = Records(paths.data / RECORDS)
    try:
        ledger = Ledger(records)
        policy = Policy(ledger, Places((paths.data, paths.config, paths.logs, paths.cache), home))
        made = sources(policy) if callable(sources) else sources
    except BaseException:
        records.close()
        raise
    audit, shelf = Audit(records), Shelf(made, policy, records)
    return Tools(ConsentToolbox(shelf, policy, audit, attached), shelf, policy, ledger, audit, records, made)


def open_sources(
    paths: Paths, services: Mapping[str, Service], changed: Callable[[str, str], None] = lambda _, __: None
) -> Callable[[Policy], AllSources]:
    """What makes the plugins and servers of this user; ``changed`` is told of servers as ``Servers`` says."""

    def make(policy: Policy) -> AllSources:
        hosts = Hosts(Registry(paths), services)
        own = (paths.data, paths.config, paths.logs, paths.cache)
        servers = Servers(
            paths.config / FILE,
            paths.logs / "servers",
            own,
            hosts.isolation,  # found when a server first starts, on a thread
            policy.may_start,
            changed=changed,
        )
        return AllSources(hosts, servers)

    return make
