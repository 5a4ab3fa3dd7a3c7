"""``nemodesk models get``: a model from the hub into the library. The window runs this command as its install child."""

from __future__ import annotations

import argparse
import shlex
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Final

from converter.api import FILE_TYPE_NAMES
from converter.report_table import lines
from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.limits import be_modest, within_memory
from desktop.base.paths import find_paths
from desktop.base.process import end_ourselves, parent_lines
from desktop.base.secrets import NoSecureStore
from desktop.cli.output import Output
from desktop.library.hub.control import Control
from desktop.library.installing.faults import describe
from desktop.library.installing.request import InstallProgress, InstallRequest, Stage
from desktop.library.item import Item
from desktop.library.library import Library
from desktop.library.report import stored_report

PROGRESS_S: Final = 0.1  # between two lines of progress
TROUBLE_S: Final = 1.0  # between two looks at why nothing arrives
TOKEN: Final = "token "


def add_action(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``get`` to the actions of ``models``."""
    parser = actions.add_parser("get", help=tr("fetch a model from Hugging Face, convert and install it"))
    parser.add_argument("repo", metavar="REPO", help=tr("its name there, owner/model"))
    types = ", ".join(FILE_TYPE_NAMES)
    parser.add_argument("--type", default="Q4_K_M", type=str.upper, choices=FILE_TYPE_NAMES, help=types)
    parser.add_argument("--revision", default="main", metavar="REV", help=tr("a branch, a tag or a commit"))
    parser.add_argument("--keep-source", action="store_true", help=tr("keep the checkpoint beside the model"))
    parser.add_argument("--gguf", default="", metavar="NAME", help=tr("take this GGUF file instead of converting"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=get_model)


def get_model(options: argparse.Namespace, output: Output) -> int:
    """Install a model, or go on with it."""
    be_modest()
    control = Control()
    token = ""
    if options.with_parent:
        orders = parent_lines()
        token = next(orders, "").removeprefix(TOKEN)
        threading.Thread(target=_obey, args=(orders, control), daemon=True).start()
    request = InstallRequest(options.repo, options.revision, options.type, options.keep_source, options.gguf)
    try:
        item = _install(request, token, control, output)
    except AppError as error:
        output.event("error", **describe(error))
        raise
    except KeyboardInterrupt:
        asked = _words_of(request)
        output.note(tr("Stopped. The same command goes on from here: nemodesk models get {repo}", repo=asked))
        raise
    known, report = item.manifest, stored_report(item.path.parent)
    output.result(
        id=item.id,
        name=item.name,
        path=str(item.path),
        bytes=item.size,
        file_type=item.type,
        sha256=known.sha256 if known is not None else "",
        commit=known.commit if known is not None else "",
        report=report.as_json() if report is not None else None,
    )
    size = f"{item.size / 1e9:.2f} GB"
    output.line(tr("Installed {name} as {id}: {type}, {size}.", name=item.name, id=item.id, type=item.type, size=size))
    for line in lines(report) if report is not None else ():
        output.line(line)
    return 0


def _words_of(request: InstallRequest) -> str:
    """What was asked for, as it is typed: with other options it would be another install."""
    words, usual = [request.repo], InstallRequest(request.repo)
    if request.gguf:
        words += ["--gguf", request.gguf]
    elif request.kind != usual.kind:
        words += ["--type", request.kind]
    if request.revision != usual.revision:
        words += ["--revision", request.revision]
    if request.keep_source:
        words.append("--keep-source")
    return shlex.join(words)


def _install(request: InstallRequest, token: str, control: Control, output: Output) -> Item:
    from desktop.library.hub.client import Hub  # httpx2 and numpy: only where a model is fetched
    from desktop.library.hub.endpoint import find_endpoint
    from desktop.library.hub.tokens import find_token
    from desktop.library.installing.job import run_install

    library = Library(find_paths().models)
    library.sweep()
    shown = _Shown(output, control)
    with suppress(NoSecureStore):  # most repositories want no token; the hub says so where it does
        token = token or find_token(find_endpoint(""))
    with within_memory(), Hub(token=token) as hub:
        threading.Thread(target=shown.watch, daemon=True).start()
        try:
            return run_install(library, request, hub, control, shown.show)
        finally:
            shown.end()


def _obey(lines: Iterator[str], control: Control) -> None:
    """Do what the window says; its end, or the closing of the pipe, ends us."""
    for line in lines:
        order, _, value = line.partition(" ")
        if order == "pause":
            control.pause()
        elif order == "resume":
            control.resume()
        elif order == "limit" and value.isdecimal():
            control.limit(int(value))
    control.cancel()
    end_ourselves()


class _Shown:
    """Progress as lines, not too many of them; also while nothing arrives, with the reason."""

    def __init__(self, output: Output, control: Control) -> None:
        self._output, self._control = output, control
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._last = InstallProgress(Stage.PLAN, 0, 0)
        self._due = 0.0
        self._rate = _Rate()

    def show(self, progress: InstallProgress) -> None:
        """Show how far it is."""
        with self._lock:
            changed = (progress.stage, progress.item) != (self._last.stage, self._last.item)
            finished = progress.step_done == progress.step_total
            self._last = progress
            if changed or finished or time.monotonic() >= self._due:
                self._due = time.monotonic() + PROGRESS_S
                self._write(progress)

    def watch(self) -> None:
        """In a thread of its own: say why nothing arrives, and when it does again."""
        said = ""
        while not self._over.wait(TROUBLE_S):
            trouble = self._control.trouble
            if trouble != said:
                said = trouble
                with self._lock:
                    self._write(replace(self._last, trouble=trouble))

    def end(self) -> None:
        """Nothing is shown any more."""
        self._over.set()
        with self._lock:
            self._output.clear_progress()

    def _write(self, progress: InstallProgress) -> None:
        self._output.event("progress", **asdict(progress) | {"stage": progress.stage.value})
        self._output.progress(progress.trouble or self._words(progress))

    def _words(self, progress: InstallProgress) -> str:
        """The line for a terminal."""
        step = 100 * progress.step_done // progress.step_total if progress.step_total else 0
        whole = f"{100 * progress.done // progress.total:3} %  " if progress.total else ""
        if progress.stage is Stage.PLAN:
            return tr("Looking at the model  {file}", file=progress.item)
        if progress.stage is Stage.DOWNLOAD:
            speed = self._rate.of(progress) / 1e6
            return whole + tr(
                "Fetching {file}: {percent} %, {speed} MB/s", file=progress.item, percent=step, speed=f"{speed:.1f}"
            )
        if progress.stage is Stage.CONVERT:
            return whole + tr("Converting: {tensor}  {type}", tensor=progress.item, type=progress.item_type)
        if progress.stage is Stage.VERIFY:
            return whole + tr("Looking through what is there: {percent} %", percent=step)
        return whole + tr("Checking the file: {percent} %", percent=step)


class _Rate:
    """Bytes a second of one file on its way, over all the time since it was first seen."""

    def __init__(self) -> None:
        self._item, self._from, self._since = "", 0, 0.0

    def of(self, progress: InstallProgress) -> float:
        """The rate up to now; 0 at first."""
        now = time.monotonic()
        if progress.item != self._item:
            self._item, self._from, self._since = progress.item, progress.step_done, now
        return (progress.step_done - self._from) / (now - self._since) if now > self._since else 0.0
