"""Date and time: now in a zone, the same moment elsewhere, what lies between two dates, and a date so much later.

Limits: years 1 to 9999 of the Gregorian calendar; zones of the tz database that this computer or the app carries;
workdays are Monday to Friday, without holidays.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, tzinfo

from desktop.plugins.api import ToolError, tool
from desktop.plugins.bundled.dates import reading
from desktop.plugins.bundled.dates.reading import CannotRead, read_moment, read_span, read_zone


@contextmanager
def _clearly() -> Iterator[None]:
    try:
        yield
    except CannotRead as error:
        raise ToolError(str(error)) from error
    except (OverflowError, ValueError) as error:
        raise ToolError("The date is outside the years 1 to 9999.") from error


@tool(title="Look at the clock")
def current_time(zone: str = "") -> str:
    """Current date, time and weekday.

    Args:
        zone: city or time zone, e.g. "Tokyo"; empty: the user's own
    """
    with _clearly():
        moment = _now(read_zone(zone))
    year, week, _ = moment.isocalendar()
    return f"{_written(moment)}, ISO week {year}-W{week:02}, day {moment.timetuple().tm_yday} of the year"


@tool(title="Convert a time")
def convert_time(time: str, to_zone: str, from_zone: str = "") -> str:
    """What a time in one zone is in another.

    Args:
        time: e.g. "15:00", "2026-03-31 9am" or "now"
        to_zone: city or time zone
        from_zone: city or time zone; empty: the user's own
    """
    with _clearly():
        source, target = read_zone(from_zone), read_zone(to_zone)
        moment, note = _placed(read_moment(time, _now(source))[0], source)
        return f"{_written(moment)} is {_written(moment.astimezone(target))}{note}"


@tool(title="Count between two dates")
def date_difference(start: str, end: str) -> str:
    """Time between two dates: days, weeks, months, workdays, hours.

    Args:
        start: e.g. "2026-01-31", "today", "2026-01-31 09:00"
        end: the later date
    """
    with _clearly():
        now = _now(None)
        (first, timed), (last, also) = read_moment(start, now), read_moment(end, now)
        first, last = _placed(first, None)[0], _placed(last, None)[0]
        return _difference(first, last, timed or also)


@tool(title="Calculate a date")
def date_add(date: str, add: str) -> str:
    """The date so much later, or earlier with minus.

    Args:
        date: e.g. "2026-01-31", "today" or "now"
        add: e.g. "3 months -2 days", "10 workdays", "90 minutes"
    """
    with _clearly():
        moment, timed = read_moment(date, _now(None))
        if date.strip().lower() == "now":
            moment = moment.replace(tzinfo=None)  # the offset of now is not that of every day
        return _added(moment, timed, read_span(add))


def _now(zone: tzinfo | None) -> datetime:
    return reading.utc_now().astimezone(zone)


def _placed(moment: datetime, zone: tzinfo | None) -> tuple[datetime, str]:
    """A moment with its zone, and what is to be said of clock times that do not exist or come twice there."""
    if moment.tzinfo is not None:
        return moment, ""
    placed = moment.replace(tzinfo=zone) if zone else moment.astimezone()
    back = placed.astimezone(UTC).astimezone(zone)
    if back.replace(tzinfo=None) != moment:
        return back, f" ({moment:%H:%M} does not exist there that day: clocks go forward)"
    later = (moment.replace(tzinfo=zone, fold=1) if zone else moment.replace(fold=1).astimezone()).utcoffset()
    if later != placed.utcoffset():
        return placed, f" ({moment:%H:%M} comes twice there that day: the first is meant)"
    return placed, ""


def _written(moment: datetime) -> str:
    """Weekday, date, time, offset and the zone's name."""
    offset = moment.strftime("%z")
    name = getattr(moment.tzinfo, "key", "") or moment.tzname() or ""
    clock = moment.strftime("%H:%M:%S" if moment.second else "%H:%M")
    shown = f" ({name})" if name and not name.startswith(("+", "-", "UTC+", "UTC-")) else ""
    day = f"{calendar.day_name[moment.weekday()]} {moment.date().isoformat()}"
    return f"{day} {clock} UTC{offset[:3]}:{offset[3:5]}{shown}"


def _difference(first: datetime, last: datetime, timed: bool) -> str:
    sign = ""
    if last < first:
        first, last, sign = last, first, " (the end is before the start)"
    days = (last.date() - first.date()).days
    if timed:
        seconds = int((last.astimezone(UTC) - first.astimezone(UTC)).total_seconds())
        hours, rest = divmod(seconds, 3600)
        whole, left = divmod(hours, 24)
        parts = f"{whole} days {left} hours {rest // 60} minutes" + (f" {rest % 60} seconds" if rest % 60 else "")
        return f"{parts} = {seconds / 3600:.10g} hours = {seconds // 60} minutes{sign}"
    years, months, odd = calendar_parts(first.date(), last.date())
    work = workdays(first.date(), last.date())
    weeks = f"{days // 7} weeks {days % 7} days"
    return f"{days} days = {weeks} = {years} years {months} months {odd} days; {work} workdays (Mon-Fri){sign}"


def calendar_parts(first: date, last: date) -> tuple[int, int, int]:
    """Whole years, months and days from one date to a later one."""
    months = (last.year - first.year) * 12 + last.month - first.month
    if months_later(first, months) > last:
        months -= 1
    return months // 12, months % 12, (last - months_later(first, months)).days


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months on; the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def workdays(first: date, last: date) -> int:
    """Mondays to Fridays after ``first``, up to and with ``last``."""
    weeks, rest = divmod((last - first).days, 7)
    return weeks * 5 + sum((first.weekday() + step) % 7 < 5 for step in range(1, rest + 1))


def workdays_later(day: date, count: int) -> date:
    """The day so many Mondays to Fridays on, or back."""
    step = 1 if count > 0 else -1
    weeks, rest = divmod(abs(count), 5)
    day += timedelta(days=step * 7 * weeks)
    if not rest and count:
        while day.weekday() > 4:  # from a weekend, whole weeks end on the workday before it, or after it
            day -= timedelta(days=step)
    while rest:
        day += timedelta(days=step)
        rest -= day.weekday() < 5
    return day


def _added(moment: datetime, timed: bool, span: dict[str, int]) -> str:
    months = span.get("years", 0) * 12 + span.get("months", 0)
    day = months_later(moment.date(), months)
    note = f" (its month has no day {moment.day})" if months and day.day != moment.day else ""
    day += timedelta(days=span.get("weeks", 0) * 7 + span.get("days", 0))
    if span.get("workdays"):
        day = workdays_later(day, span["workdays"])
    parts = {unit: span.get(unit, 0) for unit in ("hours", "minutes", "seconds")}
    if not timed and not any(parts.values()):
        return f"{calendar.day_name[day.weekday()]} {day.isoformat()}{note}"
    placed, clock_note = _placed(datetime.combine(day, moment.timetz()), None)
    later = (placed.astimezone(UTC) + timedelta(**parts)).astimezone(moment.tzinfo)  # real time, across summer time
    return _written(later) + note + clock_note
