"""Folders that come and go whole: of models that begin, and of models that were taken out and can be put back.

A removed model's folder is renamed first, so that a crash half way never leaves one that looks whole. Its new name
holds the number of the process that removed it: as long as that runs, nobody else deletes it.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.library.files import reason
from desktop.library.item import Item
from desktop.library.manifest import UNFINISHED, alive

PREFIX: Final = ".removed-"
NAME: Final = re.compile(r"\.removed-(\d{1,9})-[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Removed:
    """A removed ``item``: its folder now, and the one it is put back as."""

    item: Item
    folder: Path
    before: Path


def begin(folder: Path) -> None:
    """Make the folder of a model that is not there yet, marked as unfinished from its first moment on.

    Raises:
        OSError: it cannot be made, or something is there.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = _name(folder.parent)
    draft.mkdir()
    (draft / UNFINISHED).write_text(str(os.getpid()))
    if folder.exists():
        erase(draft)
        raise FileExistsError(errno.EEXIST, tr("something is there already"), str(folder))
    draft.rename(folder)


def _name(place: Path) -> Path:
    """A name nobody has, of a folder that a sweep deletes when this process has ended."""
    return place / f"{PREFIX}{os.getpid()}-{uuid.uuid4().hex}"


def set_aside(folder: Path, name: str) -> Path:
    """Rename the folder of the model ``name``; returns its new path.

    Raises:
        EnvironmentFault: it cannot be.
    """
    gone = _name(folder.parent)
    try:
        folder.rename(gone)
    except OSError as error:
        raise EnvironmentFault(tr("{name} could not be deleted: {reason}.", name=name, reason=reason(error))) from error
    return gone


def put_back(removed: Removed) -> None:
    """Undo a removal.

    Raises:
        EnvironmentFault: the model's place was taken meanwhile, or the disk is gone.
    """
    try:
        if removed.before.exists():
            raise FileExistsError(errno.EEXIST, tr("another model has its place"))
        removed.folder.rename(removed.before)
    except OSError as error:
        text = tr("The model could not be put back: {reason}.", reason=reason(error))
        raise EnvironmentFault(text, str(error)) from error


def delete(folder: Path, name: str) -> None:
    """Delete a removed model for good.

    Raises:
        EnvironmentFault: the files cannot be deleted; the next sweep tries again.
    """
    try:
        erase(folder)
    except OSError as error:
        raise EnvironmentFault(tr("{name} could not be deleted: {reason}.", name=name, reason=reason(error))) from error


def forgotten(folder: Path) -> bool:
    """Whether this is a removed model whose process has ended."""
    if not folder.name.startswith(PREFIX):
        return False
    match = NAME.fullmatch(folder.name)
    return match is None or not alive(int(match.group(1)))


def erase(folder: Path) -> None:
    """Delete a model's folder, or the link a user put in its place; what the link leads to stays."""
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder)
