"""Engines for tests: the real worker on the demo model, with one thread, and what to do with it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import psutil

from desktop.chat.engine import (
    CompletionRequest,
    EngineState,
    EngineStatus,
    Finished,
    LoadSpec,
    MemorySpec,
    ModelInfo,
    Prompt,
    Segment,
    TokenDelta,
)
from desktop.chat.messages import Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.models import demo_model

WORKER = (sys.executable, "-m", "desktop.engine.worker")
GREEDY = Sampling(temperature=0.0)
# seconds until a test gives up waiting; no assertion depends on it
PATIENCE = 60.0

T = TypeVar("T")


def faulty_worker(kind: str, fault: str, marker: Path | str) -> list[str]:
    """The command of a worker that fails; see ``faulty_worker``."""
    return [sys.executable, "-m", "tests.helpers.faulty_worker", kind, fault, str(marker)]


@asynccontextmanager
async def open_engine(command: Sequence[str] = WORKER, hang_limit: float = 15.0) -> AsyncIterator[LocalEngine]:
    """An engine without a model; afterwards no process of it is left."""
    engine = LocalEngine(command, hang_limit=hang_limit)
    try:
        yield engine
    finally:
        await engine.close()
    assert not psutil.Process().children(), "a worker or a zombie is left"


async def load(
    engine: LocalEngine, path: Path | None = None, context: int = 2048, memory: MemorySpec | None = None
) -> ModelInfo:
    """Load the demo model, or ``path``."""
    last = None
    spec = LoadSpec(path or demo_model(), context=context, threads=1, memory=memory or MemorySpec())
    async for event in engine.load(spec):
        last = event
    assert isinstance(last, ModelInfo)
    return last


def chat_prompt(text: str) -> Prompt:
    """A user's message in the demo model's format."""
    return (
        Segment("<|im_start|>", control=True),
        Segment(f"user\n{text}"),
        Segment("<|im_end|>", control=True),
        Segment("\n"),
        Segment("<|im_start|>", control=True),
        Segment("assistant\n"),
    )


def request(prompt: Prompt | str, max_tokens: int = 8, stops: tuple[str, ...] = ()) -> CompletionRequest:
    """A greedy completion; a text is a user's message."""
    if isinstance(prompt, str):
        prompt = chat_prompt(prompt)
    return CompletionRequest(prompt, GREEDY, max_tokens, stops)


async def answer(engine: LocalEngine, wanted: CompletionRequest) -> tuple[list[str], Finished]:
    """Run a completion; its pieces and its end."""
    pieces: list[str] = []
    async for event in engine.complete(wanted):
        if isinstance(event, TokenDelta):
            pieces += event.pieces
    assert isinstance(event, Finished)
    return pieces, event


async def wait_for_state(engine: LocalEngine, state: EngineState) -> EngineStatus:
    """Wait until the engine is in ``state``."""
    async for status in engine.watch():
        if status.state is state:
            return status
    raise AssertionError(f"the engine was closed before it was {state}")


async def patiently(work: Awaitable[T]) -> T:
    """The result of ``work``, or a failed test instead of a hanging one."""
    return await asyncio.wait_for(work, PATIENCE)
