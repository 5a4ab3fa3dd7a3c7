"""When thinking is ended from outside."""

from __future__ import annotations

import pytest

from desktop.chat.engine import ThinkingLimit
from desktop.engine.worker.thinking import ThinkingWatch

CLOSING = "\n</think>\n\n"


@pytest.mark.parametrize(
    ("opened", "pieces", "budget", "forced_after"),
    [
        (True, "abcd", 3, 2),
        (False, ["<think>", "a", "b", "c"], 2, 2),
        (False, "abcd", 2, None),
        (True, ["a", "</thi", "nk>", "b", "c"], 4, None),
    ],
)
def test_the_closing_text_comes_once_and_only_inside_thinking(
    opened: bool, pieces: list[str] | str, budget: int, forced_after: int | None
) -> None:
    watch = ThinkingWatch(ThinkingLimit(budget, opened, CLOSING), lambda: False)
    forced = [watch.after(piece) for piece in pieces]
    assert [index for index, text in enumerate(forced) if text] == ([] if forced_after is None else [forced_after])


def test_an_answer_that_is_wanted_now_closes_at_once() -> None:
    watch = ThinkingWatch(ThinkingLimit(0, True, CLOSING), lambda: True)
    assert watch.after("a") == CLOSING
    assert watch.after("b") == ""
