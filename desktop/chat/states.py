"""Where the engine keeps what it computed for conversations, by the user's settings."""

from __future__ import annotations

from pathlib import Path

from desktop.base.settings import Settings
from desktop.chat.engine import MemorySpec


def memory_of(settings: Settings, folder: Path) -> MemorySpec:
    """The places of states; ``folder`` is used where the settings allow it."""
    return MemorySpec(folder if settings.keep_states else None, settings.states_gib * 1024**3)
