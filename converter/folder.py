"""A checkpoint folder from which only plain files are read, each up to a limit."""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from converter.errors import ConvertError
from converter.text import tr

# the index of the largest checkpoints and the longest chat templates take a tenth of it
MAX_TEXT_BYTES: Final = 4_000_000
# Llama 3's tokenizer.json has 9 to 17 MB, and a million brackets and commas
MAX_TOKENIZER_BYTES: Final = 24_000_000
# each of these may become an object of 60 to 150 bytes
MAX_JSON_MARKS: Final = 1_500_000


def unreadable(name: str, error: OSError) -> ConvertError:
    """The error for a file that the system does not let us read."""
    return ConvertError(tr("{file} cannot be read: {reason}.", file=name, reason=error.strerror or error), str(error))


def damaged(name: str, detail: str) -> ConvertError:
    """The error for a file that does not hold what its name says."""
    return ConvertError(tr("{file} is damaged: download it again.", file=name), detail)


def too_large(name: str) -> ConvertError:
    """The error for a file that would fill the memory."""
    return ConvertError(tr("{file} is too large to be what its name says.", file=name))


@dataclass(frozen=True)
class Folder:
    """The folder ``path``; names given to its methods are names in it, never paths."""

    path: Path

    def names(self) -> list[str]:
        """The names in the folder, sorted."""
        try:
            return sorted(entry.name for entry in self.path.iterdir())
        except OSError as error:
            raise unreadable(self.path.name, error) from error

    def file(self, name: str) -> Path | None:
        """The plain file of that name, or None where there is none.

        Raises:
            ConvertError: it is a link (but those of the Hugging Face cache), a folder or a device, or the name leads
                out of the folder.
        """
        if not name or name in (".", "..") or any(mark in name for mark in ("/", "\\", ":", "\0")):
            raise ConvertError(
                tr("The checkpoint names a file outside its folder ({name}): do not use it.", name=name[:200])
            )
        path = self.path / name
        try:
            mode = path.lstat().st_mode
        except FileNotFoundError:
            return None
        except OSError as error:
            raise unreadable(name, error) from error
        if stat.S_ISLNK(mode) and (blob := self._hub_blob(path)):
            return blob
        if not stat.S_ISREG(mode):
            raise ConvertError(
                tr("{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).", file=name)
            )
        return path

    def _hub_blob(self, link: Path) -> Path | None:
        """What a link of the Hugging Face cache points to, or None for any other link.

        There ``snapshots/COMMIT/NAME`` links to ``blobs/HASH`` of the same repository; that folder and no other.
        """
        snapshots = link.parent.resolve().parent
        blob = link.resolve()
        inside = snapshots.name == "snapshots" and blob.parent == snapshots.parent / "blobs"
        return blob if inside and blob.is_file() else None

    def text(self, name: str) -> str | None:
        """The text of a file, or None where there is none.

        Raises:
            ConvertError: too large, not UTF-8 or unreadable.
        """
        path = self.file(name)
        if path is None:
            return None
        limit = MAX_TOKENIZER_BYTES if name == "tokenizer.json" else MAX_TEXT_BYTES
        try:
            with path.open("rb") as file:
                blob = file.read(limit + 1)
            if len(blob) > limit:
                raise too_large(name)
            return blob.decode("utf-8")
        except UnicodeDecodeError as error:
            raise damaged(name, str(error)) from error
        except OSError as error:
            raise unreadable(name, error) from error

    def json(self, name: str) -> dict[str, Any] | None:
        """The JSON object in a file, or None where there is no such file.

        Raises:
            ConvertError: not JSON, or not an object.
        """
        text = self.text(name)
        if text is None:
            return None
        if sum(map(text.count, "[{,")) > MAX_JSON_MARKS:
            raise too_large(name)
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise damaged(name, str(error)) from error
        if not isinstance(value, dict):
            raise damaged(name, "not a JSON object")
        return value
