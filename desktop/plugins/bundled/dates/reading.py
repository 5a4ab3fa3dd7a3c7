"""Reads dates, times, zones and spans as people write them; what can be read in two ways is refused."""

from __future__ import annotations

import difflib
import re
import zoneinfo
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import Final

MOST_LETTERS: Final = 100

MONTHS: Final = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                 "november", "december")  # fmt: skip
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS: Final = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
# abbreviations that mean one place to nearly everybody, with its summer time
ABBREVIATIONS: Final = {
    "UTC": "UTC", "GMT": "UTC", "Z": "UTC", "EST": "America/New_York", "EDT": "America/New_York",
    "ET": "America/New_York", "CST": "America/Chicago", "CDT": "America/Chicago", "CT": "America/Chicago",
    "MST": "America/Denver", "MDT": "America/Denver", "MT": "America/Denver", "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles", "CET": "Europe/Paris", "CEST": "Europe/Paris",
    "EET": "Europe/Athens", "BST": "Europe/London", "JST": "Asia/Tokyo", "KST": "Asia/Seoul",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "HST": "Pacific/Honolulu",
}  # fmt: skip
PLACES: Final = {
    "la": "America/Los_Angeles", "nyc": "America/New_York", "beijing": "Asia/Shanghai",
     "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles",
    "washington": "America/New_York", "boston": "America/New_York", "miami": "America/New_York",
    "munich": "Europe/Berlin", "hamburg": "Europe/Berlin", "frankfurt": "Europe/Berlin", "milan": "Europe/Rome",
    "barcelona": "Europe/Madrid", "geneva": "Europe/Zurich", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata", "bangalore": "Asia/Kolkata", "osaka": "Asia/Tokyo", "germany": "Europe/Berlin",
    "france": "Europe/Paris", "uk": "Europe/London", "england": "Europe/London", "india": "Asia/Kolkata",
    "japan": "Asia/Tokyo", "china": "Asia/Shanghai", "italy": "Europe/Rome", "spain": "Europe/Madrid",
    "rio de janeiro": "America/Sao_Paulo", "houston": "America/Chicago", "dallas": "America/Chicago",
}  # fmt: skip
AMBIGUOUS: Final = {"IST": "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem"}
UNITS: Final = {
    "year": "years", "month": "months", "week": "weeks", "day": "days", "hour": "hours", "minute": "minutes",
    "second": "seconds", "workday": "workdays", "yr": "years", "mo": "months", "wk": "weeks", "hr": "hours",
    "min": "minutes", "sec": "seconds", "y": "years", "w": "weeks", "d": "days", "h": "hours", "s": "seconds",
    "weekday": "workdays",
}  # fmt: skip
PART: Final = re.compile(r"([+-]?)\s*(\d{1,9})\s*([a-z]+)")
CLOCK: Final = re.compile(r"(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)


class CannotRead(Exception):
    """The text is no date, time, zone or span; the message says what to write."""


@cache
def zone_names() -> dict[str, str]:
    """Zones by their name and by their city, in lower case."""
    names = sorted(zoneinfo.available_timezones())

    def city(name: str) -> str:
        return name.rpartition("/")[2].replace("_", " ").lower()

    cities = {city(name): name for name in names if "/" in name}
    main = {city(name): name for name in names if re.fullmatch("[A-Z][a-z]+/[^/]+", name)}
    return cities | main | {name.lower(): name for name in names}


def read_zone(text: str) -> tzinfo | None:
    """A zone by IANA name, city, abbreviation or offset; None, for an empty text, is this computer's.

    Raises:
        CannotRead: there is none, with names that are close.
    """
    name = text.strip()[:MOST_LETTERS]
    if name.lower() in ("", "local", "here", "localtime"):
        return None
    if name.upper() in AMBIGUOUS:
        raise CannotRead(f"{name} means several zones: use {AMBIGUOUS[name.upper()]}.")
    if found := re.fullmatch(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?", name, re.IGNORECASE):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        if offset < timedelta(hours=24):
            return timezone(-offset if found[1] == "-" else offset)
    known = zone_names()
    lower = name.lower().replace("_", " ")
    plain = ABBREVIATIONS.get(name.upper()) or PLACES.get(lower) or known.get(name.lower()) or known.get(lower)
    if plain is None:
        close = [known[one] for one in difflib.get_close_matches(lower, list(known), 3, 0.7)]
        hint = f" Did you mean {', '.join(dict.fromkeys(close))}?" if close else ' Use a name like "Europe/Berlin".'
        raise CannotRead(f"The time zone {name!r} is not known.{hint}")
    return zoneinfo.ZoneInfo(plain)


def read_day(text: str, today: date) -> date:
    """A date: ISO, named months, "today" and its kind, "friday" (the next one), "last friday".

    Raises:
        CannotRead: it is none, or could be two.
    """
    words = re.sub(r"(?<=\d)(st|nd|rd|th)\b|,|\bof\b|\bthe\b", " ", text.strip().lower()).split()
    plain = " ".join(words)
    if plain in DAYS:
        return today + timedelta(days=DAYS[plain])
    if words and words[-1] in WEEKDAYS and (len(words) == 1 or words[0] in ("next", "last", "this")):
        ahead = (WEEKDAYS.index(words[-1]) - today.weekday()) % 7
        return today + timedelta(days=(ahead or 7) if words[0] != "last" else (ahead - 7))
    year, month, day = _numbers(plain, words, today)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise CannotRead(f"There is no such date: {text.strip()[:40]} ({error}).") from error


def _numbers(plain: str, words: list[str], today: date) -> tuple[int, int, int]:
    if found := re.fullmatch(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", plain):
        return tuple(int(one) for one in found.groups() if one)  # type: ignore[return-value]
    if found := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", plain):
        return int(found[3]), int(found[2]), int(found[1])
    named = [at for word in words for at, month in enumerate(MONTHS, 1) if len(word) > 2 and month.startswith(word)]
    numbers = [int(word) for word in words if word.isdecimal() and len(word) <= 4]
    if len(named) == 1 and len(words) == len(numbers) + 1 and 1 <= len(numbers) <= 2:
        years = [one for one in numbers if one > 31]
        days = [one for one in numbers if one <= 31]
        if len(days) == 1:
            return years[0] if years else today.year, named[0], days[0]
    raise CannotRead(f"{plain[:40]!r} is no clear date. Write it as YYYY-MM-DD.")


def read_clock(text: str) -> time | None:
    """A time of day: 15:30, 15:30:10, 3pm; None where this is none."""
    found = CLOCK.fullmatch(text.strip())
    if not found or not (found[2] or found[4]):
        return {"noon": time(12), "midnight": time(0)}.get(text.strip().lower())
    hour, half = int(found[1]), (found[4] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        raise CannotRead(f"There is no such time: {text.strip()[:20]}.")
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError as error:
        raise CannotRead(f"There is no such time: {text.strip()[:20]}.") from error


def read_moment(text: str, now: datetime) -> tuple[datetime, bool]:
    """A date, a time (then of today) or both, and whether a time was given; with an offset of its own it has a zone.

    ``now`` is the present moment in the zone that is meant.

    Raises:
        CannotRead: it is none.
    """
    text = text.strip()
    if not text or len(text) > MOST_LETTERS:
        raise CannotRead('Give a date or time, such as "2026-03-31" or "2026-03-31 15:00".')
    if text.lower() == "now":
        return now, True
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", text):
        try:
            return datetime.fromisoformat(text), True
        except ValueError:
            pass  # "2026-03-31 3pm" is none of ISO's
    clock = read_clock(text)
    if clock is not None:
        return datetime.combine(now.date(), clock), True
    for found in re.finditer(r"\s+at\s+|T(?=\d)|,?\s+", text):
        clock = read_clock(text[found.end() :])
        if clock is not None:
            return datetime.combine(read_day(text[: found.start()], now.date()), clock), True
    return datetime.combine(read_day(text, now.date()), time()), False


def read_span(text: str) -> dict[str, int]:
    """A span such as "3 months -2 days" or "90 minutes" as amounts by unit (plural).

    Raises:
        CannotRead: it is none, or too long.
    """
    amounts: dict[str, int] = {}
    plain = re.sub(r"\b(business|working)\s+(?=day)", "work", text.lower()[:MOST_LETTERS])
    plain = re.sub(r"\band\b|,", " ", plain).strip()
    if not re.fullmatch(rf"(?:{PART.pattern}\s*)+", plain):
        raise CannotRead('Write the span as numbers with units: "3 months -2 days", "10 workdays", "90 minutes".')
    for sign, number, name in PART.findall(plain):
        unit = UNITS.get(name) or UNITS.get(name.removesuffix("s"))
        if unit is None:
            known = "years, months, weeks, days, workdays, hours, minutes, seconds"
            raise CannotRead(f"The unit {name[:20]!r} is not known: use {known}.")
        amounts[unit] = amounts.get(unit, 0) + int(f"{sign}{number}")
    return amounts


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)
