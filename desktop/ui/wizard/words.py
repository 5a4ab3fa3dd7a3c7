"""Times, speeds, memory and disk in words."""

from __future__ import annotations

from desktop.base.i18n import number, tr


def left_words(seconds: float) -> str:
    """How long something still takes, no more exact than it can be known."""
    if seconds < 60:
        return tr("less than a minute left")
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return tr("{minutes} min left", minutes=minutes)
    return tr("{hours} h {minutes} min left", hours=number(hours), minutes=minutes)


def duration_words(seconds: float) -> str:
    """How long something took."""
    if seconds < 60:
        return tr("{seconds} s", seconds=number(seconds))
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min {rest} s", minutes=minutes, rest=rest)
    return tr("{hours} h {minutes} min", hours=number(hours), minutes=minutes)


def speed_words(speed: float) -> str:
    """Bytes a second, decimal as lines are sold."""
    if speed < 1e6:
        return tr("{speed} kB/s", speed=number(speed / 1e3))
    return tr("{speed} MB/s", speed=number(speed / 1e6, 1))


def disk_words(count: int) -> str:
    """Bytes, decimal as disks are sold, with three digits: "214 GB", "48.1 GB", "2.78 GB", "17 MB", "860 kB"."""
    if count < 1_000_000:
        return tr("{size} kB", size=number(count / 1e3))
    if count < 1_000_000_000:
        return tr("{size} MB", size=number(count / 1e6))
    return tr("{size} GB", size=number(count / 1e9, 0 if count >= 1e11 else 1 if count >= 1e10 else 2))
