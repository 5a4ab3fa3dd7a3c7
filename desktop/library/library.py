"""The models folder: list, import, verify, remove, and finding what a user's ``--model`` means."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.library import trash
from desktop.library.demo import NAME as DEMO_NAME
from desktop.library.demo import demo_model_path
from desktop.library.files import Step, Work, copying, finish, hashing, reason
from desktop.library.installing import staging
from desktop.library.installing.request import Pending
from desktop.library.item import Item, loose_file, of_folder
from desktop.library.manifest import Manifest, abandoned, now, read_manifest, write_manifest
from desktop.library.notices import keep_notice
from desktop.library.places import read_places

__all__ = ["DEMO", "MODEL_FILE", "Item", "Library", "Verdict", "Way"]

DEMO = "demo"
MODEL_FILE = "model.gguf"


class Way(Enum):
    """How a file is taken in: a hard link (no second copy; the same disk only), a copy, or whichever can be."""

    EITHER = "either"
    LINK = "link"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a look at a model's bytes found. ``fault`` is a sentence, empty for a model that is as it was installed."""

    item: Item
    size: int
    sha256: str
    fault: str = ""


class Library:
    """The installed models, one folder each under ``root`` and the other places it names.

    Every method reads the disk, so nothing goes stale.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    # -- what there is

    def items(self) -> list[Item]:
        """The installed models by name, the demo model last."""
        found: dict[str, Item] = {}
        for folder in self.folders():
            manifest = read_manifest(folder)
            if manifest is None or not os.path.isfile(folder / manifest.file):
                continue
            other = found.get(manifest.id)
            if other is None or other.manifest is None or other.manifest.moves < manifest.moves:
                found[manifest.id] = of_folder(folder, manifest)
        items = sorted(found.values(), key=lambda item: (item.name.casefold(), item.size))
        with contextlib.suppress(EnvironmentFault):
            items.append(self.demo())
        return items

    def demo(self) -> Item:
        """The demo model.

        Raises:
            EnvironmentFault: it is missing from the installation.
        """
        path = demo_model_path()
        return Item(DEMO, DEMO_NAME, path, path.stat().st_size, "Q4_1", demo=True)

    def find(self, reference: str) -> Item:
        """The model a user means: "demo", an id, or a path to a GGUF file.

        Raises:
            UsageError: there is no such model; the text says what there is.
        """
        if reference == DEMO:
            return self.demo()
        for item in self.items():
            if item.id == reference:
                return item
        path = Path(os.path.expanduser(reference))  # unlike Path's own these two never raise
        if path.suffix.lower() == ".gguf" or os.path.isfile(path):
            return loose_file(path)[0]
        if reference.startswith("remote:"):
            raise UsageError(tr("Remote endpoints are not supported yet: choose a model on this computer."))
        known = ", ".join(item.id for item in self.items())
        raise UsageError(tr("There is no model “{name}”. Installed: {known}.", name=reference, known=known))

    def installed(self, model: str) -> Item:
        """The installed model of this id.

        Raises:
            UsageError: there is none, or it is the demo.
        """
        items = [item for item in self.items() if not item.demo]
        found = next((item for item in items if item.id == model), None)
        if found is None:
            known = ", ".join(item.id for item in items) or tr("none")
            raise UsageError(tr("There is no installed model “{name}”. Installed: {known}.", name=model, known=known))
        return found

    # -- taking in

    def importing(self, source: Path, way: Way = Way.EITHER) -> Generator[Step, None, Item]:
        """Take a GGUF file into the library, reading all of it once; returns the item.

        Of a symbolic link the file it leads to is taken.

        Raises:
            UsageError: the file is missing or not a GGUF, or lies on another disk than a link can reach.
            EnvironmentFault: the disk is full or not writable; nothing is left behind.
        """
        item, header = loose_file(source)
        folder = self.new_folder(item.name, item.type)
        target = folder / MODEL_FILE
        try:
            digest = yield from _take(item.path.resolve(), target, way)
            size, licences = target.stat().st_size, keep_notice(folder, header)
            manifest = Manifest(
                folder.name, item.name, MODEL_FILE, size, item.type, digest, item.path.name, licences=licences,
                verified=now(),
            )  # fmt: skip
            write_manifest(folder, manifest)
        except BaseException as error:  # an interrupted copy leaves nothing either
            shutil.rmtree(folder, ignore_errors=True)
            if not isinstance(error, OSError):
                raise
            text = tr("{name} could not be imported: {reason}.", name=source.name, reason=reason(error))
            raise EnvironmentFault(text, str(error)) from error
        return of_folder(folder, manifest)

    def import_file(self, source: Path, way: Way = Way.EITHER) -> Item:
        """All of ``importing`` at once."""
        return finish(self.importing(source, way))

    def place(self) -> Path:
        """Where new models go.

        Raises:
            EnvironmentFault: its disk is not connected.
        """
        new = read_places(self.root).new
        if new is not None and not os.path.isdir(new):  # unlike Path's own it never raises: a disk may be failing
            text = tr("The models folder {path} is not there: connect its disk, or choose another folder.", path=new)
            raise EnvironmentFault(text)
        return new or self.root

    def free_name(self, name: str, file_type: str) -> str:
        """A folder's name for a new model: letters, digits and hyphens, whatever ``name`` is; no model has it."""
        words = re.sub(r"[^a-z0-9]+", "-", f"{name}-{file_type}".lower()).strip("-")[:60] or "model"
        names = (words, *(f"{words}-{n}" for n in range(2, 1000)))
        return next(one for one in names if not any(os.path.exists(place / one) for place in self.roots()))

    def new_folder(self, name: str, file_type: str) -> Path:
        """Make the folder of a new model, called by ``free_name``.

        Raises:
            EnvironmentFault: the models folder cannot be written, or its disk is not connected.
        """
        folder = self.place() / self.free_name(name, file_type)
        try:
            trash.begin(folder)
        except OSError as error:
            text = tr("The models folder {path} cannot be written: {reason}.", path=folder.parent, reason=reason(error))
            raise EnvironmentFault(text) from error
        return folder

    # -- checking

    def verifying(self, model: str) -> Generator[Step, None, Verdict]:
        """Read a model from the disk and compare it with what was installed; notes the outcome and deletes nothing.

        A model whose manifest has no SHA-256 yet gets the one found.

        Raises:
            UsageError: the id is unknown, or is the demo's.
            EnvironmentFault: the file cannot be read.
        """
        item = self.installed(model)
        manifest = item.manifest
        assert manifest is not None
        try:
            size = item.path.stat().st_size
            digest = (yield from hashing(item.path)) if size == manifest.size else ""
            fault = _difference(manifest, size, digest)
            stamp = now()
            seen = {"damaged": stamp} if fault else {"damaged": "", "verified": stamp, "sha256": digest}
            with contextlib.suppress(OSError):  # what cannot be written can still be read
                write_manifest(item.path.parent, dataclasses.replace(manifest, **seen))  # type: ignore[arg-type]
        except OSError as error:
            text = tr("{name} could not be checked: {reason}.", name=item.name, reason=reason(error))
            raise EnvironmentFault(text, str(error)) from error
        return Verdict(self.installed(model), size, digest, fault)

    # -- taking away

    def remove(self, model: str) -> Item:
        """Delete an installed model; a file that was imported stays where it came from.

        Raises:
            UsageError: the id is unknown, or is the demo's.
            EnvironmentFault: the files cannot be deleted.
        """
        removed = self.set_aside(model)
        trash.delete(removed.folder, removed.item.name)
        return removed.item

    def set_aside(self, model: str) -> trash.Removed:
        """Take a model out of the library without deleting it: ``trash.put_back`` and ``trash.delete`` decide.

        When this process has ended, the next ``sweep`` deletes it.
        """
        item = self.installed(model)
        return trash.Removed(item, trash.set_aside(item.path.parent, item.name), item.path.parent)

    def pending(self) -> list[Pending]:
        """Installs from a repository that were begun and can go on."""
        return staging.pending(self.folders())

    def discard(self, pending: Pending) -> None:
        """Give up an install and delete what was fetched for it; for errors see ``staging.discard``."""
        staging.discard(pending.folder)

    def sweep(self) -> None:
        """Delete what a crash left of models that were being removed, converted or moved; pending installs stay."""
        current = {item.id: item for item in self.items()}
        for folder in self.folders():
            with contextlib.suppress(OSError):
                staging.tidy(folder)
                if trash.forgotten(folder) or abandoned(folder) or _superseded(folder, current):
                    trash.erase(folder)

    # -- the folders

    def roots(self) -> list[Path]:
        """The models folder and the other places; one whose disk is not connected is among them."""
        return [self.root, *read_places(self.root).folders]

    def folders(self) -> list[Path]:
        """What lies in them, by name; nothing of those that cannot be read."""
        found: list[Path] = []
        for root in self.roots():
            with contextlib.suppress(OSError):
                found += sorted(root.iterdir())
        return found


