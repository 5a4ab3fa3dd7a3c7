"""Running the program as a shell would, and reading its JSON lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LIMIT_S = 240


@dataclass(frozen=True)
class Ran:
    """A program that ended: its status and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        """Its stdout as JSON lines; fails on anything else there."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def result(self) -> dict[str, Any]:
        """The last JSON line, which must be the result."""
        last = self.events[-1]
        assert last["type"] == "result", last
        return last


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a program with its data in ``home`` and no display."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return {**kept, "NEMODESK_HOME": str(home), "PYTHONPATH": str(ROOT), **more}


def run_program(*args: str, home: Path, stdin: str | None = None, **more: str) -> Ran:
    """Run ``nemodesk ARGS`` from ``home`` to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *args],
        cwd=home,
        env=environment(home, **more),
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)
