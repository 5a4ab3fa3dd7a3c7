"""``nemodesk plugins trust|untrust``: which plugins and servers are believed in what they say of their own tools."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.cli.output import Output
from desktop.plugins.consent.ledger import Trust
from desktop.plugins.consent.policy import Policy
from desktop.plugins.definitions import Source, SourceKind
from desktop.plugins.mcp.servers import State as ServerState
from desktop.plugins.opening import Tools, open_sources, open_tools
from desktop.plugins.registry import State
from desktop.plugins.sources import AllSources


def trust(options: argparse.Namespace, output: Output) -> int:
    """Trust a source as it is now; without a name: list all that could be trusted."""
    with _opened() as tools:
        if options.name is None:
            return _list(tools, output)
        source, refusal = _find(tools, options.name)
        if refusal:
            raise UsageError(refusal)
        tools.policy.trust(source, True)
        output.line(
            tr("{name} is trusted: what it says of its own tools is believed, until it changes.", name=source.name)
        )
        output.result(**_described(source, tools.policy))
    return 0


def untrust(options: argparse.Namespace, output: Output) -> int:
    """Take the trust in a source back."""
    with _opened() as tools:
        source, _ = _find(tools, options.name)
        tools.policy.trust(source, False)
        output.line(
            tr("{name} is not trusted: each of its tools counts as one that does everything.", name=source.name)
        )
        output.result(**_described(source, tools.policy))
    return 0


def _list(tools: Tools, output: Output) -> int:
    words = {Trust.NO: tr("not trusted"), Trust.YES: tr("trusted"), Trust.ENDED: tr("changed since it was trusted")}
    sources = [one for one, _ in _all(tools)]
    rows = [(one.id, words[tools.policy.trust_in(one)], one.name) for one in sources]
    output.table((tr("id"), tr("trust"), tr("name")), rows)
    output.items([_described(one, tools.policy) for one in sources])
    return 0


def _find(tools: Tools, name: str) -> tuple[Source, str]:
    """A source by its id or name, and why it cannot be trusted; a sentence or empty.

    Raises:
        UsageError: there is none, or more than one of this name.
    """
    found = [(one, refusal) for one, refusal in _all(tools) if name in (one.id, one.id.partition(":")[2])]
    if not found:
        raise UsageError(tr("There is no plugin or server {name} of your own.", name=name))
    if len(found) > 1:
        ids = ", ".join(one.id for one, _ in found)
        raise UsageError(tr("There is more than one {name}: write one of {ids}.", name=name, ids=ids))
    return found[0]


def _all(tools: Tools) -> Iterator[tuple[Source, str]]:
    """The user's plugins and servers; what comes with the program is believed anyway."""
    assert isinstance(tools.sources, AllSources)
    for plugin in tools.sources.hosts.registry.plugins():
        if plugin.kind is not SourceKind.BUNDLED:
            off = tr("{name} is not enabled: look at it and enable it first.", name=plugin.name)
            yield plugin.source, "" if plugin.state is State.ENABLED else off
    for status in tools.sources.servers.all():
        new = tr("{name} was not allowed to start: look at its command in the window first.", name=status.server.name)
        yield status.server.source, new if status.state is ServerState.NEW else ""


def _described(source: Source, policy: Policy) -> dict[str, object]:
    """A source as JSON."""
    return {"id": source.id, "name": source.name, "trust": str(policy.trust_in(source))}


@contextmanager
def _opened() -> Iterator[Tools]:
    """What is allowed; no process is started for it."""
    paths = find_paths()
    tools = open_tools(paths, open_sources(paths, {}))
    try:
        yield tools
    finally:
        asyncio.run(tools.close())
