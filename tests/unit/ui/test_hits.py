"""Counting a text in the sources of many messages, and numbering what was found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.tools import RunState, ToolRun, ToolStep
from desktop.ui.transcript.hits import Hit, Hits, Wanted, occurrences
from desktop.ui.transcript.passages import (
    ANSWER,
    FIRST,
    FOLDED,
    RESULT,
    THINKING,
    Source,
    Sources,
    part_of,
    row_of,
    sources,
)
from desktop.ui.transcript.rounds import Called, entries_of
from tests.helpers.tool_scripts import call

RUN = ToolRun(call("look", at="cat"), RunState.DONE, result="a cat and a cat")
STEPS = (ToolStep("Which cat?", "I look at the cat.", (RUN,)),)


def texts(thinking: str, text: str) -> Sources:
    return sources((), thinking, text)


SOURCES = [texts("", "a cat"), texts("the cat sat", "Cat, cat"), texts("", "dog"), texts("CAT", "")]


def hits(**wanted: object) -> Hits:
    made = Hits(lambda index: SOURCES[index])
    made.look(Wanted(**wanted), len(SOURCES))  # type: ignore[arg-type]
    return made


def test_thinking_counts_before_the_text() -> None:
    found = hits(text="cat")
    assert found.total == 5
    places = [found.place(n) for n in range(5)]
    assert places == [
        Hit(0, ANSWER, 0),
        Hit(1, THINKING, 0),
        Hit(1, ANSWER, 0),
        Hit(1, ANSWER, 1),
        Hit(3, THINKING, 0),
    ]
    assert [found.number(place) for place in places] == [0, 1, 2, 3, 4]


def test_case_and_what_folds_can_be_chosen() -> None:
    assert hits(text="cat", case=True).total == 3
    assert hits(text="Cat", case=True).total == 1
    assert hits(text="cat", folds=False).total == 3
    assert hits(text="").total == 0


def test_the_rounds_before_come_first_and_calls_are_looked_through() -> None:
    written = sources(entries_of(STEPS), "So: a cat.", "It is a cat.")
    given, brought = part_of(2, FOLDED), part_of(2, RESULT)
    assert [one.part for one in written] == [
        part_of(0, FOLDED), part_of(1), part_of(2), given, brought, THINKING, ANSWER,
    ]  # fmt: skip
    assert [one.folds for one in written] == [True, False, True, True, True, True, False]
    assert [row_of(one.part) for one in written] == [0, None, None, 2, 2, None, None]
    assert part_of(0) >= FIRST
    found = Hits(lambda _index: written)
    found.look(Wanted("cat"), 1)
    assert found.of(0) == {part_of(0, FOLDED): 1, part_of(1): 1, given: 1, brought: 2, THINKING: 1, ANSWER: 1}
    assert [found.number(found.place(n)) for n in range(found.total)] == list(range(7))
    found.look(Wanted("look"), 1)
    assert list(found.of(0)) == [part_of(1), part_of(2)]
    found.look(Wanted("cat", folds=False), 1)
    assert list(found.of(0)) == [part_of(1), ANSWER]


def test_a_call_without_a_result_has_its_arguments_alone() -> None:
    waiting = Called(ToolRun(call("look", at="here"), RunState.RUNNING))
    assert sources((waiting,), "", "") == (
        Source(part_of(0), "look", folds=True),
        Source(part_of(0, FOLDED), '{\n  "at": "here"\n}', folds=True),
    )


def test_typing_on_narrows_what_was_found() -> None:
    found = hits(text="c")
    found.look(Wanted("ca"), 4)
    found.look(Wanted("cat s"), 4)
    assert (found.total, found.place(0)) == (1, Hit(1, THINKING, 0))
    found.look(Wanted("dog"), 4)
    assert found.total == 1


def test_the_first_from_a_message_on_goes_round() -> None:
    found = hits(text="cat")
    assert [found.first_from(index) for index in range(5)] == [0, 1, 4, 4, 0]


def test_a_message_that_grows_or_is_new_is_counted_again() -> None:
    written = [texts("", "one")]
    found = Hits(lambda index: written[index])
    found.look(Wanted("one"), 1)
    written[0] = texts("", "one and one")
    found.renew(0)
    written.append(texts("one", ""))
    found.renew(1)
    assert found.total == 3
    assert found.of(1) == {THINKING: 1}
    assert found.number(Hit(5, ANSWER, 0)) == 2


def test_a_hit_that_is_gone_gives_its_number_to_the_next() -> None:
    found = hits(text="cat")
    assert found.number(Hit(1, ANSWER, 7)) == 4
    assert found.number(Hit(2, ANSWER, 0)) == 4


@given(st.text("abİßA", max_size=30), st.text("abA", min_size=1, max_size=2), st.booleans())
def test_occurrences_are_where_the_count_finds_them(text: str, needle: str, case: bool) -> None:
    found = list(occurrences(text, needle, case=case))
    for at in found:
        piece = text[at : at + len(needle)]
        assert piece == needle if case else piece.lower() == needle.lower()
    if case or len(text.lower()) == len(text):
        assert len(found) == (text.count(needle) if case else text.lower().count(needle.lower()))
