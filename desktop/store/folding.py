"""When two texts are the same to a search: folding, and the pieces of a folded text that the index keeps.

A query matches a text when the folded query is a substring of the folded text. Folding is Unicode's case folding on
compatibility forms (so composed and decomposed, full-width and plain letters are alike, and "ß" is "ss"); besides it

- drops the accents of Latin, Greek and Cyrillic letters (U+0300 to U+036F) and the nukta of Devanagari, which many
  leave out when they type; all other marks stay, because in Hindi and Thai they are the vowels and tones;
- drops what nobody sees: joiners, soft hyphens, marks of direction, variation selectors;
- takes every white space for a space, curly quotation marks for straight ones, and long dashes for hyphens.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from operator import add
from typing import Final

LONGEST_GRAM: Final = 3  # code points

_DROPPED: Final = re.compile(
    "[\u0300-\u036f\u093c\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_PLAIN: Final = re.compile(r"[\x00-\x7f]+(?![^\x00-\u02ff])")  # what no mark may follow
_FIRST_MARK: Final = "\u0300"
_MARKS: Final = ("Mn", "Mc", "Me")
_SPACES: Final = re.compile(r"[^\S ]")
_ALIKE: Final = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("‐", "-"), ("–", "-"), ("—", "-"))
# The index's tokenizer ("ascii") takes letters, digits and everything beyond ASCII; the rest moves to the last plane.
_TOKEN_LETTERS: Final = {code: 0x10FF00 + code for code in range(128) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """The text as it is compared. Folding what is folded changes nothing."""
    if text.isascii():
        return _SPACES.sub(" ", text.lower())
    text = _DROPPED.sub("", unicodedata.normalize("NFKD", text.casefold()))
    text = _SPACES.sub(" ", unicodedata.normalize("NFKC", text.casefold()))
    for other, plain in _ALIKE:
        text = text.replace(other, plain)
    return text


_fold_letter = lru_cache(maxsize=10_000)(fold)  # one letter with its marks


def grams(folded: str) -> str:
    """Every run of one, two and three code points that occurs in a folded text, as the index takes them."""
    letters = folded.translate(_TOKEN_LETTERS)
    pairs = list(map(add, letters, letters[1:]))
    return " ".join({*letters, *pairs, *map(add, pairs, letters[2:])})


def query_grams(term: str, most: int) -> list[str]:
    """At most so many grams that occur in every text with this folded term; of a short term the term itself."""
    letters = term.translate(_TOKEN_LETTERS)
    if len(letters) <= LONGEST_GRAM:
        return [letters]
    found = list(dict.fromkeys(letters[n : n + LONGEST_GRAM] for n in range(len(letters) - LONGEST_GRAM + 1)))
    return found[:: -(-len(found) // most)]


def spans(text: str, terms: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where folded terms stand in a text, in order and without overlap; never a part of a letter with its marks."""
    folded, places = _folded_with_places(text)
    found = []
    for term in terms:
        start = folded.find(term)
        while start >= 0 and term:
            end = start + len(term)
            found.append((places[start][0], places[end - 1][1]))
            start = folded.find(term, end)
    return _joined(sorted(found))


def _folded_with_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A folded text, and for each of its code points where it comes from."""
    if text.isascii():
        return fold(text), [(n, n + 1) for n in range(len(text))]
    folded: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        plain = _PLAIN.match(text, start)
        if plain is not None:  # most of a text in many languages: letters without marks, one place each
            folded.append(fold(plain[0]))
            places += [(n, n + 1) for n in range(start, plain.end())]
            start = plain.end()
            continue
        end = start + 1
        while end < len(text) and text[end] >= _FIRST_MARK and unicodedata.category(text[end]) in _MARKS:
            end += 1
        piece = _fold_letter(text[start:end])
        folded.append(piece)
        places += [(start, end)] * len(piece)
        start = end
    return "".join(folded), places


def _joined(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
