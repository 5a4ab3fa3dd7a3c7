"""Installing a model by conversion: a child of our own does the work, so that a crash or a cancel costs nothing."""

from __future__ import annotations

import asyncio
import json
import logging
import shutil
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.base.errors import EnvironmentFault
from desktop.base.gguf import read_header
from desktop.base.i18n import tr
from desktop.base.process import self_command, self_environment
from desktop.library.library import MODEL_FILE, Item, Library
from desktop.library.manifest import Manifest, write_manifest

log = logging.getLogger(__name__)

GRACE_S = 10.0


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
    command = self_command("convert", str(source), "--out", str(out), "--type", kind, "--json", "--with-parent")
    async with _child(command) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        errors = asyncio.create_task(child.stderr.read())
        digest = ""
        async for line in child.stdout:
            event = json.loads(line)
            if event["type"] == "progress":
                yield InstallProgress(event["done"], event["total"], event["tensor"], event["tensor_type"])
            elif event["type"] == "result":
                digest = event["sha256"]
        said = (await errors).decode("utf-8", "replace").strip()
        code = await child.wait()
        if code or not digest:
            log.info("The conversion ended with %s: %s", code, said)
            raise EnvironmentFault(_sentence(said, code), said)
        yield digest


def _sentence(said: str, code: int | None) -> str:
    """The converter's own last sentence, or one about its end."""
    last = said.splitlines()[-1] if said else ""
    if last.startswith("nemodesk: "):
        return last.removeprefix("nemodesk: ")
    return tr("The conversion ended unexpectedly (status {code}): start it again.", code=code)


@asynccontextmanager
async def _child(command: list[str]) -> AsyncIterator[asyncio.subprocess.Process]:
    """The child process; when the block ends it is asked to end, and after a grace time made to."""
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        *command, stdin=pipe, stdout=pipe, stderr=pipe, limit=1 << 20, env=self_environment()
    )
    try:
        yield child
    finally:
        if child.returncode is None:
            assert child.stdin is not None
            child.stdin.close()  # the child ends when its input does; it removes its unfinished file first
            try:
                await asyncio.wait_for(child.wait(), GRACE_S)
            except TimeoutError:
                child.kill()
                await child.wait()
