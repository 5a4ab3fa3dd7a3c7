"""Where a text goes round in a circle: found in what says nothing new, and in nothing that is written on purpose."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.worker.circle import AGAIN, CERTAIN, EVERY, LONGEST, NONE, ROUNDS, Circle

ROOT = Path(__file__).parents[4]


def found_at(tokens: Iterable[int], circle: Circle | None = None) -> int | None:
    """Behind how many tokens a circle is certain; None: never."""
    circle = circle or Circle()
    for count, token in enumerate(tokens, 1):
        circle.push(token, "")
        if circle.next != NONE:
            return count
    return None


def pieces(text: str) -> list[int]:
    """A text in pieces of the size of a model's: words with the space in front, signs, single digits."""
    known: dict[str, int] = {}
    return [known.setdefault(piece, len(known)) for piece in re.findall(r" ?[^\W\d]+|\d| +|\W", text)]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=LONGEST), st.lists(st.integers(10, 19), max_size=50))
def test_what_goes_round_is_found_and_its_next_token_known(loop: list[int], before: list[int]) -> None:
    circle = Circle()
    text = [*before, *(loop[n % len(loop)] for n in range(2 * CERTAIN))]
    at = found_at(text, circle)
    assert at is not None
    assert CERTAIN < at <= len(before) + CERTAIN + len(loop) + EVERY
    assert circle.next == text[at]
    for token in text[at:]:  # where nothing else may come it goes on, and is known on
        assert circle.next == token
        circle.push(token, "")


def test_who_went_round_before_is_believed_sooner() -> None:
    circle = Circle()
    found_at([1, 2] * CERTAIN, circle)
    circle.push(3, "")
    assert (circle.next, circle.times) == (NONE, 1)
    at = found_at([1, 2] * CERTAIN, circle)
    assert at is not None
    assert AGAIN <= at <= AGAIN + 2 + EVERY


def test_a_long_circle_comes_several_times_before_it_is_one() -> None:
    circle = Circle()
    found_at([1] * (CERTAIN + EVERY), circle)
    circle.push(0, "")
    loop = list(range(LONGEST))
    assert found_at(loop * ROUNDS, circle) is None
    assert found_at(loop * 2, circle) is not None
    assert found_at([*loop, LONGEST] * 100) is None  # too long a circle: that may be a page of a form


def test_the_first_time_another_token_is_wanted_and_later_an_end() -> None:
    circle = Circle()
    circle.push(0, '{"a\\" ')
    found_at([1] * (CERTAIN + EVERY), circle)
    assert (circle.quoted, circle.refused, circle.ends) == (True, 1, "")
    circle.push(2, "")
    assert (circle.refused, circle.ends) == (NONE, "")
    found_at([1] * (AGAIN + EVERY), circle)
    assert (circle.refused, circle.ends) == (NONE, '"')
    for _ in range(2):  # nothing could be closed in a whole round
        circle.push(1, "")
    assert (circle.refused, circle.ends) == (1, '"')
    circle.push(3, '", ')
    assert (circle.quoted, circle.refused, circle.ends) == (False, NONE, "")
    found_at([1] * (AGAIN + EVERY), circle)
    assert circle.ends == "]}"


def table(rows: int) -> str:
    """A table whose rows differ by their number and one value alone."""
    return "\n".join(f"| {n:4} | pending | 0.00 | 0.00 | {n % 7} |" for n in range(rows))


TEXTS = {
    "the guide": (ROOT / "README.md").read_text(encoding="utf-8"),
    "code": (ROOT / "desktop" / "plugins" / "mcp" / "host.py").read_text(encoding="utf-8"),
    "code as JSON": json.dumps((ROOT / "desktop" / "chat" / "rounds.py").read_text(encoding="utf-8")),
    "a table": table(400),
    "lines drawn": "\n".join(f"{'=' * 79}\nChapter {n}\n{'-' * 79}\n" for n in range(60)),
    "a picture of signs": "\n".join("".join(" .:-=+*#%@"[(x * y) % 10] for x in range(60)) for y in range(40)),
    "indented": json.dumps({str(n): [{"a": None, "b": [], "c": {}}] for n in range(300)}, indent=8),
    "a list of 300 zeros": json.dumps([0] * 300),
    "4,000 words": " ".join(random.Random(1).choices(("sea", "is", "wide", "and", "blue", "the"), k=4000)),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_is_written_on_purpose_goes_round_nowhere(text: str) -> None:
    tokens: Sequence[int] = pieces(text)
    assert len(tokens) > 300
    assert found_at(tokens) is None
