"""From a plugin to the job of its host: what it is told, what it may see, and what it may ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.base.secrets import read_secret
from desktop.plugins.definitions import Labels, SourceKind
from desktop.plugins.frames import Frame
from desktop.plugins.manifest import Permissions
from desktop.plugins.private import private_folders
from desktop.plugins.process import Job
from desktop.plugins.registry import Plugin
from desktop.plugins.rules import Rules
from desktop.plugins.services import Service

HISTORY: Final = "search_history"  # the one service there is; it needs a permission


def plugin_job(plugin: Plugin, paths: Paths, services: Mapping[str, Service]) -> Job:
    """The job of a plugin that is not broken; its data folder is made.

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
        hidden=private_folders(paths),
        network=permissions.network,
        processes=permissions.processes,
        folder=str(plugin.data),
    )
    secrets = PluginSecrets(plugin.folder.name, permissions.secrets) if permissions.secrets else dict
    allowed = services if permissions.history else {name: one for name, one in services.items() if name != HISTORY}
    return Job(plugin.source, first, rules, plugin.log, services=allowed, secrets=secrets)


def implied(permissions: Permissions) -> Labels:
    """What every tool of a plugin with these permissions could do."""
    return Labels(
        reads_private=permissions.files != "none" or permissions.history,
        untrusted=permissions.network,
        sends=permissions.network,
    )


def secret_name(plugin: str, name: str) -> str:
    """What a plugin's secret is called in the keyring."""
    return f"plugin/{plugin}/{name}"


@dataclass(frozen=True, slots=True)
class PluginSecrets:
    """Reads what the user entered for a plugin."""

    plugin: str
    names: tuple[str, ...]

    def __call__(self) -> dict[str, str]:
        """By name; what was not entered is left out. May wait for the user to unlock the keyring."""
        found = {name: read_secret(secret_name(self.plugin, name)) for name in self.names}
        return {name: value for name, value in found.items() if value}
