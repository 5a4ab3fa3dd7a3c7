"""Finding titles by a few letters of them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_WORD_START, _INSIDE, _STARTS, _SCATTERED = 3.0, 2.0, 1.5, 1.0
_SHORTEST_SCATTERED: Final = 2  # letters: a single one is found together or not at all


@dataclass(frozen=True, slots=True)
class Match:
    """How well something fits, more is better, and where its matched letters are: (start, end) in order."""

    score: float
    spans: tuple[tuple[int, int], ...]


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """The text without case and accents, letter for letter as long as before."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_letter, text))


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    folded = unicodedata.normalize("NFKD", letter.casefold())
    return folded[0] if folded else letter


def match(words: tuple[str, ...], text: str) -> Match | None:
    """How folded words, at least one, are found in a text: at a word's start, inside one, or with letters between."""
    folded = fold(text)
    score = 0.0
    letters: set[int] = set()
    for word in words:
        found = _find(word, folded)
        if found is None:
            return None
        worth, places = found
        score += worth * len(word)
        letters.update(places)
    whole = folded == " ".join(words)
    return Match(score / sum(map(len, words)) + whole, _spans(sorted(letters)))


def _find(word: str, text: str) -> tuple[float, range | list[int]] | None:
    at = text.find(word)
    if at < 0:
        return _scattered(word, text)
    start = at
    while start >= 0:
        if start == 0 or not text[start - 1].isalnum():
            end = start + len(word)
            whole = end == len(text) or not text[end].isalnum()
            return _WORD_START + 0.5 * (start == 0) + 0.25 * whole, range(start, end)
        start = text.find(word, start + 1)
    return _INSIDE, range(at, at + len(word))


def _scattered(word: str, text: str) -> tuple[float, list[int]] | None:
    """The letters in order, as close together as they come going back from the first place where all are found."""
    if len(word) < _SHORTEST_SCATTERED:
        return None
    at = -1
    for letter in word:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
    if (starts := _by_starts(word, text)) is not None:
        return _STARTS, starts
    places = [at]
    for letter in reversed(word[:-1]):
        at = text.rfind(letter, 0, at)
        places.append(at)
    span = places[0] - places[-1] + 1
    if span > 2 * len(word) + 2:  # letters that far apart were not meant
        return None
    return _SCATTERED * len(word) / span, places[::-1]


def _by_starts(word: str, text: str, begin: int = 0) -> list[int] | None:
    """The letters where words of the text start, or next to each other from there on: "psq" in "perfect squares"."""
    at = text.find(word[0], begin)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            most = next((n for n in range(len(word)) if text[at + n : at + n + 1] != word[n]), len(word))
            for length in range(most, 0, -1):
                rest = _by_starts(word[length:], text, at + length) if length < len(word) else []
                if rest is not None:
                    return [*range(at, at + length), *rest]
        at = text.find(word[0], at + 1)
    return None


def _spans(places: list[int]) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return tuple(spans)
