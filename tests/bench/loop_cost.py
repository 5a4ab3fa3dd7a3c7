"""What a token costs outside llama.cpp: at 8,000 generated tokens beside 200, with llama.cpp left out.

    python -m tests.bench.loop_cost [--rounds 25]

The worker's loop runs on the demo model's vocabulary with computing and drawing replaced by nothing: tokens come from a
list, one each ten milliseconds of a made-up clock. Its lines then go through the chat's parser to the terminal's JSON.
Measured is processor time, between the tokens 100 and 300 and between 7,900 and 8,100; the least of the rounds counts,
because other programs only ever make it more. Bar: within 10 %, in the worker and on the whole way. About a minute.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import os
import random
import sys
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any, cast
from unittest import mock

from desktop.chat.engine import (
    CompletionRequest,
    Engine,
    EngineEvent,
    Finished,
    ModelInfo,
    Prompt,
    Segment,
    ThinkingLimit,
    TokenDelta,
)
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Sampling, Timings, Usage
from desktop.chat.session import ModelSession
from desktop.cli.output import Output
from desktop.cli.talk import TerminalChat
from desktop.engine.wire import decode, encode
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.lookup import Lookup
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Wish
from desktop.engine.worker.run import Run
from desktop.engine.worker.sequence import CHAT, DONE
from desktop.engine.worker.sequence import Sequence as Memory
from tests.helpers.models import demo_model

BAR = 1.10
EARLY, LATE = (100, 300), (7900, 8100)
TOKENS = LATE[1] + 1
PERIOD = 0.005  # made-up seconds from one look at the clock to the next; the loop looks twice a token


class Marks:
    """Processor time at the tokens that begin and end the two windows."""

    def __init__(self) -> None:
        self._left = [*EARLY, *LATE]
        self._times: list[tuple[int, float]] = []

    def at(self, count: int) -> None:
        """So many tokens were there."""
        if self._left and count >= self._left[0]:
            self._left.pop(0)
            self._times.append((count, time.thread_time()))

    def costs(self) -> tuple[float, float]:
        """Seconds a token in the early and in the late window."""
        (a, b), (c, d), (e, f), (g, h) = self._times
        return (d - b) / (c - a), (h - f) / (g - e)


class Emptied:
    """llama.cpp's functions without those that compute or draw."""

    def __init__(self, api: Any, tokens: Sequence[int], marks: Marks) -> None:
        self._api = api
        drawn = enumerate(tokens)

        def sample(_chain: object, _context: object, _index: int) -> int:
            count, token = next(drawn)
            marks.at(count)
            return token

        self.llama_sampler_sample = sample
        self.llama_decode = lambda _context, _batch: DONE

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)


def worker_round(model: Model, api: Any, tokens: Sequence[int]) -> tuple[tuple[float, float], list[bytes]]:
    """One answer of the worker's loop: its costs, and the lines it sent."""
    marks, lines = Marks(), list[bytes]()
    model.api = Emptied(api, tokens, marks)
    thinking = ThinkingLimit(1 << 20, True, "</think>", "</think>")
    request = CompletionRequest((), Sampling(), stops=("\nUser:", "<|stop|>"), thinking=thinking)
    run = Run(model, request, [1, 2, 3], TOKENS, Lookup())
    with mock.patch("time.perf_counter", itertools.count(0, PERIOD).__next__):
        run.generate(StopFlag(), Memory(model, CHAT), lambda message: lines.append(encode({"id": 1} | message)))
    run.close()
    return marks.costs(), lines


class Player:
    """An engine that plays lines of a worker."""

    def __init__(self, lines: list[bytes], marks: Marks) -> None:
        self._lines, self._marks = lines, marks

    async def complete(self, _request: CompletionRequest) -> AsyncIterator[EngineEvent]:
        """The lines as events."""
        count = 0
        for line in self._lines:
            message = decode(line)
            assert message is not None
            yield TokenDelta(tuple(message["pieces"]))
            count += len(message["pieces"])
            self._marks.at(count)
        yield Finished(FinishReason.LENGTH, Usage(3, 0, count), Timings())

    async def render(self, _messages: object, _variables: object = None) -> Prompt:
        """A prompt."""
        return (Segment("x"),)


def parent_round(info: ModelInfo, lines: list[bytes]) -> tuple[float, float]:
    """The costs of one answer on its way from the pipe to the terminal."""
    marks = Marks()
    session = FormattedModel(cast(Engine, Player(lines, marks)), info)
    chat = TerminalChat(cast(ModelSession, session), Output(json_lines=True))
    with open(os.devnull, "w", encoding="utf-8") as nothing, contextlib.redirect_stdout(nothing):
        asyncio.run(chat.ask("x"))
    return marks.costs()


def load() -> Model:
    """The demo model."""
    return Model(Binding(2, lambda: False), demo_model(), Wish(512, 0, 1.0, True, 1), lambda _: None)


def words(model: Model) -> list[int]:
    """So many tokens with text, drawn at random: nothing of it repeats."""
    some = random.Random(5)
    usable = [token for token in range(1000, 40000) if model.piece(token)]
    return some.choices(usable, k=TOKENS + 1)


def show(name: str, early: float, late: float) -> bool:
    """Print a row; whether it reaches the bar."""
    ratio = late / early
    print(f"{name:22} {early * 1e6:8.2f} µs at 200   {late * 1e6:8.2f} µs at 8,000   ratio {ratio:.3f}   bar {BAR:.2f}")
    return ratio <= BAR


def run(rounds: int) -> bool:
    """Measure; whether both rows reach the bar."""
    with open(os.devnull, "w", encoding="utf-8") as nothing, contextlib.redirect_stderr(nothing):
        model = load()
    api, info, tokens = model.api, model.describe(), words(model)
    worker, whole = [], []
    for _ in range(rounds):
        costs, lines = worker_round(model, api, tokens)
        parent = parent_round(info, lines)
        worker.append(costs)
        whole.append((costs[0] + parent[0], costs[1] + parent[1]))
    least = [[min(column) for column in zip(*rows, strict=True)] for rows in (worker, whole)]
    return all([show("the worker's loop", *least[0]), show("with pipe and terminal", *least[1])])


def main() -> int:
    """Status 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=25)
    return 0 if run(parser.parse_args().rounds) else 1


if __name__ == "__main__":
    sys.exit(main())
