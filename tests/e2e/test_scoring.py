"""Perplexity and the inputs of a model's matrices, measured by the real worker, against the same model in numpy."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pytest
from tokenizers import Tokenizer

from converter import Options, convert
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.chat.engine import EngineState
from desktop.engine.local import LocalEngine
from desktop.engine.scoring import (
    ImportanceEnd,
    MatrixInputs,
    PerplexityScore,
    ScoreProgress,
    importance,
    perplexity,
)
from tests.helpers.engine import load, open_engine
from tests.helpers.numpy_llama import NumpyLlama, losses
from tests.helpers.tiny_checkpoint import tiny_checkpoint

pytestmark = pytest.mark.e2e

CHUNK, CHUNKS = 512, 2
TEXT = " ".join(f"The {n}th word is followed by number {n * n}." for n in range(75))

T = TypeVar("T")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model with random weights in F16, in its checkpoint's folder."""
    checkpoint = tiny_checkpoint(tmp_path_factory.mktemp("scoring"))
    list(convert(Options(checkpoint, checkpoint / "tiny.gguf", "F16", 1)))
    return checkpoint / "tiny.gguf"


def with_model(path: Path, work: Callable[[LocalEngine], Awaitable[T]]) -> T:
    """The result of ``work`` on an engine that has loaded the file."""

    async def run() -> T:
        async with open_engine() as engine:
            await load(engine, path, CHUNK)
            return await work(engine)

    return asyncio.run(run())


def chunks_of(folder: Path, text: str) -> list[list[int]]:
    tokens = Tokenizer.from_file(str(folder / "tokenizer.json")).encode(text).ids
    return [tokens[start : start + CHUNK] for start in range(0, len(tokens) - CHUNK + 1, CHUNK)]


def test_both_are_what_numpy_computes(model: Path) -> None:
    async def measure(engine: LocalEngine) -> tuple[list[object], list[object]]:
        return [e async for e in perplexity(engine, TEXT)], [e async for e in importance(engine, TEXT)]

    scores, collected = with_model(model, measure)
    reference = NumpyLlama(model)
    lost: list[float] = []
    squares: dict[str, npt.NDArray[np.float64]] = {}
    for chunk in chunks_of(model.parent, TEXT):
        lost += losses(reference.run(chunk, CHUNK // 2), chunk[CHUNK // 2 + 1 :]).tolist()
        for name, values in reference.inputs.items():
            squares[name] = squares.get(name, np.zeros(1)) + np.square(values).sum(axis=0)

    assert scores[:-1] == [ScoreProgress(n, CHUNKS) for n in range(1, CHUNKS + 1)]
    score = scores[-1]
    assert isinstance(score, PerplexityScore)
    assert (score.tokens, score.chunk) == (len(lost), CHUNK) == (CHUNKS * 255, CHUNK)
    assert score.value == pytest.approx(np.exp(np.mean(lost)), rel=1e-3)
    assert score.error == pytest.approx(score.value * np.std(lost) / np.sqrt(len(lost) - 1), rel=1e-3)

    inputs = {e.tensor: e for e in collected if isinstance(e, MatrixInputs)}
    assert collected[-1] == ImportanceEnd(CHUNKS, CHUNK)
    assert set(inputs) == set(squares)
    for name, found in inputs.items():
        assert found.count == CHUNKS * CHUNK
        np.testing.assert_allclose(np.frombuffer(found.sums, "<f4"), squares[name], rtol=5e-3, err_msg=name)


def test_after_a_refusal_and_after_a_stop_the_engine_works_on(model: Path) -> None:
    async def measure(engine: LocalEngine) -> tuple[object, list[object]]:
        with pytest.raises(UsageError, match="at least 1,024"):
            [event async for event in perplexity(engine, "Too short.")]
        assert engine.status.state is EngineState.READY
        events = importance(engine, TEXT * 20)
        first = await anext(events)
        await events.aclose()
        return first, [event async for event in perplexity(engine, TEXT)]  # which waits for the end of the one before

    first, scores = with_model(model, measure)
    assert isinstance(first, ScoreProgress)
    assert first.total > 10 * CHUNKS
    assert isinstance(scores[-1], PerplexityScore)


def test_values_that_are_no_numbers_are_said(model: Path, tmp_path: Path) -> None:
    header = NumpyLlama(model).header
    (norm,) = (tensor for tensor in header.tensors if tensor.name == "blk.1.ffn_norm.weight")
    spoilt = Path(shutil.copy(model, tmp_path / "spoilt.gguf"))
    with spoilt.open("r+b") as file:
        file.seek(header.data_start + norm.offset)
        file.write(np.full(64, np.nan, "<f4").tobytes())

    async def measure(engine: LocalEngine) -> str:
        with pytest.raises(EnvironmentFault) as caught:
            [event async for event in perplexity(engine, TEXT)]
        return caught.value.text

    assert "computes values that are no numbers" in with_model(spoilt, measure)
