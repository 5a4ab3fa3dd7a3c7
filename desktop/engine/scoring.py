"""What a loaded model makes of a text: perplexity, and the importance of the inputs of its matrices."""

from __future__ import annotations

import base64
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from desktop.engine.local import LocalEngine


@dataclass(frozen=True, slots=True)
class ScoreProgress:
    """Chunks of the text that are read, of ``total``."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PerplexityScore:
    """Perplexity ``value`` with its standard error, of ``tokens`` predictions in chunks of ``chunk`` tokens."""

    value: float
    error: float
    tokens: int
    chunk: int


@dataclass(frozen=True, slots=True)
class MatrixInputs:
    """The inputs of one matrix: for each column the sum of squares over ``count`` rows, as float32, little endian."""

    tensor: str
    count: int
    sums: bytes


@dataclass(frozen=True, slots=True)
class ImportanceEnd:
    """The end of a collection: how many chunks of how many tokens were read."""

    chunks: int
    chunk: int


async def perplexity(engine: LocalEngine, text: str) -> AsyncGenerator[ScoreProgress | PerplexityScore, None]:
    """Measure as llama-perplexity does; the score comes last. Closing the iterator early stops the work.

    Raises:
        UsageError: the text is too short, or no model is loaded.
        EnvironmentFault: the model cannot compute it.
        EngineDied: the process died or hung.
    """
    async with aclosing(engine.work({"do": "perplexity", "text": text})) as replies:
        async for reply in replies:
            if reply["kind"] == "score":
                yield ScoreProgress(reply["done"], reply["total"])
            elif reply["kind"] == "end":
                yield PerplexityScore(reply["value"], reply["error"], reply["tokens"], reply["chunk"])


async def importance(
    engine: LocalEngine, text: str
) -> AsyncGenerator[ScoreProgress | MatrixInputs | ImportanceEnd, None]:
    """Collect as llama-imatrix does; see ``perplexity``."""
    async with aclosing(engine.work({"do": "importance", "text": text})) as replies:
        async for reply in replies:
            if reply["kind"] == "score":
                yield ScoreProgress(reply["done"], reply["total"])
            elif reply["kind"] == "sums":
                yield MatrixInputs(reply["tensor"], reply["count"], base64.b64decode(reply["values"]))
            elif reply["kind"] == "end":
                yield ImportanceEnd(reply["chunks"], reply["chunk"])
