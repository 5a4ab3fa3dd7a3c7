"""Which heading a conversation stands under."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary

Group = tuple[str, list[ConversationSummary]]
When = Callable[[ConversationSummary], datetime]


def last_change(summary: ConversationSummary) -> datetime:
    """What the list goes by."""
    return summary.updated


def by_day(summaries: Iterable[ConversationSummary], now: datetime, when: When = last_change) -> list[Group]:
    """The conversations, newest change first, under Today, Yesterday, Previous 7 days, and then months.

    ``now`` is aware; its time zone decides where days begin. ``when`` says which of a conversation's times counts.
    """
    groups: list[Group] = []
    begins: datetime | None = None
    for summary in sorted(summaries, key=lambda s: (when(s), s.id), reverse=True):
        moment = when(summary)
        if begins is None or moment < begins:
            name, day = _heading(moment, now)
            begins = datetime.combine(day, time.min, now.tzinfo)
            groups.append((name, []))
        groups[-1][1].append(summary)
    return groups


def _heading(when: datetime, now: datetime) -> tuple[str, date]:
    """The heading for a moment, seen from ``now``, and the first day that has it."""
    day, today = when.astimezone(now.tzinfo).date(), now.date()
    if day >= today:
        return tr("Today"), today
    if day == today - timedelta(days=1):
        return tr("Yesterday"), day
    week = today - timedelta(days=7)
    if day >= week:
        return tr("Previous 7 days"), week
    pattern = "MMMM" if day.year == today.year else "MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern), day.replace(day=1)
