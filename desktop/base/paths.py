"""Where data lives. NEMODESK_HOME puts everything under one folder (portable mode, tests)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

APP = "nemodesk"


@dataclass(frozen=True, slots=True)
class Paths:
    """The app's folders; they are created on first use by whoever writes there.

    ``data`` is never below a cache or the installation: an update or a cleaner must not take the history away.
    """

    data: Path
    config: Path
    logs: Path

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
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"


def find_paths() -> Paths:
    """The folders of this user, or those under NEMODESK_HOME."""
    home = os.environ.get("NEMODESK_HOME")
    if home:
        root = Path(os.path.expanduser(home)).absolute()  # Path's own raises for an unknown user
        return Paths(root / "data", root / "config", root / "logs")
    import platformdirs  # 15 ms that a portable start does not need

    dirs = platformdirs.PlatformDirs(APP, appauthor=False, roaming=False)
    return Paths(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)
