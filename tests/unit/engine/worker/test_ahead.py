"""Computing ahead in the worker: it gives way to every request, goes on behind it, and ends where it is replaced."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.chat.engine import CachedTokens, Prompt
from desktop.engine.wire import Lines, Message, decode, encode
from desktop.engine.worker.ahead import CARD_SECONDS, LEAST, Pace, ahead_pace
from desktop.engine.worker.channel import Channel, StopFlag
from desktop.engine.worker.generate import Generator
from desktop.engine.worker.main import Worker

Hook = Callable[[], None]
TOTAL = 4


class Ahead:
    """Stands in for a generator: a prompt of four steps; ``between`` are called before each of them."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.between: list[Hook] = []
        self.done: dict[int, int] = {}
        self.states = SimpleNamespace(patience=None)

    def prefill(self, tokens: list[int], send: Callable[[Message], None]) -> CachedTokens:
        while self.done.get(tokens[0], 0) < TOTAL:
            if self.between:
                self.between.pop(0)()
            if self._channel.stop_flag.is_set:
                break
            self.done[tokens[0]] = self.done.get(tokens[0], 0) + 1
            send({})
        return self.held(tokens)

    def held(self, tokens: list[int]) -> CachedTokens:
        done = self.done.get(tokens[0], 0)
        return CachedTokens(TOTAL, done, done)

    def complete(self, *_: object) -> Any:
        raise AssertionError("no completion is played here")


class Bench:
    """A worker without a model, whose requests are given by hand and whose replies are read."""

    def __init__(self) -> None:
        self._source, sink = os.pipe()
        self.channel = Channel(0, sink)
        self.worker = Worker(self.channel, SimpleNamespace(offload=False, cuda=False, devices=list))  # type: ignore[arg-type]
        self.ahead = Ahead(self.channel)
        self.worker._generator = self.ahead  # type: ignore[assignment]
        self.worker._model = SimpleNamespace(shares=True, tokenize=lambda prompt: [int(prompt[0].text)])  # type: ignore[assignment]

    def ask(self, request: int, do: str, **values: object) -> None:
        """A request arrives; the prompt is its number."""
        self.channel._take(encode({"id": request, "do": do, "prompt": [[str(request), False]]} | values))

    def serve(self, times: int = 1) -> list[tuple[int, str]]:
        """Serve so often; what was replied: request and kind."""
        for _ in range(times):
            request = self.worker.next()
            assert request is not None
            self.worker.serve(*request)
        os.set_blocking(self._source, False)
        try:
            data = os.read(self._source, 1 << 16)
        except BlockingIOError:
            return []
        replies = [decode(line) for line in Lines().feed(data) if line]
        return [(reply["id"], reply["kind"]) for reply in replies if reply]

    def close(self) -> None:
        os.close(self._source)
        os.close(self.channel.sink)


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.close()


@pytest.mark.parametrize("do", ["complete", "count", "cached", "render", "devices", "prefill", "load", "perplexity"])
def test_any_request_sets_the_abort_byte(bench: Bench, do: str) -> None:
    flag = bench.channel.stop_flag
    flag.begin(1)
    bench.ask(2, do)
    assert (flag.is_set, flag.gave_way) == (False, False), "a completion ends for nobody but its own stop"
    flag.begin(3, yields=True)
    before = (flag.is_set, flag.gave_way)
    bench.ask(4, do)
    assert (before, flag.is_set, flag.gave_way) == ((False, False), True, True)


def test_a_question_is_answered_in_between(bench: Bench) -> None:
    bench.ahead.between = [lambda: None, lambda: bench.ask(2, "count")]
    bench.ask(1, "prefill")
    assert bench.serve() == []
    assert bench.ahead.done == {1: 1}
    assert bench.serve() == [(2, "end")]
    assert bench.serve() == [(1, "end")]
    assert bench.ahead.done == {1: TOTAL}


def test_what_waits_already_goes_first(bench: Bench) -> None:
    bench.ask(1, "prefill")
    bench.ask(2, "count")
    bench.ask(3, "devices")
    assert bench.serve(3) == [(2, "end"), (3, "end")]
    assert bench.ahead.done == {}
    assert bench.serve() == [(1, "end")]


