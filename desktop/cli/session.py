"""A model session for one command: the engine's child is started, the model loaded, and both are gone at the end."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.chat.engine import LoadProgress, LoadSpec
from desktop.chat.session import ModelSession
from desktop.chat.states import memory_of
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
    item: Item, output: Output, *, context: int = 0, threads: int = 0
) -> AsyncIterator[ModelSession]:
    """A session with ``item`` loaded; progress goes to ``output``.

    Raises:
        LoadFailed: the file cannot be loaded.
        EngineDied: the engine's process ended.
    """
    from desktop.engine.local import LocalEngine  # asyncio and processes: only where a model is asked

    paths = find_paths()
    settings = load_settings(paths.settings)
    spec = LoadSpec(
        item.path,
        context or settings.context,
        settings.gpu_layers,
        threads or settings.threads,
        item.name,
        memory=memory_of(settings, paths.states),
    )
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
    finally:
        await session.close()
