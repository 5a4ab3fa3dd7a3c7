"""Prompt lookup's parts that need no model: what is expected to follow, how long drafts are, and what is exact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.worker.lookup import BLOCK, LADDER, LONGEST, SIZES, Exactness, History, Lookup, Pacer

TEXTS = st.lists(st.integers(0, 3), max_size=60)


def expected(tokens: list[int]) -> list[int]:
    """What followed the longest n-gram at the end of a text where that stood last before, by looking everywhere."""
    for size in SIZES:
        gram = tokens[-size:]
        for end in range(len(tokens) - 1, size - 1, -1):
            if tokens[end - size : end] == gram:
                return tokens[end:]
    return []


@given(TEXTS)
def test_what_followed_the_same_tokens_before_is_expected(tokens: list[int]) -> None:
    history = History()
    history.begin(tokens)
    end = history._next
    found = history.following(len(tokens) - end) if end else []
    assert found == (tokens[end:] if end else [])
    if found:
        assert tokens[end - SIZES[-1] : end] == tokens[-SIZES[-1] :]
    assert bool(found) == bool(expected(tokens))


@given(TEXTS, TEXTS, TEXTS)
def test_a_text_that_is_cut_back_leaves_nothing_behind(first: list[int], second: list[int], third: list[int]) -> None:
    used, fresh = History(), History()
    for tokens in (first, first + second, first + third):
        used.begin(tokens)
    fresh.begin(first + third)
    assert used._grams[0]._places == fresh._grams[0]._places
    assert used._grams[-1]._places == fresh._grams[-1]._places


def test_a_text_that_repeats_its_end_goes_on_repeating_it() -> None:
    history = History()
    history.begin([9, 8, 1, 2, 3, 1, 2, 3])
    assert history.following(7) == [1, 2, 3, 1, 2, 3, 1]


def test_a_match_goes_on_until_it_breaks() -> None:
    history = History()
    history.begin([1, 2, 3, 4, 5, 6, 9, 1, 2, 3])
    assert history.following(2) == [4, 5]
    assert [history.push(token) for token in (4, 5, 8, 7)] == [True, True, False, None]
    assert history.following(3) == []


ALONE = 0.02  # seconds of a token that is computed alone


def paced(cost: float, tokens: int, accepted: float, *, cheap: bool = False) -> tuple[float, float, int]:
    """The time with and without drafts, and tokens drafted, where a batch of n costs 1 + cost * (n - 1).

    The unit of time is a token alone; with ``cheap`` the longest draft costs a third. ``accepted`` is how often an
    expected token is drawn, evenly spread.
    """
    pacer = Pacer()
    pacer.begin()
    spent = made = drafted = 0.0
    share = 0.0
    while made < tokens:
        size = pacer.size()
        took = 0
        while took < size + 1:
            took += 1
            share += accepted
            hit = share >= 1
            share -= hit
            pacer.spoken(hit)
            if not hit:
                break
        units = (1 + cost * size) / (3 if cheap and size == LADDER[-1] else 1)
        spent, made, drafted = spent + units, made + took, drafted + size
        if size:
            pacer.drafted(size, took - 1, units * ALONE)
        else:
            pacer.alone(units * ALONE)
    return spent, made, int(drafted)


def test_text_that_repeats_is_drafted_and_faster() -> None:
    spent, made, drafted = paced(0.4, 1000, 0.99)
    assert made / spent > 1.6
    assert drafted > 500


def test_a_length_that_is_cheaper_than_smaller_ones_let_expect_is_found() -> None:
    spent, made, _ = paced(0.65, 1000, 0.998, cheap=True)
    assert made / spent > 2


def test_a_batch_whose_tokens_would_be_waited_for_too_long_is_not_made() -> None:
    pacer = Pacer()
    pacer.alone(LONGEST / 4)
    for _ in range(200):
        pacer.spoken(True)
        if size := pacer.size():
            assert size < 15
            pacer.drafted(size, size, (1 + 0.2 * size) * LONGEST / 4)


def test_text_that_does_not_repeat_is_slowed_by_the_credit_at_most() -> None:
    for accepted in (0.0, 0.1, 0.3, 0.5):
        spent, made, _ = paced(0.6, 400, accepted)
        assert spent <= made * 1.025


def test_batches_that_cost_as_much_as_their_tokens_end_the_drafts() -> None:
    spent, made, _ = paced(1.1, 2000, 0.99)
    assert spent <= made * 1.03


def test_one_disturbed_measurement_does_not_end_the_drafts() -> None:
    pacer = Pacer()
    pacer.alone(ALONE)
    for _ in range(20):
        pacer.spoken(True)
    for size in LADDER:
        pacer.drafted(size, size, 50 * ALONE)
    assert pacer.size() == 0
    for _ in range(2000):
        pacer.spoken(True)
        pacer.size()
    assert pacer.size() > 0


def test_exactness_is_proven_for_a_block_and_refuted_for_all_that_is_larger() -> None:
    exact = Exactness()
    assert exact.possible(2, 0)
    assert not exact.possible(4, 0)  # smaller ones come first
    assert not exact.proven(2, 0)
    exact.prove(4, 10, same=True)
    assert exact.proven(4, BLOCK - 1)
    assert exact.proven(2, 0)
    assert not exact.proven(5, 0)
    assert not exact.proven(4, BLOCK)
    exact.prove(4, BLOCK, same=False)
    assert not exact.possible(4, 3 * BLOCK)
    assert exact.possible(3, 3 * BLOCK)
    assert exact.possible(4, 0)


def test_drafts_have_a_measured_length_that_is_possible() -> None:
    lookup = Lookup()
    lookup.begin([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] * 8)
    lookup.pacer.alone(ALONE)
    for size in LADDER:
        lookup.pacer.drafted(size, size, (1 + 0.1 * size) * ALONE)
    for token in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10):
        lookup.push(token)
    assert len(lookup.draft(100, 0, exact=False)) in LADDER
    assert len(lookup.draft(2, 0, exact=False)) == 2
    assert len(lookup.draft(100, 0, exact=True)) == 1  # the smallest batch is compared first
    lookup.exactness.prove(2, 0, same=True)
    lookup.exactness.prove(3, 0, same=True)
    lookup.exactness.prove(4, 0, same=False)
    assert len(lookup.draft(100, 0, exact=True)) == 2
    assert lookup.draft(0, 0, exact=True) == []
