"""What the app remembers of each plugin: whether it is on, for which files, its folders and settings. A JSON file."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from desktop.base.atomic import write_text
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.plugins.pins import Pins

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Note:
    """Of one plugin.

    Attributes:
        enabled: the user's word.
        files: the hashes it was given for; of a bundled plugin none, since it comes with the app.
        broken: why it did not load with these files; empty when it did.
        folders: what the user gave it.
        settings: what was set on its page, by name.
    """

    enabled: bool
    files: Pins = ()
    broken: str = ""
    folders: tuple[str, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)


def load_notes(path: Path) -> dict[str, Note]:
    """The notes by the plugin's id; what cannot be read is left out, and that plugin is as new."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.info("The notes on plugins cannot be read, all plugins are as new: %s", error)
        return {}
    notes: dict[str, Note] = {}
    for name, values in stored.items() if isinstance(stored, dict) else ():
        try:
            notes[name] = Note(
                values["enabled"] is True,
                tuple((str(file), str(digest)) for file, digest in values["files"]),
                str(values["broken"]),
                tuple(map(str, values["folders"])),
                dict(values["settings"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            log.info("The note on the plugin %s cannot be read, it is as new: %r", name, error)
    return notes


def save_notes(path: Path, notes: Mapping[str, Note]) -> None:
    """Write all notes.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, json.dumps({name: asdict(note) for name, note in notes.items()}, indent=1))
    except OSError as error:
        text = tr("What was changed of the plugins cannot be kept: {reason}.", reason=error.strerror)
        raise EnvironmentFault(text) from error
