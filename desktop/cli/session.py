"""A model session for one command: the engine's child is started, the model loaded, and both are gone at the end."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from desktop.base.errors import UsageError
from desktop.base.footprint import Way
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.chat.engine import LoadProgress, MemoryFault
from desktop.chat.loads import load_spec, offer_options, way_of, with_way
from desktop.chat.session import ModelSession
from desktop.cli.output import Output
from desktop.library.library import DEMO, Item, Library


def find_model(reference: str | None) -> Item:
    """The model of ``--model``, else the one the window uses, else the demo model."""
    paths = find_paths()
    library = Library(paths.models)
    if reference:
        return library.find(reference)
    chosen = load_settings(paths.settings).model
    if chosen:
        with contextlib.suppress(UsageError):  # it was removed meanwhile
            return library.find(chosen)
    return library.find(DEMO)


def default_budget() -> int:
    """Tokens an answer may think where the command line says nothing: the window's setting."""
    return load_settings(find_paths().settings).thinking_budget


@asynccontextmanager
async def open_session(
    item: Item, output: Output, way: Way | None = None, *, threads: int = 0
) -> AsyncIterator[ModelSession]:
    """A session with ``item`` loaded; progress goes to ``output``. What ``way`` leaves open the settings say.

    Raises:
        LoadFailed: the file cannot be loaded.
        EngineDied: the engine's process ended.
    """
    from desktop.engine.local import LocalEngine  # asyncio and processes: only where a model is asked

    paths = find_paths()
    spec = load_spec(load_settings(paths.settings), paths.states, item.id, item.path, item.name)
    known, asked = way_of(spec), way or Way()
    layers = asked.gpu_layers if asked.gpu_layers >= 0 else known.gpu_layers
    merged = Way(asked.context or known.context, layers, asked.kv_type or known.kv_type, asked.batch or known.batch)
    spec = replace(with_way(spec, merged), threads=threads or spec.threads)
    session = ModelSession(LocalEngine())
    try:
        async for event in session.load(spec):
            if isinstance(event, LoadProgress):
                output.event("progress", stage="load", share=round(event.share, 4))
                output.progress(tr("Loading {name}: {percent} %", name=item.name, percent=int(100 * event.share)))
        output.clear_progress()
        if session.info and session.info.step:
            output.note(session.info.step)
        yield session
    except MemoryFault as error:
        if error.offer is not None:
            model = shlex.quote(item.id)
            output.note(tr("Try: {line}", line=f"nemodesk chat --model {model} {offer_options(error.offer)}"))
        raise
    finally:
        await session.close()
