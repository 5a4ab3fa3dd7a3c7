"""How soon Stop ends a completion: from the call of ``stop`` to ``Finished``, inside a long prompt and in an answer.

    python -m tests.bench.engine_stop [--model FILE] [--threads 1] [--times 20]

The bar is 200 ms for the slowest. Each stop comes at a random moment of the work.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import time
from pathlib import Path

from desktop.chat.engine import CompletionRequest, Finished, LoadSpec, PromptProgress, Segment, TokenDelta
from desktop.chat.messages import FinishReason, Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import WORKER, chat_prompt
from tests.helpers.models import demo_model

BAR_MS = 200.0
LONG = "The old harbour lay quiet under the rain, and the ships moved a little at their ropes. " * 80


async def measure(engine: LocalEngine, text: str, kind: type, delay: float) -> float:
    """Milliseconds from Stop, ``delay`` seconds after the first event of ``kind``, to the end."""
    request = CompletionRequest((Segment(f"{delay} "), *chat_prompt(text)), Sampling(temperature=0), 1000)
    stopping: asyncio.Task[float] | None = None

    async def stop() -> float:
        await asyncio.sleep(delay)
        asked = time.perf_counter()
        await engine.stop()
        return asked

    async for event in engine.complete(request):
        if isinstance(event, kind) and stopping is None:
            stopping = asyncio.create_task(stop())
    ended = time.perf_counter()
    assert stopping is not None
    assert isinstance(event, Finished)
    assert event.reason is FinishReason.STOPPED, "the answer ended before Stop"
    return (ended - await stopping) * 1000


async def run(options: argparse.Namespace) -> bool:
    """Measure and print both phases; whether the slowest stop reaches the bar."""
    engine = LocalEngine(WORKER)
    async for _ in engine.load(LoadSpec(options.model, 4096, threads=options.threads)):
        pass
    slowest = 0.0
    phases = [("long prompt", LONG, PromptProgress, 2.0), ("answer", "Write a very long story.", TokenDelta, 0.5)]
    for name, text, kind, longest in phases:
        times = [await measure(engine, text, kind, random.uniform(0, longest)) for _ in range(options.times)]
        slowest = max(slowest, *times)
        print(f"{name}: median {statistics.median(times):.1f} ms, slowest {max(times):.1f} ms of {len(times)}")
    await engine.close()
    return slowest <= BAR_MS


def main() -> int:
    """Status 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--times", type=int, default=20)
    return 0 if asyncio.run(run(parser.parse_args())) else 1


if __name__ == "__main__":
    sys.exit(main())
