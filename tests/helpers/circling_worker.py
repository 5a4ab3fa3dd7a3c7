"""The engine's worker that is certain of a circle early: ``python -m tests.helpers.circling_worker TOKENS AGAIN``."""

from __future__ import annotations

import sys

from desktop.engine.worker import circle
from desktop.engine.worker.main import main

if __name__ == "__main__":
    for name, value in zip(("CERTAIN", "AGAIN"), sys.argv[1:], strict=True):
        setattr(circle, name, int(value))
    main()
