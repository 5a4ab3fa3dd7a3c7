"""What is searched for, and what a search finds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.store.folding import fold

# A phrase in any of the nine languages' quotation marks (one that is still being typed ends with the text), or a word.
_PART: Final = re.compile(r'["“”„«»「」『』]([^"“”„«»「」『』]*)["“”„«»「」『』]?|([^\s"“”„«»「」『』]+)')
COUNTED: Final = 4  # texts of one conversation that are counted


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """Words that must all occur in one text; "words in quotation marks" stand together. See ``folding`` for equality.

    ``after`` and ``before`` are local days, both included; a message counts by its own day, a title by the day of the
    conversation's last change. ``model``: conversations in which it has answered. ``folder`` None: everywhere.
    ``archived``: also in the archive. ``thinking`` and ``titles``: also there. ``limit`` is of conversations.
    """

    text: str
    thinking: bool = True
    titles: bool = True
    after: date | None = None
    before: date | None = None
    model: str | None = None
    folder: int | None = None
    archived: bool = True
    limit: int = 50

    def terms(self) -> tuple[str, ...]:
        """The folded words and phrases, the longest first."""
        parts = [phrase or word for phrase, word in _PART.findall(self.text)]
        folded = (fold(" ".join(part.split()).encode("utf-8", "replace").decode()).strip() for part in parts)
        return tuple(sorted(dict.fromkeys(term for term in folded if term), key=len, reverse=True))


class HitKind(StrEnum):
    """Where a hit is."""

    TITLE = "title"
    QUESTION = "question"
    ANSWER = "answer"
    THINKING = "thinking"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """The best hit of one conversation, out of ``count`` (at most COUNTED). ``message`` is None for a title.

    ``matches`` are (start, end) within ``snippet``, in order. ``when`` is aware, in UTC.
    """

    conversation: int
    title: str
    message: int | None
    kind: HitKind
    snippet: str
    matches: tuple[tuple[int, int], ...]
    when: datetime
    count: int


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The best hits, best first. ``conversations`` is how many have any; ``complete`` False: at least so many."""

    query: SearchQuery
    hits: tuple[SearchHit, ...] = ()
    conversations: int = 0
    complete: bool = True
