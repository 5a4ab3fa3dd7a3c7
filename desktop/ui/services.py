"""What the window is given to work with; desktop.app makes it after the first paint."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.chat.session import ModelSession
    from desktop.chat.turn import TurnLoop
    from desktop.jobs.runner import Jobs
    from desktop.library.install import InstallProgress
    from desktop.library.library import Item, Library
    from desktop.store.database import Store
    from desktop.ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Services:
    """Everything below the window. ``make_session`` starts with a fresh engine; ``install`` converts a folder."""

    jobs: Jobs
    store: Store
    library: Library
    preferences: Preferences
    make_session: Callable[[], ModelSession]
    make_turns: Callable[[ModelSession], TurnLoop]
    install: Callable[[Path, str], AsyncIterator[InstallProgress | Item]]
