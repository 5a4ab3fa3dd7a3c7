"""Starting processes: this app's own executable with a subcommand, and other people's programs."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

CONSOLE_EXECUTABLE = "nemodesk-cli"
PUT_AWAY_S = 5.0


def self_command(*args: str) -> list[str]:
    """The command line that starts this app with ``args``.

    A frozen app has no ``python``: its children are the console executable that lies beside the running one.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(CONSOLE_EXECUTABLE + suffix)), *args]
    return [sys.executable, "-m", "desktop", *args]


def self_environment() -> dict[str, str]:
    """The environment for ``self_command``: finds the source tree from any working folder."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).parents[2])
        paths = [root, *filter(None, [environment.get("PYTHONPATH")])]
        environment["PYTHONPATH"] = os.pathsep.join(paths)
    return environment


def foreign_environment() -> dict[str, str]:
    """The environment for programs that are not ours.

    A frozen app's starter puts its own libraries in front of the system's; a browser or a server started with them
    breaks. PyInstaller keeps the user's value in ``LD_LIBRARY_PATH_ORIG``.
    """
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            original = environment.pop(f"{name}_ORIG", None)
            environment.pop(name, None)
            if original is not None:
                environment[name] = original
    return environment


def parent_lines() -> Iterator[str]:
    """The lines that the parent writes to our input, until it closes it or dies."""
    waiting = b""
    # not sys.stdin: Python aborts at its end while a thread still holds that file's lock
    while data := os.read(0, 4096):
        *lines, waiting = (waiting + data).split(b"\n")
        for line in lines:
            yield line.decode("utf-8", "replace")


def end_with_parent() -> None:
    """Wait until the parent closes our input (or dies), then end like on SIGTERM."""
    for _ in parent_lines():
        pass
    end_ourselves()


def end_ourselves() -> None:
    """End like on SIGTERM, from any thread but the main one, which has some seconds to put away what it does."""
    if os.name == "nt":
        signal.raise_signal(signal.SIGTERM)
    else:
        os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PUT_AWAY_S)
    os._exit(1)  # the interruption was lost in what the main thread waits for
