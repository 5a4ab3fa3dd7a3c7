"""The manifest of an installed model: a small JSON file in the model's own folder."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop.base.atomic import write_text

FILE: Final = "manifest.json"
UNFINISHED: Final = ".unfinished"  # holds the process id of an install; gone when the manifest is there
MAX_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of an installed model.

    Attributes:
        id: the folder's name, made by us; never a name from a repository.
        name: for people.
        file: the GGUF's name inside the folder.
        size: bytes of the GGUF.
        type: llama.cpp's file type, "Q4_K_M"; empty when unknown.
        sha256: of the GGUF, hexadecimal; empty only in manifests older than this field's rule.
        source: where it came from, for people: a file or folder.
        repo: the Hugging Face repository it came from; empty for a file or folder.
        commit: the repository's commit, 40 hexadecimal digits.
        revision: the branch or tag that was asked for.
        licences: their names as the model's makers give them.
        verified: when its bytes were last found to be those of ``sha256``: UTC, ISO 8601; empty for never.
        damaged: when they were last found to be others; empty when the last look found nothing.
        moves: how often it went to another disk; of two folders with one id the higher count is the model.
    """

    id: str
    name: str
    file: str
    size: int
    type: str
    sha256: str = ""
    source: str = ""
    repo: str = ""
    commit: str = ""
    revision: str = ""
    licences: tuple[str, ...] = ()
    verified: str = ""
    damaged: str = ""
    moves: int = 0


def now() -> str:
    """The present moment as a manifest holds it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest into the model's folder; the model counts as installed from then on."""
    text = json.dumps(dataclasses.asdict(manifest), indent=1)  # ASCII: a name may hold bytes that are no text
    write_text(folder / FILE, text)
    (folder / UNFINISHED).unlink(missing_ok=True)


def abandoned(folder: Path) -> bool:
    """Whether an install died here: its mark is there and its process is not."""
    try:
        number = int((folder / UNFINISHED).read_text())
    except (OSError, ValueError):
        return False
    return not (folder / FILE).exists() and not alive(number)


def alive(process: int) -> bool:
    """Whether there is a process of this number."""
    import psutil  # only after a crash

    return psutil.pid_exists(process)


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, or None when it has none that can be read or it names anything outside the folder."""
    try:
        with (folder / FILE).open("rb") as file:
            stored = json.loads(file.read(MAX_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(stored, dict):
        return None
    if isinstance(stored.get("licences"), list):
        stored["licences"] = tuple(stored["licences"])
    fields = dataclasses.fields(Manifest)
    try:
        manifest = Manifest(**{f.name: stored[f.name] for f in fields if f.name in stored})
    except TypeError:  # a field without a default is missing
        return None
    if not all(_right(field.name, getattr(manifest, field.name)) for field in fields):
        return None
    if manifest.id != folder.name or Path(manifest.file).name != manifest.file:
        return None
    return manifest


def _right(name: str, value: object) -> bool:
    """Whether a stored value has its field's type."""
    if name == "licences":
        return isinstance(value, tuple) and all(isinstance(one, str) for one in value)
    return type(value) is (int if name in ("size", "moves") else str)
