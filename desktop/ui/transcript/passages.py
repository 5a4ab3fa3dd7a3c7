"""The texts of a message from top to bottom, by number, and what is looked through in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.ui.transcript.rounds import OPEN, Called, Entry, Said, Thinking
from desktop.ui.transcript.tool_words import whole_arguments

FIRST: Final = -(1 << 20)  # before every text; from here on those of the rounds before, three numbers for each entry
SHOWN, FOLDED, RESULT = range(3)  # of an entry: what is always seen of it, what its row unfolds, what came of a call
THINKING, ANSWER = range(2)  # of the last round; a question counts as the latter


class Source(NamedTuple):
    """What is written in a part of a message; ``folds``: it stands in a row that folds."""

    part: int
    text: str
    folds: bool = False


Sources = Sequence[Source]


def part_of(entry: int, of: int = SHOWN) -> int:
    """The part of an entry of the rounds before."""
    return FIRST + 3 * entry + of


def row_of(part: int) -> int | None:
    """The entry whose row unfolds a part; None where nothing has to be unfolded for it."""
    entry, of = divmod(part - FIRST, 3)
    return entry if part < THINKING and of != SHOWN else None


def sources(entries: Sequence[Entry], thinking: str, text: str) -> Sources:
    """All that is written in a message, calls with what they were given and what they brought."""
    found: list[Source] = []
    for n, entry in enumerate(entries):
        match entry:
            case Thinking(source):
                found.append(Source(part_of(n, FOLDED), source, folds=True))
            case Said(said):
                found.append(Source(part_of(n), said))
            case Called(question=question) if question is not None:
                found.append(Source(part_of(n), question.arguments))
            case Called(run):
                found.append(Source(part_of(n), run.call.name, folds=True))
                found.append(Source(part_of(n, FOLDED), whole_arguments(run), folds=True))
                if run.state not in OPEN and run.result:
                    found.append(Source(part_of(n, RESULT), run.whole or run.result, folds=True))
    if thinking:
        found.append(Source(THINKING, thinking, folds=True))
    if text:
        found.append(Source(ANSWER, text))
    return tuple(found)
