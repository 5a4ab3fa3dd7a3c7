"""Moving models to another disk: copy, verify, switch, delete.

A kill leaves the model where it was or where it goes, never nowhere: the copy's manifest, which counts one move more,
is written only when the copy has been read back; what is left of the other folder is swept at the next start.
"""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import shutil
from collections.abc import Generator
from pathlib import Path

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.library import trash
from desktop.library.files import Result, Step, Work, copying, hashing, need_room, reason
from desktop.library.library import Item, Library
from desktop.library.manifest import FILE, UNFINISHED, Manifest, now, write_manifest
from desktop.library.places import add_place


def moving(library: Library, model: str, folder: Path) -> Generator[Step, None, Item]:
    """Move one model into ``folder`` on any disk; returns it. Steps count the copy and the reading back.

    Raises:
        UsageError: the id is unknown, or the model is there already.
        EnvironmentFault: the disk is full or fails, or the model is damaged; it stays where it was.
    """
    item = library.installed(model)
    place = add_place(library.root, folder)
    target = place / item.id
    if target.resolve() == item.path.parent.resolve():
        raise UsageError(tr("{name} is in {path} already.", name=item.name, path=place))
    if target.exists():
        raise EnvironmentFault(tr("{path} is there already: choose another folder.", path=target))
    try:
        if not _renamed(item.path.parent, target):
            yield from _across(item, target)
    except OSError as error:
        text = tr("{name} could not be moved: {reason}. It stays where it was.", name=item.name, reason=reason(error))
        raise EnvironmentFault(text, str(error)) from error
    return library.installed(model)


def moving_all(library: Library, folder: Path) -> Work[list[Item]]:
    """Move every model into ``folder``, one after another, and let new ones go there; returns them.

    Raises:
        UsageError, EnvironmentFault: as for one; those moved before stay moved.
    """
    place = add_place(library.root, folder, new=True)
    items = [one for one in library.items() if not one.demo and one.path.parent.parent.resolve() != place.resolve()]
    done, moved = 0, []
    try:
        works = [_work(item) for item in items]
    except OSError as error:
        text = tr("{path} cannot be used: {reason}.", path=library.root, reason=reason(error))
        raise EnvironmentFault(text, str(error)) from error
    for item, work in zip(items, works, strict=True):
        moved.append((yield from _shifted(moving(library, item.id, place), done, sum(works))))
        done += work
    return moved


def _renamed(folder: Path, target: Path) -> bool:
    """Move a folder at once, if it can be; False where its content has to be copied."""
    if not _one_disk(folder, target.parent):
        return False
    try:
        folder.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:  # one disk may be mounted twice
            raise
        return False
    return True


def _one_disk(folder: Path, place: Path) -> bool:
    """Whether a model's folder itself, not what a link leads to, lies on the disk of ``place``."""
    return not folder.is_symlink() and folder.stat().st_dev == place.stat().st_dev


def _across(item: Item, target: Path) -> Work[None]:
    """Copy to another disk, read the copy back, switch, delete the original."""
    manifest, original = item.manifest, item.path.parent
    assert manifest is not None
    need_room(target.parent, _work(item) - item.size)
    trash.begin(target)
    try:
        digest = yield from _copy(item, manifest, target)
        stamp = now()
        moved = dataclasses.replace(manifest, sha256=digest, verified=stamp, damaged="", moves=manifest.moves + 1)
        write_manifest(target, moved)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    # from here on the copy is the model; an original that cannot be deleted now is swept later
    with contextlib.suppress(OSError, EnvironmentFault):
        trash.erase(trash.set_aside(original, item.name))


def _copy(item: Item, manifest: Manifest, target: Path) -> Work[str]:
    """All plain files of the model but its manifest, a kept checkpoint too; returns the SHA-256 of the model's file.

    That one is read back.
    """
    total, done = _work(item), 0
    for entry in _beside(item):
        place = target / entry.relative_to(item.path.parent)
        place.parent.mkdir(parents=True, exist_ok=True)
        size = entry.stat().st_size
        yield from _shifted(copying(entry, place), done, total)
        done += size
    digest = yield from _shifted(copying(item.path, target / manifest.file), done, total)
    if manifest.sha256 and digest != manifest.sha256:
        text = tr("{name} is damaged and was not moved: check it, or install it again.", name=item.name)
        raise EnvironmentFault(text, f"{digest} for {manifest.sha256}")
    back = yield from _shifted(hashing(target / manifest.file), done + manifest.size, total)
    if back != digest:
        text = tr("{path} does not give back what is written to it: use another disk.", path=target.parent)
        raise EnvironmentFault(text, f"{back} for {digest}")
    return digest


def _beside(item: Item) -> list[Path]:
    """The plain files that belong to a model besides its own and its manifest, those of a kept checkpoint too."""
    folder = item.path.parent
    others = (folder / FILE, folder / UNFINISHED, item.path)
    return sorted(entry for entry in folder.rglob("*") if entry.is_file() and entry not in others)


def _work(item: Item) -> int:
    """The bytes of a move to another disk: all are copied, and the model is read back."""
    return 2 * item.size + sum(entry.stat().st_size for entry in _beside(item))


def _shifted(work: Work[Result], before: int, total: int) -> Work[Result]:
    """One piece of a longer work, which began with ``before`` bytes of ``total``."""
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        yield Step(before + step.done, total)
