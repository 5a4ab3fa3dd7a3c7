"""``nemodesk plugins list|enable|disable|check|new|trust|untrust``: the tools on this computer, from the shell."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.base.resources import resource_path
from desktop.cli.output import Output
from desktop.plugins.hosts import Checked, Hosts
from desktop.plugins.registry import Plugin, Registry, State
from desktop.plugins.skeleton import make_skeleton

T = TypeVar("T")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser("plugins", help=tr("the tools that models can use"))
    actions = parser.add_subparsers(title=tr("actions"), metavar="ACTION", required=True)
    listing = actions.add_parser("list", help=tr("list the plugins and their states"))
    listing.set_defaults(command=list_plugins)
    made = [listing]
    for name, text, command in (
        ("enable", tr("let a plugin run, with the files it has now"), enable),
        ("disable", tr("switch a plugin off"), disable),
        ("check", tr("load a plugin, list its tools and run its tests"), check),
        ("new", tr("write a new plugin to begin with"), new),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("name", metavar="NAME")
        action.set_defaults(command=command)
        made.append(action)
    trusting = actions.add_parser("trust", help=tr("believe what a plugin or server says of its own tools"))
    trusting.add_argument("name", metavar="NAME", nargs="?", help=tr("its id or name; without one all are listed"))
    trusting.set_defaults(command=trust)
    ending = actions.add_parser("untrust", help=tr("stop believing what it says of them"))
    ending.add_argument("name", metavar="NAME")
    ending.set_defaults(command=untrust)
    made += [trusting, ending]
    for action in made:
        action.add_argument("--json", action="store_true", help=tr("print JSON lines"))


def list_plugins(options: argparse.Namespace, output: Output) -> int:
    """All of them, with the reason of those that are broken."""
    registry = Registry(find_paths())
    plugins = registry.plugins()
    rows = [(one.id, state_word(one.state), _version(one), one.name) for one in plugins]
    output.table((tr("id"), tr("state"), tr("version"), tr("name")), rows)
    for one in plugins:
        if one.reason:
            output.line(f"{one.id}: {one.reason}")
    output.line(tr("Your own plugins belong in {folder}.", folder=registry.folder))
    output.items([_described(one) for one in plugins])
    return 0


def enable(options: argparse.Namespace, output: Output) -> int:
    """Try a plugin and switch it on."""
    checked = _with_hosts(lambda hosts: hosts.enable(options.name))
    return _report(checked, output, tr("{name} is enabled.", name=checked.plugin.name))


def check(options: argparse.Namespace, output: Output) -> int:
    """Try a plugin; status 1 when it is broken or one of its tests fails."""
    checked = _with_hosts(lambda hosts: hosts.check(options.name))
    return _report(checked, output, tr("{name} works.", name=checked.plugin.name))


def disable(options: argparse.Namespace, output: Output) -> int:
    """Switch a plugin off."""
    plugin = _with_hosts(lambda hosts: hosts.disable(options.name))
    output.line(tr("{name} is disabled.", name=plugin.name))
    output.result(**_described(plugin))
    return 0


def new(options: argparse.Namespace, output: Output) -> int:
    """Write a skeleton."""
    folder = make_skeleton(Registry(find_paths()).folder, options.name)
    output.line(tr("The plugin is in {folder}.", folder=folder))
    output.line(tr("How plugins are written: {path}", path=resource_path("plugins/api.md")))
    output.line(tr("Check it: nemodesk plugins check {name}", name=options.name))
    output.line(tr("Let it run: nemodesk plugins enable {name}", name=options.name))
    output.result(id=f"plugin:{options.name}", path=str(folder))
    return 0


def trust(options: argparse.Namespace, output: Output) -> int:
    """Trust a plugin or a server, or list which are."""
    from desktop.cli import trust  # SQLite, servers: only where they are asked for

    return trust.trust(options, output)


def untrust(options: argparse.Namespace, output: Output) -> int:
    """Take that back."""
    from desktop.cli import trust

    return trust.untrust(options, output)


def state_word(state: State) -> str:
    """A state for people."""
    return {
        State.DISCOVERED: tr("new"),
        State.ENABLED: tr("enabled"),
        State.DISABLED: tr("disabled"),
        State.BROKEN: tr("broken"),
    }[state]


def _report(checked: Checked, output: Output, done: str) -> int:
    """Say what a trial found.

    Raises:
        EnvironmentFault: the plugin is broken; its reason.
    """
    plugin = checked.plugin
    if plugin.state is State.BROKEN:
        raise EnvironmentFault(tr("{name} is broken: {reason}", name=plugin.name, reason=plugin.reason))
    for one in checked.tools:
        output.line(f"{one.name}: {one.description.splitlines()[0]}")
    for failure in checked.failures:
        output.error(failure)
    if not checked.failures:
        output.line(done)
    tools = [{"name": one.name, "title": one.title, "description": one.description} for one in checked.tools]
    output.result(**_described(plugin), tools=tools, failures=list(checked.failures))
    return 1 if checked.failures else 0


def _with_hosts(work: Callable[[Hosts], Awaitable[T]]) -> T:
    async def run() -> T:
        hosts = Hosts(Registry(find_paths()))
        try:
            return await work(hosts)
        finally:
            await hosts.close()

    return asyncio.run(run())


def _version(plugin: Plugin) -> str:
    return plugin.manifest.version if plugin.manifest is not None else ""


def _described(plugin: Plugin) -> dict[str, object]:
    """A plugin as JSON."""
    return {
        "id": plugin.id,
        "name": plugin.name,
        "version": _version(plugin),
        "author": plugin.manifest.author if plugin.manifest is not None else "",
        "path": str(plugin.folder),
        "state": str(plugin.state),
        "reason": plugin.reason,
    }
