"""The memory plan beside what a load took: ``python -m tests.bench.memory_plan``; about two minutes, no GPU needed.

For eight combinations of context, type of keys and values, and batch, the demo model is planned, loaded, given a
prompt that fills up to 1,024 tokens of the context in full batches, and made to answer with the longest draft. Keys and
values and buffers of the plan stand beside what the worker's anonymous pages (RssAnon) grew by since its weights were
there. The bar: 5 % either way.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from desktop.base.footprint import OUTPUTS
from desktop.chat.engine import CompletionRequest, LoadSpec, Segment
from desktop.chat.memory import MemoryPlan
from desktop.chat.messages import Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer
from tests.helpers.models import demo_model

BAR = 0.05
LONGEST_DRAFT = OUTPUTS - 1
DRAFTING = (sys.executable, "-m", "tests.helpers.drafting_worker", str(LONGEST_DRAFT))
DEPTH = 1024
MIB = 1 << 20
COMBINATIONS = (
    (2048, "f16", 128),
    (2048, "q8_0", 512),
    (4096, "f16", 512),
    (4096, "q8_0", 128),
    (4096, "q4_0", 128),
    (8192, "f16", 256),
    (8192, "q8_0", 128),
    (8192, "q4_0", 256),
)
WORDS = "The sea is wide and the ship is small. "


async def compare(
    path: Path, context: int, kv_type: str, batch: int, threads: int, *, depth: int = DEPTH
) -> tuple[int, int]:
    """Bytes of keys, values and buffers, planned and taken after a prompt of ``depth`` tokens and a draft."""
    engine = LocalEngine(DRAFTING)
    spec = LoadSpec(path, context=context, threads=threads, kv_type=kv_type, batch=batch)
    try:
        planned = computed(await engine.plan(spec))
        async for _ in engine.load(spec):
            pass
        tokens = min(depth, context - 256)
        prompt = (Segment(WORDS * (tokens // 10)),)  # goes on as it was so far
        _, end = await answer(engine, CompletionRequest(prompt, Sampling(temperature=0.1, seed=1), 2 * OUTPUTS))
        if end.drafts.proposed < LONGEST_DRAFT:
            raise RuntimeError(f"only {end.drafts.proposed} tokens were drafted")
        taken = await engine.memory()
        assert taken is not None
        return planned, computed(taken)
    finally:
        await engine.close()


def computed(plan: MemoryPlan) -> int:
    """What a plan says of the computer's memory, the weights left out."""
    pool = plan.pools[-1]
    return pool.kv + pool.buffers


def main() -> int:
    """Print the table; 1 when a row misses the bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rows", type=int, default=len(COMBINATIONS))
    options = parser.parse_args()
    print("context  keys+values  batch  planned MiB  taken MiB  difference")
    missed = 0
    for context, kv_type, batch in COMBINATIONS[: options.rows]:
        planned, taken = asyncio.run(compare(options.model, context, kv_type, batch, options.threads))
        difference = planned / taken - 1
        missed += abs(difference) > BAR
        row = f"{context:7}  {kv_type:11}  {batch:5}  {planned / MIB:11.1f}  {taken / MIB:9.1f}  {difference:+10.1%}"
        print(row, flush=True)
    print(f"bar: {BAR:.0%} either way; {missed} rows miss it")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
