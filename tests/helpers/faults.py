"""Fault tests come in two sizes, and say what came of their runs in a table below the test results."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest


@dataclass
class Tally:
    """The runs of one fault: how often something that was said to be stored was gone, or something was broken."""

    fault: str
    runs: int = 0
    lost: int = 0
    corrupt: int = 0
    notes: list[str] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    seconds: float = 0.0

    def note(self, text: str) -> None:
        """Something else that is worth a line."""
        self.notes.append(text)

    @property
    def clean(self) -> bool:
        """Whether there were runs, and each of them went well."""
        return self.runs > 0 and self.lost == self.corrupt == 0


def sizes(ci: int, long: int) -> pytest.MarkDecorator:
    """Give a test its number of ``runs``: one for every run of the suite, one for ``--long``."""
    marks = [pytest.mark.long, pytest.mark.timeout(3600)]
    return pytest.mark.parametrize("runs", [pytest.param(ci, id="ci"), pytest.param(long, id="long", marks=marks)])


def table(tallies: Iterable[Tally]) -> list[str]:
    """The lines of the table."""
    lines = [f"{'fault':52} {'runs':>7} {'lost':>5} {'corrupt':>7} {'seconds':>8}"]
    for one in tallies:
        lines.append(f"{one.fault:52} {one.runs:7} {one.lost:5} {one.corrupt:7} {one.seconds:8.1f}")
        lines += [f"    {note}" for note in one.notes]
    return lines
