"""What a check or a repair has found, in sentences: the window and the command line say the same."""

from __future__ import annotations

from desktop.base.i18n import tr
from desktop.store.check import MOST, Altered
from desktop.store.repair import Repaired


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
