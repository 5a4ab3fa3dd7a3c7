"""The quality report of an installed model: a JSON file in the model's own folder, beside its manifest."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Final

from converter.report import KindReport, Perplexity, Report, read_report
from desktop.base.atomic import write_text

__all__ = ["KindReport", "Perplexity", "Report", "has_report", "store_report", "stored_report"]

FILE: Final = "report.json"
LARGEST: Final = 1 << 20


def store_report(folder: Path, value: object) -> None:
    """Write a report, as the conversion's child printed it, into a model's folder; what is no report is left out."""
    report = read_report(value)
    if report is not None:
        write_text(folder / FILE, json.dumps(report.as_json(), indent=1))


def has_report(folder: Path) -> bool:
    """Whether there is one beside the model in ``folder``."""
    return os.path.isfile(folder / FILE)  # unlike Path's own it never raises


def stored_report(folder: Path) -> Report | None:
    """The report of the model in ``folder``; None when it was not converted here, or the file is no report."""
    try:
        with (folder / FILE).open("rb") as file:
            return read_report(json.loads(file.read(LARGEST)))
    except (OSError, ValueError, RecursionError):
        return None
