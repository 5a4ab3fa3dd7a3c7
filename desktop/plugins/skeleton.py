"""A new plugin to begin with: the documented example under another name."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.base.resources import resource_path
from desktop.plugins.manifest import NAME

EXAMPLE: Final = "plugins/skeleton"
FILES: Final = ("plugin.toml", "plugin.py", "test_plugin.py")


def make_skeleton(parent: Path, name: str) -> Path:
    """Write a plugin called ``name`` into a new folder below ``parent``; returns the folder.

    Raises:
        UsageError: the name cannot be one, or is taken.
        EnvironmentFault: it cannot be written.
    """
    if not NAME.fullmatch(name):
        raise UsageError(tr("The name must be of small letters, digits, - and _, 40 at most, and begin with a letter."))
    folder = parent / name
    title = name.replace("_", " ").replace("-", " ").capitalize()
    try:
        folder.mkdir(parents=True)
        for file in FILES:
            text = resource_path(f"{EXAMPLE}/{file}.txt").read_text(encoding="utf-8")
            (folder / file).write_text(
                text.replace("NAME", name).replace("TITLE", title), encoding="utf-8", newline="\n"
            )
    except FileExistsError:
        raise UsageError(tr("{folder} exists already: choose another name.", folder=folder)) from None
    except OSError as error:
        raise EnvironmentFault(
            tr("{folder} cannot be written: {reason}.", folder=folder, reason=error.strerror)
        ) from error
    return folder
