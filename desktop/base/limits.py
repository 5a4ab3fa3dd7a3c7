"""What work that takes long may take of the computer: it yields to everything else, and its memory ends."""

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
MEMORY_A_THREAD: Final = 64 << 20


def be_modest() -> None:
    """Let every other program go first, for the rest of this process."""
    if sys.platform == "win32":
        import psutil

        with suppress(psutil.Error):
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICENESS)


@contextmanager
def within_memory(threads: int = 0) -> Iterator[None]:
    """Bound the process's memory inside the block (Linux): a hostile file must not take all of the computer's.

    ``threads`` are those that will run; at least one a core is reckoned with. An engine that is started after the
    block is not bound: a model is larger than any conversion.

    Raises:
        EnvironmentFault: the memory was not enough, in place of MemoryError.
    """
    with _bound(MEMORY + MEMORY_A_THREAD * max(threads, os.cpu_count() or 1)):
        try:
            yield
        except MemoryError as error:
            text = tr("This model needs more memory than any known one: its files are damaged, or made to do harm.")
            raise EnvironmentFault(text) from error


@contextmanager
def _bound(limit: int) -> Iterator[None]:
    if sys.platform != "linux":
        yield
        return
    import resource  # not on Windows

    # What a process can write to (RLIMIT_DATA), not what it has mapped (RLIMIT_AS): glibc reserves 64 MiB of addresses
    # for each thread, and those are no memory.
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    allowed = [one for one in (limit, soft, hard) if one != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_DATA, (min(allowed), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
