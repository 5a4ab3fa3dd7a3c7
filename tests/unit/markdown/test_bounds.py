"""What is drawn of very long and of very odd texts."""

from __future__ import annotations

import pytest

from desktop.markdown.bounds import LONGEST, MOST_LINES, beginning, breakable, is_cut
from desktop.markdown.parser import parse


@pytest.mark.parametrize("text", ["", "short", "x" * LONGEST, "a\n" * MOST_LINES])
def test_what_people_write_is_whole(text: str) -> None:
    assert not is_cut(text)
    assert beginning(text) is text


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "a line\n" * LONGEST, "\n" * (MOST_LINES + 1), "w " * LONGEST])
def test_of_longer_texts_whole_lines_from_the_beginning_are_left(text: str) -> None:
    start = beginning(text)
    assert is_cut(text)
    assert text.startswith(start)
    assert len(start) <= LONGEST // 10
    assert not is_cut(start)
    assert "a line" not in text or start.endswith("a line")


def types(text: str) -> list[str]:
    return [child.type for token in parse(text) for child in token.children or ()]


@pytest.mark.parametrize("mark", ["*a ", "`a", "$x ", "[", "<", "\\(", "&amp;", "~~a"])
def test_a_block_with_thousands_of_marks_is_plain_text(mark: str) -> None:
    assert set(types(mark * 3000)) == {"text"}
    assert "strong" in "".join(types("**few** " + mark * 20))


def test_each_block_is_judged_by_itself() -> None:
    assert "math_inline" in types("*a " * 3000 + "\n\nthen $x$")


def test_a_table_with_too_many_cells_is_left_as_text() -> None:
    row = "| 1 | 2 |\n"
    assert parse("| a | b |\n| - | - |\n" + row * 500)[0].type == "table_open"
    assert parse("| a | b |\n| - | - |\n" + row * 3000)[0].type == "paragraph_open"
    assert parse("|" + "a|" * 500 + "\n|" + "-|" * 500)[0].type == "paragraph_open"


@pytest.mark.parametrize("text", ["a" * 5000, "few words", "x" * 1200 + " " + "y" * 1200, ""])
def test_long_words_come_in_pieces_that_make_the_text(text: str) -> None:
    pieces = breakable(text)
    assert "".join(pieces) == text
    assert all(len(word) <= 1000 for piece in pieces for word in piece.split())
