"""The part of a text that shows a hit, and how good a hit it is."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from desktop.store.folding import fold, spans
from desktop.store.marks import marks

BEFORE: Final = 40  # code points shown before the first match
SHOWN: Final = 180
_AROUND: Final = 120  # code points looked at beyond what is shown, for the other ends of pairs
_FENCE: Final = re.compile(r"^ {0,3}(?:`{3,}|~{3,})", re.MULTILINE)
_SLACK: Final = 120  # how far folding may have moved a place before all is looked through letter by letter
_NEAR: Final = 16  # what is looked through so in any case
_USUAL_LENGTH: Final = 800


def snippet(text: str, terms: tuple[str, ...], *, marked: bool = True) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line around the first match of the first (longest) term, and where the terms stand in it.

    In a ``marked`` text the marks of Markdown and LaTeX are left out, but for those that were searched for.
    """
    begin, end, found = _passage(text, terms, _place(text, terms[0]))
    if not found and (exact := spans(text, terms[:1])):  # folding has moved the place too far
        begin, end, found = _passage(text, terms, exact[0][0])
    letters = _read(text, begin, end, [(begin + a, begin + z) for a, z in found]) if marked else list(text[begin:end])
    edges = [0, *(edge for span in found for edge in span), len(letters)]
    shown, places = _in_one_line(["".join(letters[a:z]) for a, z in pairwise(edges)])
    lead = "…" if begin else ""
    matches = tuple((a + len(lead), z + len(lead)) for a, z in zip(places[::2], places[1::2], strict=True) if a < z)
    return f"{lead}{shown}{'…' if end < len(text) else ''}", matches


def _passage(text: str, terms: tuple[str, ...], start: int) -> tuple[int, int, list[tuple[int, int]]]:
    """What is shown of a text, from where to where, and where in it the terms stand."""
    begin, end = max(0, start - BEFORE), min(len(text), start + SHOWN - BEFORE)
    begin = _word_start(text, begin, start)
    return begin, end, spans(text[begin:end], terms)


def _read(text: str, begin: int, end: int, found: list[tuple[int, int]]) -> list[str]:
    """What is read in the place of each letter from ``begin`` to ``end``; what was found is read as it is written."""
    letters = list(text[begin:end])
    low = max(0, begin - _AROUND)
    fenced = "```" in text or "~~~" in text
    fences = [match.start() for match in _FENCE.finditer(text, 0, low)] if fenced else []
    if len(fences) % 2:  # inside a block of code, whose end would be taken for a beginning
        low = fences[-1]
    for first, last, read in marks(text[low : end + _AROUND]):
        a, z = first + low, last + low
        if z <= begin or a >= end or any(a < stop and start < z for start, stop in found):
            continue
        for n in range(max(a, begin), min(z, end)):
            letters[n - begin] = ""
        if a >= begin:
            letters[a - begin] = read
    return letters


def _in_one_line(pieces: list[str]) -> tuple[str, list[int]]:
    """The pieces with one space for each run of white space, none at the ends; and where each but the last ends."""
    line, places = "", []
    for piece in pieces:
        if piece[:1].isspace() and line and not line.endswith(" "):
            line += " "
        line += " ".join(piece.split())
        if piece[-1:].isspace() and line and not line.endswith(" "):
            line += " "
        places.append(len(line))
    line = line.rstrip(" ")
    return line, [min(place, len(line)) for place in places[:-1]]


def quality(folded: str, terms: tuple[str, ...]) -> float:
    """How well a folded text that holds all terms answers them: BM25's saturation, more for whole words."""
    share = 1.2 * (0.25 + 0.75 * len(folded) / _USUAL_LENGTH)
    total = 0.0
    for term in terms:
        often = min(folded.count(term), 100)
        total += often / (often + share) * (1.5 if _is_word(folded, term) else 1.0)
    return total / len(terms)


def _is_word(folded: str, term: str) -> bool:
    """Whether the first occurrence stands by itself. In Thai and Chinese hardly any does."""
    start = folded.find(term)
    end = start + len(term)
    return not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum())


def _place(text: str, term: str) -> int:
    """Where a term stands: as far into the text as into the folded text; then so in what is near; then exactly."""
    guess = _as_far(text, term, 0)
    if text.isascii():
        return guess
    begin = max(0, guess - _SLACK)
    guess = begin + _as_far(text[begin : guess + _SLACK + len(term)], term, guess - begin)
    begin = max(0, guess - _NEAR)
    exact = spans(text[begin : guess + _NEAR + len(term)], (term,))
    return begin + exact[0][0] if exact else guess


def _as_far(text: str, term: str, otherwise: int) -> int:
    folded = fold(text)
    place = folded.find(term)
    return place * len(text) // len(folded) if place >= 0 else otherwise


def _word_start(text: str, begin: int, start: int) -> int:
    """The next word's beginning, if there is one before the match."""
    space = text.find(" ", begin, start)
    return begin if not begin or space < 0 or start - space < BEFORE // 2 else space + 1
