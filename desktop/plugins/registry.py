"""Which plugins there are, and in what state each is: the bundled ones, and the folders of the user's."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.plugins.definitions import Source, SourceKind
from desktop.plugins.manifest import FILE, Manifest, read_manifest
from desktop.plugins.notes import Note, load_notes, save_notes
from desktop.plugins.pins import Pins, pinned
from desktop.plugins.private import refused_folder

log = logging.getLogger(__name__)

BUNDLED: Final = Path(__file__).parent / "bundled"
MODULE: Final = "plugin.py"


class State(StrEnum):
    """What can be said of a plugin."""

    DISCOVERED = "discovered"  # new: the user has not said yet whether it may run
    ENABLED = "enabled"
    DISABLED = "disabled"
    BROKEN = "broken"  # it cannot run; the reason says why


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plugin as it was found.

    Attributes:
        id: "bundled:NAME" or "plugin:NAME", as in ``Source.id``.
        reason: one sentence: why it is broken, or why one that was enabled is not any more; else empty.
        manifest: None when it cannot be read.
        data, log: its own folder and file; made when it first runs.
        before: the files it was enabled for, where they have changed since; else none.
    """

    id: str
    kind: SourceKind
    folder: Path
    state: State
    data: Path
    log: Path
    reason: str = ""
    manifest: Manifest | None = None
    files: Pins = ()
    folders: tuple[Path, ...] = ()
    settings: Mapping[str, Any] | None = None
    before: Pins = ()

    @property
    def name(self) -> str:
        """For people."""
        return self.manifest.title if self.manifest is not None else self.folder.name

    @property
    def source(self) -> Source:
        """For definitions and grants."""
        version = self.manifest.version if self.manifest is not None else ""
        return Source(self.id, self.kind, self.name, version, files=self.files)


class Registry:
    """Finds plugins, and keeps what the user said of them. Every call looks at the disk: it is small, and never old."""

    def __init__(self, paths: Paths, bundled: Path = BUNDLED) -> None:
        self.paths = paths
        self._bundled = bundled

    @property
    def folder(self) -> Path:
        """Where the user puts plugins, a folder each."""
        return self.paths.data / "plugins"

    def plugins(self) -> tuple[Plugin, ...]:
        """All of them: the bundled ones, then the user's, by name."""
        notes = self._notes()
        found = [self._bundled_plugin(one, notes) for one in _folders(self._bundled) if (one / FILE).is_file()]
        return (*found, *(self._own(one, notes) for one in _folders(self.folder)))

    def find(self, name: str) -> Plugin:
        """The plugin of this id, or of this name where only one has it.

        Raises:
            UsageError: there is none.
        """
        found = [one for one in self.plugins() if name in (one.id, one.folder.name)]
        if not found:
            raise UsageError(
                tr("There is no plugin {name}: its folder belongs in {folder}.", name=name, folder=self.folder)
            )
        return found[-1]  # the user's own before a bundled one

    def note(self, plugin: Plugin, *, enabled: bool, broken: str = "") -> Plugin:
        """Keep that a plugin is on or off for the files it has now, or that it is broken; the plugin as it is then.

        Raises:
            EnvironmentFault: it cannot be kept.
        """
        return self._keep(plugin, enabled=enabled, broken=broken, files=plugin.files)

    def give_folders(self, plugin: Plugin, folders: tuple[Path, ...]) -> Plugin:
        """Keep which folders a plugin may see.

        Raises:
            UsageError: one may be given to none.
            EnvironmentFault: it cannot be kept.
        """
        for folder in folders:
            if reason := refused_folder(folder, self.paths):
                raise UsageError(reason)
        return self._keep(plugin, folders=tuple(map(str, folders)))

    def set_settings(self, plugin: Plugin, settings: Mapping[str, Any]) -> Plugin:
        """Keep what was set on a plugin's page; its host says at the next start what of it does not fit.

        Raises:
            EnvironmentFault: it cannot be kept.
        """
        return self._keep(plugin, settings=dict(settings))

    def _keep(self, plugin: Plugin, **changes: Any) -> Plugin:
        notes = self._notes()
        usual = Note(plugin.state is State.ENABLED, plugin.files)
        notes[plugin.id] = replace(notes.get(plugin.id, usual), **changes)
        save_notes(self._file, notes)
        return self.find(plugin.id)

    @property
    def _file(self) -> Path:
        return self.paths.config / "plugins.json"

    def _notes(self) -> dict[str, Note]:
        return load_notes(self._file)

    def _bundled_plugin(self, folder: Path, notes: Mapping[str, Note]) -> Plugin:
        """One of the app's own: on unless the user switched it off."""
        note = notes.get(f"bundled:{folder.name}", Note(enabled=True))
        found = self._plugin(SourceKind.BUNDLED, folder, note)
        try:
            found = replace(found, manifest=read_manifest(folder))
        except AppError as error:
            return replace(found, state=State.BROKEN, reason=error.text)
        return replace(found, state=State.ENABLED if note.enabled else State.DISABLED)

    def _own(self, folder: Path, notes: Mapping[str, Note]) -> Plugin:
        """One of the user's: on only for the very files that were enabled."""
        note = notes.get(f"plugin:{folder.name}")
        found = self._plugin(SourceKind.PLUGIN, folder, note)
        try:
            found = replace(found, manifest=read_manifest(folder), files=pinned(folder))
        except AppError as error:
            return replace(found, state=State.BROKEN, reason=error.text)
        if MODULE not in dict(found.files):
            return replace(found, state=State.BROKEN, reason=tr("The file plugin.py is missing."))
        if note is None:
            return found
        if note.files == found.files:
            if note.broken:
                return replace(found, state=State.BROKEN, reason=note.broken)
            return replace(found, state=State.ENABLED if note.enabled else State.DISABLED)
        if not note.enabled:
            return replace(found, state=State.DISABLED)
        changed = sorted({name for name, _ in set(found.files) ^ set(note.files)})
        names = ", ".join(changed[:3]) + (", …" if len(changed) > 3 else "")
        reason = tr("Files have changed since it was enabled ({names}): look at them and enable it again.", names=names)
        return replace(found, state=State.DISABLED, reason=reason, before=note.files)

    def _plugin(self, kind: SourceKind, folder: Path, note: Note | None) -> Plugin:
        name = folder.name
        data, logs = self.paths.data / "plugin-data", self.paths.logs / "plugins"
        folders = tuple(Path(one) for one in note.folders) if note is not None else ()
        settings = note.settings if note is not None else {}
        own = f"{kind}-{name}"
        return Plugin(
            f"{kind}:{name}",
            kind,
            folder,
            State.DISCOVERED,
            data / own,
            logs / f"{own}.log",
            folders=folders,
            settings=settings,
        )


def _folders(parent: Path) -> list[Path]:
    """The folders inside one that may be plugins, by name; none where there is no such folder."""
    try:
        found = [one for one in parent.iterdir() if one.is_dir() and not one.name.startswith((".", "_"))]
    except OSError:
        return []
    return sorted(found)
