"""The number of threads, on computers that are played."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.engine.worker.governor import MOST_PATIENCE_S, Governor, timed

Played = Callable[[int], tuple[float, float]]


def free(threads: int) -> tuple[float, float]:
    """Seconds of a token, and the cores that the threads have, where nothing else runs."""
    return 0.02 / threads, float(threads)


def crowded(cores: int, others: int) -> Played:
    """Where other programs keep ``others`` of ``cores`` busy: threads that share a core make all the others wait."""

    def played(threads: int) -> tuple[float, float]:
        if threads + others <= cores:
            return free(threads)
        return 0.2, cores * threads / (threads + others)

    return played


class Computer:
    """Computes tokens on a played computer."""

    def __init__(self, most: int) -> None:
        self.used: list[int] = []
        self.governor = Governor(most, self.used.append)
        self.spent = 0.0

    def compute(self, played: Played, seconds: float) -> dict[int, float]:
        """Tokens for so long; how many of these seconds were spent with each number of threads."""
        spent: dict[int, float] = {}
        while sum(spent.values()) < seconds:
            threads = self.governor.threads
            token, cores = played(threads)
            self.governor.step(token, token * cores)
            spent[threads] = spent.get(threads, 0.0) + token
        return spent


def test_threads_that_lack_nothing_stay() -> None:
    computer = Computer(8)

    assert set(computer.compute(free, 100)) == {8}
    assert computer.used == []


@pytest.mark.parametrize(("cores", "others"), [(2, 1), (4, 1), (8, 1), (8, 3)])
def test_each_busy_core_takes_a_thread(cores: int, others: int) -> None:
    computer = Computer(cores)
    computer.compute(crowded(cores, others), 20)

    spent = computer.compute(crowded(cores, others), 200)

    assert max(spent, key=lambda threads: spent[threads]) == cores - others
    # what trials cost, at the end one in half a minute
    assert spent[cores - others] > 0.9 * 200


def test_all_threads_come_back_when_the_cores_are_free() -> None:
    computer = Computer(4)
    computer.compute(crowded(4, 2), 200)

    spent = computer.compute(free, 2 * MOST_PATIENCE_S + 20)

    assert computer.governor.threads == 4
    assert spent[4] > 10


def test_a_trial_that_gains_nothing_is_taken_back_and_repeated_less_and_less_often() -> None:
    """A core that is lacked, where fewer threads are slower all the same: a system that counts time in large steps."""
    computer = Computer(2)

    spent = computer.compute(lambda threads: (0.02 / threads, 0.5 * threads), 300)

    assert spent[2] > 0.97 * 300
    assert len(computer.used) % 2 == 0
    assert computer.used[:4] == [1, 2, 1, 2]


def test_one_thread_is_the_least() -> None:
    computer = Computer(2)

    computer.compute(lambda threads: (0.3, 0.1), 100)

    assert 0 not in computer.used


def test_only_a_token_that_was_computed_counts() -> None:
    steps: list[float] = []
    governor = Governor(2, lambda _: None)
    governor.step = lambda seconds, worked: steps.append(seconds)  # type: ignore[method-assign]

    assert timed(governor, lambda: 2) == 2
    assert steps == []
    assert timed(governor, lambda: 0) == 0
    assert len(steps) == 1
