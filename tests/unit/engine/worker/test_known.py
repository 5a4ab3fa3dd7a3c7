"""Texts that were tokenized lately."""

from __future__ import annotations

from desktop.chat.engine import Segment
from desktop.engine.worker.known import LEAST, KnownTexts


def test_long_texts_are_remembered_those_used_last_the_longest() -> None:
    made: list[Segment] = []

    def make(segment: Segment) -> list[int]:
        made.append(segment)
        return [len(segment.text)]

    known = KnownTexts(make, room=3 * LEAST)
    a, b, c, d = (Segment(letter * LEAST) for letter in "abcd")
    control, short, huge = Segment("a" * LEAST, control=True), Segment("short"), Segment("x" * 4 * LEAST)
    for segment in (a, b, a, short, short, huge, huge, c):
        assert known.tokens(segment) == [len(segment.text)]
    assert made == [a, b, short, short, huge, huge, c]
    made.clear()
    for segment in (d, a, c, d, b, control):  # b was used longest ago and had to go
        known.tokens(segment)
    assert made == [d, b, control]
