"""Where a checkpoint's safetensors files come from: a folder that holds them, or a download that is still going on.

A conversion is planned from the heads of all files. Each file is then asked for when its turn comes, read, and given
back when everything made from it is safely written.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from converter.errors import ConvertError
from converter.folder import Folder, unreadable
from converter.safetensors import read_head
from converter.text import tr


@dataclass(frozen=True)
class Head:
    """What is known of a file before it is there.

    Attributes:
        blob: its first bytes: the length of the header (8 bytes, little endian) and the header.
        size: bytes of the whole file.
        path: where the whole file lies once it is complete.
        identity: tells this content from any other of the same name, for a conversion that goes on later.
    """

    blob: bytes
    size: int
    path: Path
    identity: str


class Shards(Protocol):
    """The safetensors files of one checkpoint, by their names in it."""

    def names(self) -> list[str]:
        """All names, sorted."""

    def head(self, name: str) -> Head:
        """The head of a file.

        Raises:
            ConvertError: there is no such file.
        """

    def complete(self, name: str) -> None:
        """Return when the whole file lies at its head's path; may take as long as a download."""

    def done(self, name: str) -> None:
        """Everything made from the file is on the disk; called again after a restart."""


class FolderShards:
    """Files that are all there, and stay."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def names(self) -> list[str]:
        """See ``Shards``."""
        return self._folder.names()

    def head(self, name: str) -> Head:
        """See ``Shards``."""
        path = self._folder.file(name)
        if path is None:
            raise ConvertError(tr("The checkpoint is not complete: {file} is missing.", file=name))
        try:
            changed = path.stat().st_mtime_ns
            blob, size = read_head(path)
        except OSError as error:
            raise unreadable(name, error) from error
        return Head(blob, size, path, f"{size} bytes of {changed}")

    def complete(self, name: str) -> None:
        """They are complete."""

    def done(self, name: str) -> None:
        """They stay."""
