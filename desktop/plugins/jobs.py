"""From a plugin to the job of its host: what it is told, what it may see, and what it may ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.plugins.definitions import Labels, SourceKind
from desktop.plugins.frames import Frame
from desktop.plugins.manifest import Permissions
from desktop.plugins.process import Job
from desktop.plugins.registry import Plugin
from desktop.plugins.rules import Rules
from desktop.plugins.secrets import Kept, Secrets
from desktop.plugins.services import Service

HISTORY: Final = "search_history"  # the one service there is; it needs a permission


def plugin_job(plugin: Plugin, hidden: tuple[Path, ...], services: Mapping[str, Service], secrets: Secrets) -> Job:
    """The job of a plugin that is not broken, which sees nothing of ``hidden``; its data folder is made.

    ``secrets`` has what the user entered.

    Raises:
        EnvironmentFault: the folder cannot be made.
    """
    assert plugin.manifest is not None
    permissions = plugin.manifest.permissions
    try:
        plugin.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(
            tr("{path} cannot be made: {reason}.", path=plugin.data, reason=error.strerror)
        ) from error
    folders = plugin.folders if permissions.files != "none" else ()
    bundled = plugin.kind is SourceKind.BUNDLED
    first: Frame = {
        "job": "plugin",
        "source": plugin.source.to_json(),
        "module": f"desktop.plugins.bundled.{plugin.folder.name}.plugin" if bundled else "",
        "folder": str(plugin.folder),
        "data": str(plugin.data),
        "folders": [str(one) for one in folders],
        "settings": dict(plugin.settings or {}),
        # a stranger's word on what its tools do not do is worth nothing where its permissions let them
        "implied": asdict(Labels() if bundled else implied(permissions)),
    }
    written = folders if permissions.files == "write" else ()
    rules = Rules(
        readable=(plugin.folder, *(one for one in folders if one not in written)),
        writable=(plugin.data, *written),
        hidden=hidden,
        network=permissions.network,
        processes=permissions.processes,
        folder=str(plugin.data),
    )
    entered = PluginSecrets(plugin.folder.name, permissions.secrets, secrets) if permissions.secrets else dict
    allowed = services if permissions.history else {name: one for name, one in services.items() if name != HISTORY}
    return Job(plugin.source, first, rules, plugin.log, services=allowed, secrets=entered)


def implied(permissions: Permissions) -> Labels:
    """What every tool of a plugin with these permissions could do."""
    return Labels(
        reads_private=permissions.files != "none" or permissions.history,
        untrusted=permissions.network,
        sends=permissions.network,
    )


@dataclass(frozen=True, slots=True)
class PluginSecrets:
    """What the user entered for a plugin under the names of its manifest. Every method may wait for the keyring."""

    plugin: str
    names: tuple[str, ...]
    secrets: Secrets

    def __call__(self) -> dict[str, str]:
        """By name; what was not entered is left out."""
        found = {name: self.secrets.find(self._key(name)) for name in self.names}
        return {name: value for name, value in found.items() if value}

    def where(self) -> dict[str, Kept]:
        """Where each is.

        Raises:
            NoSecureStore: the keyring is locked and stays so.
        """
        return {name: self.secrets.where(self._key(name)) for name in self.names}

    def keep(self, name: str, value: str) -> bool:
        """Keep one; False: only until the app is closed.

        Raises:
            UsageError: the manifest does not name it.
        """
        return self.secrets.keep(self._key(name), value)

    def forget(self, name: str) -> None:
        """Remove one.

        Raises:
            UsageError: the manifest does not name it.
        """
        self.secrets.forget(self._key(name))

    def _key(self, name: str) -> str:
        """What it is called in the keyring."""
        if name not in self.names:
            raise UsageError(tr("{plugin} has no secret {name}.", plugin=self.plugin, name=name))
        return f"plugin/{self.plugin}/{name}"
