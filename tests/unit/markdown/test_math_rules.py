"""Formulas are found the way models write them, and money is none."""

from __future__ import annotations

import pytest
from markdown_it.token import Token

from desktop.markdown.math_rules import MAX_TEX
from desktop.markdown.parser import parse


def formulas(text: str, *, streaming: bool = False) -> list[tuple[str, str]]:
    """Kind and LaTeX of every formula in the text, in order; kinds: inline, double (inside a line), block."""
    found: list[tuple[str, str]] = []

    def visit(tokens: list[Token]) -> None:
        for token in tokens:
            if token.type.startswith("math_"):
                kind = {"math_inline": "inline", "math_inline_double": "double", "math_block": "block"}[token.type]
                found.append((kind, token.content))
            visit(token.children or [])

    visit(parse(text, streaming=streaming))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a $x^2$ b", [("inline", "x^2")]),
        (r"a \(x^2\) b", [("inline", "x^2")]),
        ("a $$x$$ b", [("double", "x")]),
        (r"a \[x\] b", [("double", "x")]),
        ("$$x$$", [("block", "x")]),
        ("$$\nx\n$$", [("block", "x")]),
        ("\\[\nx\n\\]", [("block", "x")]),
        ("text\n\\[\nx\n\\]\nmore", [("block", "x")]),
        ("text\n$$\nx\n$$\nmore", [("block", "x")]),
        (r"\[x\]", [("block", "x")]),
        ("\\begin{align}\na&=b\n\\end{align}", [("block", "\\begin{align}\na&=b\n\\end{align}")]),
        (r"\begin{cases}a\end{cases}", [("block", r"\begin{cases}a\end{cases}")]),
        ("- item $x$\n- \\[y\\]", [("inline", "x"), ("block", "y")]),
        ("1. item\n\n   $$\n   x\n   $$", [("block", "x")]),
        ("> quote $x$", [("inline", "x")]),
        ("| a | b |\n|--|--|\n| $x$ | 1 |", [("inline", "x")]),
        ("## Case $n=1$", [("inline", "n=1")]),
        ("**so $x$**", [("inline", "x")]),
        ("其中$x$是整数", [("inline", "x")]),
        (r"其中\(x\)是", [("inline", "x")]),
        (r"$\text{if $x$ holds}$", [("inline", r"\text{if $x$ holds}")]),
        (r"$\$5$ and $b$", [("inline", r"\$5"), ("inline", "b")]),
        ("cost $5 and $10", []),
        ("US$5 to US$6", []),
        ("from $5-$10 a day", []),
        ("`$x$` in code", []),
        ("```\n$$x$$\n```", []),
        (r"a\[0\] and b\[1\]", []),
        ("$$ $$ and nothing", []),
        ("an open $x and the end", []),
    ],
)
def test_probe(text: str, expected: list[tuple[str, str]]) -> None:
    assert formulas(text) == expected


def test_an_unfinished_block_is_a_formula_only_while_streaming() -> None:
    text = "so\n\n$$\n\\frac{1}{2"
    assert formulas(text, streaming=True) == [("block", "\\frac{1}{2")]
    assert formulas(text) == []


def test_an_opening_without_end_does_not_swallow_a_long_text() -> None:
    text = "$$\n" + "word " * MAX_TEX
    assert formulas(text, streaming=True) == []


def test_text_behind_a_block_on_its_line_leaves_it_to_the_line() -> None:
    assert formulas("$$x$$ holds") == [("double", "x")]


def test_many_openings_cost_no_quadratic_time() -> None:
    assert formulas(r"\(" * 20_000) == []


def test_openings_without_an_end_hide_no_formula() -> None:
    """What was looked through for an end is remembered; it may be before what is looked at next."""
    tokens = parse("> \\[\n> x\n> \\]\n\\[ y\nlazy\n\\[ z")
    assert [token.content for token in tokens if token.type == "math_block"] == ["x"]
