"""What a user is shown before a server may start: all of its command, and what about it deserves a second look."""

from __future__ import annotations

import ipaddress
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final
from urllib.parse import urlsplit

from desktop.base.i18n import tr
from desktop.plugins.mcp.config import Server

# programs that fetch code and run it, so that what runs tomorrow is not what was looked at today
FETCHERS: Final = frozenset({"npx", "bunx", "pnpx", "uvx", "uv", "pipx", "docker", "podman", "deno", "yarn", "pnpm"})
SHELLS: Final = frozenset({"sh", "bash", "zsh", "fish", "dash", "cmd", "powershell", "pwsh"})
# variables that make a program load other code
LOADERS: Final = (
    "LD_", "DYLD_", "PATH", "NODE_OPTIONS", "NODE_PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "BASH_ENV", "ENV",
    "PERL5", "RUBYOPT", "JAVA_TOOL_OPTIONS", "GIT_SSH", "GIT_EXEC_PATH",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """A server before it is allowed. Everything is plain text, and whole.

    Attributes:
        command: one line as a shell would take it; the address for a server at one.
        program: the file that the command's first part is found at; empty when none is, and for an address.
        folder: where it starts; empty for the user's own folder.
        names: of the variables or headers it is given, and of the secrets in its command.
        warnings: sentences.
    """

    command: str
    program: str
    folder: str
    names: tuple[str, ...]
    warnings: tuple[str, ...]


def show(server: Server, find: Callable[[str], str | None] = shutil.which) -> Shown:
    """What to show of a server; ``find`` gives the file of a program."""
    if server.url:
        return Shown(server.url, "", "", _names(server), tuple(_of_address(server.url)))
    line = subprocess.list2cmdline(server.command) if sys.platform == "win32" else shlex.join(server.command)
    program = find(server.command[0]) or ""
    return Shown(line, program, server.folder, _names(server), tuple(_of_command(server, program)))


def _names(server: Server) -> tuple[str, ...]:
    return (*(server.header_names if server.url else server.env_names), *server.blanks)


def _of_command(server: Server, program: str) -> list[str]:
    said = []
    name = PurePath(server.command[0]).name.lower().removesuffix(".exe").removesuffix(".cmd")
    if not program:
        said.append(tr("{program} was not found on this computer: install it, or give its full path.", program=name))
    if name in FETCHERS:
        said.append(tr("{program} can download what it runs, so that it may be something else tomorrow.", program=name))
    if name in SHELLS:
        said.append(tr("{program} is a shell: it runs whatever its arguments say.", program=name))
    if name in ("docker", "podman") and "run" in server.command and not _listens(server.command):
        said.append(tr("{program} run needs -i: without it nothing that is said reaches the server.", program=name))
    loaders = [one for one in server.env_names if one.upper().startswith(LOADERS)]
    if loaders:
        said.append(tr("These variables can make the program load other code: {names}.", names=", ".join(loaders)))
    return said


def _listens(command: tuple[str, ...]) -> bool:
    """Whether a container keeps its input open."""
    short = (one[1:] for one in command if one.startswith("-") and not one.startswith("--"))
    return "--interactive" in command or any("i" in one for one in short if one.isalpha())


def _of_address(url: str) -> list[str]:
    parts = urlsplit(url)
    if parts.scheme == "http" and not _here(parts.hostname or ""):
        return [tr("What is sent to this address is not encrypted: everyone on the way can read and change it.")]
    return []


def _here(host: str) -> bool:
    """Whether a host is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
