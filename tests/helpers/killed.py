"""A forked child that is killed at its n-th touch of the file system, wherever in the code that is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

from tests.helpers.forked import ended, fork

# Python's audit events of what changes files or looks at them
TOUCHES: Final = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.link", "os.scandir", "os.listdir"}
KILLED: Final = 57


def killed_at(touch: int, work: Callable[[], object]) -> bool:
    """Run ``work`` in a child that dies after ``touch`` touches, without a cleanup; False when it ended before that."""

    def dying() -> None:
        count = 0

        def hook(event: str, _arguments: tuple[object, ...]) -> None:
            nonlocal count
            if event in TOUCHES:
                count += 1
                if count > touch:
                    os._exit(KILLED)

        sys.addaudithook(hook)
        work()

    status = ended(fork(dying))
    assert status in (0, KILLED), f"the child ended with {status}"
    return status == KILLED
