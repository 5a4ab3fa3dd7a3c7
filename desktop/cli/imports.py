"""``nemodesk history import``: conversations of other programs, or exported ones, into the history."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.cli.output import Output
from desktop.exchange.importing import Intake, Report
from desktop.exchange.summary import details, notes, taken_line
from desktop.store.database import Store


def add_actions(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to those of ``history``."""
    importing = actions.add_parser(
        "import", help=tr("take in exports of Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI")
    )
    importing.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=tr("an archive, a JSON file or a folder")
    )
    importing.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    importing.set_defaults(command=import_files)


def import_files(options: argparse.Namespace, output: Output) -> int:
    """Read everything, then store it; the report says what was left out. 1 when nothing could be read."""
    intake = Intake(options.files)
    _follow(intake.read(), output)
    report = intake.report
    if intake.count:
        store = Store(find_paths().history)
        try:
            _follow(
                intake.store(lambda folder, batch: store.run(lambda history: history.add_all(batch, folder)).result()),
                output,
            )
        finally:
            store.close()
    output.result(
        ids=report.ids,
        messages=report.messages,
        known=report.known,
        taken={source.value: n for source, n in report.taken.items()},
        left={reason.name.lower(): n for reason, n in report.left.items()},
        skipped=[{"title": title, "reason": reason} for title, reason in report.skipped],
        files=report.files,
    )
    for line in _lines(report):
        output.line(line)
    if not intake.count:
        raise EnvironmentFault(tr("Nothing was imported: no conversations were found."))
    return 0


def _follow(shares: Iterator[float], output: Output) -> None:
    said = -1
    for share in shares:
        if int(share * 100) > said:
            said = int(share * 100)
            output.event("progress", share=said / 100)
            output.progress(f"{said} %")


def _lines(report: Report) -> list[str]:
    lines = [taken_line(report), *notes(report)] if report.ids or report.known else notes(report)
    return lines + [f"  {line}" for line in details(report)]