@pytest.mark.parametrize(("live", "waits", "size"), [(4, False, 4096), (1, True, 4096), (1, False, 4)])
def test_nothing_is_forgotten_where_nothing_can_be_computed(live: int, waits: bool, size: int) -> None:
    """All of it is there; something else waits; no answer would fit behind it."""
    generator: Any = Generator.__new__(Generator)  # of its parts only those that are asked
    generator._model = SimpleNamespace(size=size)
    generator._stop = StopFlag()
    generator.states = SimpleNamespace(known=lambda tokens: CachedTokens(len(tokens), live, live))
    generator._stop.begin(1, yields=True)
    if waits:
        generator._stop.give_way()
    assert generator.prefill([1, 2, 3, 4], lambda _: None) == CachedTokens(4, live, live)


def test_a_newer_one_takes_its_place(bench: Bench) -> None:
    bench.ahead.between = [lambda: None, lambda: bench.ask(2, "prefill")]
    bench.ask(1, "prefill")
    assert bench.serve(2) == [(1, "end"), (2, "end")]
    assert bench.ahead.done == {1: 1, 2: TOTAL}


def test_what_is_to_be_forgotten_is_not_computed_again_behind_that(bench: Bench) -> None:
    """A chat is erased while it is read ahead: what was computed of it would be stored once nothing happens."""
    bench.ahead.between = [lambda: None, lambda: bench.ask(2, "forget", store=True)]
    bench.ahead.states = SimpleNamespace(patience=0.0, forget=lambda *, store: bench.ahead.done.clear())
    bench.ask(1, "prefill")
    assert bench.serve(2) == [(1, "end"), (2, "end")]
    assert bench.worker.next() is None, "nothing is paused"
    assert bench.ahead.done == {}


@pytest.mark.parametrize(("aside", "goes_on"), [(False, False), (True, True)])
def test_it_ends_before_an_answer_but_not_before_one_aside(bench: Bench, aside: bool, goes_on: bool) -> None:
    bench.ahead.between = [lambda: bench.ask(2, "complete", aside=aside)]
    bench.ask(1, "prefill")
    assert bench.serve() == []
    served: list[object] = []
    bench.worker._complete = lambda *_: served.append(1) or {}  # type: ignore[method-assign, func-returns-value]
    assert bench.serve() == ([(2, "end")] if goes_on else [(1, "end"), (2, "end")])
    assert served
    if goes_on:
        assert bench.serve() == [(1, "end")]


def test_a_stop_ends_it_while_it_is_paused_too(bench: Bench) -> None:
    bench.ahead.between = [lambda: bench.ask(2, "count")]
    bench.ask(1, "prefill")
    assert bench.serve(2) == [(2, "end")]
    bench.ask(1, "stop")
    assert bench.serve() == [(1, "end")]
    assert bench.ahead.done == {}


def test_a_state_that_cannot_go_back_is_left_in_front_of_what_may_change(bench: Bench) -> None:
    asked: list[list[str]] = []

    def tokenize(prompt: Prompt) -> list[int]:
        asked.append([segment.text for segment in prompt])
        return [1]

    bench.worker._model = SimpleNamespace(shares=False, tokenize=tokenize)  # type: ignore[assignment]
    bench.channel._take(
        encode({"id": 1, "do": "prefill", "prompt": [["<s>", True], ["a", False], ["<u>", True], ["b", False]]})
    )
    assert bench.serve() == [(1, "end")]
    assert asked == [["<s>", "a", "<u>"]]


def test_every_step_counts_as_progress(bench: Bench) -> None:
    before = bench.channel.progress
    bench.ask(1, "prefill")
    bench.serve()
    assert bench.channel.progress >= before + TOTAL


def test_steps_grow_to_what_fits_and_shrink_at_once() -> None:
    pace = Pace(16, 512, 0.1)
    sizes = []
    for _ in range(8):
        sizes.append(pace.step)
        pace.took(pace.step, pace.step / 2000)
    assert sizes == [16, 32, 64, 128, 200, 200, 200, 200]
    pace.took(200, 2.0)
    assert pace.step == 16
    pace.took(16, 0.0)
    assert pace.step == 32
    sizes = []
    for _ in range(7):
        pace.broken()
        sizes.append(pace.step)
    assert sizes == [16, 8, 4, 2, 1, 1, 1], "broken off again and again it still gets on"
    pace.took(1, 0.0)
    assert pace.step == 2


def test_a_card_gets_steps_that_end_in_time() -> None:
    pace = ahead_pace(512, gpu=True)
    assert pace.step == LEAST
    for _ in range(8):
        pace.took(pace.step, pace.step / 4000)
    assert pace.step == CARD_SECONDS * 4000
    assert ahead_pace(8, gpu=True).step == 8, "never more than the model computes at once"
