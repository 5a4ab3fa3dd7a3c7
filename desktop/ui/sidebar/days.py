"""Which heading a conversation stands under."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QLocale

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary

Group = tuple[str, list[ConversationSummary]]


def by_day(summaries: Iterable[ConversationSummary], now: datetime) -> list[Group]:
    """The conversations, newest change first, under Today, Yesterday, Previous 7 days, and then months.

    ``now`` is aware; its time zone decides where days begin.
    """
    groups: list[Group] = []
    for summary in sorted(summaries, key=lambda s: (s.updated, s.id), reverse=True):
        name = heading(summary.updated, now)
        if not groups or groups[-1][0] != name:
            groups.append((name, []))
        groups[-1][1].append(summary)
    return groups


def heading(when: datetime, now: datetime) -> str:
    """The heading for a moment, seen from ``now``."""
    zone: tzinfo | None = now.tzinfo
    day, today = when.astimezone(zone).date(), now.date()
    if day >= today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    if day >= today - timedelta(days=7):
        return tr("Previous 7 days")
    pattern = "MMMM" if day.year == today.year else "MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
