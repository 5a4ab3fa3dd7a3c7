"""What a child that computes for long may take of the computer: it yields to everything else, and its memory ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

NICENESS: Final = 10
# A conversion of the largest vocabulary in use needs 0.4 GiB with two threads and 12 MiB for each further one (8 of
# them its stack); numpy's OpenBLAS adds 39 MiB a core before anything is computed. Measured as VmData: what is limited.
MEMORY: Final = 1 << 30
MEMORY_A_CORE: Final = 64 << 20


def be_modest() -> None:
    """Let every other program go first, and bound the memory (Linux): a hostile file must not take all of it."""
    _yield_to_others()
    if sys.platform == "linux":
        import resource  # not on Windows

        # What a process can write to (RLIMIT_DATA), not what it has mapped (RLIMIT_AS): glibc reserves 64 MiB of
        # addresses for each thread, and those are no memory.
        limit = MEMORY + MEMORY_A_CORE * (os.cpu_count() or 1)
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        if hard == resource.RLIM_INFINITY or limit < hard:
            resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))


def _yield_to_others() -> None:
    if sys.platform == "win32":
        import psutil

        with suppress(psutil.Error):
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICENESS)


@contextmanager
def within_memory() -> Iterator[None]:
    """Say in a sentence that the memory of ``be_modest`` was not enough.

    Raises:
        EnvironmentFault: in place of MemoryError.
    """
    try:
        yield
    except MemoryError as error:
        text = tr("This model needs more memory than any known one: its files are damaged, or made to do harm.")
        raise EnvironmentFault(text) from error
