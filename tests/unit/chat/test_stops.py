"""Texts that end an answer, in every split."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.stops import StopMatcher


def run(stops: tuple[str, ...], pieces: list[str]) -> tuple[list[str], bool]:
    """Everything a matcher lets through, and whether it found a stop."""
    matcher, out = StopMatcher(stops), []
    for piece in pieces:
        out += matcher.push(piece)
        if matcher.found:
            return out, True
    return out + matcher.flush(), False


@pytest.mark.parametrize(
    ("stops", "pieces", "expected", "found"),
    [
        ((), ["a", "b"], ["a", "b"], False),
        (("END",), ["x", "EN", "D", "y"], ["x", "", ""], True),
        (("END",), ["xE", "ND"], ["x", ""], True),
        (("END",), ["EN", "E", "ND"], ["EN", "", ""], True),
        (("END",), ["EN"], ["EN"], False),
        (("b", "abc"), ["ab"], ["a"], True),
        (("\n\n",), ["a\n", "b\n", "\n"], ["a\n", "b", ""], True),
        (("", "x"), ["yx"], ["y"], True),
        (("aab",), ["a", "a", "a", "b"], ["a", "", "", ""], True),
    ],
)
def test_stops(stops: tuple[str, ...], pieces: list[str], expected: list[str], found: bool) -> None:
    assert run(stops, pieces) == (expected, found)


@given(
    st.lists(st.text("ab", max_size=4), max_size=20),
    st.lists(st.text("ab", min_size=1, max_size=4), min_size=1, max_size=3),
)
def test_what_comes_out_is_the_text_before_the_first_stop_in_as_many_pieces(
    pieces: list[str], stops: list[str]
) -> None:
    out, found = run(tuple(stops), pieces)
    # a stop is seen with the first piece that completes one
    taken = next(
        (n for n in range(1, len(pieces) + 1) if any(stop in "".join(pieces[:n]) for stop in stops)), len(pieces)
    )
    text = "".join(pieces[:taken])
    starts = [text.find(stop) for stop in stops if stop in text]
    assert found == bool(starts)
    assert "".join(out) == (text[: min(starts)] if starts else text)
    assert len(out) == taken


def test_nothing_is_held_back_that_cannot_begin_a_stop() -> None:
    matcher = StopMatcher(("STOP",))
    assert matcher.push("hello ") == ["hello "]
    assert matcher.push("ST") == []
    assert matcher.push("RONG") == ["ST", "RONG"]
