"""When thinking is ended from outside."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.chat.ending import AGAIN, End, ended_by, spent, wanted
from desktop.chat.engine import ThinkingLimit
from desktop.chat.thinking import Phase, ThinkParser
from desktop.engine.worker.thinking import ThinkingWatch


def limit(budget: int = 0, *, opened: bool = True) -> ThinkingLimit:
    """A limit with the product's words."""
    return ThinkingLimit(budget, opened, spent(budget), wanted())


def play(pieces: Iterable[str], watch: ThinkingWatch) -> list[str]:
    """The pieces with what the watch has written between them, its texts as one piece each."""
    said: list[str] = []
    for piece in pieces:
        said.append(piece)
        if text := watch.after(piece):
            said.append(text)
    return said


def shown(pieces: Iterable[str], *, opened: bool = True) -> tuple[str, str]:
    """Thinking and text as the chat sees them."""
    parser = ThinkParser(thinking=opened)
    found = [one for piece in pieces for one in parser.feed(piece)] + parser.finish()
    return tuple("".join(text for kind, text in found if kind == wanted) for wanted in ("thinking", "text"))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("opened", "pieces", "budget", "forced_after"),
    [
        (True, list("abcd"), 3, 3),
        (True, ["a", "</thi", "nk>", "b", "c"], 4, None),
        (True, ["a", "</", "think", ">", "b"], 2, None),  # it is about to end by itself
        (True, ["a", "</", "b>", "c"], 2, 3),
        (True, ["a", "\ufffd", "", "", "é", "b"], 3, 5),  # a character is on its way
        (False, ["<think>", "a", "b", "c"], 2, 2),
        (False, ["<", "think", ">", "a"], 1, 3),
        (False, list("abcd"), 2, None),
        (False, [" ", "\n", "Yes"], 1, None),
        (True, list("abcd"), 0, None),
    ],
)
def test_a_budget_ends_thinking_once(opened: bool, pieces: list[str], budget: int, forced_after: int | None) -> None:
    watch = ThinkingWatch(limit(budget, opened=opened), lambda: False)
    forced = [watch.after(piece) for piece in pieces]
    assert [n for n, text in enumerate(forced, 1) if text] == ([] if forced_after is None else [forced_after])
    assert set(forced) <= {"", spent(budget)}


@pytest.mark.parametrize(
    ("opened", "pieces", "forced_after"),
    [
        (True, ["a", "b"], 1),
        (True, ["\n", "b"], 1),
        (False, ["<th", "ink", ">", "\n"], 3),
        (False, ["Yes", " I"], None),
    ],
)
def test_an_answer_that_is_wanted_now_comes_at_once(opened: bool, pieces: list[str], forced_after: int | None) -> None:
    watch = ThinkingWatch(limit(opened=opened), lambda: True)
    forced = [watch.after(piece) for piece in pieces]
    assert [n for n, text in enumerate(forced, 1) if text] == ([] if forced_after is None else [forced_after])
    assert set(forced) <= {"", wanted()}


def test_a_wish_that_comes_later_counts_and_one_after_the_end_does_not() -> None:
    hurried = False
    watch = ThinkingWatch(limit(), lambda: hurried)
    assert not watch.after("a")
    hurried = True
    assert watch.after("b") == wanted()
    assert not watch.after("Yes")
    assert watch.done
    watch = ThinkingWatch(limit(), lambda: True)
    assert not watch.after("</think>Yes")
    assert watch.done


@pytest.mark.parametrize(
    ("opened", "pieces", "closed"),
    [
        (True, [], True),
        (True, ["so"], True),
        (False, ["<think>", "so"], True),
        (False, [], False),
        (False, ["Yes"], False),
        (True, ["so", "</think>"], False),
        (True, ["so", "</think>", "Yes"], False),
    ],
)
def test_thinking_that_the_model_leaves_open_is_closed_so_that_an_answer_can_follow(
    opened: bool, pieces: list[str], closed: bool
) -> None:
    watch = ThinkingWatch(limit(opened=opened), lambda: False)
    said = play(pieces, watch)
    assert watch.at_end() == (AGAIN if closed else "")
    assert watch.at_end() == ""  # the second end is one
    if closed:
        assert shown([*said, AGAIN, "Yes"], opened=opened)[1] == "Yes"


