"""Which heading a conversation stands under."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from desktop.base.i18n import tr

if TYPE_CHECKING:
    from desktop.chat.conversation import ConversationSummary

    Group = tuple[str, list[ConversationSummary]]
    When = Callable[[ConversationSummary], datetime]


def last_change(summary: ConversationSummary) -> datetime:
    """What the list goes by."""
    return summary.updated


def by_day(
    summaries: Iterable[ConversationSummary], now: datetime, when: When = last_change, zone: tzinfo | None = None
) -> list[Group]:
    """Conversations, given newest first, under Today, Yesterday, Previous 7 days, and then months.

    ``when`` says which of a conversation's times counts; ``zone`` decides where days begin (None: this computer's, with
    its summer time). The order stays as it is: a time that cannot be true in it says nothing.
    """
    ordered = list(summaries)
    today = now.astimezone(zone).date()
    groups: list[Group] = []
    begins: datetime | None = None
    moments = _believable([when(summary) for summary in ordered], _midnight(today + timedelta(days=1), zone))
    for summary, moment in zip(ordered, moments, strict=True):
        if begins is None or moment < begins:
            name, day = _heading(moment.astimezone(zone).date(), today)
            begins = _midnight(day, zone)
            groups.append((name, []))
        groups[-1][1].append(summary)
    return groups


def _believable(moments: Sequence[datetime], tomorrow: datetime) -> list[datetime]:
    """Times that never grow, of what is in order: one that is yet to come or before an older one becomes the older's.

    Such times are those of a clock that was wrong for a while.
    """
    found: list[datetime] = []
    latest = next((moment for moment in reversed(moments) if moment < tomorrow), tomorrow - timedelta(days=1))
    for moment in reversed(moments):
        if latest < moment < tomorrow:
            latest = moment
        found.append(latest)
    return found[::-1]


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    """When a day begins."""
    return datetime.combine(day, time.min, zone).astimezone()


def _heading(day: date, today: date) -> tuple[str, date]:
    """The heading for a day, and the first day that has it."""
    if day >= today:
        return tr("Today"), today
    if day == today - timedelta(days=1):
        return tr("Yesterday"), day
    week = today - timedelta(days=7)
    if day >= week:
        return tr("Previous 7 days"), week
    pattern = "MMMM" if day.year == today.year else "MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern), day.replace(day=1)
