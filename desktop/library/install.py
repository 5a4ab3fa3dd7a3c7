"""Installing a model by conversion: a child of our own does the work, so that a crash or a cancel costs nothing."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.base.children import news
from desktop.base.errors import EnvironmentFault
from desktop.base.gguf import read_header
from desktop.base.i18n import tr
from desktop.library.installing.faults import rebuild
from desktop.library.installing.request import InstallControl, InstallProgress, InstallRequest, Pending, Stage
from desktop.library.library import MODEL_FILE, Item, Library
from desktop.library.manifest import Manifest, write_manifest
from desktop.library.notices import keep_notice
from desktop.library.report import store_report

# of InstallProgress after the stage, in its order
FIGURES: Final = ("done", "total", "item", "item_type", "step_done", "step_total", "trouble")

__all__ = [
    "InstallControl",
    "InstallProgress",
    "InstallRequest",
    "Pending",
    "Stage",
    "convert_in_child",
    "install_folder",
    "install_repository",
]


@dataclass(frozen=True, slots=True)
class Converted:
    """The end of a conversion: the file's SHA-256, and the quality report as JSON values."""

    sha256: str
    report: object


async def install_folder(library: Library, source: Path, kind: str) -> AsyncGenerator[InstallProgress | Item, None]:
    """Convert a Hugging Face folder into the library; the installed Item comes last.

    Closing the iterator cancels; then, and after an error, nothing is left in the library.

    Raises:
        EnvironmentFault: the converter's sentence, or that its process died.
    """
    folder = library.new_folder(source.resolve().name, kind)
    installed = False
    try:
        out = folder / MODEL_FILE
        async with aclosing(convert_in_child(source, out, kind)) as events:
            async for event in events:
                if isinstance(event, InstallProgress):
                    yield event
                    continue
                header = await asyncio.to_thread(read_header, out)
                name = header.name or source.resolve().name
                size = out.stat().st_size
                licences = keep_notice(folder, header, source=source)
                origin = source.resolve().name
                manifest = Manifest(folder.name, name, MODEL_FILE, size, kind, event.sha256, origin, licences=licences)
                store_report(folder, event.report)
                write_manifest(folder, manifest)
                installed = True
                yield Item(folder.name, name, out, size, kind)
    finally:
        if not installed:
            shutil.rmtree(folder, ignore_errors=True)


async def convert_in_child(source: Path, out: Path, kind: str) -> AsyncGenerator[InstallProgress | Converted, None]:
    """Run ``nemodesk convert`` as a child; yields progress and at last what was converted.

    Raises:
        EnvironmentFault: see ``install_folder``.
    """
    lost = tr("The conversion ended unexpectedly (status {code}): start it again.", code="{code}")
    arguments = ("convert", str(source), "--out", str(out), "--type", kind, "--json", "--with-parent")
    converted = None
    async with aclosing(news(arguments, lost)) as events:
        async for event in events:
            if event["type"] == "progress":
                tensor, kind_of_it = event["tensor"], event["tensor_type"]
                yield InstallProgress(Stage.CONVERT, event["done"], event["total"], tensor, kind_of_it)
            elif event["type"] == "result":
                converted = Converted(event["sha256"], event["report"])
    if converted is None:
        raise EnvironmentFault(lost.replace("{code}", "0"))
    yield converted


async def install_repository(
    library: Library, request: InstallRequest, control: InstallControl, *, token: str = ""
) -> AsyncGenerator[InstallProgress | Item, None]:
    """Fetch a model from the hub into the library, converted as asked; the installed Item comes last.

    Closing the iterator ends the child; what was fetched stays and ``Library.pending`` lists it: the same request goes
    on with it. ``token`` is one that is kept for the session only; without it the child asks the keyring itself.

    Raises:
        AppError: the child's own, of the kind it has there (see ``hub.errors``); EnvironmentFault when it died.
    """
    lost = tr("The install ended unexpectedly (status {code}): start it again, it goes on.", code="{code}")
    loop, orders = asyncio.get_running_loop(), asyncio.Queue[str]()
    installed, fault = "", dict[str, object]()

    def pass_on(line: str) -> None:
        loop.call_soon_threadsafe(orders.put_nowait, line)

    control.listen(pass_on)
    try:
        # the token is the first line: it is never in arguments or the environment
        async with aclosing(news(_get_arguments(request), lost, f"token {token}", orders)) as events:
            async for event in events:
                if event["type"] == "progress":
                    yield InstallProgress(Stage(event["stage"]), *(event[name] for name in FIGURES))
                elif event["type"] == "result":
                    installed = event["id"]
                elif event["type"] == "error":
                    fault = event
    except EnvironmentFault as error:
        raise (rebuild(fault, error.detail) if fault else error) from error
    finally:
        control.listen(None)
    if not installed:
        raise EnvironmentFault(lost.replace("{code}", "0"))
    yield await asyncio.to_thread(library.find, installed)


def _get_arguments(request: InstallRequest) -> list[str]:
    """``nemodesk models get`` for a request; options come first and a name that begins with a hyphen is no option."""
    arguments = ["models", "get", f"--revision={request.revision}", f"--type={request.kind}", "--json", "--with-parent"]
    if request.keep_source:
        arguments.append("--keep-source")
    if request.gguf:
        arguments.append(f"--gguf={request.gguf}")
    return [*arguments, "--", request.repo]
