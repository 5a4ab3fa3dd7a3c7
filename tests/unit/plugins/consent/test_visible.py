"""What a question shows: the whole of the arguments, with nothing hidden in them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.plugins.consent.visible import BadArguments, arguments_text, canonical, mixed_scripts, one_meaning


def test_words_of_two_scripts_are_spelled_out() -> None:
    assert mixed_scripts("see p\u0430ypal.com and Привет") == ("p<U+0430>ypal.com",)
    assert mixed_scripts("Привет, Αθήνα, Grüße") == ()


def test_the_arguments_are_whole_and_indented() -> None:
    long = "x" * 100_000
    text = arguments_text({"path": "a\u202eb", "text": long, "list": [1, {"b": None}]})
    assert long in text
    assert '"path": "a<U+202E>b"' in text
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
