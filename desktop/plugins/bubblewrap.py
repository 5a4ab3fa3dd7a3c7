"""The command line of bubblewrap for a host: its own namespaces, and of the file system what its rules name."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from desktop.plugins.rules import Rules

SYSTEM: Final = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store")
# of /etc what programs need to run, to speak TLS and to find names; never /etc whole
SETTINGS: Final = (
    *("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "localtime", "timezone", "mime.types"),
    *("ssl", "ca-certificates", "pki", "crypto-policies", "resolv.conf", "hosts", "nsswitch.conf", "gai.conf"),
)
TMP_BYTES: Final = 64 << 20


def find() -> str:
    """The path of bubblewrap; empty where it is not installed."""
    return shutil.which("bwrap") or ""


def wrapped(bwrap: str, command: Sequence[str], rules: Rules, *, plain: bool = False) -> list[str]:
    """``command`` under bubblewrap. It dies with the app, and everything in its process namespace with it.

    ``plain`` leaves out what came with version 0.8: no namespaces inside, and a bound of the temporary files (which
    count as memory all the same).
    """
    options = [bwrap, "--unshare-user", "--unshare-all", "--die-with-parent", "--new-session"]
    options += [] if plain else ["--disable-userns"]
    options += ["--cap-drop", "ALL", "--hostname", "nemodesk"]
    if rules.network:
        options.append("--share-net")
    options += ["--proc", "/proc", "--dev", "/dev"]
    options += [*([] if plain else ["--size", str(TMP_BYTES)]), "--tmpfs", "/tmp"]
    for mount in sorted(_mounts(rules), key=_depth):  # what lies inside another comes after it
        options += mount
    return [*options, "--chdir", rules.folder or "/", "--", *command]


def _depth(mount: list[str]) -> int:
    return len(Path(mount[-1]).parts)


def _mounts(rules: Rules) -> Iterator[list[str]]:
    for name in SYSTEM:
        yield ["--symlink", os.readlink(name), name] if os.path.islink(name) else ["--ro-bind-try", name, name]
    for name in SETTINGS:
        yield ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    shown = [*program(), *rules.readable, *rules.writable]
    for path in (*program(), *rules.readable):
        yield ["--ro-bind-try", str(path), str(path)]
    for path in rules.writable:
        yield ["--bind-try", str(path), str(path)]
    for path in rules.hidden:
        if path.exists() and any(path.is_relative_to(one) and path != one for one in shown):
            yield ["--tmpfs", str(path)] if path.is_dir() else ["--ro-bind", "/dev/null", str(path)]


def program() -> list[Path]:
    """The folders this app itself runs from."""
    if getattr(sys, "frozen", False):
        return [Path(sys.executable).parent]
    root = Path(__file__).parents[2]
    return [*dict.fromkeys((Path(sys.base_prefix), Path(sys.prefix))), root / "desktop", root / "resources"]
