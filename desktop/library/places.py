"""The folders models lie in: the models folder itself, and folders on other disks that models were moved to.

The list is a small JSON file in the models folder, written as a whole; a disk that is not connected stays in it.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.base.atomic import write_text
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.library.files import reason

FILE: Final = "places.json"
MAX_BYTES: Final = 100_000
MOST: Final = 50


@dataclass(frozen=True, slots=True)
class Places:
    """``folders`` besides the models folder, and the one that ``new`` models go to (None: the models folder)."""

    folders: tuple[Path, ...] = ()
    new: Path | None = None


def read_places(home: Path) -> Places:
    """The list of the models folder ``home``; what cannot be read counts as an empty one."""
    try:
        with (home / FILE).open("rb") as file:
            stored = json.loads(file.read(MAX_BYTES))
    except (OSError, ValueError, RecursionError):
        return Places()
    if not isinstance(stored, dict) or not isinstance(stored.get("folders"), list):
        return Places()
    folders = tuple(Path(one) for one in stored["folders"][:MOST] if isinstance(one, str) and Path(one).is_absolute())
    new = stored.get("new")
    return Places(folders, next((one for one in folders if str(one) == new), None))


def away(home: Path) -> list[Path]:
    """The other folders whose disk is not connected: their models are not listed."""
    return [folder for folder in read_places(home).folders if not os.path.isdir(folder)]


def add_place(home: Path, folder: Path, *, new: bool = False) -> Path:
    """Let models lie in ``folder`` too, which is made if need be; with ``new`` they are put there from now on.

    Returns:
        The folder as the list has it; the models folder itself may be given as well.

    Raises:
        UsageError: it lies inside the models folder, or is a file.
        EnvironmentFault: it cannot be made or written.
    """
    folder = folder.absolute()
    if os.path.isfile(folder):
        raise UsageError(tr("{path} is a file: choose a folder.", path=folder))
    try:
        folder, own = folder.resolve(), home.resolve()
        if own in folder.parents:
            raise UsageError(tr("{path} is inside the models folder: choose one on another disk.", path=folder))
        folder.mkdir(parents=True, exist_ok=True)
        home.mkdir(parents=True, exist_ok=True)
        known = read_places(home)
        others = known.folders if folder == own or folder in known.folders else (*known.folders, folder)
        wanted = (None if folder == own else folder) if new else known.new
        if (others, wanted) != (known.folders, known.new):
            text = {"folders": [str(one) for one in others], "new": str(wanted) if wanted else ""}
            write_text(home / FILE, json.dumps(text, indent=1))
    except OSError as error:
        raise EnvironmentFault(tr("{path} cannot be used: {reason}.", path=folder, reason=reason(error))) from error
    return home if folder == own else folder
