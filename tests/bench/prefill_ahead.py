"""What reading ahead is worth, and how soon it makes room: the session over the real worker, as the window drives it.

    python -m tests.bench.prefill_ahead [--model FILE] [--threads 1] [--rounds 3] [--tokens 2000] [--times 15]

A conversation of about ``--tokens`` tokens ends with an answer and its long thinking. The next prompt leaves the
thinking out, so that the answer has to be read again. Measured is the time to the first token of the next turn, after
the user has read for as long as reading ahead takes, and without reading ahead, beside that of a new message of as many
tokens behind a context that is computed already. Bar: 1.3 times that of the new message alone. The worker's processor
time stands beside it, for machines with other work.

Then requests come at random moments of a long reading ahead: a count of tokens, and a question, until it begins to be
worked on. Bar: 50 ms for the slowest. The demo model takes about 3 minutes with one thread.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import psutil

from desktop.chat.ahead import Desk, next_request
from desktop.chat.engine import LoadSpec, PromptProgress, Segment
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.chat.session import ModelSession
from desktop.engine.local import LocalEngine
from tests.helpers.engine import WORKER, chat_prompt, request
from tests.helpers.models import demo_model

RATIO_BAR, YIELD_BAR_MS = 1.3, 50.0
SENTENCE = "The old harbour lay quiet under the rain, and the ships moved a little at their ropes. "
SENTENCE_TOKENS = 20
NEW = "{}s have seen it all: what did they say when the wind rose in the west and the last of the boats was out at sea."


class Turn(NamedTuple):
    """Milliseconds to the first token, the worker's processor time in milliseconds, tokens that were computed."""

    first: float
    processor: float
    computed: int

    def __str__(self) -> str:
        return f"{self.first:.0f} ms ({self.computed} tok)"


class Bench:
    """One session; each conversation is another one, so that nothing is found that an earlier one left."""

    def __init__(self, session: ModelSession, worker: int, tokens: int) -> None:
        self._session, self._worker = session, psutil.Process(worker)
        self._parts = [SENTENCE * max(1, share * tokens // SENTENCE_TOKENS // 10) for share in (4, 4, 2)]
        self._number = random.randrange(10**6)

    def conversation(self) -> Desk:
        """A question, an answer's thinking, and the answer."""
        self._number += 1
        question, thinking, answer = self._parts
        path = (
            Message(Role.USER, f"Story {self._number}. {question}"),
            Message(Role.ASSISTANT, answer.strip(), thinking.strip()),
        )
        return Desk(1, path, ThinkingMode.OFF)

    async def answered(self, desk: Desk) -> None:
        """Leave the engine as it is when this answer has just ended, thinking and all."""
        asked = ChatRequest(desk.messages[:1], desk.mode, max_tokens=1, begun=desk.messages[1])
        await self.first_token(asked)

    async def read_ahead(self, desk: Desk) -> float:
        """Read the next prompt ahead; seconds it took."""
        wanted, started = next_request(desk), time.perf_counter()
        assert wanted is not None
        known = await self._session.prefill(wanted)
        assert known is not None
        assert known.live == known.total
        return time.perf_counter() - started

    async def next_turn(self, desk: Desk, who: str) -> Turn:
        """Ask the next question."""
        new = Message(Role.USER, NEW.format(who))
        return await self.first_token(ChatRequest((*desk.messages, new), desk.mode, max_tokens=1))

    async def first_token(self, asked: ChatRequest) -> Turn:
        """Have something answered with one token."""
        started, first, computed = time.perf_counter(), 0.0, 0
        before = sum(self._worker.cpu_times()[:2])
        async for event in self._session.stream(asked):
            if isinstance(event, PromptProgress):
                computed = event.total - event.cached
            else:
                first = first or time.perf_counter() - started
        return Turn(first * 1000, (sum(self._worker.cpu_times()[:2]) - before) * 1000, computed)


async def ratios(bench: Bench, rounds: int) -> float:
    """Print a line a round; the median ratio with reading ahead."""
    names = ("first token after it", "new message alone", "ratio", "cpu", "without", "ratio")
    print("{:>11}{:>24}{:>24}{:>8}{:>8}{:>24}{:>8}".format("read ahead", *names))
    found = []
    for _ in range(rounds):
        desk = bench.conversation()
        await bench.answered(desk)
        seconds = await bench.read_ahead(desk)
        ahead = await bench.next_turn(desk, "Captain")
        turns = [await bench.next_turn(desk, who) for who in ("Sailor", "Pilot", "Cook")]
        alone = sorted(turns)[len(turns) // 2]
        desk = bench.conversation()
        await bench.answered(desk)
        without = await bench.next_turn(desk, "Captain")
        found.append(ahead.first / alone.first)
        cpu, times = ahead.processor / alone.processor, without.first / alone.first
        print(f"{seconds:>9.1f} s{ahead!s:>24}{alone!s:>24}{found[-1]:>8.2f}{cpu:>8.2f}{without!s:>24}{times:>8.2f}")
    median = statistics.median(found)
    print(f"median ratio {median:.2f}, bar {RATIO_BAR}")
    return median


async def room_ms(engine: LocalEngine, bench: Bench, session: ModelSession, *, question: bool) -> float:
    """Milliseconds from a request at a random moment of a long reading ahead until it is worked on."""
    wanted = next_request(bench.conversation())
    assert wanted is not None
    ahead = asyncio.create_task(session.prefill(wanted))
    await asyncio.sleep(random.uniform(0.2, 0.6))
    assert not ahead.done(), "too fast: give more --tokens"
    started = time.perf_counter()
    if question:
        async for event in engine.complete(request("Hello", 1)):
            if isinstance(event, PromptProgress):
                break
    else:
        await engine.count((Segment("Hello"),))
    taken = (time.perf_counter() - started) * 1000
    ahead.cancel()
    await asyncio.wait({ahead})
    return taken


async def rooms(engine: LocalEngine, bench: Bench, session: ModelSession, times: int) -> float:
    """Print a line a kind of request; milliseconds of the slowest."""
    await engine.count(chat_prompt("Hello"))
    print(f"\n{'asked while reading ahead':<30}{'median':>10}{'slowest':>10}  ms")
    slowest = 0.0
    for question, name in ((False, "a count of tokens"), (True, "a question, until it begins")):
        taken: Sequence[float] = [await room_ms(engine, bench, session, question=question) for _ in range(times)]
        print(f"{name:<30}{statistics.median(taken):>10.1f}{max(taken):>10.1f}")
        slowest = max(slowest, *taken)
    print(f"slowest {slowest:.1f} ms, bar {YIELD_BAR_MS:.0f}")
    return slowest


async def run(options: argparse.Namespace) -> int:
    """Measure both."""
    engine = LocalEngine(WORKER)
    session = ModelSession(engine)
    try:
        spec = LoadSpec(options.model, context=options.tokens + 1024, threads=options.threads)
        async for _ in session.load(spec):
            pass
        assert engine.pid is not None
        ratio = await ratios(Bench(session, engine.pid, options.tokens), options.rounds)
        slowest = await rooms(engine, Bench(session, engine.pid, 2 * options.tokens), session, options.times)
    finally:
        await session.close()
    return 0 if ratio <= RATIO_BAR and slowest <= YIELD_BAR_MS else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--times", type=int, default=15)
    return asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    sys.exit(main())
