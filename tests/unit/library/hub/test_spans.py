"""Spans against a plain set of numbers."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.library.hub.spans import Spans

SIZE = 40
spans = st.tuples(st.integers(0, SIZE), st.integers(0, SIZE)).map(lambda pair: (min(pair), max(pair)))


@given(st.lists(spans))
def test_they_hold_what_was_added(added: list[tuple[int, int]]) -> None:
    found, plain = Spans(), set[int]()
    for start, end in added:
        found.add(start, end)
        plain |= set(range(start, end))
    assert found.total == len(plain)
    gaps = found.gaps(SIZE)
    assert {at for start, end in gaps for at in range(start, end)} == set(range(SIZE)) - plain
    assert all(start < end for start, end in gaps)
    assert all(first[1] < second[0] for first, second in pairwise(gaps))
    for start in range(SIZE):
        assert found.reach(start) == next(at for at in range(start, SIZE + 1) if at not in plain)
