"""Where a grammar begins: behind its text, outside of thinking, for every split of the pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.engine import CompletionRequest, Segment, ThinkingLimit
from desktop.chat.messages import Sampling
from desktop.chat.thinking import CLOSE
from desktop.engine.worker.beginning import Beginning

TAG = "<TOOLCALL>"


def begun(pieces: list[str], after: str = TAG, *, opened: bool = False, prompt: str = "") -> tuple[int, str] | None:
    """Which piece began the grammar, and what of it is the grammar's; None: none did."""
    limit = ThinkingLimit(opened=opened) if opened else None
    request = CompletionRequest((Segment(prompt),), Sampling(), grammar="x", grammar_after=after, thinking=limit)
    beginning = Beginning(request)
    for number, piece in enumerate(pieces):
        if (behind := beginning.behind(piece)) is not None:
            return number, behind
    return None


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["Hi ", "<TOOLCALL>"], (1, "")),
        (["<TOOL", "CALL", ">[{"], (2, "[{")),
        (["a<TOOLCALL>b"], (0, "b")),
        (["<TOOL_CALL>"], None),
        (["<think>", "a <TOOLCALL>[", "</think>", "\n\n", "no"], None),
        (["<think>a</think>", "<TOOLCALL>", "["], (1, "")),
        (["<think><TOOLCALL></think>x<TOOLCALL>y"], (0, "y")),
        ([], None),
    ],
)
def test_it_begins_behind_the_tag_of_the_text(pieces: list[str], expected: tuple[int, str] | None) -> None:
    assert begun(pieces) == expected


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["thought", "</th", "ink", ">\n\n", "<"], (3, "\n\n")),
        (["<TOOLCALL>", "</think>"], (1, "")),
        (["<think>", "again </think>x"], (1, "x")),
        (["never"], None),
    ],
)
def test_the_closing_tag_stands_for_the_end_of_thinking(pieces: list[str], expected: tuple[int, str] | None) -> None:
    assert begun(pieces, CLOSE, opened=True) == expected
    assert begun(pieces, CLOSE, prompt="…assistant\n<think>\n") == expected


def test_without_thinking_its_end_never_comes() -> None:
    assert begun(["Hi", " </think> "], CLOSE) is None


@given(st.integers(0, 60), st.integers(0, 60))
def test_any_split_begins_at_the_same_place(first: int, second: int) -> None:
    text = "<think>a <TOOLCALL>[x]</think>\n\nI see. <TOOLCALL>[y]"
    low, high = sorted((first, second))
    pieces = [text[:low], text[low:high], text[high:]]
    found = begun(pieces)
    assert found is not None
    number, behind = found
    assert behind + "".join(pieces[number + 1 :]) == "[y]"
