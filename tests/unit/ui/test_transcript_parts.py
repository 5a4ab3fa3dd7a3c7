"""Heights, the shown path, figures and code pieces: the transcript's parts that know no window."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.chat.conversation import extent
from desktop.chat.steps import steps_text
from desktop.markdown.bars import mend_bars
from desktop.markdown.highlight import MAX_CODE, Ink, pieces
from desktop.ui.transcript.figures import answer_figures, clock, moment, number, seconds, tokens, told
from desktop.ui.transcript.heights import BOTTOM, TOP, Heights, estimates
from desktop.ui.transcript.thread import Folds, Thread
from tests.helpers.transcript_samples import answer, conversation, tool_steps, user

GAP = 20


def heights(*values: int) -> Heights:
    made = Heights()
    for value in values:
        made.append(value)
    return made


def test_tops_follow_from_heights() -> None:
    found = heights(100, 50, 30)
    assert [found.top(i) for i in range(3)] == [TOP, TOP + 100 + GAP, TOP + 150 + 2 * GAP]
    assert found.total() == TOP + 180 + 2 * GAP + BOTTOM


def test_measuring_tells_the_difference_and_moves_what_follows() -> None:
    found = heights(100, 50)
    assert found.measure(0, 130) == 30
    assert found.measure(0, 130) == 0
    assert found.top(1) == TOP + 130 + GAP
    assert found.known == [True, False]
    found.forget()
    assert found.known == [False, False]


@given(st.lists(st.integers(1, 400), min_size=1, max_size=30), st.integers(-50, 9000))
def test_at_finds_the_message_that_covers_a_place(values: list[int], y: int) -> None:
    found = heights(*values)
    index = found.at(y)
    assert index == 0 or found.top(index) <= y
    assert index == len(values) - 1 or y < found.top(index + 1)


@pytest.mark.parametrize(
    ("language", "date"),
    [("en_US", "11/24/25"), ("de_DE", "24.11.25"), ("fr_FR", "24/11/2025"), ("zh_CN", "2025/11/24")],
)
def test_a_message_of_another_day_says_which_in_the_languages_format(language: str, date: str) -> None:
    when = datetime(2025, 11, 24, 9, 34).astimezone()
    QLocale.setDefault(QLocale(language))
    try:
        assert told(when, when + timedelta(hours=3)) == clock(when)
        assert told(when, when + timedelta(days=365)).startswith(f"{date}, ")
        assert told(when, when + timedelta(days=1)).endswith(clock(when))
        assert clock(when) in moment(when)
        assert moment(when) != told(when, when + timedelta(days=1))
    finally:
        QLocale.setDefault(QLocale.system())


def test_truncate_forgets_the_end() -> None:
    found = heights(1, 2, 3)
    found.truncate(1)
    assert len(found) == 1
    assert found.total() == TOP + 1 + BOTTOM
    assert heights().total() == TOP + BOTTOM


def test_estimates_grow_with_the_text_and_shrink_with_the_width() -> None:
    short, long = answer(1, 0, "word " * 10), answer(2, 0, "word " * 1000)
    [few, many], [narrow] = estimates([extent(short), extent(long)], 760), estimates([extent(long)], 400)
    assert few < many < narrow
    [clipped] = estimates([extent(user(1, None, "line\n" * 500))], 760)
    assert clipped < 500


def test_a_path_keeps_what_did_not_change() -> None:
    thread = Thread()
    first, one, two = user(1, None, "a"), answer(2, 1, "b"), answer(3, 1, "c")
    assert thread.show(conversation(first, one)) == 0
    assert thread.show(conversation(first, one, two, leaf=3)) == 1
    assert [m.id for m in thread.path] == [1, 3]
    assert list(thread.versions(two)) == [2, 3]


def test_a_new_message_goes_behind_its_parent() -> None:
    thread = Thread()
    thread.show(conversation(user(1, None, "a"), answer(2, 1, "b"), user(3, 2, "c")))
    assert thread.add(answer(4, 1, "again")) == 1
    assert [m.id for m in thread.path] == [1, 4]
    assert list(thread.versions(thread.path[1])) == [2, 4]
    assert thread.add(user(5, None, "from the start")) == 0
    assert thread.replace(answer(9, 1, "unknown")) is None
    assert thread.index_of(5) == 0


def test_figures_of_an_answer() -> None:
    assert answer_figures(answer(1, 0, "x")) == "1,041 tokens  ·  58.4 tok/s  ·  first token 0.21 s"
    assert answer_figures(answer(1, 0, "x"), narrow=True) == "1,041 tokens"


def test_numbers_and_times() -> None:
    assert number(1234567) == "1,234,567"
    assert tokens(1) == "1 token"
    assert seconds(9.84) == "9.8 s"
    assert seconds(72) == "1 min 12 s"


def test_code_in_pieces_is_the_whole_code() -> None:
    code = "def f(x):\n    return 'a' + 1  # note\n"
    found = list(pieces("python", code))
    assert "".join(text for text, _ in found) == code
    inks = {text.strip(): ink for text, ink in found}
    assert inks["def"] is Ink.KEYWORD
    assert inks["f"] is Ink.NAME
    assert inks["1"] is Ink.NUMBER
    assert inks["# note"] is Ink.COMMENT
    assert any(ink is Ink.STRING for _, ink in found)


def test_unknown_endless_or_dense_code_stays_plain() -> None:
    assert list(pieces("no-such-language", "x = 1")) == [("x = 1", Ink.PLAIN)]
    for code in ("x = 1\n" * MAX_CODE, ("(" * 99 + "\n") * (MAX_CODE // 100)):
        assert list(pieces("python", code)) == [(code, Ink.PLAIN)]


@pytest.mark.parametrize("language", ["console", "psql", "python", "html", "tnt", "robotframework", "CONSOLE"])
@pytest.mark.parametrize("code", ["$ ls\nfoo", "x = 1", ">>> x = 1\n1", "\n\nx\n", "", "\ufeffx"])
def test_no_lexer_loses_or_adds_anything(language: str, code: str) -> None:
    assert "".join(text for text, _ in pieces(language, code)) == code


def test_misplaced_bars_are_put_in_a_stack_around_the_axis() -> None:
    svg = '<g><rect x="5" y="-100" width="40" height="100"/><rect x="5" y="-300" width="40" height="100"/></g>'
    assert mend_bars(svg) == (
        '<g><rect x="5" y="258" width="40" height="100"/><rect x="5" y="158" width="40" height="100"/></g>'
    )


def test_other_rectangles_stay() -> None:
    svg = '<rect x="1" y="7" width="40" height="100"/><rect x="1" y="9" width="60" height="2"/>'
    assert mend_bars(svg) == svg


def test_an_answer_with_calls_is_thought_to_be_higher() -> None:
    plain, called = answer(2, 1, "Done."), answer(2, 1, "Done.", tool_steps=steps_text(tool_steps(8)))
    assert (extent(plain).calls, extent(called).calls) == (0, 8)
    [few, many] = estimates([extent(plain), extent(called)], 760)
    assert many >= few + 8 * 56


def test_rows_are_unfolded_one_by_one_and_folded_together() -> None:
    folds = Folds()
    folds.note_row(2, 3, True)
    folds.note_row(2, 1, True)
    folds.note_row(2, 1, False)
    assert (set(folds.rows(2)), set(folds.rows(4))) == ({3}, set())
    assert not folds.turn_all()  # something was unfolded
    assert folds.rows(2) == frozenset()
    assert folds.turn_all()
    assert folds.unfolded(2)
