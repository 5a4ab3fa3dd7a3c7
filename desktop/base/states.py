"""The folder of the engine's stored states: what is in it, and emptying it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ENDING: Final = ".kv"
UNFINISHED: Final = ".part"
KEY_FILE: Final = "key"


@dataclass(frozen=True, slots=True, order=True)
class Stored:
    """A file: when it was used last (seconds since 1970), its bytes, and its path."""

    used: float
    size: int
    path: Path


def stored_states(folder: Path) -> Iterator[Stored]:
    """The files of states; nothing where there is no folder."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            with suppress(OSError):
                if entry.name.endswith(ENDING) and entry.is_file(follow_symlinks=False):
                    about = entry.stat()
                    yield Stored(about.st_mtime, about.st_size, Path(entry.path))


def states_size(folder: Path) -> int:
    """Bytes of all states."""
    return sum(one.size for one in stored_states(folder))


def clear_states(folder: Path) -> None:
    """Delete every state, unfinished ones too, and the key without which copies of them are of no use."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if entry.name == KEY_FILE or entry.name.endswith((ENDING, UNFINISHED)):
                with suppress(OSError):
                    os.unlink(entry.path)
