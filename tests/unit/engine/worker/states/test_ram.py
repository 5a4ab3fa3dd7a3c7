"""States in memory stay within their room, and the one used least recently goes first."""

from __future__ import annotations

from desktop.engine.worker.states.chain import BLOCK, Chained
from desktop.engine.worker.states.ram import Ram, State


def state(*blocks: int, size: int = 10) -> State:
    """Of whole blocks, each of one token."""
    return State(Chained.of([block for block in blocks for _ in range(BLOCK)]), bytearray(size))


def blocks(one: State) -> list[int]:
    return list(one.chain.tokens[::BLOCK])


def test_the_one_used_least_recently_goes_first() -> None:
    ram = Ram()
    a, b, c = state(1), state(2), state(3)
    for one in (a, b, c):
        ram.put(one, 30, replaces=True)
    ram.used(a)
    ram.put(state(4), 30, replaces=True)
    assert [one.chain.tokens[0] for one in ram.states] == [3, 1, 4]
    ram.trim(10)
    assert [one.chain.tokens[0] for one in ram.states] == [4]
    assert ram.size == 10


def test_a_longer_state_stands_for_those_it_begins_with() -> None:
    ram = Ram()
    for one in (state(1, 2), state(1, 3), state(1, 2, 3)):
        ram.put(one, 100, replaces=True)
    assert [blocks(one) for one in ram.states] == [[1, 3], [1, 2, 3]]


def test_states_that_cannot_be_cut_stay_beside_longer_ones() -> None:
    ram = Ram()
    for one in (state(1, 2), state(1, 2, 3)):
        ram.put(one, 100, replaces=False)
    assert len(ram.states) == 2


def test_what_is_larger_than_the_room_is_not_kept() -> None:
    ram = Ram()
    ram.put(state(1), 30, replaces=True)
    ram.put(state(2, size=31), 30, replaces=True)
    assert ram.states == []
    ram.put(state(3), 0, replaces=True)
    assert ram.states == []
