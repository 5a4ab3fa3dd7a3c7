"""The first painted window, by CPU of the main thread; tests/bench/window_start.py has the real bar of 3."""

from __future__ import annotations

from tests.bench.window_start import measure

LOOSE = 10


def test_the_window_is_painted_before_anything_slow_begins() -> None:
    found = measure(1)
    assert found["ratio"] < 3.0 * LOOSE
