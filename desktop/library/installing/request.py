"""What the window and the install child say to each other: the request, its progress, and the orders meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class InstallRequest:
    """A model to install.

    Attributes:
        repo: "owner/name" on the hub.
        revision: branch, tag or commit; the commit it means is pinned when the install begins.
        kind: llama.cpp's file type to convert to.
        keep_source: whether the checkpoint stays beside the model.
        gguf: name of a published GGUF file of the repository to take instead of converting; then ``kind`` plays no
            part.
    """

    repo: str
    revision: str = "main"
    kind: str = "Q4_K_M"
    keep_source: bool = False
    gguf: str = ""


class Stage(Enum):
    """What an install is doing. With several shards DOWNLOAD and CONVERT alternate."""

    PLAN = "plan"
    DOWNLOAD = "download"
    VERIFY = "verify"
    CONVERT = "convert"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """How far an install is.

    Attributes:
        stage: what is being done.
        done: bytes of work done of the whole install: fetched and written ones; never goes back.
        total: bytes of work of the whole install; 0 while it is not yet known.
        item: the file being fetched, or the tensor being converted; empty for none.
        item_type: the type that the tensor gets; empty for a file.
        step_done: bytes done of the file that is being fetched, written or read through.
        step_total: its bytes; 0 when unknown.
        trouble: why nothing arrives at the moment, in a sentence; it is tried again. Empty while all is well.
    """

    stage: Stage
    done: int
    total: int
    item: str = ""
    item_type: str = ""
    step_done: int = 0
    step_total: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Pending:
    """An install that was begun and has not ended; installing the same request again goes on with it.

    Attributes:
        request: as it was made.
        folder: where its files lie.
        size: bytes it takes on the disk.
        busy: whether a process is at work on it now.
    """

    request: InstallRequest
    folder: Path
    size: int
    busy: bool


class InstallControl:
    """Steers an install from any thread; what was said before it runs is heard when it starts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state: dict[str, str] = {}
        self._listener: Callable[[str], None] | None = None

    def pause(self) -> None:
        """Stop fetching and converting, and keep everything."""
        self._say("run", "pause")

    def resume(self) -> None:
        """Go on."""
        self._say("run", "resume")

    def limit(self, bytes_per_second: int) -> None:
        """Fetch no faster than this; 0 is no limit."""
        self._say("limit", f"limit {bytes_per_second}")

    @property
    def paused(self) -> bool:
        """Whether the last word was to pause."""
        with self._lock:
            return self._state.get("run") == "pause"

    def listen(self, listener: Callable[[str], None] | None) -> None:
        """Pass every order to ``listener``, one line each, those in force first; None ends it.

        It is called with a lock held, in the thread that gives the order.
        """
        with self._lock:
            self._listener = listener
            if listener is not None:
                for line in self._state.values():
                    listener(line)

    def _say(self, what: str, line: str) -> None:
        with self._lock:
            self._state[what] = line
            if self._listener is not None:
                self._listener(line)
