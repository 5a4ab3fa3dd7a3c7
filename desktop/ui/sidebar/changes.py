"""How one list of rows becomes another by few removals, moves and insertions, so that what stays keeps its place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Removal:
    """``count`` rows from ``at`` on go."""

    at: int
    count: int


@dataclass(frozen=True, slots=True)
class Move:
    """The row at ``source`` goes; it stands at ``target`` then."""

    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """``count`` rows of the new list from ``start`` on come to stand at ``at``."""

    at: int
    start: int
    count: int


Change = Removal | Move | Insertion


def changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Change]:
    """The changes that make ``new`` of ``old``, each to be done before the next. Keys are unique in either list."""
    work = list(old)
    wanted = set(new)
    yield from _removals(work, wanted)
    known = set(work)
    staying = _longest_run(work, new)
    start = 0
    while start < len(new):
        key = new[start]
        if key in staying:
            start += 1
            continue
        at = work.index(new[start - 1]) + 1 if start else 0
        if key in known:
            source = work.index(key)
            target = at - 1 if source < at else at
            work.insert(target, work.pop(source))
            if source != target:
                yield Move(source, target)
            start += 1
            continue
        end = start
        while end < len(new) and new[end] not in known:
            end += 1
        work[at:at] = new[start:end]
        yield Insertion(at, start, end - start)
        start = end


def _removals(work: list[Hashable], wanted: set[Hashable]) -> Iterator[Removal]:
    """Take out what is not wanted, from the end on."""
    end = len(work)
    while end:
        if work[end - 1] in wanted:
            end -= 1
            continue
        first = end - 1
        while first and work[first - 1] not in wanted:
            first -= 1
        del work[first:end]
        yield Removal(first, end - first)
        end = first


def _longest_run(work: Sequence[Hashable], new: Sequence[Hashable]) -> set[Hashable]:
    """The most keys that stand in the same order in both: they need not move."""
    place = {key: n for n, key in enumerate(new)}
    places = [place[key] for key in work]
    if all(a < b for a, b in pairwise(places)):
        return set(work)
    ends: list[int] = []  # by length - 1, the smallest last place of a run of that length
    at: list[int] = []  # where in ``places`` that is
    before: list[int] = [-1] * len(places)
    for n, value in enumerate(places):
        length = bisect_left(ends, value)
        ends[length : length + 1] = [value]
        at[length : length + 1] = [n]
        before[n] = at[length - 1] if length else -1
    run: set[Hashable] = set()
    n = at[-1]
    while n >= 0:
        run.add(work[n])
        n = before[n]
    return run
