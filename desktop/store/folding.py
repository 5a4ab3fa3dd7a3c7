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
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import add
from typing import Final

LONGEST_GRAM: Final = 3  # code points

_DROPPED: Final = re.compile(
    "[\u0300-\u036f\u093c\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_IOTA: Final = "\u0345"  # the only mark that case folding makes a letter of
_ONE_TO_ONE: Final = re.compile("[\x00-\xac\xae-\xb4\xb6-\xbb\xbf-\xde\xe0-\xff‐–—‘’“”„]*")  # letters that fold so
_FIRST_MARK: Final = "\u0300"
_MARKS: Final = ("Mn", "Mc", "Me")
_ALIKE: Final = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("‐", "-"), ("–", "-"), ("—", "-"))
_CURLY: Final = frozenset(letter for letter, _ in _ALIKE)
_SPACES: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029"  # NFKC makes spaces of all others
# The index's tokenizer ("ascii") takes letters, digits and everything beyond ASCII; the rest moves to the last plane.
_TOKEN_LETTERS: Final = {code: 0x10FF00 + code for code in range(128) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """The text as it is compared. Folding what is folded changes nothing."""
    letters = _in_latin(text)
    if letters is None:
        return _fold_any(text)
    return letters.translate(_LATIN_TABLE, _LATIN_DROPPED).decode("latin-1")


def _in_latin(text: str) -> bytes | None:
    """One byte for each letter that ``_LATIN_TABLE`` folds, or None where another is among them."""
    try:
        letters = text.encode("latin-1")
    except UnicodeEncodeError as error:
        if text[error.start] not in _CURLY:
            return None
    else:
        if text.isascii():
            return letters
    for letter, folded in _REPLACED:
        text = text.replace(letter, folded)
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None


def _fold_any(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    if _IOTA in apart:
        apart = unicodedata.normalize("NFKD", text.casefold())
    text = unicodedata.normalize("NFKC", _DROPPED.sub("", apart).casefold())
    for other, plain in _ALIKE:
        text = text.replace(other, plain)
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


# Most texts in European languages consist of letters of Latin-1 besides curly quotation marks and dashes. No mark can
# follow these letters, so that each is folded by itself: by a table, some twenty times faster.
_LATIN: Final = {chr(code): _fold_any(chr(code)) for code in range(256)}
_LATIN_TABLE: Final = "".join(one if len(one) == 1 and one <= "ÿ" else " " for one in _LATIN.values()).encode("latin-1")
_LATIN_DROPPED: Final = "".join(letter for letter, folded in _LATIN.items() if not folded).encode("latin-1")
_REPLACED: Final = (
    *_ALIKE,
    *((letter, folded) for letter, folded in _LATIN.items() if len(folded) > 1 or folded > "ÿ"),
)


@lru_cache(maxsize=10_000)
def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in _MARKS


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
    folded, ends, edges = _folded_with_places(text)
    found = []
    for term in terms:
        start = folded.find(term)
        while start >= 0 and term:
            end = start + len(term)
            found.append((edges[bisect(ends, start)], edges[bisect(ends, end - 1) + 1]))
            start = folded.find(term, end)
    return _joined(sorted(found))


def _folded_with_places(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """A folded text; where each letter with its marks ends in it; where each begins in the text, and the text's end."""
    if _ONE_TO_ONE.fullmatch(text):
        return fold(text), range(1, len(text) + 1), range(len(text) + 1)
    edges = [n for n, one in enumerate(text) if not n or one < _FIRST_MARK or not _is_mark(one)]
    edges.append(len(text))
    pieces = [_fold_letter(text[start:end]) for start, end in pairwise(edges)]
    return "".join(pieces), list(accumulate(map(len, pieces))), edges


def _joined(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
