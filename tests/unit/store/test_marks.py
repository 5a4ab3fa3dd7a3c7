"""Passages of answers without the marks of Markdown and LaTeX, and what was searched for at the right letters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store.folding import fold
from desktop.store.marks import marks
from desktop.store.snippets import snippet


@pytest.mark.parametrize(
    ("text", "term", "shown", "found"),
    [
        ("Use $a \\cdot b$ and **bold text** here", "bold", "Use a · b and bold text here", ["bold"]),
        ("# Heading\n\n- one\n- *two*\n> said", "two", "Heading one two said", ["two"]),
        ("See:\n\n```python\ndef f(*a, **k): pass\n```\nAfter", "def", "See: def f(*a, **k): pass After", ["def"]),
        ("| a | b |\n|---|:--:|\n| larch | $x$ |", "larch", "a b larch x", ["larch"]),
        ("$$\\frac{a+b}{2} \\ge \\sqrt{ab}$$ is so", "is so", "a+b/2 ≥ √ab is so", ["is so"]),
        ("\\(x_{1}\\) and \\[\\sin \\alpha \\to 0\\]", "and", "x_1 and sin α → 0", ["and"]),
        ("$\\text{if } x \\in \\mathbb{R}$", "if", "if x ∈ R", ["if"]),
        ("price $5 and $6, 2*3*4, snake_case, __init__", "snake", "price $5 and $6, 2*3*4, snake_case, __init__", None),
        ("`a_b` ~~old~~ [there](https://e.org/a) _so_ 1\\. x", "there", "a_b old there so 1. x", ["there"]),
        ("one\n\n---\n\ntwo", "two", "one two", ["two"]),
        ("x `git rebase -i` y", "`git reb", "x `git rebase -i y", ["`git reb"]),
        ("x **bold** y", "**bold", "x **bold y", ["**bold"]),
        ("a $\\cdot$ b", "\\cdot", "a \\cdot b", ["\\cdot"]),
        ("Eine **Straße** ist **nass**", "strasse", "Eine Straße ist nass", ["Straße"]),
        ("ไปที่ **กรุงเทพ** วันนี้", "กรุงเทพ", "ไปที่ กรุงเทพ วันนี้", ["กรุงเทพ"]),
        ("**机器**学习", "机器", "机器学习", ["机器"]),
        ("2 * 3 is not ** bold **", "bold", "2 * 3 is not ** bold **", ["bold"]),
    ],
)
def test_what_is_read(text: str, term: str, shown: str, found: list[str] | None) -> None:
    read, matches = snippet(text, (fold(term),))
    assert read == shown
    assert [read[a:b] for a, b in matches] == (found or [term])


def test_a_title_is_shown_as_it_is() -> None:
    assert snippet("**A** title", ("title",), marked=False)[0] == "**A** title"


def test_a_pair_that_begins_long_before_the_passage_is_still_one() -> None:
    text = f"{'word ' * 20}**{'bold ' * 12}larch {'bold ' * 36}end** after"
    read, [match] = snippet(text, ("larch",))
    assert "*" not in read
    assert read[slice(*match)] == "larch"
    assert read.startswith("…")
    assert read.endswith("…")


def test_a_passage_behind_a_long_block_of_code_is_no_code() -> None:
    text = f"**Before**\n\n```python\n{'x = 1  # *a*' * 30}\n```\n\nAt `q8` **larch** is $\\alpha$."
    assert snippet(text, ("larch",))[0].endswith("At q8 larch is α.")
    code = f"```\n{'x = 1' * 60} larch *a* {'y = 2' * 60}\n```"
    assert " larch *a* y" in snippet(code, ("larch",))[0]


_PIECES = st.sampled_from([*"*_`$\\{}[]()|#>-~ \n", "**", "$$", "```", "larch", "ß", "น้ำ", "\\frac", "हि", "a", "|-|"])


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_any_text_keeps_what_was_found_and_its_place(text: str) -> None:
    text = f"{text} larch {text}"
    read, matches = snippet(text, ("larch",))
    assert matches
    assert all(read[a:b] == "larch" for a, b in matches)
    assert [read.count("larch")] == [len(matches)] or "larch" in text.replace("larch", "", 1)
    edits = marks(text)
    assert all(a < b <= c for (a, b, _), (c, _, _) in pairwise(edits))
