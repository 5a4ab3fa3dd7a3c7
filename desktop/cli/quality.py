"""Measuring a converted file with the engine: the load test and the perplexity of ``nemodesk convert --verify``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Final

from converter.report import Perplexity
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.base.resources import resource_path
from desktop.base.settings import load_settings
from desktop.chat.engine import LoadProgress, LoadSpec
from desktop.cli.output import Output
from desktop.engine.local import LocalEngine
from desktop.engine.scoring import PerplexityScore, ScoreProgress, perplexity

EVALUATION: Final = "evaluation.txt"
# texts are read in chunks of 512 tokens by a context of their own; the chat's is not used
CONTEXT: Final = 512


@asynccontextmanager
async def engine_with(path: Path, threads: int, output: Output) -> AsyncIterator[LocalEngine]:
    """An engine that has loaded the file.

    Raises:
        LoadFailed: the file cannot be loaded.
        EngineDied: the engine's process ended.
    """
    settings = load_settings(find_paths().settings)
    spec = LoadSpec(path, CONTEXT, settings.gpu_layers, threads or settings.threads)
    engine = LocalEngine()
    try:
        async for event in engine.load(spec):
            if isinstance(event, LoadProgress):
                output.event("progress", stage="load", share=round(event.share, 4))
        yield engine
    finally:
        await engine.close()


async def measure_perplexity(path: Path, threads: int, output: Output) -> Perplexity:
    """Load a converted file and measure it on the bundled text.

    Raises:
        LoadFailed: the file cannot be loaded.
        EnvironmentFault: it computes nonsense, or the engine died.
    """
    text = quality_text(EVALUATION)
    score = None
    async with engine_with(path, threads, output) as engine, aclosing(perplexity(engine, text)) as events:
        async for event in events:
            if isinstance(event, ScoreProgress):
                output.event("progress", stage="verify", done=event.done, total=event.total)
                output.progress(tr("Measuring: {percent} %", percent=100 * event.done // event.total))
            else:
                score = event
    assert isinstance(score, PerplexityScore)
    return Perplexity(EVALUATION, score.value, score.error, score.tokens, score.chunk)


def quality_text(name: str) -> str:
    """A text of ``resources/quality``."""
    return resource_path(f"quality/{name}").read_text(encoding="utf-8")
