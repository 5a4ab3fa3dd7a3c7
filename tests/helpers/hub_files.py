"""What the fake hub holds: the files of a folder, with what a hub says of their content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

LARGE_SUFFIXES: Final = (".safetensors", ".gguf", ".model")  # what .gitattributes usually gives to LFS
LARGE: Final = 10 << 20  # bytes; larger files are in LFS whatever they are called


@dataclass(frozen=True)
class Stored:
    """A file of a repository: its size in bytes, and what the hub says of its content."""

    path: Path
    size: int
    sha256: str
    blob: str
    large: bool


@dataclass
class Repo:
    """A repository: ``gated`` asks for a token that has accepted the licence, ``private`` hides that it exists."""

    files: dict[str, Stored]
    commit: str
    gated: bool = False
    private: bool = False
    extra: list[dict[str, object]] = field(default_factory=list)  # siblings that have no file behind them


def read_folder(folder: Path) -> Repo:
    files = {str(p.relative_to(folder).as_posix()): _stored(p) for p in sorted(folder.rglob("*")) if p.is_file()}
    commit = hashlib.sha1("".join(f"{name} {file.sha256}\n" for name, file in files.items()).encode())
    return Repo(files, commit.hexdigest())


def _stored(path: Path) -> Stored:
    size = path.stat().st_size
    sha256, blob = hashlib.sha256(), hashlib.sha1(b"blob %d\0" % size)
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            sha256.update(piece)
            blob.update(piece)
    large = path.suffix in LARGE_SUFFIXES or size > LARGE
    return Stored(path, size, sha256.hexdigest(), blob.hexdigest(), large)
