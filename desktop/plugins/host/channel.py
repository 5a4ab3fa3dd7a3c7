"""The host's side of the pipes: frames in, frames out, and the end of everything when the app is gone."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

from desktop.plugins.frames import Frame, FrameError, Unpacker, pack

READ_SIZE = 1 << 16


def claim_pipes() -> tuple[int, int]:
    """Keep private copies of stdin and stdout; the originals then lead to nothing and to the log (stderr).

    What a plugin prints must not land between frames, and what it reads must not be one.
    """
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return source, sink


class Channel:
    """Reads frames on one thread and writes them from any."""

    def __init__(self, source: int, sink: int) -> None:
        self._source = source
        self._sink = sink
        self._lock = threading.Lock()

    def frames(self) -> Iterator[Frame]:
        """What the app sends, until it closes the pipe or dies; garbage is the same as its death."""
        unpacker = Unpacker()
        try:
            while data := os.read(self._source, READ_SIZE):
                yield from unpacker.feed(data)
        except (OSError, FrameError):
            return

    def send(self, frame: Frame) -> None:
        """Write a frame whole; ends the process when nobody reads any more.

        Raises:
            FrameError: it is too long.
        """
        view = memoryview(pack(frame))
        with self._lock:
            try:
                while view:
                    view = view[os.write(self._sink, view) :]
            except OSError:
                os._exit(0)
