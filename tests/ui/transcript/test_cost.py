"""The main thread's cost, ten times looser than the bars that ``tests/bench/transcript_cost.py`` measures."""

from __future__ import annotations

import statistics

from desktop.ui.theme import ThemeWatcher
from tests.bench.transcript_cost import open_cost, streamed_costs


def test_opening_500_messages(theme: ThemeWatcher) -> None:
    opened, step = open_cost(500)
    assert opened < 1000
    assert step < 100


def test_a_streamed_update_at_32000_tokens(theme: ThemeWatcher) -> None:
    assert statistics.median(streamed_costs(32_000, updates=10)) < 100


def test_thinking_at_32000_tokens(theme: ThemeWatcher) -> None:
    assert statistics.median(streamed_costs(32_000, updates=10, thinking=True)) < 100


def test_a_chat_with_200_rounds_of_calls(theme: ThemeWatcher) -> None:
    opened, step = open_cost(50, rounds=8)
    assert opened < 1000
    assert step < 100


def test_a_streamed_update_below_8_rounds_of_calls(theme: ThemeWatcher) -> None:
    assert statistics.median(streamed_costs(1000, updates=10, rounds=8)) < 100
