"""When two texts are the same to a search."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store.folding import fold, grams, query_grams, spans


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The Answer", "the ANSWER"),
        ("Straße", "STRASSE"),
        ("Größe", "grosse"),
        ("Größe", unicodedata.normalize("NFD", "größe")),
        (unicodedata.normalize("NFD", "forêt"), "forêt"),
        ("l’âge", "l'age"),
        ("œuvre", "Œuvre"),
        ("São Paulo", "sao paulo"),
        ("ISTANBUL İzmir", "izmir"),
        ("ΟΔΟΣ", "οδος"),
        ("ﬁnal", "final"),
        ("ＡＢＣ１２", "abc12"),
        ("क़लम", "कलम"),
        ("\u0958लम", "क\u093cलम"),  # one code point, or letter and nukta
        ("क\u094d\u200dष", "क्ष"),  # with a joiner
        ("หน้า", "หน้า"),
        ("น\u0e49\u0e33", "น้ำ"),  # SARA AM is one code point for two
        ("ภาษา\u200bไทย", "ภาษาไทย"),
        ("soft\u00adhyphen", "softhyphen"),
        ("line\nbreak\ttab", "line break tab"),
        ("2019–2026", "2019-2026"),
        ("„so“ “so”", '"so" "so"'),
    ],
)
def test_what_is_found(text: str, query: str) -> None:
    assert fold(query) in fold(text)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("की", "कि"),  # vowels of Devanagari are marks and count
        ("ปา", "ป้า"),  # so do tones of Thai
        ("มา", "ม้า"),
        ("学习", "学 习"),
        ("cafe", "cofe"),
    ],
)
def test_what_is_not_found(text: str, query: str) -> None:
    assert fold(query) not in fold(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0xFF) | st.sampled_from("‐–—‘’“”„…œ\u0301→")))
def test_the_table_for_latin_letters_folds_as_all_others_are_folded(text: str) -> None:
    assert fold(text) == fold(text + "→").removesuffix("→")
    assert fold(text) == "".join(map(fold, text))


@pytest.mark.parametrize("text", ["ᾳ", "ᾼ", "α\u0345", "Ω\u0345\u0301", "ŉ", "ǰ", "İ", "℃", "㎒", "ΐ"])
def test_letters_that_are_several_fold_as_their_parts_do(text: str) -> None:
    parts = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text))
    assert fold(text) == fold(parts) == fold(text.casefold()) == fold(text.upper())


def test_every_white_space_is_a_space() -> None:
    spaces = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()]
    assert {fold(space) for space in spaces} == {" "} == {fold(f"→{space}")[1:] for space in spaces}


@given(st.text(min_size=1), st.data())
def test_the_index_has_every_gram_that_a_query_asks_for(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded)))
    term = folded[start : start + data.draw(st.integers(1, 50))]
    if term:
        assert set(query_grams(term, 5)) <= set(grams(folded).split())
        assert 1 <= len(query_grams(term, 5)) <= 5


def test_case_folding_is_a_part_of_it() -> None:
    """Whatever Unicode's case folding finds is found, letter by letter."""
    for code in [*range(0x250), *range(0x370, 0x530), *range(0x900, 0x980), *range(0xE00, 0xE80)]:
        letter = chr(code)
        assert fold(letter.casefold()) == fold(letter), hex(code)


@pytest.mark.parametrize(
    ("text", "terms", "found"),
    [
        ("The answer", ("the", "answer"), ["The", "answer"]),
        ("Die Straße heißt", ("strasse", "iss"), ["Straße", "iß"]),
        ("e\u0301cole", ("e",), ["e\u0301", "e"]),
        ("किताब", ("क",), ["कि"]),  # never half of a letter with its vowel
        ("น้ำ น", ("น",), ["น้", "น"]),
        ("ﬁne", ("i",), ["ﬁ"]),
        ("aaaa", ("aa", "aaa"), ["aaaa"]),
        ("L’été – ½ œuf", ("ete", "l'e", "-", "œu"), ["L’été", "–", "œu"]),
        ("soft\u00adhyphen ß", ("thy", "s"), ["s", "t\u00adhy", "ß"]),
        ("none", ("x",), []),
        ("", ("x",), []),
    ],
)
def test_matches_are_whole_letters_of_the_text(text: str, terms: tuple[str, ...], found: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, terms)] == found
