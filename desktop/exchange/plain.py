"""Plain data from other programs, which may be anything: checked types, times, and thinking inside texts."""

from __future__ import annotations

import html
import math
import re
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from desktop.base.i18n import tr

Plain = dict[str, Any]
T = TypeVar("T")

_LAST: Final = 253_402_300_799.0  # seconds: the end of the year 9999
_THINK: Final = re.compile(r"<think>(.*?)(?:</think>\s*|\Z)", re.DOTALL)
_DETAILS: Final = re.compile(r'<details type="([a-z_]+)"([^>]*)>\s*(.*?)(?:</details>\s*|\Z)', re.DOTALL)
_SUMMARY: Final = re.compile(r"\A<summary>.*?</summary>\s*", re.DOTALL)
_DURATION: Final = re.compile(r'duration="(\d{1,7})"')


class Unreadable(Exception):
    """One conversation is not of the shape it should have; ``reason`` is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def expect(value: object, kind: type[T], name: str) -> T:
    """A value that a conversation cannot be read without.

    Raises:
        Unreadable: it is of another type.
    """
    if not isinstance(value, kind):
        raise Unreadable(tr("The field “{name}” has an invalid value.", name=name))
    return value


def text(value: object) -> str:
    """A text, or an empty one."""
    return value if isinstance(value, str) else ""


def items(value: object) -> list[Any]:
    """A list, or an empty one."""
    return value if isinstance(value, list) else []


def fields(value: object) -> Plain:
    """An object, or an empty one."""
    return value if isinstance(value, dict) else {}


def moment(value: object, *, per_second: int = 1) -> datetime | None:
    """A time as a number since 1970 or as ISO text; None for what is no time."""
    if isinstance(value, str):
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            return None
        return _within(found if found.tzinfo else found.replace(tzinfo=UTC))
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if not 0 <= value <= _LAST * per_second:
        return None
    return _whole(datetime.fromtimestamp(value / per_second, UTC))


def _within(found: datetime) -> datetime | None:
    try:
        seconds = found.timestamp()
    except (OverflowError, ValueError):
        return None
    return _whole(found.astimezone(UTC)) if 0 <= seconds <= _LAST else None


def _whole(found: datetime) -> datetime:
    """As the history keeps it: whole milliseconds."""
    return found.replace(microsecond=found.microsecond // 1000 * 1000)


def split_thinking(content: str) -> tuple[str, str]:
    """The text without its ``<think>`` blocks, and what was in them."""
    thoughts = [one.strip() for one in _THINK.findall(content)]
    return _THINK.sub("", content).strip() if thoughts else content, "\n\n".join(filter(None, thoughts))


def split_details(content: str) -> tuple[str, str, float, int]:
    """The text without Open WebUI's folds; the thinking in them, its milliseconds, and how many folds were others."""
    thoughts: list[str] = []
    others = 0
    duration = 0.0
    for kind, attributes, inside in _DETAILS.findall(content):
        if kind != "reasoning":
            others += 1
            continue
        found = _DURATION.search(attributes)
        duration += 1000.0 * int(found[1]) if found else 0.0
        lines = html.unescape(_SUMMARY.sub("", inside)).strip().splitlines()
        thoughts.append("\n".join(line.removeprefix(">").removeprefix(" ") for line in lines))
    rest = _DETAILS.sub("", content).strip() if thoughts or others else content
    return rest, "\n\n".join(filter(None, thoughts)), duration, others
