"""The dialect, and where a growing text may be cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop.markdown.paragraphs import paragraph_plugin
from desktop.markdown.parser import is_closed_fence, is_safe_link, parse, split_last


def test_html_and_images_stay_text() -> None:
    types = {child.type for token in parse("<b>x</b> ![a](http://e.org/a.png)") for child in token.children or []}
    assert types <= {"text", "link_open", "link_close"}


@pytest.mark.parametrize("target", ["http://a.org", "HTTPS://a.org", "mailto:a@b.org"])
def test_safe_links(target: str) -> None:
    assert is_safe_link(target)


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https", "", "/x"])
def test_unsafe_links(target: str) -> None:
    assert not is_safe_link(target)


def test_split_keeps_all_but_the_last_block() -> None:
    split = split_last("one\n\ntwo\n\nthree")
    assert [token.content for token in split.settled if token.type == "inline"] == ["one", "two"]
    assert [token.content for token in split.last if token.type == "inline"] == ["three"]
    assert "one\n\ntwo\n\nthree"[split.settled_length :] == "three"


def test_one_block_settles_nothing() -> None:
    assert split_last("only one").settled_length == 0
    assert split_last("").last == []


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("```py\nx", False),
        ("```py", False),
        ("```py\nx\n```", True),
        ("```py\nx\n``", False),
        ("~~~\nx\n~~~~", True),
        ("````\n```", False),
        ("```\nx\n``` y", False),
    ],
)
def test_closed_fence(text: str, closed: bool) -> None:
    assert is_closed_fence(parse(text)[-1], text) is closed


BLOCKS = st.sampled_from(
    [
        "word",
        "- item\n  more",
        "1. one",
        "> quote",
        "```\ncode",
        "```",
        "$$",
        "x$$",
        "\\[\na",
        "# head",
        "| a |\n|--|",
        "\t x",
    ]
)


@given(st.lists(st.tuples(BLOCKS, st.sampled_from(["\n", "\n\n"])), max_size=12))
def test_a_cut_text_means_the_same(parts: list[tuple[str, str]]) -> None:
    text = "".join(block + end for block, end in parts)
    split = split_last(text)
    apart = [*split.settled, *parse(text[split.settled_length :], streaming=True)]
    assert [(t.type, t.content) for t in apart] == [(t.type, t.content) for t in parse(text, streaming=True)]


LINES = st.sampled_from(
    ["word", "---", "===", "= =", " -", "- item", "-", "2. two", "> quote", ">", "# head", "```", "| a |", "|-|", ""]
)
INDENTS = st.sampled_from(["", "", " ", "   ", "    ", "\t", "> ", "- ", "> - "])


@given(st.lists(st.tuples(INDENTS, LINES), max_size=12))
def test_paragraphs_and_underlined_headings_are_those_of_markdown_it(lines: list[tuple[str, str]]) -> None:
    text = "\n".join(indent + line for indent, line in lines)
    theirs = MarkdownIt("commonmark").enable("table")
    ours = MarkdownIt("commonmark").enable("table").use(paragraph_plugin)
    assert ours.parse(text) == theirs.parse(text)


def test_a_paragraph_of_hundreds_of_lines_ends_at_an_empty_one() -> None:
    few, many = "line\n" * 100, "line\n" * 1000
    assert [token.type for token in parse(few + "- item")].count("list_item_open") == 1
    assert [token.type for token in parse(many + "- item\n\n- item")].count("list_item_open") == 1
