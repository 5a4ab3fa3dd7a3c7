"""What no tool may see, whatever folder it was given: the app's own data, and where other programs keep secrets."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from desktop.base.i18n import tr
from desktop.base.paths import Paths

# below the user's home: keys, passwords, and browser profiles with their sessions
SECRETS: Final = (
    *(".ssh", ".gnupg", ".aws", ".azure", ".kube", ".docker", ".netrc", ".git-credentials", ".pypirc", ".npmrc"),
    *(".pgpass", ".config/mozilla", "Library/Safari", "Library/Cookies", "AppData/Local/BraveSoftware"),
    *("Library/Application Support/BraveSoftware", "AppData/Roaming/Microsoft/Protect"),
    *(".password-store", ".local/share/keyrings", ".local/share/kwalletd", ".config/gcloud", ".config/gh"),
    *(".mozilla", ".thunderbird", ".config/google-chrome", ".config/chromium", ".config/BraveSoftware"),
    *(".config/microsoft-edge", ".config/vivaldi", ".config/opera", ".var/app", "snap/firefox", "snap/chromium"),
    *("Library/Keychains", "Library/Application Support/Google", "Library/Application Support/Firefox"),
    *("AppData/Local/Google", "AppData/Roaming/Mozilla", "AppData/Local/Microsoft/Edge"),
    *("AppData/Roaming/Microsoft/Credentials", "AppData/Local/Microsoft/Credentials"),
)


def private_folders(paths: Paths) -> tuple[Path, ...]:
    """The real paths of all of them, whether they exist or not."""
    own = (paths.data, paths.config, paths.logs, paths.cache)
    home = Path.home()
    found = [*own, *(home / name for name in SECRETS)]
    return tuple(dict.fromkeys(Path(os.path.realpath(one)) for one in found))


def refused_folder(folder: Path, paths: Paths) -> str:
    """Why a folder can be given to no tool, as a sentence; empty when it can."""
    real = Path(os.path.realpath(folder))
    if not real.is_dir():
        return tr("{folder} is no folder that can be opened.", folder=folder)
    if real == Path(real.anchor):
        return tr("A whole disk cannot be given to a tool: choose a folder on it.")
    for private in private_folders(paths):
        if real.is_relative_to(private):
            return tr("{folder} holds private data of programs, and can be given to no tool.", folder=folder)
    return ""
