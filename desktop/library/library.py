"""The models folder: list, import, remove, and finding what a user's ``--model`` means."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import uuid
from dataclasses import dataclass
from pathlib import Path

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.gguf import GGUFError, read_header
from desktop.base.i18n import tr
from desktop.library.demo import NAME as DEMO_NAME
from desktop.library.demo import demo_model_path
from desktop.library.manifest import UNFINISHED, Manifest, abandoned, read_manifest, write_manifest

DEMO = "demo"
MODEL_FILE = "model.gguf"
TRASH = ".removed-"
NAME_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Item:
    """A model that can be loaded. ``size`` is in bytes; ``type`` is llama.cpp's file type; ``demo`` marks the demo."""

    id: str
    name: str
    path: Path
    size: int
    type: str
    demo: bool = False


class Library:
    """The installed models, one folder each under ``root``. Every method reads the disk, so nothing goes stale."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def items(self) -> list[Item]:
        """The installed models by name, the demo model last."""
        found = []
        for folder in self._folders():
            manifest = read_manifest(folder)
            if manifest and (folder / manifest.file).is_file():
                path = folder / manifest.file
                found.append(Item(manifest.id, manifest.name, path, manifest.size, manifest.type))
        found.sort(key=lambda item: (item.name.casefold(), item.size))
        with contextlib.suppress(EnvironmentFault):
            found.append(self.demo())
        return found

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
            return self._loose_file(path)
        if reference.startswith("remote:"):
            raise UsageError(tr("Remote endpoints are not supported yet: choose a model on this computer."))
        known = ", ".join(item.id for item in self.items())
        raise UsageError(tr("There is no model “{name}”. Installed: {known}.", name=reference, known=known))

    def _loose_file(self, path: Path) -> Item:
        """A GGUF file outside the library, as an item whose id is its path."""
        path = path.absolute()
        try:
            header = read_header(path)
            size = path.stat().st_size
        except GGUFError as error:
            raise UsageError(error.text, error.detail) from error
        except OSError as error:
            raise UsageError(tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)) from error
        return Item(str(path), _for_people(header.name) or path.stem, path, size, header.file_type)

    def import_file(self, source: Path) -> Item:
        """Take a GGUF file into the library: a hard link where the disk allows it (no second copy), else a copy.

        Of a symbolic link the file it leads to is taken.

        Raises:
            UsageError: the file is missing or not a GGUF.
            EnvironmentFault: the disk is full or not writable; nothing is left behind.
        """
        item = self._loose_file(source)
        folder = self.new_folder(item.name, item.type)
        target = folder / MODEL_FILE
        try:
            _link_or_copy(item.path.resolve(), target)
            manifest = Manifest(folder.name, item.name, MODEL_FILE, item.size, item.type, source=item.path.name)
            write_manifest(folder, manifest)
        except BaseException as error:  # an interrupted copy leaves nothing either
            shutil.rmtree(folder, ignore_errors=True)
            if not isinstance(error, OSError):
                raise
            text = tr("{name} could not be imported: {reason}.", name=source.name, reason=error.strerror)
            raise EnvironmentFault(text, str(error)) from error
        return Item(folder.name, item.name, target, item.size, item.type)

    def new_folder(self, name: str, file_type: str) -> Path:
        """Make the folder of a new model. Its name holds only letters, digits and hyphens, whatever ``name`` is.

        Raises:
            EnvironmentFault: the models folder cannot be written.
        """
        words = re.sub(r"[^a-z0-9]+", "-", f"{name}-{file_type}".lower()).strip("-")[:60] or "model"
        folder = self.root / words
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            for n in range(2, 1000):
                try:
                    folder.mkdir()
                    break
                except FileExistsError:
                    folder = self.root / f"{words}-{n}"
            (folder / UNFINISHED).write_text(str(os.getpid()))
        except OSError as error:
            text = tr("The models folder {path} cannot be written: {reason}.", path=self.root, reason=error.strerror)
            raise EnvironmentFault(text) from error
        return folder

    def remove(self, model: str) -> Item:
        """Delete an installed model; a file that was imported stays where it came from.

        Raises:
            UsageError: the id is unknown, or is the demo's.
            EnvironmentFault: the files cannot be deleted.
        """
        item = next((item for item in self.items() if item.id == model and not item.demo), None)
        if item is None:
            known = ", ".join(item.id for item in self.items() if not item.demo) or tr("none")
            raise UsageError(tr("There is no installed model “{name}”. Installed: {known}.", name=model, known=known))
        # renamed first, so that a crash half way never leaves a model that looks whole
        gone = self.root / f"{TRASH}{uuid.uuid4().hex}"
        try:
            (self.root / model).rename(gone)
            _delete(gone)
        except OSError as error:
            raise EnvironmentFault(
                tr("{name} could not be deleted: {reason}.", name=item.name, reason=error.strerror)
            ) from error
        return item

    def sweep(self) -> None:
        """Delete what a crash left of models that were being removed or installed."""
        for folder in self._folders():
            if folder.name.startswith(TRASH) or abandoned(folder):
                with contextlib.suppress(OSError):
                    _delete(folder)

    def _folders(self) -> list[Path]:
        """What lies in the models folder, by name; nothing when it cannot be read."""
        try:
            return sorted(self.root.iterdir())
        except OSError:
            return []


def _for_people(name: str) -> str:
    """A name from a file nobody vouches for, fit for one line: no control characters, not endless."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())[:NAME_LENGTH]


def _link_or_copy(source: Path, target: Path) -> None:
    """The content of ``source`` under a second name."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _delete(folder: Path) -> None:
    """Delete a model's folder, or the link a user put in its place; what the link leads to stays."""
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder)
