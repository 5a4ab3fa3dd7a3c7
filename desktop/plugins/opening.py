"""The one place where the toolbox and what belongs to it are put together, for the window and for the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.base.paths import Paths
from desktop.plugins.audit import Audit
from desktop.plugins.consent.ledger import Ledger
from desktop.plugins.consent.places import Places
from desktop.plugins.consent.policy import Policy
from desktop.plugins.records import Records
from desktop.plugins.shelf import Shelf
from desktop.plugins.sources import Sources
from desktop.plugins.toolbox import ConsentToolbox


@dataclass(frozen=True, slots=True)
class Tools:
    """The toolbox, and what the pages about it show: grants, starts of servers, calls."""

    toolbox: ConsentToolbox
    shelf: Shelf
    policy: Policy
    ledger: Ledger
    audit: Audit
    records: Records

    async def close(self) -> None:
        """End every process, then close the file; safe to call twice."""
        try:
            await self.toolbox.close()
        finally:
            self.records.close()


def open_tools(paths: Paths, sources: Sources, home: Path | None = None) -> Tools:
    """Open what the user allowed; ``home`` is another folder than the user's, for tests.

    Raises:
        RecordsFault: it cannot be read, and so no tool may run.
    """
    records = Records(paths.data / "tools.db")
    ledger = Ledger(records)
    policy = Policy(ledger, Places((paths.data, paths.config, paths.logs, paths.cache), home))
    audit = Audit(records)
    shelf = Shelf(sources, policy)
    return Tools(ConsentToolbox(shelf, policy, audit), shelf, policy, ledger, audit, records)
