"""How one list of rows becomes another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.sidebar.changes import Change, Insertion, Move, Removal, changes

KEYS = st.lists(st.integers(0, 20), unique=True)


def done(change: Change, rows: list[int], new: list[int]) -> None:
    """What a model does with a change."""
    match change:
        case Removal(at, count):
            del rows[at : at + count]
        case Move(source, target):
            rows.insert(target, rows.pop(source))
        case Insertion(at, start, count):
            rows[at:at] = new[start : start + count]


@given(KEYS, KEYS)
def test_the_changes_make_the_new_list(old: list[int], new: list[int]) -> None:
    rows = list(old)
    for change in changes(old, new):
        done(change, rows, new)
    assert rows == new


def test_what_stays_is_not_touched() -> None:
    assert list(changes("abcd", "abcd")) == []
    assert list(changes("abcd", "dabc")) == [Move(3, 0)]
    assert list(changes("abcd", "bcda")) == [Move(0, 3)]
    assert list(changes("abcd", "ad")) == [Removal(1, 2)]
    assert list(changes("ad", "abcd")) == [Insertion(1, 1, 2)]
    assert list(changes("", "ab")) == [Insertion(0, 0, 2)]
