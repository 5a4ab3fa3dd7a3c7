"""The plugins that are on, each with its host; switching them on and off while the app runs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.jobs import PluginSecrets, plugin_job
from desktop.plugins.private import private_folders
from desktop.plugins.process import HostFault
from desktop.plugins.registry import Plugin, Registry, State
from desktop.plugins.sandbox import Isolation, find_isolation
from desktop.plugins.secrets import Kept, Secrets
from desktop.plugins.services import Service
from desktop.plugins.supervisor import Host


@dataclass(frozen=True, slots=True)
class Checked:
    """What a trial of a plugin found.

    Attributes:
        plugin: as it is now; broken when it did not load.
        tools: none when it did not load.
        page: JSON Schema of its settings as JSON text; empty without a page.
        failures: a sentence for each of its own tests that fails.
    """

    plugin: Plugin
    tools: tuple[ToolDefinition, ...] = ()
    page: str = ""
    failures: tuple[str, ...] = ()


class Hosts:
    """Hosts of plugins by id. The disk is looked at by ``refresh``; in between nothing changes what is on."""

    def __init__(
        self, registry: Registry, services: Mapping[str, Service] | None = None, isolation: Isolation | None = None
    ) -> None:
        self.registry = registry
        self._services = services or {}
        self._isolation = isolation
        self._secrets = Secrets()
        self._hosts: dict[str, Host] | None = None

    def isolation(self) -> Isolation:
        """The cage that works here, found once; the first time takes some 100 ms."""
        if self._isolation is None:
            self._isolation = find_isolation()
        return self._isolation

    def enabled(self) -> Sequence[Host]:
        """The hosts of the plugins that are on; none of them runs before it is asked something."""
        return list(self._found().values())

    async def refresh(self) -> None:
        """Look at the disk again: what is new or gone, and which files have changed."""
        after = await asyncio.to_thread(self._scan)
        before = self._hosts or {}
        for name, host in before.items():
            if name in after and after[name].job == host.job:
                after[name] = host
        self._hosts = after  # at once: whoever asks meanwhile must not make others
        for name, host in before.items():
            if after.get(name) is not host:
                await host.close()

    async def enable(self, name: str) -> Checked:
        """Switch a plugin on for the files it has now, after a trial; one that does not load is noted as broken.

        Raises:
            UsageError: there is none of this name.
            EnvironmentFault: it cannot be kept.
        """
        checked = await self.check(name)
        if checked.plugin.state is not State.BROKEN:
            plugin = await asyncio.to_thread(self.registry.note, checked.plugin, enabled=True)
            checked = Checked(plugin, checked.tools, checked.page, checked.failures)
        await self.refresh()
        return checked

    async def disable(self, name: str) -> Plugin:
        """Switch a plugin off, and end its host.

        Raises:
            UsageError: there is none of this name.
            EnvironmentFault: it cannot be kept.
        """
        plugin = self.registry.find(name)
        plugin = await asyncio.to_thread(self.registry.note, plugin, enabled=False)
        await self.refresh()
        return plugin

    async def reload(self, name: str) -> Checked:
        """Take a plugin's files as they are now: what is on stays on only by the user's word, which this is.

        Raises:
            UsageError: there is none of this name.
            EnvironmentFault: it cannot be kept.
        """
        await self._end(self.registry.find(name))
        return await self.enable(name)

    async def check(self, name: str) -> Checked:
        """Load a plugin in a host of its own, list its tools and run its tests; whether it is on does not change.

        Raises:
            UsageError: there is none of this name.
            EnvironmentFault: what was found cannot be kept.
        """
        plugin = await asyncio.to_thread(self.registry.find, name)
        if plugin.manifest is None or (plugin.state is State.BROKEN and not self._may_try(plugin)):
            return Checked(plugin)
        hidden = private_folders(self.registry.paths)
        host = Host(plugin_job(plugin, hidden, self._services, self._secrets), self.isolation)
        try:
            listing = await host.listing()
            failures = await host.test()
        except HostFault as error:
            enabled = plugin.state is State.ENABLED
            return Checked(await asyncio.to_thread(self.registry.note, plugin, enabled=enabled, broken=error.text))
        finally:
            await host.close()
        if plugin.state is State.BROKEN:  # it was once, and is not any more
            plugin = await asyncio.to_thread(self.registry.note, plugin, enabled=False)
        return Checked(plugin, listing.tools, listing.page, failures)

    def _may_try(self, plugin: Plugin) -> bool:
        """Whether what is broken is known from a trial only, which another may not show."""
        return bool(plugin.files)

    async def give_folders(self, name: str, folders: Sequence[Path]) -> Plugin:
        """Say which folders a plugin may see; a running host is ended, and the next call starts one that sees them.

        Raises:
            UsageError: there is no such plugin, or one of the folders may be given to none.
            EnvironmentFault: it cannot be kept.
        """
        found = self.registry.find(name)
        plugin = await asyncio.to_thread(self.registry.give_folders, found, tuple(folders))
        await self.refresh()
        return plugin

    async def set_settings(self, name: str, settings: Mapping[str, Any]) -> Plugin:
        """Keep what was set on a plugin's page.

        Raises:
            UsageError: there is no such plugin.
            EnvironmentFault: it cannot be kept.
        """
        plugin = await asyncio.to_thread(self.registry.set_settings, self.registry.find(name), settings)
        await self.refresh()
        return plugin

    async def secrets(self, name: str) -> dict[str, Kept]:
        """Where each secret is that a plugin's manifest names.

        Raises:
            UsageError: there is no such plugin.
            NoSecureStore: the keyring is locked and stays so.
        """
        return await asyncio.to_thread(self._secrets_of(self.registry.find(name)).where)

    async def keep_secret(self, name: str, secret: str, value: str) -> bool:
        """Keep a secret for a plugin, whose host gets it at its next start; False: only until the app is closed.

        Raises:
            UsageError: there is no such plugin, or its manifest does not name the secret.
        """
        plugin = self.registry.find(name)
        lasting = await asyncio.to_thread(self._secrets_of(plugin).keep, secret, value)
        await self._end(plugin)
        return lasting

    async def forget_secret(self, name: str, secret: str) -> None:
        """Remove a secret of a plugin's, also from its running host.

        Raises:
            UsageError: there is no such plugin, or its manifest does not name the secret.
        """
        plugin = self.registry.find(name)
        await asyncio.to_thread(self._secrets_of(plugin).forget, secret)
        await self._end(plugin)

    def _secrets_of(self, plugin: Plugin) -> PluginSecrets:
        names = plugin.manifest.permissions.secrets if plugin.manifest is not None else ()
        return PluginSecrets(plugin.folder.name, names, self._secrets)

    async def _end(self, plugin: Plugin) -> None:
        """End a plugin's host; the next call starts another."""
        host = self._found().get(plugin.id)
        if host is not None:
            await host.close()

    async def close(self) -> None:
        """End every host; safe to call twice."""
        for host in (self._hosts or {}).values():
            await host.close()

    def _found(self) -> dict[str, Host]:
        if self._hosts is None:
            self._hosts = self._scan()
        return self._hosts

    def _scan(self) -> dict[str, Host]:
        plugins = [one for one in self.registry.plugins() if one.state is State.ENABLED]
        hidden = private_folders(self.registry.paths)
        jobs = {one.id: plugin_job(one, hidden, self._services, self._secrets) for one in plugins}
        return {name: Host(job, self.isolation) for name, job in jobs.items()}
