"""The journal of an unfinished file: places up to which its bytes are on the disk, with the hash of everything before.

A text file beside it, one JSON object a line: first what the file is made from, then a mark for each place. It is
written only after the bytes it vouches for, and a line that a crash cut short is no line.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Mark:
    """The first ``tensors`` tensors are whole and end at ``bytes``; ``sha256`` is the hash of the file up to there.

    ``compared`` is what the report says of them so far, by kind (``report.Tally``).
    """

    tensors: int
    bytes: int
    sha256: str
    compared: dict[str, list[float]] = field(default_factory=dict)


class Journal:
    """The journal at ``path`` of a file made from what ``identity`` says; one of anything else counts as none."""

    def __init__(self, path: Path, identity: str) -> None:
        self.path = path
        self._identity = identity

    def marks(self) -> list[Mark]:
        """The marks, in the order in which they were written."""
        try:
            first, *lines = self.path.read_bytes().split(b"\n")
            if json.loads(first) != {"identity": self._identity}:
                return []
        except (OSError, ValueError):
            return []
        marks: list[Mark] = []
        for line in lines[:-1]:  # what stands behind the last line break is no whole line
            try:
                mark = Mark(**json.loads(line))
            except (ValueError, TypeError):
                break
            if (type(mark.tensors), type(mark.bytes), type(mark.sha256)) != (int, int, str):
                break
            if not _are_sums(mark.compared):
                break
            marks.append(mark)
        return marks

    def begin(self, marks: list[Mark]) -> None:
        """Start the journal anew with these marks; the old one stays until the new one is on the disk."""
        lines = [json.dumps({"identity": self._identity}), *(json.dumps(asdict(mark)) for mark in marks)]
        fresh = self.path.with_name(f"{self.path.name}.new")
        with fresh.open("wb") as file:
            _write(file.fileno(), "\n".join([*lines, ""]))
        os.replace(fresh, self.path)

    def append(self, mark: Mark) -> None:
        """Add a mark; it is on the disk when this returns."""
        with self.path.open("ab") as file:
            _write(file.fileno(), json.dumps(asdict(mark)) + "\n")


def _are_sums(compared: object) -> bool:
    """Whether it is what ``Tally.compared`` gives."""
    return isinstance(compared, dict) and all(
        isinstance(sums, list) and len(sums) == 3 and all(isinstance(value, int | float) for value in sums)
        for sums in compared.values()
    )


def _write(descriptor: int, text: str) -> None:
    data = text.encode()
    while data:
        data = data[os.write(descriptor, data) :]
    os.fsync(descriptor)
