"""Formulas in words."""

from __future__ import annotations

import pytest

from desktop.markdown.spoken import spoken, spoken_formula


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "fraction, x squared plus 1, over 2, end fraction"),
        ("de", "Bruch, x Quadrat plus 1, durch 2, Ende des Bruchs"),
        ("zh", "分数, 2 分之 x 的平方 加 1, 分数结束"),
    ],
)
def test_a_formula_is_read_in_the_language(language: str, words: str) -> None:
    assert spoken_formula(r"\frac{x^2+1}{2}", language) == words


def test_a_language_without_words_for_formulas_gets_english() -> None:
    assert spoken_formula("x^2", "th") == spoken_formula("x^2", "en") == "x squared"


@pytest.mark.parametrize("tex", [r"\nosuchcommand{x}", "", "x" * 5000, "{" * 200])
def test_what_cannot_be_read_stays_source(tex: str) -> None:
    assert spoken_formula(tex, "en") == tex


def test_a_text_reads_without_marks() -> None:
    text = "So **x** is $x^2$,\nand `code`\n\n$$\\frac12$$\n\n- one [link](https://a.org)\n\n```py\na = 1\n```"
    assert spoken(text, "en").split("\n") == ["So x is x squared, and code", "1 over 2", "one link", "a = 1"]
