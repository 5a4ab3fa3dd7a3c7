"""Going on with a long conversation after a restart: time to first token, as a share of reading all of it again.

    python -m tests.bench.restart_resume [--model FILE] [--tokens 4000] [--threads 2] [--times 3]

A conversation of so many tokens is read cold and answered, and the engine is closed. Another one loads the same model
and is asked the next question: the bar is 10 % of the cold time, for the median of the restarts. Both times are from
the request to the first piece of text; loading is in neither. The processor time of both is printed beside, which tells
on a computer that is busy with something else. About two minutes with SmolLM2; for the full shape, which
is read at some 20 tokens a second, say ``--tokens 1000``.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil

from desktop.base.states import states_size
from desktop.chat.engine import CompletionRequest, Finished, LoadSpec, MemorySpec, Prompt, Segment, TokenDelta
from desktop.chat.messages import Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import WORKER
from tests.helpers.models import demo_model

BAR = 0.10
SENTENCE = "The old harbour lay quiet under the rain, and the ships moved a little at their ropes. "
TOKENS_A_SENTENCE = 19
GREEDY = Sampling(temperature=0.0)


async def opened(options: argparse.Namespace, folder: Path) -> LocalEngine:
    """An engine that keeps its states in ``folder``."""
    engine = LocalEngine(WORKER)
    memory = MemorySpec(folder)
    async for _ in engine.load(LoadSpec(options.model, options.context, threads=options.threads, memory=memory)):
        pass
    return engine


def worked(engine: LocalEngine) -> float:
    """Processor seconds of the engine so far."""
    times = psutil.Process(engine.pid).cpu_times()
    return float(times.user + times.system)


async def asked(engine: LocalEngine, prompt: Prompt) -> tuple[float, float, str, Finished]:
    """Seconds to the first piece, processor seconds of that, the answer, and its end."""
    began, first, text, before, busy = time.perf_counter(), 0.0, "", worked(engine), 0.0
    async for event in engine.complete(CompletionRequest(prompt, GREEDY, 16)):
        if isinstance(event, TokenDelta):
            busy = busy or worked(engine) - before
            first = first or time.perf_counter() - began
            text += "".join(event.pieces)
    assert isinstance(event, Finished)
    return first, busy, text, event


async def run(options: argparse.Namespace, folder: Path) -> bool:
    """Measure and print; whether the bar is reached."""
    engine = await opened(options, folder)
    prompt: Prompt = (Segment(f"A story.\n\n{SENTENCE * (options.tokens // TOKENS_A_SENTENCE)}\n\nWhat happened?\n"),)
    cold, cold_busy, text, end = await asked(engine, prompt)
    tokens = end.usage.prompt_tokens
    print(f"cold: {tokens} tokens in {cold:.2f} s ({tokens / cold:.0f} tokens/s), {options.threads} threads")
    times = []
    for number in range(options.times):
        began = time.perf_counter()
        await engine.close()
        closed = time.perf_counter() - began
        prompt = (*prompt, Segment(f"{text}\nAnd what came after that, on day {number + 2}?\n"))
        engine = await opened(options, folder)
        first, busy, text, end = await asked(engine, prompt)
        times.append(first)
        new = end.usage.prompt_tokens - end.usage.cached_tokens
        print(
            f"restart {number + 1}: {end.usage.cached_tokens} tokens restored, {new} computed, first token after "
            f"{first:.3f} s = {first / cold:.4f} of cold, of processor time {busy / cold_busy:.4f}; closing took "
            f"{closed:.2f} s",
            flush=True,
        )
    await engine.close()
    ratio = statistics.median(times) / cold
    print(f"stored: {states_size(folder) / 1e6:.1f} MB; median {ratio:.4f} of cold, bar {BAR}")
    return ratio <= BAR


def main() -> int:
    """Status 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--tokens", type=int, default=4000)
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return 0 if asyncio.run(run(options, Path(folder))) else 1


if __name__ == "__main__":
    sys.exit(main())
