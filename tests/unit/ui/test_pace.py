"""How fast work goes."""

from __future__ import annotations

from desktop.ui.flow.pace import WINDOW_S, Pace


def paced(*points: tuple[float, int]) -> Pace:
    pace = Pace()
    for now, done in points:
        pace.add(now, done)
    return pace


def test_nothing_is_said_before_there_is_something_to_say() -> None:
    assert paced().speed == 0
    assert paced((0.0, 100)).left(1000) is None
    assert paced((0.0, 100), (0.5, 200)).speed == 0  # too short to tell


def test_speed_and_rest_of_even_work() -> None:
    pace = paced((0.0, 0), (10.0, 1000))
    assert pace.speed == 100
    assert pace.left(2000) == 10


def test_only_the_last_half_minute_counts() -> None:
    pace = paced((0.0, 0), (100.0, 1_000_000), (100.0 + WINDOW_S, 1_000_000 + 300))
    assert pace.speed == 10


def test_a_pause_or_other_work_begins_anew() -> None:
    pace = paced((0.0, 0), (10.0, 1000))
    pace.restart()
    assert pace.speed == 0
    assert paced((0.0, 1000), (10.0, 500)).speed == 0


def test_a_line_that_stands_still_takes_for_ever() -> None:
    assert paced((0.0, 500), (10.0, 500)).left(1000) is None
