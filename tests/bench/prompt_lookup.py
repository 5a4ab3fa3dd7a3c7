"""Prompt lookup: what drafts gain where text repeats, what they cost where it does not, and that they change nothing.

    python -m tests.bench.prompt_lookup [--model FILE] [--threads N] [--pairs 3] [--prompts 100] [--clock wall|cpu]

(a) The beginning of a file of 200 lines (prose, a module of this program, one of Python's, a list of which parts occur
    again and again) is repeated with one change in it, forced by a grammar that names its tokens, as a small model does
    not manage alone, drawn as a thinking model's answers are: acceptance and speed beside the same without drafts.
    Bar: at least 1.4 times the speed where acceptance is at least 60 %.
    For information, the same is taken greedily, where only batches that compute the very bits of single tokens may be
    used, and drawn without the grammar.
(b) Free text. Bar: at most 3 % slower.
(c) Greedy answers to 100 prompts, with and without drafts, which are made here wherever anything is expected, whether
    that pays or not. Bar: the same tokens.

Speeds are the worker's own (wall time from the first token to the last); ``--clock cpu`` counts the worker's processor
time instead, for a machine that is busy with other things. Without ``--threads`` all cores compute, as in the program.
About 12 minutes with the demo model.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from desktop.chat.engine import CompletionRequest, LoadSpec, MemorySpec
from desktop.chat.messages import Drafts, Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import GREEDY, WORKER, answer, chat_prompt
from tests.helpers.lookup import changed_file, files, prompts, repeating
from tests.helpers.models import demo_model

SPELLING = (sys.executable, "-m", "tests.helpers.spelling_worker")
DRAFTING = (sys.executable, "-m", "tests.helpers.drafting_worker", "3")
CONTEXT = 8192
DRAWN = Sampling(temperature=0.6, top_p=0.95, seed=1)  # as the model's card asks for answers with thinking
NOTHING_KEPT = MemorySpec(ram_bytes=0)
FASTER, SLOWER, ACCEPTED = 1.4, 0.97, 0.6
FREE = (
    "Write a long story about a lighthouse keeper who finds a letter.",
    "Explain how bread is made, from the field to the table.",
    "Describe a walk through an old town in the rain.",
)


@dataclass(frozen=True)
class Result:
    """One answer: tokens a second, its pieces and its drafts."""

    speed: float
    pieces: list[str]
    drafts: Drafts

    @property
    def acceptance(self) -> float:
        """Share of the proposed tokens that were drawn."""
        return self.drafts.accepted / max(1, self.drafts.proposed)


class Bench:
    """An engine with a model, and the ways to measure it."""

    def __init__(self, engine: LocalEngine, clock: str) -> None:
        self._engine = engine
        self._clock = clock

    async def forget(self) -> None:
        """Empty the memory: what an earlier prompt left was computed in other batches than a prompt on its own."""
        await answer(self._engine, CompletionRequest(chat_prompt("x")[1:], GREEDY, 1))

    async def run(self, request: CompletionRequest) -> Result:
        """Answer once; the prompt is computed before."""
        await self._engine.prefill(request.prompt)
        assert self._engine.pid is not None
        times = psutil.Process(self._engine.pid).cpu_times
        before = times()
        pieces, end = await answer(self._engine, request)
        after = times()
        speed = end.timings.generation_per_second
        if self._clock == "cpu":
            speed = len(pieces) / (after.user + after.system - before.user - before.system)
        return Result(speed, pieces, end.drafts)

    async def ratio(self, name: str, request: CompletionRequest, pairs: int) -> tuple[float, float]:
        """The median ratio of speeds with and without drafts, and the acceptance; printed too."""
        ratios, accepted = [], 0.0
        for pair in range(pairs):
            order = (True, False) if pair % 2 else (False, True)
            results = {lookup: await self.run(replace(request, lookup=lookup)) for lookup in order}
            ratios.append(results[True].speed / results[False].speed)
            accepted = results[True].acceptance
        drafts = results[True].drafts
        ratio = statistics.median(ratios)
        speeds = f"{results[False].speed:7.1f} -> {results[True].speed:7.1f}"
        print(
            f"{name:28} {len(results[True].pieces):5} tokens  {speeds} "
            f"tokens/s  {drafts.accepted:5} of {drafts.proposed:5} accepted ({accepted:4.0%})  ratio {ratio:.3f}",
            flush=True,
        )
        return ratio, accepted

    async def repeated(self, pairs: int, lines: int, tokens: int) -> bool:
        """Part (a), of a worker that spells."""
        passed = True
        for name, text in files(lines).items():
            free = CompletionRequest(chat_prompt(repeating(text)), DRAWN, tokens)
            forced = replace(free, grammar=changed_file(text))
            ratio, accepted = await self.ratio(f"{name}, drawn", forced, pairs)
            await self.ratio(f"{name}, greedy", replace(forced, sampling=GREEDY), 1)
            await self.ratio(f"{name}, no grammar", free, 1)
            passed = passed and (accepted < ACCEPTED or ratio >= FASTER)
        print(f"    bar: {FASTER} where {ACCEPTED:.0%} are accepted")
        return passed

    async def free(self, pairs: int, tokens: int) -> bool:
        """Part (b)."""
        drawn = replace(DRAWN, temperature=0.8)
        ratios = [
            (await self.ratio(f"free text {number}", CompletionRequest(chat_prompt(text), drawn, tokens), pairs))[0]
            for number, text in enumerate(FREE, 1)
        ]
        print(f"    median {statistics.median(ratios):.3f}, bar: {SLOWER}")
        return statistics.median(ratios) >= SLOWER

    async def same(self, count: int, tokens: int) -> bool:
        """Part (c)."""
        equal = accepted = proposed = 0
        for text in prompts(count):
            request = CompletionRequest(chat_prompt(text), GREEDY, tokens)
            await self.forget()
            without = await self.run(replace(request, lookup=False))
            await self.forget()
            drafted = await self.run(request)
            equal += without.pieces == drafted.pieces
            accepted, proposed = accepted + drafted.drafts.accepted, proposed + drafted.drafts.proposed
        print(f"greedy: {equal} of {count} answers are the same, {accepted} of {proposed} draft tokens accepted")
        return equal == count


@asynccontextmanager
async def opened(options: argparse.Namespace, command: Sequence[str]) -> AsyncIterator[Bench]:
    """A bench with the model loaded by a worker."""
    engine = LocalEngine(command)
    try:
        async for _ in engine.load(LoadSpec(options.model, CONTEXT, threads=options.threads, memory=NOTHING_KEPT)):
            pass
        yield Bench(engine, options.clock)
    finally:
        await engine.close()


async def run(options: argparse.Namespace) -> bool:
    """All parts; whether every bar was reached."""
    async with opened(options, SPELLING) as bench:
        passed = [await bench.repeated(options.pairs, options.lines, options.repeated)]
    async with opened(options, WORKER) as bench:
        passed.append(await bench.free(options.pairs, options.tokens))
    async with opened(options, DRAFTING) as bench:
        passed.append(await bench.same(options.prompts, 32))
    return all(passed)


def main() -> int:
    """Status 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=0, help="0: all cores")
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--lines", type=int, default=200, help="of the file")
    parser.add_argument("--repeated", type=int, default=700, help="tokens of each answer in (a)")
    parser.add_argument("--tokens", type=int, default=200, help="of each answer in (b)")
    parser.add_argument("--prompts", type=int, default=100)
    parser.add_argument("--clock", choices=["wall", "cpu"], default="wall")
    return 0 if asyncio.run(run(parser.parse_args())) else 1


if __name__ == "__main__":
    sys.exit(main())
