"""A worker that drafts wherever anything is expected, whatever that costs or gains: what it does depends on no clock.

``python -m tests.helpers.drafting_worker LENGTH``
"""

from __future__ import annotations

import sys

from desktop.engine.worker import lookup
from desktop.engine.worker.main import main


class EagerPacer(lookup.Pacer):
    """Drafts of one length."""

    def size(self) -> int:
        """The length."""
        return int(sys.argv[1])


if __name__ == "__main__":
    lookup.Pacer = EagerPacer  # type: ignore[misc]
    main()
