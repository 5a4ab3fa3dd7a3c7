"""The hash chain finds what two prompts have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.worker.sequence import common_prefix
from desktop.engine.worker.states.chain import BLOCK, KEY, Chained

# few tokens, so that prompts have something in common, in whole blocks and beyond
PROMPTS = st.builds(
    lambda common, rest: [*range(common), *rest], st.integers(0, 5 * BLOCK), st.lists(st.integers(0, 2), max_size=4)
)


@given(PROMPTS, PROMPTS)
def test_what_is_common_is_what_reading_both_finds(first: list[int], second: list[int]) -> None:
    one, other = Chained.of(first), Chained.of(second)
    assert one.common(other) == other.common(one) == common_prefix(first, second)


def test_a_key_covers_its_block_and_all_before_it() -> None:
    tokens = list(range(3 * BLOCK))
    keys = Chained.of(tokens).keys
    changed = Chained.of([*tokens[:BLOCK], -1, *tokens[BLOCK + 1 :]]).keys
    assert len(keys) == 3 * KEY
    assert changed[:KEY] == keys[:KEY]
    assert {changed[KEY : 2 * KEY], changed[2 * KEY :]}.isdisjoint({keys[KEY : 2 * KEY], keys[2 * KEY :]})


@pytest.mark.parametrize(("size", "tail"), [(8, 1), (200, 25), (512, 64), (5000, 64)])
def test_a_state_stands_for_one_that_differs_in_its_last_tokens(size: int, tail: int) -> None:
    tokens = list(range(size))
    assert Chained.of(tokens).stood_for_by(Chained.of([*tokens, 1]))
    assert Chained.of(tokens).stood_for_by(Chained.of([*tokens[:-tail], *[-1] * 100]))
    assert not Chained.of(tokens).stood_for_by(Chained.of([*tokens[: -tail - 1], *[-1] * 100]))


def test_without_a_whole_block_tokens_are_compared() -> None:
    assert Chained.of([1, 2, 3]).common(Chained.of([1, 2, 4, 5])) == 2
    assert Chained.of([]).common(Chained.of([1])) == 0
