"""Runs one program and writes what it took: python converter_measure.py REPORT PROGRAM [ARGUMENT].

A process of its own because Linux counts a parent's memory at the fork into the child's peak: this one is small.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time


def main(report: str, *command: str) -> int:
    """Write {"seconds", "peak_bytes"} to ``report`` and return the program's exit code."""
    started = time.monotonic()
    code = subprocess.run(command, check=False).returncode
    seconds = time.monotonic() - started
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    with open(report, "w", encoding="utf-8") as file:
        json.dump({"seconds": seconds, "peak_bytes": peak}, file)
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
