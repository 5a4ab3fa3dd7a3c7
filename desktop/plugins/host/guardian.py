"""Stands between the app and a host where no process namespace holds the host's children: they end with it.

``nemodesk tool-host --guard RULES -- COMMAND`` runs a command with its own pipes, under sandlock where RULES say so.
Whatever the command starts stays below the guardian, and dies when the command ends or the app does.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from desktop.plugins.bounds import kill_below

PR_SET_PDEATHSIG: Final = 1
PR_SET_CHILD_SUBREAPER: Final = 36
LOOK_SECONDS: Final = 0.5  # between two looks for the app where the kernel sends no word of its death
DEVICES: Final = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")


def main(arguments: Sequence[str]) -> int:
    """Run the command to its end; returns its status."""
    rules, command = json.loads(arguments[0]), list(arguments[2:])
    parent = os.getppid()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    temporary = tempfile.mkdtemp(prefix="nemodesk-tool-")
    os.environ["TMPDIR"] = temporary
    threading.Thread(target=_watch, args=(parent, temporary), daemon=True).start()
    try:
        if rules.get("sandlock"):
            return _under_sandlock(command, rules, temporary)
        # the mask is inherited; the command must hear of its end
        return subprocess.call(command, preexec_fn=lambda: signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM}))
    finally:
        _clean(temporary)


def _watch(parent: int, temporary: str) -> None:
    """End everything when the app is gone, or says so."""
    if sys.platform == "linux" and os.getppid() == parent:
        signal.sigwait({signal.SIGTERM})
    while sys.platform != "linux" and os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    _clean(temporary)
    os._exit(1)


def _clean(temporary: str) -> None:
    kill_below(os.getpid())
    with suppress(OSError):
        shutil.rmtree(temporary)


def _under_sandlock(command: list[str], rules: Mapping[str, Any], temporary: str) -> int:
    readable = _real((*rules["readable"], *DEVICES))
    writable = _real((*rules["writable"], temporary))
    box = importlib.import_module("sandlock").Sandbox(  # Linux only, and without types
        fs_readable=readable,
        fs_writable=[*writable, "/dev/null"],
        fs_denied=[str(one) for one in _denied(rules["hidden"], [Path(one) for one in (*readable, *writable)])],
        net_allow=["*:*"] if rules["network"] else [],
        max_processes=rules["processes"],
        no_coredump=True,
        cwd=rules["folder"] or "/",
    )
    return int(box.run_interactive(command))


def _real(names: Sequence[str]) -> list[str]:
    """Those that exist, and where their links lead."""
    return list(dict.fromkeys(one for name in names for one in (name, os.path.realpath(name)) if os.path.exists(one)))


def _denied(hidden: Sequence[str], shown: Sequence[Path]) -> Iterator[Path]:
    """What of the hidden folders lies inside a shown one, without the way to those that are shown inside them."""
    for path in map(Path, hidden):
        if path.exists() and any(path.is_relative_to(one) and path != one for one in shown):
            yield from _but(path, shown)


def _but(path: Path, shown: Sequence[Path]) -> Iterator[Path]:
    inside = [one for one in shown if one.is_relative_to(path)]
    if not inside:
        yield path
    elif path not in inside and path.is_dir():
        for child in path.iterdir():
            yield from _but(child, shown)
