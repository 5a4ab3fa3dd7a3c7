"""What a check or a repair has found, in sentences: the window and the command line say the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.base.i18n import tr
from desktop.store.backup import Backup
from desktop.store.check import MOST, Altered


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair has done. Without ``aside`` there was nothing to repair."""

    aside: Path | None = None  # the folder with the damaged file
    backup: Backup | None = None  # what the repaired history began with
    conversations: int = 0  # in the repaired history
    messages: int = 0
    added: int = 0  # messages that were only in the damaged file
    restored: int = 0  # changed messages that the backup had as they were
    altered: tuple[Altered, ...] = ()  # changed messages that are kept as they are
    lost: int = 0  # messages that could not be read, at most, as far as they can be counted
    complete: bool = True  # whether all of the damaged file could be read


def outcome(done: Repaired) -> list[str]:
    """What a repair has done, a sentence each."""
    if done.aside is None:
        return [tr("The history is sound: there was nothing to repair.")]
    lines = [begun(done)]
    if done.added and done.backup:
        lines.append(
            tr("One message was only in the damaged file.|{n} messages were only in the damaged file.", n=done.added)
        )
    if done.restored:
        lines.append(
            tr(
                "One changed message was taken from the backup.|{n} changed messages were taken from the backup.",
                n=done.restored,
            )
        )
    if done.altered:
        lines.append(
            tr(
                "One message has changed on the disk and is kept as it is:"
                "|{n} messages have changed on the disk and are kept as they are:",
                n=len(done.altered),
            )
        )
        lines += [named(one) for one in done.altered[:MOST]]
    if done.lost:
        lines.append(tr("At most one message could not be read.|At most {n} messages could not be read.", n=done.lost))
    elif not done.complete:
        lines.append(tr("Some of the damaged file could not be read."))
    lines.append(tr("The damaged file is kept in {folder}.", folder=str(done.aside)))
    return lines


def begun(done: Repaired) -> str:
    """Where the repaired history comes from."""
    if done.backup is None:
        return tr(
            "One message was saved from the damaged file.|{n} messages were saved from the damaged file.",
            n=done.messages,
        )
    when = f"{done.backup.made.astimezone():%Y-%m-%d %H:%M}"
    return tr(
        "Restored from the backup of {when}: one message in all."
        "|Restored from the backup of {when}: {n} messages in all.",
        n=done.messages,
        when=when,
    )


def named(one: Altered) -> str:
    """A message that has changed, by its conversation."""
    return tr("message {message} of “{title}”", message=one.message, title=one.title or tr("New chat"))
