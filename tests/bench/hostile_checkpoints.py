"""What each hostile checkpoint takes until it is refused: python -m tests.bench.hostile_checkpoints.

Exit code 1 when a refusal takes 2 s or 256 MB or more; conversions that go through, or to the value that is no number,
take as long as they must.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.helpers.hostile_checkpoints import convert_hostile

MAX_SECONDS, MAX_BYTES, MEGABYTE = 2.0, 256_000_000, 1_000_000


def main() -> int:
    """Print a line a checkpoint."""
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        for outcome in convert_hostile(Path(scratch) / "hostile"):
            structural = bool(outcome.text) and "not numbers" not in outcome.text
            bad = outcome.peak >= MAX_BYTES or (structural and outcome.seconds >= MAX_SECONDS)
            wrong += bad
            answer = outcome.text or "converted"
            cost = f"{outcome.seconds:6.2f} s {outcome.peak / MEGABYTE:5.0f} MB"
            print(f"{outcome.hostile.name:42} {cost} {'TOO MUCH' if bad else ''} {answer[:100]}", flush=True)
    print(f"{wrong} took too much")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
