"""What a server's host may see and touch, how much it may take, and the environment of the server itself."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import Final

from desktop.base.process import foreign_environment
from desktop.plugins.limits import Limits
from desktop.plugins.mcp.config import Server
from desktop.plugins.private import SECRETS
from desktop.plugins.rules import Rules

# npx and uvx download at the first start; a browser or a runtime has many threads
LIMITS: Final = Limits(
    memory=2 << 30, processes=256, file=1 << 30, files=4096, start_seconds=90.0, stop_seconds=3.0, idle_seconds=900.0
)
AT_AN_ADDRESS: Final = Limits(start_seconds=40.0, stop_seconds=3.0, idle_seconds=900.0)
# what a server gets of the environment: where things are and which language is spoken, never a key
KEPT: Final = frozenset(
    {"HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER", "LANG", "TZ", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR"}
    | {"APPDATA", "COMSPEC", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATHEXT", "PROCESSOR_ARCHITECTURE"}
    | {"PROGRAMDATA", "PROGRAMFILES", "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TMP", "USERNAME", "USERPROFILE", "WINDIR"}
)
# top folders that are no place for a user's files, or that the cage has in its own way
NOT_DISKS: Final = frozenset(
    {"proc", "sys", "dev", "tmp", "run", "lost+found", "boot", "etc", "var", "root", "home", "usr", "nix"}
    | {"bin", "sbin", "lib", "lib32", "lib64"}
)
# of /etc what programs ask beside the cage's own: who the user is, and how git, ssh and npm are set up
SETTINGS: Final = ("passwd", "group", "gitconfig", "ssh/ssh_config", "npmrc", "fonts")
# where programs that fetch others keep them, below the user's own folder
STORES: Final = (".npm", ".cache", ".local", ".nvm", ".volta", ".bun", ".deno", ".pyenv", ".asdf", ".cargo", ".config")
DOCKER: Final = (Path("/run/docker.sock"), Path("/var/run/docker.sock"))


def environment() -> dict[str, str]:
    """What of the environment any server gets."""
    return {name: value for name, value in foreign_environment().items() if name.upper() in KEPT or name[:3] == "LC_"}


def rules(server: Server, own: Iterable[Path]) -> Rules:
    """What its host may see and touch, where that can be enforced; ``own`` are the app's folders, which stay hidden.

    A server without ``folders`` has the user's folder and what its arguments name, and sees the other disks. One with
    some has those, and the stores its program may come from. Keys, passwords and browser profiles stay hidden unless
    one of them is named itself.
    """
    home = Path.home()
    secrets = [place for name in SECRETS for place in (home / name, Path(os.path.realpath(home / name)))]
    hidden = tuple(dict.fromkeys((*own, *secrets)))
    if server.url:
        return Rules(hidden=hidden, network=True)
    named = [Path(part) for part in server.command[1:] if os.path.isabs(part) and os.path.exists(part)]
    readable = [Path("/etc", name) for name in SETTINGS] + list(_program(server.command[0]))
    readable += [_package(path) for path in named if path.is_file()]
    if server.folders:
        writable = [*map(Path, server.folders), *(home / name for name in STORES)]
    else:
        writable = [home, *(path for path in named if path.is_dir())]
        readable += _disks()
    if server.folder:
        writable.append(Path(server.folder))
    if PurePath(server.command[0]).name in ("docker", "podman"):
        writable += DOCKER
    return Rules(tuple(readable), tuple(writable), hidden, network=server.network, processes=True)


def _disks() -> list[Path]:
    """The top folders that may hold a user's files beside the user's own."""
    if sys.platform == "win32":
        return []  # nothing is shut there
    return sorted(path for path in Path("/").iterdir() if path.name not in NOT_DISKS and path.is_dir())


def _program(name: str) -> Iterator[Path]:
    """Where a program and its libraries lie: its folder's parent, for an environment like ``venv/bin``."""
    if (found := shutil.which(name)) is not None:
        for path in (Path(found), Path(os.path.realpath(found))):
            whole = path.parent.parent
            # not all of "/" for what lies in "/bin", which every host has anyway
            yield whole if path.parent.name in ("bin", "Scripts") and whole.name else path.parent


def _package(script: Path) -> Path:
    """The folder that holds what a script loads: that of its node_modules, or its own."""
    inside = [path for path in script.parents if path.name == "node_modules"]
    return inside[-1] if inside else script.parent
