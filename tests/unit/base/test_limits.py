"""A child that computes for long yields to others, and its memory ends with a sentence."""

from __future__ import annotations

import os
import sys

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.base.limits import MEMORY, MEMORY_A_THREAD, NICENESS, be_modest, within_memory
from tests.helpers.forked import ended, fork


def test_memory_that_is_not_there_is_said_in_a_sentence() -> None:
    with pytest.raises(EnvironmentFault, match="more memory than any known one"), within_memory():
        raise MemoryError


def test_a_modest_process_is_nice() -> None:
    def child() -> None:
        before = os.nice(0)
        be_modest()
        assert os.nice(0) == min(19, before + NICENESS)

    assert ended(fork(child)) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds what can be written to")
def test_memory_is_bound_inside_the_block_only() -> None:
    import resource

    too_much = MEMORY + (os.cpu_count() or 1) * MEMORY_A_THREAD

    def child() -> None:
        before = resource.getrlimit(resource.RLIMIT_DATA)
        with pytest.raises(EnvironmentFault), within_memory():
            bytearray(too_much)
        with within_memory(threads=256):
            assert len(bytearray(MEMORY // 4)) == MEMORY // 4
        assert resource.getrlimit(resource.RLIMIT_DATA) == before
        assert len(bytearray(too_much)) == too_much  # never touched: it takes addresses only

    assert ended(fork(child)) == 0
