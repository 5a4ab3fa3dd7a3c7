"""Thinking ended from outside, on a model that cannot end it itself: at its budget, and when the answer is wanted.

    python -m tests.bench.thinking_budget [--runs 100] [--threads 1]

The demo model thinks because the tag is opened for it, and every token with a "<" is taken from it. The bars: at most
32 tokens between the end of the budget and the answer; no part of a tag in what shows; an answer that is wanted begins
within 300 ms or 3 tokens. The runs of each take about two minutes on one core; --runs 6 is what the suite does.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys

from desktop.chat.engine import LoadSpec, ModelInfo
from desktop.engine.local import LocalEngine
from tests.helpers.engine import WORKER
from tests.helpers.models import demo_model
from tests.helpers.thinking_runs import MOST_DRAWN, MOST_MS, MOST_OVER, Thinker

LINE = "{:34} {:>6} {:>10} {:>8} {:>8}"


async def run(options: argparse.Namespace) -> bool:
    """Run both and print the table; whether all bars are reached."""
    engine, chance = LocalEngine(WORKER), random.Random(5)
    info: ModelInfo | None = None
    async for event in engine.load(LoadSpec(demo_model(), 2048, threads=options.threads)):
        info = event if isinstance(event, ModelInfo) else info
    assert info is not None
    thinker = Thinker(engine, info)
    budgets = [chance.randint(1, 96) for _ in range(options.runs)]
    spent = [await thinker.ask(n, budget=budget) for n, budget in enumerate(budgets)]
    wanted = [await thinker.ask(n, wanted_after=chance.randint(0, 40)) for n in range(options.runs)]
    await engine.close()
    over = [one.before - budget for one, budget in zip(spent, budgets, strict=True)]
    stray = sum("<" in one.shown or "think>" in one.shown for one in (*spent, *wanted))
    late = [one for one in wanted if one.drawn > MOST_DRAWN and one.milliseconds > MOST_MS]
    drawn, times = [one.drawn for one in wanted], [one.milliseconds for one in wanted]
    print(LINE.format("", "runs", "median", "worst", "bar"))
    print(LINE.format("tokens from the budget's end", len(spent), statistics.median(over), max(over), MOST_OVER))
    print(LINE.format("tokens drawn once it is wanted", len(wanted), statistics.median(drawn), max(drawn), MOST_DRAWN))
    print(LINE.format("ms to the wanted answer", "", f"{statistics.median(times):.0f}", f"{max(times):.0f}", MOST_MS))
    print(LINE.format("answers with a part of a tag", len(spent) + len(wanted), "", stray, 0))
    print(LINE.format("wanted answers beyond both bars", len(wanted), "", len(late), 0))
    return max(over) <= MOST_OVER and not stray and not late


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--threads", type=int, default=1)
    sys.exit(0 if asyncio.run(run(parser.parse_args())) else 1)


if __name__ == "__main__":
    main()
