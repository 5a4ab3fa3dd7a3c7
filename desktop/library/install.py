"""Installing a model by conversion: a child of our own does the work, so that a crash or a cancel costs nothing."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from desktop.base.children import news
from desktop.base.errors import EnvironmentFault
from desktop.base.gguf import read_header
from desktop.base.i18n import tr
from desktop.library.library import MODEL_FILE, Item, Library
from desktop.library.manifest import Manifest, write_manifest


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """Bytes of the output written and planned, and the tensor at work with the type it gets."""

    done: int
    total: int
    tensor: str
    tensor_type: str


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
                manifest = Manifest(folder.name, name, MODEL_FILE, size, kind, event, source.resolve().name)
                write_manifest(folder, manifest)
                installed = True
                yield Item(folder.name, name, out, size, kind)
    finally:
        if not installed:
            shutil.rmtree(folder, ignore_errors=True)


async def convert_in_child(source: Path, out: Path, kind: str) -> AsyncGenerator[InstallProgress | str, None]:
    """Run ``nemodesk convert`` as a child; yields progress and at last the file's SHA-256.

    Raises:
        EnvironmentFault: see ``install_folder``.
    """
    lost = tr("The conversion ended unexpectedly (status {code}): start it again.", code="{code}")
    arguments = ("convert", str(source), "--out", str(out), "--type", kind, "--json", "--with-parent")
    digest = ""
    async with aclosing(news(arguments, lost)) as events:
        async for event in events:
            if event["type"] == "progress":
                yield InstallProgress(event["done"], event["total"], event["tensor"], event["tensor_type"])
            elif event["type"] == "result":
                digest = event["sha256"]
    if not digest:
        raise EnvironmentFault(lost.replace("{code}", "0"))
    yield digest
