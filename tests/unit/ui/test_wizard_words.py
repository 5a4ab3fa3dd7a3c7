"""Times, speeds and sizes in words."""

from __future__ import annotations

import pytest

from desktop.ui.parts.sizes import memory_words
from desktop.ui.wizard.words import disk_words, duration_words, left_words, speed_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "less than a minute left"), (59, "less than a minute left"), (60, "1 min left"), (659, "11 min left"),
     (3570, "1 h 0 min left"), (7800, "2 h 10 min left")],
)  # fmt: skip
def test_time_left(seconds: float, words: str) -> None:
    assert left_words(seconds) == words


def test_durations() -> None:
    assert [duration_words(n) for n in (12, 171, 5580)] == ["12 s", "2 min 51 s", "1 h 33 min"]


def test_sizes_have_three_digits() -> None:
    sizes = (860_000, 17_200_000, 2_778_282_848, 48_100_000_000, 214_000_000_000)
    assert [disk_words(n) for n in sizes] == ["860 kB", "17 MB", "2.78 GB", "48.1 GB", "214 GB"]


def test_speeds_and_memory() -> None:
    assert [speed_words(n) for n in (240_000, 5_200_000)] == ["240 kB/s", "5.2 MB/s"]
    assert memory_words(8 << 30) == "8.00 GiB"