def _take(source: Path, target: Path, way: Way) -> Work[str]:
    """The content of ``source`` under a second name; returns its SHA-256."""
    if way is not Way.COPY:
        try:
            os.link(source, target)
        except OSError as error:
            if way is Way.LINK:
                text = tr("{name} cannot be linked from its disk to the models folder's: copy it.", name=source.name)
                raise UsageError(text, str(error)) from error
        else:
            return (yield from hashing(target))
    return (yield from copying(source, target))


def _difference(manifest: Manifest, size: int, digest: str) -> str:
    """The sentence about a model whose bytes are not those that were installed; empty when they are."""
    if size != manifest.size:
        return tr("{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.",
                  name=manifest.name, found=f"{size:,}", expected=f"{manifest.size:,}")  # fmt: skip
    if manifest.sha256 and digest != manifest.sha256:
        return tr("{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.",
                  name=manifest.name, found=digest, expected=manifest.sha256)  # fmt: skip
    return ""


def _superseded(folder: Path, current: dict[str, Item]) -> bool:
    """Whether a move was cut off after its copy had become the model and before this original was deleted."""
    manifest = read_manifest(folder)
    item = current.get(manifest.id) if manifest is not None else None
    if manifest is None or item is None or item.manifest is None or item.path.parent == folder:
        return False
    return item.manifest.moves > manifest.moves and item.path.stat().st_size == item.manifest.size
