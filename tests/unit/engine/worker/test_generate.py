"""The parts of the generator that need no model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.engine import Segment
from desktop.engine.wire import Message
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.model import join_plain
from desktop.engine.worker.run import MESSAGE_PERIOD, Outbox
from desktop.engine.worker.sequence import common_prefix

TOKENS = st.lists(st.integers(0, 3), max_size=12)


@given(TOKENS, TOKENS)
def test_the_common_prefix_is_common_and_longest(first: list[int], second: list[int]) -> None:
    size = common_prefix(first, second)
    assert first[:size] == second[:size]
    assert first[size : size + 1] != second[size : size + 1] or size == len(first) == len(second)


def test_fast_pieces_travel_together_and_slow_ones_alone() -> None:
    sent: list[Message] = []
    outbox = Outbox(sent.append)
    for number in range(4):
        outbox.push([str(number)], 10 + number * MESSAGE_PERIOD / 2)
    outbox.push(["4"], 20)
    outbox.push(["5"], 20 + MESSAGE_PERIOD / 2)
    outbox.flush()
    outbox.flush()
    assert [message["pieces"] for message in sent] == [["0"], ["1", "2"], ["3", "4"], ["5"]]


def test_pieces_do_not_wait_for_one_that_takes_long() -> None:
    sent: list[Message] = []
    outbox = Outbox(sent.append)
    outbox.push(["0"], 10)
    outbox.push(["1"], 10.001)
    outbox.before_wait(MESSAGE_PERIOD / 2)
    assert [message["pieces"] for message in sent] == [["0"]]
    outbox.before_wait(MESSAGE_PERIOD)
    outbox.before_wait(MESSAGE_PERIOD)
    assert [message["pieces"] for message in sent] == [["0"], ["1"]]


def test_plain_segments_are_joined_and_control_ones_are_not() -> None:
    a, b = Segment("<a>", control=True), Segment("<b>", control=True)
    joined = join_plain((Segment(""), Segment("x"), Segment("y"), a, b, Segment(""), Segment("z"), Segment("")))
    assert joined == [Segment("xy"), a, b, Segment("z")]


@pytest.mark.parametrize(
    ("stopped_before", "runs", "stopped_after", "is_set"),
    [
        (None, 1, None, False),
        (None, 1, 1, True),
        (1, 2, None, False),  # a late stop is not the next one's
        (3, 3, None, True),  # a stop that overtook its completion counts
        (None, 4, 3, False),
    ],
)
def test_a_stop_means_one_completion_only(
    stopped_before: int | None, runs: int, stopped_after: int | None, is_set: bool
) -> None:
    flag = StopFlag()
    if stopped_before is not None:
        flag.stop(stopped_before)
    flag.begin(runs)
    if stopped_after is not None:
        flag.stop(stopped_after)
    assert flag.is_set == is_set


def test_stops_of_requests_that_are_over_are_forgotten() -> None:
    flag = StopFlag()
    for request in range(100):
        flag.stop(request - 1)  # late
        flag.begin(request)
        flag.end()
    assert len(flag._stopped) <= 1
