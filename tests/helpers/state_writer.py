"""A program that stores states until it is killed, and says the number of each on stdout once it is stored.

Run as a fork (``fork_server``) of ``run``. ``state_of`` gives the state of a number.
"""

from __future__ import annotations

import os
import random
from functools import lru_cache
from pathlib import Path

from desktop.engine.worker.states.chain import Chained
from desktop.engine.worker.states.disk import Disk
from desktop.engine.worker.states.ram import State

SIZE = 500_000
LIMIT = 20 * SIZE


@lru_cache(64)
def state_of(number: int) -> State:
    """A state that shows any mix-up."""
    return State(Chained.of([number] * 100), bytearray(random.Random(number).randbytes(SIZE)))


def opened(folder: Path) -> Disk:
    """The folder, as every process opens it."""
    return Disk(folder, LIMIT, {"model": "any"}, replaces=True)


def run(folder: str, first: str) -> None:
    """Store one after another, from this number on."""
    number = int(first)
    while True:
        disk = opened(Path(folder))
        disk.put(state_of(number))
        disk.finish()
        os.write(1, f"{number}\n".encode())
        number += 1
