"""Texts in pieces that are laid out one after another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.parts.filling import LINES, PIECE, is_plain, pieces

RARE = "".join(chr(code) for code in range(0x0900, 0x2000, 0x40))  # a letter of each of many scripts


@given(st.text(max_size=300).map(lambda text: text * 60))
def test_pieces_are_the_text_and_bounded(text: str) -> None:
    found = pieces(text)
    assert all(len(piece) <= PIECE and piece.count("\n") <= LINES for piece in found)
    assert "".join(found).replace("\n", "") == text.replace("\n", "")  # a line's end is that of a piece


def test_lines_stay_whole_where_they_can() -> None:
    text = "\n".join(f"line {n}" for n in range(5000))
    assert "\n".join(pieces(text)) == text


def test_very_many_lines_are_in_pieces_too() -> None:
    found = pieces("\n" * 10_000)
    assert all(piece.count("\n") <= LINES for piece in found)
    assert "\n".join(found) == "\n" * 10_000


@pytest.mark.parametrize("text", ["plain", "Žluťoučký кůň", "日本語 한국어 😀 ∑ →", "हिन्दी и ไทย"])
def test_texts_of_few_scripts_are_plain(text: str) -> None:
    assert is_plain(text)
    assert list(pieces(text)) == [text]


def test_a_text_of_many_scripts_is_laid_out_script_by_script() -> None:
    assert not is_plain(RARE)
    found = pieces(f"{RARE}\nthe end")
    assert "".join(found).replace("\n", "") == f"{RARE}the end"
    assert all(is_plain(piece) for piece in found)
    assert all(above[-1] != below[0] for above, below in pairwise(found))
