"""Figures of a bench on a GPU: what one is, and the runs of the engine and of llama-bench that give them."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.chat.engine import (
    CompletionRequest,
    Finished,
    LoadSpec,
    MemorySpec,
    ModelInfo,
    Prompt,
    PromptProgress,
    Segment,
    TokenDelta,
)
from desktop.chat.messages import Sampling
from desktop.engine.local import LocalEngine
from tests.bench.gpu_build import StepFailed

SENTENCE = "The old harbour lay quiet under the rain, and the ships moved a little at their ropes. "
GREEDY = Sampling(temperature=0)
WORKER = (sys.executable, "-m", "desktop.engine.worker")


@dataclass(frozen=True)
class Figure:
    """One measured thing; ``ratio`` must reach ``bar``, from above where ``at_most``. Without a bar it is told only."""

    name: str
    ours: float
    theirs: float
    unit: str
    bar: float = 0.0
    at_most: bool = False
    pairs: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """Ours by theirs; the median of the pairs where there are several."""
        return statistics.median(self.pairs) if self.pairs else self.ours / self.theirs if self.theirs else 0.0

    @property
    def passed(self) -> bool:
        """Whether the bar is reached."""
        return not self.bar or (self.ratio <= self.bar if self.at_most else self.ratio >= self.bar)

    def line(self) -> str:
        """For the table."""
        bar = f"{'<=' if self.at_most else '>='} {self.bar:g}" if self.bar else ""
        verdict = ("ok" if self.passed else "MISSED") if self.bar else ""
        values = f"{self.ours:12.2f} {self.theirs:12.2f} {self.unit:10}"
        return f"{self.name:46} {values} {self.ratio:7.3f} {bar:8} {verdict}"


@dataclass(frozen=True)
class Setting:
    """What a run is about: the model, llama-bench, and how both compute."""

    model: Path
    binaries: Path
    environment: dict[str, str]
    gpu: bool
    threads: int
    pairs: int
    prompt: int
    long_prompt: int
    tokens: int
    deadline: float

    @property
    def step(self) -> int:
        """Tokens computed at once, as the engine chooses them."""
        return 512 if self.gpu else 128

    def left(self) -> float:
        """Seconds until the limit; StepFailed when there are none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise StepFailed("the time is over")
        return left


@asynccontextmanager
async def engine_on(setting: Setting, states: Path | None = None) -> AsyncIterator[tuple[LocalEngine, ModelInfo]]:
    """The engine with the model loaded; its states in ``states``."""
    engine = LocalEngine(WORKER)
    memory = MemorySpec(folder=states)
    spec = LoadSpec(setting.model, threads=setting.threads, kv_type="f16", memory=memory)
    try:
        last = None
        async for event in engine.load(spec):
            last = event
        assert isinstance(last, ModelInfo)
        yield engine, last
    finally:
        await engine.close()


async def prompt_of(engine: LocalEngine, tokens: int, salt: str) -> Prompt:
    """A prompt of exactly this many tokens that begins like no other."""
    text = f"Report {salt}. " + SENTENCE * (tokens // 25)
    while (count := await engine.count((Segment(text),))) > tokens:
        text = " ".join(text.split(" ")[: -max(1, (count - tokens) // 2)])
    return (Segment(text + " a" * (tokens - count)),)


async def timed(engine: LocalEngine, prompt: Prompt, tokens: int) -> tuple[float, float, Finished]:
    """Seconds from the request to the first token, seconds from there to the last, and the end."""
    asked = time.perf_counter()
    first = last = 0.0
    async for event in engine.complete(CompletionRequest(prompt, GREEDY, tokens, lookup=False)):
        if isinstance(event, TokenDelta):
            last = time.perf_counter()
            first = first or last
        elif isinstance(event, PromptProgress) and not event.done:
            asked = time.perf_counter()
    assert isinstance(event, Finished)
    return first - asked, last - first, event


def llama_bench(setting: Setting, *sizes: str) -> float:
    """llama-bench's tokens a second for these sizes."""
    command = [str(setting.binaries / "llama-bench"), "-m", str(setting.model), "-t", str(setting.threads)]
    command += ["-r", "1", "-o", "json", "-b", "512", "-ub", str(setting.step), "-fa", "on"]
    command += ["-ngl", "99" if setting.gpu else "0"]
    done = subprocess.run(
        [*command, *sizes], capture_output=True, text=True, env=setting.environment, timeout=setting.left(), check=False
    )
    if done.returncode:
        raise StepFailed(f"llama-bench ended with {done.returncode}: {done.stderr[-2000:]}")
    return float(json.loads(done.stdout)[0]["avg_ts"])


def paired(name: str, ours: list[float], theirs: list[float], unit: str, bar: float) -> Figure:
    """The figure of runs in turns."""
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    return Figure(name, statistics.median(ours), statistics.median(theirs), unit, bar, pairs=ratios)
