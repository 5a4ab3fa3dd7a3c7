"""Programs that open a history and wait. Run as forks (``fork_server``)."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

from desktop.store.database import Store, open_store
from desktop.store.history import History


def texts(history: History) -> dict[int, str]:
    """All messages that are shown."""
    return {node.id: node.text for row in history.conversations() for node in history.conversation(row.id).nodes}


def own(file: str) -> None:
    """Open it for writing, which brings it to the newest schema; says ``begun`` and ``open``."""
    os.write(1, b"begun\n")
    store = Store(Path(file))
    os.write(1, b"open\n")
    signal.pause()
    store.close()


def read(file: str) -> None:
    """Open it as far as that goes; says, as JSON, why no further (its kind of fault), and all messages."""
    store = open_store(Path(file))
    said = json.dumps([type(store.fault).__name__, sorted(store.run(texts).result().items())])
    with os.fdopen(os.dup(1), "w") as out:
        out.write(said + "\n")
    signal.pause()
    store.close()
