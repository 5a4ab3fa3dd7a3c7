"""Texts from outside: what hides, turns or moves other characters is named."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.visible import MOST_SHOWN, cut, flat, in_one_line, visible


@pytest.mark.parametrize(
    "odd",
    [
        *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",  # order
        *"\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u034f\ufe0f\U000e0101",  # nothing to see
        *"\u00a0\u1680\u2000\u2003\u2009\u200a\u202f\u205f\u3000\u2800\u3164\uffa0\u115f",  # like a space
        *"\x00\x07\x08\x1b\x7f\x9b\x85\u2028\u2029\r",  # orders to a terminal, ends of lines
        *"\U000e0041\U000e007f\ue000\U0010ffff\ud800",  # tags, private use, no character, half of one
    ],
)
def test_an_odd_character_is_named(odd: str) -> None:
    assert visible(f"a{odd}b") == flat(f"a{odd}b") == f"a<U+{ord(odd):04X}>b"


def test_ordinary_texts_of_all_languages_stay() -> None:
    text = "Grüße, Привет, 你好, नमस्ते, こんにちは, ¿qué?, 안녕, 🙂 <b>&amp;</b> 'q' \"r\" \\"
    assert visible(text) == flat(text) == text


def test_lines_stay_only_where_they_are_wanted() -> None:
    assert visible("a\n\tb\r\nc") == "a\n\tb\nc"
    assert flat("a\n\tb") == "a<U+000A><U+0009>b"


@given(st.text(alphabet=st.characters(categories=None)))
def test_nothing_that_is_shown_is_odd(text: str) -> None:
    shown = flat(text)
    assert not {unicodedata.category(one) for one in shown} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not any(unicodedata.category(one) == "Zs" and one != " " for one in shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\n\ttext", "plain\n\ttext"),
        ("a\u202eb", "a<U+202E>b"),
        ("a\u200b\u2066b", "a<U+200B><U+2066>b"),
        ("\x1b[31m\x07", "<U+001B>[31m<U+0007>"),
        ("a\r\nb\rc", "a\nb<U+000D>c"),
        ("\u3164\ufe0f\U000e0041", "<U+3164><U+FE0F><U+E0041>"),
        ("日本 ไทย हिन्दी é 😀", "日本 ไทย हिन्दी é 😀"),
        ("\ud800x", "<U+D800>x"),
        ("a\u00a0b\u2028c", "a<U+00A0>b<U+2028>c"),
        ("e" + "\u0301\u0489" * 5, "e" + "\u0301\u0489" * 4 + "<U+0301><U+0489>"),
    ],
)
def test_what_hides_or_moves_is_named(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_long_texts_are_cut() -> None:
    assert cut("x" * 30_000) == ("x" * MOST_SHOWN, 30_000 - MOST_SHOWN)
    assert in_one_line("a\n b\t" * 100_000) == in_one_line("a\n b\t" * 200)
