"""The manifest of an installed model: a small JSON file in the model's own folder."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from desktop.base.atomic import write_text

FILE = "manifest.json"
UNFINISHED = ".unfinished"  # holds the process id of an install; gone when the manifest is there


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of an installed model.

    Attributes:
        id: the folder's name, made by us; never a name from a repository.
        name: for people.
        file: the GGUF's name inside the folder.
        size: bytes of the GGUF.
        type: llama.cpp's file type, "Q4_K_M"; empty when unknown.
        sha256: of the GGUF, hexadecimal; empty when it was not computed.
        source: where it came from, for people: a file or folder.
    """

    id: str
    name: str
    file: str
    size: int
    type: str
    sha256: str = ""
    source: str = ""


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest into the model's folder; the model counts as installed from then on."""
    text = json.dumps(dataclasses.asdict(manifest), indent=1)  # ASCII: a name may hold bytes that are no text
    write_text(folder / FILE, text)
    (folder / UNFINISHED).unlink(missing_ok=True)


def abandoned(folder: Path) -> bool:
    """Whether an install died here: its mark is there and its process is not."""
    import psutil  # only after a crash

    try:
        number = int((folder / UNFINISHED).read_text())
    except (OSError, ValueError):
        return False
    return not (folder / FILE).exists() and not psutil.pid_exists(number)


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, or None when it has none that can be read or it names anything outside the folder."""
    try:
        stored = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(stored, dict):
        return None
    try:
        manifest = Manifest(**{f.name: stored[f.name] for f in dataclasses.fields(Manifest) if f.name in stored})
    except TypeError:  # a field without a default is missing
        return None
    if any(type(value) is not (int if name == "size" else str) for name, value in dataclasses.asdict(manifest).items()):
        return None
    if manifest.id != folder.name or Path(manifest.file).name != manifest.file:
        return None
    return manifest
