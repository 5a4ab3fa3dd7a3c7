"""What a question shows: the whole of the arguments, with nothing hidden in them."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.plugins.consent.visible import BadArguments, arguments_text, canonical, mixed_scripts, one_meaning, visible


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
    assert visible(f"a{odd}b", lines=True) == f"a[U+{ord(odd):04X}]b"


def test_ordinary_texts_of_all_languages_stay() -> None:
    text = "Grüße, Привет, 你好, नमस्ते, こんにちは, ¿qué?, 안녕, 🙂 <b>&amp;</b> 'q' \"r\" \\"
    assert visible(text) == text


def test_lines_stay_only_where_they_are_wanted() -> None:
    assert visible("a\n\tb", lines=True) == "a\n\tb"
    assert visible("a\n\tb") == "a[U+000A][U+0009]b"


@given(st.text(alphabet=st.characters(categories=None)))
def test_nothing_that_is_shown_is_odd(text: str) -> None:
    shown = visible(text)
    assert not {unicodedata.category(one) for one in shown} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not any(unicodedata.category(one) == "Zs" and one != " " for one in shown)


def test_words_of_two_scripts_are_spelled_out() -> None:
    assert mixed_scripts("see p\u0430ypal.com and Привет") == ("p[U+0430]ypal.com",)
    assert mixed_scripts("Привет, Αθήνα, Grüße") == ()


def test_the_arguments_are_whole_and_indented() -> None:
    long = "x" * 100_000
    text = arguments_text({"path": "a\u202eb", "text": long, "list": [1, {"b": None}]})
    assert long in text
    assert '"path": "a[U+202E]b"' in text
    assert text.splitlines()[0] == "{"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(max_size=5), values, max_size=4))
def test_what_runs_is_what_was_shown(arguments: dict[str, object]) -> None:
    read = one_meaning(json.dumps(arguments))
    assert json.loads(canonical(read)) == read == arguments
    assert canonical(read).isascii()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"path": "a", "path": "b"}', "twice"),
        ('{"o": {"p": 1, "p": 2}}', "twice"),
        ('{"n": 1e999}', "too large"),
        ('{"n": NaN}', "NaN"),
        ('{"n": -Infinity}', "Infinity"),
        ("[1]", "object"),
        ('"text"', "object"),
        ("{", "JSON"),
        ("", "JSON"),
        ('{"a": 1} {"b": 2}', "JSON"),
        ('{"n": ' + "9" * 5000 + "}", "JSON"),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "JSON"),
        ('{"a": "' + "x" * 300_000 + '"}', "longer"),
    ],
    ids=lambda text: text[:20],
)
def test_arguments_with_two_meanings_are_none(text: str, said: str) -> None:
    with pytest.raises(BadArguments, match=said):
        one_meaning(text)
