"""The settings say where states are kept."""

from __future__ import annotations

from pathlib import Path

from desktop.base.settings import Settings
from desktop.chat.states import memory_of


def test_the_settings_say_where_states_are_kept() -> None:
    spec = memory_of(Settings(states_gib=3), Path("states"))
    assert (spec.folder, spec.disk_bytes) == (Path("states"), 3 * 1024**3)
    assert memory_of(Settings(keep_states=False), Path("states")).folder is None
    assert memory_of(Settings(), Path("states")).disk_bytes == 8 * 1024**3
