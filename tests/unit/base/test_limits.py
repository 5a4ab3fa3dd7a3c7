"""A child that computes for long yields to others, and its memory ends with a sentence."""

from __future__ import annotations

import os
import sys

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.base.limits import MEMORY, NICENESS, be_modest, within_memory
from tests.helpers.forked import ended, fork


def test_memory_that_is_not_there_is_said_in_a_sentence() -> None:
    with pytest.raises(EnvironmentFault, match="more memory than any known one"), within_memory():
        raise MemoryError


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds what can be written to")
def test_a_modest_process_is_nice_and_cannot_take_all_memory() -> None:
    def child() -> None:
        before = os.nice(0)
        be_modest()
        assert os.nice(0) == min(19, before + NICENESS)
        with pytest.raises(EnvironmentFault), within_memory():
            bytearray(MEMORY + (os.cpu_count() or 1) * (1 << 27))
        assert len(bytearray(MEMORY // 4)) == MEMORY // 4

    assert ended(fork(child)) == 0
