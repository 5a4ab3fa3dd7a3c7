"""Numbers and times as people read them, in the user's locale."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.base.i18n import tr
from desktop.chat.conversation import StoredMessage
from desktop.chat.messages import ThinkingMode


def _locale() -> QLocale:
    """The user's locale; the C locale, which has no separators, is read as English."""
    found = QLocale()
    if found.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return found


def number(value: int) -> str:
    """A count with thousands separators."""
    return _locale().toString(value)


def decimal(value: float, digits: int = 1) -> str:
    """A measured number."""
    return _locale().toString(value, "f", digits)


def exact(value: float) -> str:
    """A number that somebody set, with the decimals it has."""
    return _locale().toString(float(value), "g", 6)


def clock(when: datetime) -> str:
    """The local time of day."""
    local = when.astimezone()
    return _locale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def told(when: datetime, now: datetime | None = None) -> str:
    """When a message was written, for its head: the time of day, behind the date where that is not today's."""
    local, today = when.astimezone(), (now or datetime.now(UTC)).astimezone()
    if local.date() == today.date():
        return clock(when)
    day = _locale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return tr("{date}, {time}", date=day, time=clock(when))


def moment(when: datetime) -> str:
    """The local date and time in full."""
    local = when.astimezone()
    day = _locale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return tr("{date}, {time}", date=day, time=clock(when))


def seconds(value: float) -> str:
    """A duration: "9.8 s", "1 min 12 s"."""
    if value < 60:
        return tr("{seconds} s", seconds=decimal(value))
    minutes, rest = divmod(round(value), 60)
    return tr("{minutes} min {seconds} s", minutes=number(minutes), seconds=rest)


def tokens(count: int) -> str:
    """A count of tokens with its unit."""
    return tr("{count} token|{count} tokens", n=count, count=number(count))


def answer_figures(message: StoredMessage, *, narrow: bool = False) -> str:
    """What an answer took: tokens, speed, time to the first token; only what was measured."""
    parts = []
    if message.usage.completion_tokens:
        parts.append(tokens(message.usage.completion_tokens))
    if not narrow and message.timings.generation_per_second:
        parts.append(tr("{speed} tok/s", speed=decimal(message.timings.generation_per_second)))
    if not narrow and message.timings.first_token_ms:
        first = decimal(message.timings.first_token_ms / 1000, 2)
        parts.append(tr("first token {seconds} s", seconds=first))
    return "  ·  ".join(parts)


def mode_words(mode: ThinkingMode) -> str:
    """The thinking switch as a message's head says it."""
    match mode:
        case ThinkingMode.ON:
            return tr("thinking on")
        case ThinkingMode.OFF:
            return tr("thinking off")
        case ThinkingMode.STRICT:
            return tr("strict off")
