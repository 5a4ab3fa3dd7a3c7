"""What the window is given to work with; desktop.app makes it after the first paint."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.chat.session import ModelSession
    from desktop.chat.turn import TurnLoop
    from desktop.jobs.runner import Jobs
    from desktop.library.fit import System
    from desktop.library.install import InstallControl, InstallProgress, InstallRequest
    from desktop.library.library import Item, Library
    from desktop.store.database import Store
    from desktop.ui.preferences import Preferences
    from desktop.ui.tools.service import ToolService


@dataclass(frozen=True, slots=True)
class Services:
    """Everything below the window.

    Attributes:
        make_session: a model's session with a fresh engine.
        install: converts a folder.
        get: installs from a repository; the last argument is an access token kept for the session, or empty.
        describe: says what this computer has: card, memory, disk.
        states: the folder of what the engine computed for chats.
        tools: plugins and servers, what they may do, and what they did (None: there are none).
    """

    jobs: Jobs
    store: Store
    library: Library
    preferences: Preferences
    make_session: Callable[[], ModelSession]
    make_turns: Callable[[ModelSession], TurnLoop]
    install: Callable[[Path, str], AsyncIterator[InstallProgress | Item]]
    get: Callable[[InstallRequest, InstallControl, str], AsyncIterator[InstallProgress | Item]]
    describe: Callable[[], Awaitable[System]]
    states: Path
    tools: ToolService | None = None
