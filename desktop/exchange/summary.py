"""The report of an import as lines for people: what came, what did not, and where."""

from __future__ import annotations

from collections import Counter

from desktop.base.i18n import listed, tr
from desktop.exchange.importing import Report
from desktop.exchange.reasons import Reason, left_words


def read_lines(report: Report) -> list[str]:
    """What was read and will come."""
    return [
        tr("{program}: one conversation|{program}: {n} conversations", n=n, program=source.value)
        for source, n in report.read.items()
    ]


def taken_line(report: Report) -> str:
    """What is in the history now, in one line."""
    chats, messages = len(report.ids), report.messages
    return tr("Imported one conversation|Imported {n} conversations", n=chats) + ", " + tr(
        "one message|{n} messages", n=messages
    )  # fmt: skip


def notes(report: Report) -> list[str]:
    """What else is to be said in short."""
    found = []
    if report.known:
        found.append(tr("One conversation was here already.|{n} conversations were here already.", n=report.known))
    if report.stopped:
        found.append(tr("Stopped before the end: what was imported stays."))
    if report.skipped:
        found.append(tr("One item was not imported.|{n} items were not imported.", n=len(report.skipped)))
    if report.left:
        found.append(tr("Not imported: {what}", what=_kinds(report.left)))
    return found


def details(report: Report) -> list[str]:
    """Everything that did not come, line by line."""
    lines = [f"{title}: {reason}" for title, reason in report.skipped]
    lines += [tr("{title}: without {what}", title=title, what=_kinds(left)) for title, left in report.left_in]
    lines += [tr("{file}: holds no conversations", file=name) for name in report.files]
    return lines


def _kinds(left: Counter[Reason]) -> str:
    return listed(left_words(reason, n) for reason, n in left.items())
