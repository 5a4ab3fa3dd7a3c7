"""A full card and a slow answer are a spill; each alone is not."""

from __future__ import annotations

from dataclasses import replace

from desktop.base.footprint import Way, on_card
from desktop.chat.memory import MemoryPlan, Space, plan_of
from desktop.chat.spill import spill_words, spilled
from desktop.engine.scripted_computer import SCRIPTED_SHAPE

GIB = 1 << 30


def plan(free: float, layers: int = 33) -> MemoryPlan:
    """The 4B with 8,192 tokens, and what is free of a card with it."""
    parts = on_card(SCRIPTED_SHAPE, Way(8192, layers, "f16", 512))
    space = Space("RTX", 8 * GIB, round(free * GIB) + parts.sum)
    return plan_of(SCRIPTED_SHAPE, Way(8192, layers, "f16", 512), [(space, parts)])


def test_a_full_card_that_fell_to_a_tenth_has_spilled() -> None:
    assert spilled(plan(0.1), 5.0, 60.0, 200)
    assert not spilled(plan(0.1), 7.0, 60.0, 200)


def test_the_first_answer_is_held_against_the_slowest_card() -> None:
    assert spilled(plan(0.1), 0.9, 0.0, 200)
    assert not spilled(plan(0.1), 12.0, 0.0, 200)  # the slowest card reads 38 GB a second even then


def test_what_is_slow_for_another_reason_is_none() -> None:
    assert not spilled(plan(2.0), 5.0, 60.0, 200)  # there is room on the card
    assert not spilled(plan(0.1, layers=20), 5.0, 60.0, 200)  # the processor computes too
    assert not spilled(plan(0.1), 5.0, 60.0, 3)  # too short to tell
    assert not spilled(plan(0.1), 0.0, 60.0, 200)  # not measured
    assert not spilled(replace(plan(0.1), pools=()), 5.0, 60.0, 200)


def test_the_sentence_names_the_speed_and_the_cure() -> None:
    words = spill_words(2.34)
    assert "2.3 tokens a second" in words
    assert "smaller context" in words
