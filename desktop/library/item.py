"""A model that can be loaded: an installed one, the demo, or a loose file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.base.errors import UsageError
from desktop.base.gguf import GGUFError, Header, read_header
from desktop.base.i18n import tr
from desktop.library.files import reason
from desktop.library.manifest import Manifest

NAME_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Item:
    """A model that can be loaded. ``size`` is in bytes; ``type`` is llama.cpp's file type; ``demo`` marks the demo.

    ``manifest`` says where an installed model is from; the demo and loose files have none.
    """

    id: str
    name: str
    path: Path
    size: int
    type: str
    demo: bool = False
    manifest: Manifest | None = field(default=None, compare=False)


def of_folder(folder: Path, manifest: Manifest) -> Item:
    """An installed model."""
    path = folder / manifest.file
    return Item(manifest.id, manifest.name, path, manifest.size, manifest.type, manifest=manifest)


def loose_file(path: Path) -> tuple[Item, Header]:
    """A GGUF file outside the library, as an item whose id is its path, and its header.

    Raises:
        UsageError: the file is missing, not a GGUF, or damaged.
    """
    path = path.absolute()
    try:
        header = read_header(path)
        size = path.stat().st_size
    except GGUFError as error:
        raise UsageError(error.text, error.detail) from error
    except OSError as error:
        raise UsageError(tr("{path} cannot be read: {reason}.", path=path, reason=reason(error))) from error
    return Item(str(path), _for_people(header.name) or path.stem, path, size, header.file_type), header


def _for_people(name: str) -> str:
    """A name from a file nobody vouches for, fit for one line: no control characters, not endless."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())[:NAME_LENGTH]
