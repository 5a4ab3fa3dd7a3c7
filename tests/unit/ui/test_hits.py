"""Counting a text in the sources of many messages, and numbering what was found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.transcript.hits import Hit, Hits, Wanted, occurrences

SOURCES = [("", "a cat"), ("the cat sat", "Cat, cat"), ("", "dog"), ("CAT", "")]


def hits(**wanted: object) -> Hits:
    made = Hits(lambda index: SOURCES[index])
    made.look(Wanted(**wanted), len(SOURCES))  # type: ignore[arg-type]
    return made


def test_thinking_counts_before_the_text() -> None:
    found = hits(text="cat")
    assert found.total == 5
    places = [found.place(n) for n in range(5)]
    assert places == [Hit(0, 1, 0), Hit(1, 0, 0), Hit(1, 1, 0), Hit(1, 1, 1), Hit(3, 0, 0)]
    assert [found.number(place) for place in places] == [0, 1, 2, 3, 4]


def test_case_and_thinking_can_be_chosen() -> None:
    assert hits(text="cat", case=True).total == 3
    assert hits(text="Cat", case=True).total == 1
    assert hits(text="cat", thinking=False).total == 3
    assert hits(text="").total == 0


def test_typing_on_narrows_what_was_found() -> None:
    found = hits(text="c")
    found.look(Wanted("ca"), 4)
    found.look(Wanted("cat s"), 4)
    assert (found.total, found.place(0)) == (1, Hit(1, 0, 0))
    found.look(Wanted("dog"), 4)
    assert found.total == 1


def test_the_first_from_a_message_on_goes_round() -> None:
    found = hits(text="cat")
    assert [found.first_from(index) for index in range(5)] == [0, 1, 4, 4, 0]


def test_a_message_that_grows_or_is_new_is_counted_again() -> None:
    sources = [("", "one")]
    found = Hits(lambda index: sources[index])
    found.look(Wanted("one"), 1)
    sources[0] = ("", "one and one")
    found.renew(0)
    sources.append(("one", ""))
    found.renew(1)
    assert found.total == 3
    assert found.of(1) == (1, 0)
    assert found.number(Hit(5, 1, 0)) == 2


def test_a_hit_that_is_gone_gives_its_number_to_the_next() -> None:
    found = hits(text="cat")
    assert found.number(Hit(1, 1, 7)) == 4
    assert found.number(Hit(2, 1, 0)) == 4


@given(st.text("abİßA", max_size=30), st.text("abA", min_size=1, max_size=2), st.booleans())
def test_occurrences_are_where_the_count_finds_them(text: str, needle: str, case: bool) -> None:
    found = list(occurrences(text, needle, case=case))
    for at in found:
        piece = text[at : at + len(needle)]
        assert piece == needle if case else piece.lower() == needle.lower()
    if case or len(text.lower()) == len(text):
        assert len(found) == (text.count(needle) if case else text.lower().count(needle.lower()))