@pytest.mark.parametrize(
    ("behind", "text"),
    [
        (["</", "think", ">", "\n", "Yes"], "Yes"),
        (["\n</think>\n</think>Yes"], "Yes"),
        (["<think>", "\nYes"], "Yes"),
        (["<", "think", ">", "</think>", "Yes"], "Yes"),
        (["<th", "ree"], "<three"),
        (["</thin", "g>"], "</thing>"),
        (["Yes", "\n</thi", "nk>\n", "and <", "think>no"], "Yes\n\nand no"),  # it had gone on thinking aloud
        (["a < b </ c"], "a < b </ c"),
    ],
)
def test_tags_behind_the_end_are_not_shown(behind: list[str], text: str) -> None:
    watch = ThinkingWatch(limit(2), lambda: False)
    thinking, said = shown(play(["a", " b", *behind], watch))
    assert thinking == "a b\n\nTime is up at 2 tokens: the answer follows."
    assert said == text
    assert ended_by(thinking) == End(2)


def test_a_model_that_will_not_stop_is_left_alone_at_last() -> None:
    watch = ThinkingWatch(limit(1), lambda: False)
    said = play(["a", *["<think>"] * 6, "x"], watch)
    assert said.count(AGAIN) == 3
    assert watch.done


# Text that is dense in tags and parts of them.
PIECES = st.lists(
    st.one_of(
        st.sampled_from(["<", "</", "think", ">", "</think>", "<think>", "<<", " ", "\n", "", "é", "<th", "ink>"]),
        st.text(max_size=3),
    ),
    max_size=60,
)


@given(pieces=PIECES, budget=st.integers(1, 40), opened=st.booleans(), hurried_at=st.integers(0, 60))
@settings(max_examples=200, deadline=None)
@example(pieces=["a", "<"] * 9, budget=3, opened=True, hurried_at=60)
def test_thinking_never_outlasts_its_budget(pieces: list[str], budget: int, opened: bool, hurried_at: int) -> None:
    count = forced = overdue = 0
    watch = ThinkingWatch(limit(budget, opened=opened), lambda: count >= hurried_at)
    parser = ThinkParser(thinking=opened)
    for piece in pieces:
        count += 1
        parser.feed(piece)
        if text := watch.after(piece):
            parser.feed(text)
            forced += 1
            overdue = 0
            assert parser.phase is Phase.CLOSED  # the chat sees what the watch sees
        elif parser.phase is Phase.THINKING and count >= min(budget, hurried_at):
            overdue += 1
        assert overdue <= 8 or forced > 3
    assert forced <= 4


@given(pieces=PIECES)
@settings(max_examples=100, deadline=None)
def test_the_chat_tells_the_same_however_the_text_travels(pieces: list[str]) -> None:
    said = play(pieces, ThinkingWatch(limit(4), lambda: False))
    assert shown(said) == shown("".join(said)) == shown(["".join(said)])


@pytest.mark.parametrize("budget", [1, 2, 8192])
def test_how_thinking_was_ended_is_read_from_it(budget: int) -> None:
    assert ended_by(f"Well.{spent(budget)}".removesuffix("</think>\n\n")) == End(budget)
    assert ("1 token:" in spent(budget)) == (budget == 1)


@pytest.mark.parametrize("text", ["", "Time is up", "Time is up at 5 tokens: the answer follows. But", "it follows."])
def test_a_model_that_ends_by_itself_is_not_taken_for_one_that_was_ended(text: str) -> None:
    assert ended_by(text) is None
