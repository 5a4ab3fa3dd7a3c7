"""What is drawn of very long and of very odd texts."""

from __future__ import annotations

import pytest

from desktop.markdown.bounds import LONGEST, MOST_LINES, beginning, breakable, is_cut
from desktop.markdown.parser import parse


@pytest.mark.parametrize("text", ["", "short", "ten words. " * 1_000, ("x" * 99 + "\n") * 2_000, "a\n" * MOST_LINES])
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


@pytest.mark.parametrize(
    "text", ["*a " * 900 + "b* " * 900, "**" * 400 + "a" + "**" * 400, "~~a " * 400 + "b~~ " * 400]
)
def test_marks_that_are_too_deep_inside_each_other_are_plain_text(text: str) -> None:
    assert set(types(text)) == {"text"}
    assert "em_open" in types("*a **b *c* b** a*")


@pytest.mark.parametrize(
    "text",
    [
        "=" * 20_000,
        "word " * 5_000,
        "```\na\n```\n" * 600,
        "| a |\n" * 3_000,
        ("<" * 600 + "\n") * 30,
        "\n".join("  " * deep + "- x" for deep in range(400)),
    ],
)
def test_what_is_no_prose_is_cut(text: str) -> None:
    start = beginning(text)
    assert text.startswith(start)
    assert len(start) < len(text)
    assert not is_cut(start)


@pytest.mark.parametrize("text", ["中文没有空格" * 3_000, "a few words of prose " * 900, "```py\nx = 1\n```\n\n" * 400])
def test_what_is_prose_is_not(text: str) -> None:
    assert not is_cut(text)


def test_lines_of_a_table_that_is_too_large_are_looked_at_once() -> None:
    """At 6,000 lines it would take minutes otherwise."""
    assert parse("| a |\n| - |\n" * 2_000)[0].type == "paragraph_open"


def test_each_block_is_judged_by_itself() -> None:
    assert "math_inline" in types("*a " * 3000 + "\n\nthen $x$")


def test_a_table_with_too_many_cells_is_left_as_text() -> None:
    row = "| 1 | 2 |\n"
    assert parse("| a | b |\n| - | - |\n" + row * 500)[0].type == "table_open"
    assert parse("| a | b |\n| - | - |\n" + row * 3000)[0].type == "paragraph_open"
    assert parse("|" + "a|" * 500 + "\n|" + "-|" * 500)[0].type == "paragraph_open"


@pytest.mark.parametrize(
    "text",
    [
        "|" + "a|" * 90 + "\n|" + "-|" * 90 + "\n" + "x\n" * 500,  # each of these lines would be 90 cells
        "a | b\n-|-\n" + "c | d\n" * 2000,
    ],
)
def test_cells_count_with_few_bars_too(text: str) -> None:
    assert parse(text)[0].type == "paragraph_open"


@pytest.mark.parametrize("after", ["\n\n" + "a line\n" * 2000, "\n" + "- item\n" * 2000, "\n```\n" + "code\n" * 2000])
def test_what_follows_a_table_does_not_count(after: str) -> None:
    assert parse("| a | b |\n| - | - |\n| 1 | 2 |" + after)[0].type == "table_open"


@pytest.mark.parametrize("text", ["a" * 5000, "few words", "x" * 1200 + " " + "y" * 1200, ""])
def test_long_words_come_in_pieces_that_make_the_text(text: str) -> None:
    pieces = breakable(text)
    assert "".join(pieces) == text
    assert all(len(word) <= 1000 for piece in pieces for word in piece.split())
