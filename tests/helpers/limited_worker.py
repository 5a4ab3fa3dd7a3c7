"""The engine's worker with less memory than it believes: ``python -m tests.helpers.limited_worker MIB [blind]``.

A ``blind`` one does not know of its limit, as no process knows what the system's killer will do.
"""

from __future__ import annotations

import resource
import sys

from desktop.engine.worker import measure
from desktop.engine.worker.main import main

MIB = 1 << 20

if __name__ == "__main__":
    limit = int(sys.argv[1]) * MIB
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    if "blind" in sys.argv:
        setattr(measure, "free_memory", lambda: 1 << 50)  # noqa: B010
    main()
