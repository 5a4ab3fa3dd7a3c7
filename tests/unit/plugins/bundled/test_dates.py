"""Date and time: zones, summer time, calendars, and texts that could mean two things."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.plugins.api import ToolError
from desktop.plugins.bundled.dates import plugin, reading
from desktop.plugins.bundled.dates.plugin import convert_time, current_time, date_add, date_difference

NOW = datetime(2026, 11, 28, 4, 20, 11, tzinfo=UTC)  # a Saturday


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The present moment, and a computer in Berlin where that can be said."""
    monkeypatch.setattr(reading, "utc_now", lambda: NOW)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


here = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the computer's zone cannot be set on Windows")


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Tokyo", "Saturday 2026-11-28 13:20:11 UTC+09:00 (Asia/Tokyo)"),
        ("America/New_York", "Friday 2026-11-27 23:20:11 UTC-05:00 (America/New_York)"),
        ("new york", "Friday 2026-11-27 23:20:11"),
        ("PST", "Friday 2026-11-27 20:20:11"),
        ("UTC+5:30", "Saturday 2026-11-28 09:50:11 UTC+05:30,"),
        ("mumbai", "Saturday 2026-11-28 09:50:11"),
        pytest.param("", "Saturday 2026-11-28 05:20:11 UTC+01:00", marks=here),
    ],
)
def test_now_in_a_zone(zone: str, start: str) -> None:
    assert current_time(zone).startswith(start)
    assert "ISO week 2026-W48" in current_time(zone)


@pytest.mark.parametrize(
    ("zone", "reason"),
    [
        ("Tokio", "Did you mean Asia/Tokyo"),
        ("IST", "several zones"),
        ("../../etc/passwd", "not known"),
        ("\0", "not"),
    ],
)
def test_a_zone_that_is_none_is_refused_with_one_that_is(zone: str, reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        current_time(zone)


@pytest.mark.parametrize(
    ("time", "to", "origin", "end"),
    [
        ("15:00", "Tokyo", "Berlin", "Saturday 2026-11-28 23:00 UTC+09:00 (Asia/Tokyo)"),
        ("tomorrow at 5pm", "London", "LA", "Sunday 2026-11-29 01:00 UTC+00:00 (Europe/London)"),
        ("2026-03-31 9am", "Sydney", "London", "19:00 UTC+11:00 (Australia/Sydney)"),
        ("2026-03-31T09:00:00+02:00", "UTC", "", "Tuesday 2026-03-31 07:00 UTC+00:00 (UTC)"),
        ("2026-03-29 02:30", "UTC", "Berlin", "(02:30 does not exist there that day: clocks go forward)"),
        ("2026-10-25 02:30", "UTC", "Berlin", "(02:30 comes twice there that day: the first is meant)"),
        ("now", "UTC", "Tokyo", "Saturday 2026-11-28 04:20:11 UTC+00:00 (UTC)"),
    ],
)
def test_a_time_elsewhere(time: str, to: str, origin: str, end: str) -> None:
    assert convert_time(time, to, origin).endswith(end)


@here
def test_difference_of_days_counts_calendar_and_workdays() -> None:
    assert date_difference("today", "2026-12-25") == (
        "27 days = 3 weeks 6 days = 0 years 0 months 27 days; 20 workdays (Mon-Fri)"
    )
    assert date_difference("Nov 3 2025", "3 November 2026").startswith("365 days")
    assert date_difference("2026-12-25", "today").endswith("(the end is before the start)")


@here
def test_difference_of_times_is_real_time_across_summer_time() -> None:
    assert date_difference("2026-03-28 12:00", "2026-03-29 12:00").startswith("0 days 23 hours 0 minutes = 23 hours")


@here
@pytest.mark.parametrize(
    ("day", "add", "result"),
    [
        ("2026-01-31", "1 month", "Saturday 2026-02-28 (its month has no day 31)"),
        ("2024-02-29", "1 year", "Friday 2025-02-28 (its month has no day 29)"),
        ("today", "-3 weeks", "Saturday 2026-11-07"),
        ("today", "10 workdays", "Friday 2026-12-11"),
        ("friday", "2 business days", "Tuesday 2026-12-08"),
        ("last friday", "0 days", "Friday 2026-11-27"),
        ("28.11.2026", "1 year 2 months and 3 days", "Monday 2028-01-31"),
        ("2026-03-28 12:00", "24 hours", "Sunday 2026-03-29 13:00 UTC+02:00 (CEST)"),
        ("now", "90 minutes", "Saturday 2026-11-28 06:50:11 UTC+01:00 (CET)"),
    ],
)
def test_a_date_so_much_later(day: str, add: str, result: str) -> None:
    assert date_add(day, add) == result


@pytest.mark.parametrize(
    ("day", "add", "reason"),
    [
        ("03/04/2026", "1 day", "YYYY-MM-DD"),
        ("2026-02-30", "1 day", "no such date"),
        ("25:00", "1 day", "no such time"),
        ("", "1 day", "Give a date"),
        ("x" * 10_000, "1 day", "Give a date"),
        ("today", "soon", "numbers with units"),
        ("today", "3 fortnights", "'fortnights' is not known"),
        ("today", "999999999 days", "years 1 to 9999"),
        ("today", "999999999 months", "years 1 to 9999"),
        ("today", "999999999 workdays", "years 1 to 9999"),
        ("today", "9" * 50 + " days", "numbers with units"),
        ("9999-12-31", "1 day", "years 1 to 9999"),
    ],
)
def test_what_is_no_date_is_refused_with_what_to_write(day: str, add: str, reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        date_add(day, add)


DATES = some.dates(date(1, 2, 1), date(9998, 12, 1))


@settings(max_examples=200, deadline=None)
@given(DATES, some.integers(-400, 400))
def test_workdays_are_those_of_a_count_one_by_one(day: date, count: int) -> None:
    slow, left = day, abs(count)
    while left:
        slow += timedelta(days=1 if count > 0 else -1)
        left -= slow.weekday() < 5
    assert plugin.workdays_later(day, count) == slow
    if count > 0:
        assert plugin.workdays(day, slow) == count


@settings(max_examples=200, deadline=None)
@given(DATES, DATES)
def test_calendar_parts_lead_from_one_date_to_the_other(one: date, other: date) -> None:
    first, last = sorted((one, other))
    years, months, days = plugin.calendar_parts(first, last)
    assert plugin.months_later(first, years * 12 + months) + timedelta(days=days) == last
    assert 0 <= months < 12
    assert 0 <= days < 31


@settings(max_examples=100, deadline=None)
@given(some.text(alphabet="0123456789-:./ aTZpmfridynow+", max_size=30), some.text(max_size=20))
def test_any_text_gives_an_answer_or_a_sentence(text: str, other: str) -> None:
    for tool in (date_add, date_difference, convert_time):
        try:
            answer = tool(text, other)
        except ToolError as error:
            answer = str(error)
        assert answer.strip()
