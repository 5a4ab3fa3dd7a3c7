"""Where data lives. Portable mode puts everything under one folder.

It is on with the environment variable NEMODESK_HOME (tests use it), and in a frozen build beside whose program a folder
``nemodesk-data`` was made: such a build runs from a stick and leaves nothing on the computer.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP = "nemodesk"
PORTABLE = "nemodesk-data"  # the folder beside a frozen program


@dataclass(frozen=True, slots=True)
class Paths:
    """The app's folders; they are created on first use by whoever writes there.

    ``data`` is never below a cache or the installation: an update or a cleaner must not take the history away.
    """

    data: Path
    config: Path
    logs: Path
    cache: Path
    portable: bool = False

    @property
    def history(self) -> Path:
        """The conversations' database file."""
        return self.data / "history.db"

    @property
    def backups(self) -> Path:
        """Copies of the history made before migrations."""
        return self.data / "backups"

    @property
    def models(self) -> Path:
        """The models folder: one folder a model, each with a manifest. Nothing executable is ever read from it."""
        return self.data / "models"

    @property
    def states(self) -> Path:
        """What the engine computed for conversations; without it they are read again, so no backup or export has it."""
        return self.cache / "states"

    @property
    def crashes(self) -> Path:
        """Crash reports; they stay here."""
        return self.logs / "crashes"

    @property
    def log(self) -> Path:
        """The log file in use."""
        return self.logs / "nemodesk.log"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"


def find_paths() -> Paths:
    """The folders of this user, or those of portable mode."""
    root = _portable_root()
    if root is not None:
        return Paths(root / "data", root / "config", root / "logs", root / "cache", portable=True)
    import platformdirs  # 15 ms that a portable start does not need

    dirs = platformdirs.PlatformDirs(APP, appauthor=False, roaming=False)
    return Paths(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path, dirs.user_cache_path)


def _portable_root() -> Path | None:
    home = os.environ.get("NEMODESK_HOME")
    if home:
        return Path(os.path.expanduser(home)).absolute()  # Path's own raises for an unknown user
    beside = Path(sys.executable).parent / PORTABLE
    return beside if getattr(sys, "frozen", False) and beside.is_dir() else None
