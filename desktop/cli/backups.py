"""``nemodesk history backup|check|repair|restore``: copies of the history, whether it is sound, and making it so."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from desktop.base.errors import UsageError
from desktop.base.i18n import number, tr
from desktop.base.paths import find_paths
from desktop.cli.output import Output
from desktop.store.backup import Backup, Backups, copy
from desktop.store.check import MOST, Finding, examine_file
from desktop.store.repair import repair, restore
from desktop.store.report import outcome


def add_actions(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the actions to those of ``history``."""
    backup = actions.add_parser("backup", help=tr("make a verified backup; the last seven are kept"))
    backup.add_argument("--out", type=Path, metavar="FILE", help=tr("a copy of your own instead, which nobody removes"))
    backup.add_argument("--list", action="store_true", help=tr("list the backups"))
    backup.set_defaults(command=back_up)
    check = actions.add_parser("check", help=tr("read the whole history and say whether it is sound"))
    check.set_defaults(command=check_history)
    repairing = actions.add_parser("repair", help=tr("restore what can be; the damaged file is moved aside and kept"))
    repairing.set_defaults(command=repair_history)
    restoring = actions.add_parser("restore", help=tr("go back to a backup; the present file is moved aside and kept"))
    restoring.add_argument("name", nargs="?", metavar="BACKUP", help=tr("otherwise the newest"))
    restoring.set_defaults(command=restore_backup)
    for action in (backup, check, repairing, restoring):
        action.add_argument("--json", action="store_true", help=tr("print JSON lines"))


def back_up(options: argparse.Namespace, output: Output) -> int:
    """Make a backup, or list what there is."""
    paths = find_paths()
    backups = Backups(paths.backups)
    if options.list:
        show_backups(backups.all(), output)
        return 0
    if not paths.history.exists():
        raise UsageError(tr("There are no conversations to back up yet."))
    if options.out is None:
        made = backups.make(paths.history, datetime.now(UTC))
        path, size = made.path, made.size
    else:
        path = options.out
        if path.exists():
            raise UsageError(tr("{path} is there already: name a new file.", path=path))
        copy(paths.history, path)
        size = path.stat().st_size
    output.result(path=str(path), bytes=size)
    output.line(tr("Wrote {path}, {size} MB, and checked it.", path=path, size=number(size / 1e6, 1)))
    return 0


def show_backups(backups: tuple[Backup, ...], output: Output) -> None:
    """The backups as a table, the newest first."""
    output.items(
        [
            {
                "id": one.name,
                "path": str(one.path),
                "made": one.made.isoformat(),
                "bytes": one.size,
                "daily": one.number > 0,
            }
            for one in backups
        ]
    )
    rows = [
        (
            one.name,
            f"{one.made.astimezone():%Y-%m-%d %H:%M}",
            number(one.size / 1e6, 1),
            tr("daily") if one.number else tr("before an update"),
        )
        for one in backups
    ]
    if rows:
        output.table((tr("name"), tr("made"), tr("MB"), tr("kind")), rows)
    else:
        output.line(tr("No backups yet."))


def check_history(options: argparse.Namespace, output: Output) -> int:
    """Say in words what is sound and what is not; 1 when something is not."""
    path = find_paths().history
    if not path.exists():
        output.result(sound=True, conversations=0, messages=0, structure=[], references=[], altered=[])
        output.line(tr("No conversations yet."))
        return 0
    finding = examine_file(path)
    output.result(
        sound=finding.sound,
        conversations=finding.conversations,
        messages=finding.messages,
        structure=list(finding.structure),
        references=list(finding.strays),
        altered=[
            {"conversation": one.conversation, "title": one.title, "message": one.message} for one in finding.altered
        ],
    )
    for line in words(finding):
        output.line(line)
    return 0 if finding.sound else 1


def repair_history(options: argparse.Namespace, output: Output) -> int:
    """Repair a damaged history and say what came of it."""
    paths = find_paths()
    if not paths.history.parent.exists():
        raise UsageError(tr("There are no conversations yet."))
    done = repair(paths.history, Backups(paths.backups))
    output.result(
        repaired=done.aside is not None,
        aside=str(done.aside or ""),
        backup=done.backup.name if done.backup else "",
        conversations=done.conversations,
        messages=done.messages,
        added=done.added,
        restored=done.restored,
        altered=[
            {"conversation": one.conversation, "title": one.title, "message": one.message} for one in done.altered
        ],
        lost=done.lost,
        complete=done.complete,
    )
    for line in outcome(done):
        output.line(line)
    return 0


def restore_backup(options: argparse.Namespace, output: Output) -> int:
    """Put a backup in the history's place."""
    paths = find_paths()
    backups = Backups(paths.backups)
    if not backups.all():
        raise UsageError(tr("There are no backups yet."))
    chosen = backups.named(options.name) if options.name else backups.all()[0]
    aside = restore(paths.history, backups, chosen, datetime.now(UTC))
    output.result(backup=chosen.name, aside=str(aside or ""))
    output.line(tr("The history is now that of {when}.", when=f"{chosen.made.astimezone():%Y-%m-%d %H:%M}"))
    if aside:
        output.line(tr("The earlier history is kept in {folder}.", folder=aside))
    return 0


def words(finding: Finding) -> list[str]:
    """The finding, a line for each thing."""
    lines = [
        tr("Conversations: {conversations}, messages: {messages}", conversations=number(finding.conversations),
           messages=number(finding.messages)),
        tr("Structure: sound") if not finding.structure else tr("Structure: damaged"),
        *(f"  {line}" for line in finding.structure),
        tr("References: sound") if not finding.strays else tr("References: damaged"),
        *(f"  {line}" for line in finding.strays),
    ]  # fmt: skip
    if not finding.hashed:
        lines.append(tr("Messages: not checked, this history is from a version that wrote no check sums"))
    elif not finding.altered:
        lines.append(tr("Messages: each is as it was stored"))
    else:
        n = len(finding.altered)
        lines.append(tr("Messages: one has changed on the disk|Messages: {n} have changed on the disk", n=n))
        lines += [
            "  " + tr("message {message} of conversation {id} “{title}”", message=one.message, id=one.conversation,
                      title=one.title)
            for one in finding.altered[:MOST]
        ]  # fmt: skip
    return lines
