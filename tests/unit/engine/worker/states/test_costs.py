"""Costs are guesses until something was measured that is large enough."""

from __future__ import annotations

import pytest

from desktop.engine.worker.states.costs import Costs


def test_measurements_move_the_costs_towards_them() -> None:
    costs = Costs(1.0)
    for _ in range(20):
        costs.computed(100, 200.0)
        costs.copied(1 << 20, 0.5)
        costs.read(1 << 20, 1.0)
    assert costs.token == pytest.approx(2.0, rel=1e-3)
    assert costs.memory == pytest.approx(0.5 / (1 << 20), rel=1e-3)
    assert costs.disk == pytest.approx(1.0 / (1 << 20), rel=1e-3)


def test_what_is_too_small_says_nothing() -> None:
    costs = Costs(1.0)
    before = (costs.token, costs.memory, costs.disk)
    costs.computed(1, 5.0)
    costs.copied(100, 5.0)
    costs.read(100, 5.0)
    assert (costs.token, costs.memory, costs.disk) == before
