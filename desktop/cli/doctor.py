"""``nemodesk doctor``: what works on this machine, in words; also the self test of a frozen build."""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.base.errors import AppError, EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.base.process import self_command, self_environment
from desktop.base.secrets import secure_backend
from desktop.base.settings import load_settings
from desktop.cli.demo import ask_demo, convert_demo
from desktop.cli.output import Output, Silent
from desktop.library.library import Library

if TYPE_CHECKING:
    from desktop.engine.gpu import Finding

WINDOW_LIMIT_S = 60

Check = tuple[str, Callable[[], "str | Finding"]]


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("doctor", help=tr("say what works on this computer"))
    parser.add_argument("--quick", action="store_true", help=tr("leave out the window and the trial conversion"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, output: Output) -> int:
    """Run the checks one by one; status 1 when one failed."""
    checks: list[Check] = [
        (tr("program"), program),
        (tr("folders"), folders),
        (tr("history"), history),
        (tr("models"), models),
        (tr("keyring"), keyring),
        (tr("tools"), tools),
        (tr("engine"), engine),
        (tr("graphics card"), graphics_card),
        (tr("downloads"), downloads),
    ]
    if not options.quick:
        checks += [(tr("window"), window), (tr("conversion and answer"), trial)]
    failed = 0
    for name, check in checks:
        fix = {}
        try:
            found, ok = check(), True
            text = found if isinstance(found, str) else found.text
            fix = {"fix": found.fix} if not isinstance(found, str) and found.fix else {}
        except AppError as error:
            text, ok = error.text, False
            failed += 1
        output.event("check", name=name, ok=ok, text=text, **fix)
        output.line(f"{tr('ok') if ok else tr('FAILED'):8}{name}: {text}")
        if fix:
            output.line(f"{'':8}{tr('to mend it:')} {fix['fix']}")
    output.result(ok=not failed, failed=failed)
    return 1 if failed else 0


def program() -> str:
    """Version, Python and platform."""
    kind = tr("frozen build") if getattr(sys, "frozen", False) else tr("from source")
    return f"{kind}, Python {platform.python_version()}, {platform.platform()}"


def folders() -> str:
    """Where data lives, and that it can be written."""
    paths = find_paths()
    for folder in (paths.data, paths.config, paths.logs):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise EnvironmentFault(
                tr("{path} cannot be written: {reason}.", path=folder, reason=error.strerror)
            ) from error
    return str(paths.data)


def history() -> str:
    """The history opens and counts."""
    from desktop.cli.history import has_history, open_store

    if not has_history():
        return tr("empty")
    with open_store() as store:
        n = len(store.run(lambda history: history.conversations()).result())
    return tr("one conversation|{n} conversations", n=n)


def models() -> str:
    """What can be loaded."""
    return ", ".join(f"{item.id} ({item.type})" for item in Library(find_paths().models).items())


def keyring() -> str:
    """Whether secrets have a safe place; not having one is no failure."""
    backend = secure_backend()
    return backend or tr("none: secrets are kept in memory for the session only")


def tools() -> str:
    """How plugins and servers are kept from the rest of the computer; a weak cage is no failure.

    Not to know what they are allowed is one.
    """
    from desktop.plugins.opening import RECORDS
    from desktop.plugins.records import Records
    from desktop.plugins.sandbox import find_isolation

    path = find_paths().data / RECORDS
    if path.exists():
        Records(path).close()
    return find_isolation().sentence()


def engine() -> str:
    """The engine's child starts and says what it can compute on."""
    from desktop.engine.devices import describe_devices

    return asyncio.run(describe_devices()).sentence()


def graphics_card() -> Finding:
    """Whether the card is used, and if not, why; no failure, since the processor computes as well."""
    from desktop.engine.devices import describe_devices
    from desktop.engine.gpu import explain
    from desktop.engine.nvidia import look

    try:
        devices = asyncio.run(describe_devices())
    except AppError:
        devices = None  # the check before said why
    layers = load_settings(find_paths().settings).gpu_layers
    return explain(devices, look(), os.environ, frozen=getattr(sys, "frozen", False), layers=layers)


def downloads() -> str:
    """The libraries that fetch models are there and can be set up; nothing is asked for over the network."""
    from desktop.library.hub.client import Hub
    from desktop.library.hub.metadata import official_client

    official_client()
    with Hub() as hub:
        return hub.endpoint


def window() -> str:
    """The window opens in a child, offscreen when there is no display."""
    environment = self_environment()
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY") and sys.platform.startswith("linux"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(
            self_command("window-check"),
            env=environment,
            capture_output=True,
            text=True,
            timeout=WINDOW_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise EnvironmentFault(tr("The window did not open within {n} s.", n=WINDOW_LIMIT_S)) from error
    if done.returncode:
        raise EnvironmentFault(tr("The window does not open: {reason}", reason=done.stderr.strip()[-300:]), done.stderr)
    return done.stdout.strip()


def trial() -> str:
    """The demo model's checkpoint is converted and the result answers; says the answer's first words."""
    with tempfile.TemporaryDirectory(prefix="nemodesk-doctor-") as folder:
        item = convert_demo(Path(folder), Silent())
        answer = asyncio.run(ask_demo(item, Silent()))
    if not answer.strip():
        raise EnvironmentFault(tr("The converted demo model answered nothing."))
    return " ".join(answer.split())[:60]
