"""A program that opens a history, and with it brings it to the newest schema. Run as a fork (``fork_server``)."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.store.database import Store


def run(file: str) -> None:
    """It says ``begun`` and ``open``, and waits."""
    os.write(1, b"begun\n")
    store = Store(Path(file))
    os.write(1, b"open\n")
    store.run(lambda _: os.read(0, 1)).result()
