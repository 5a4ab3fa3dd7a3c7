"""A writer of states killed with -9 again and again: no file of it is ever taken for what it is not."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.state_writer import LIMIT, SIZE, opened, state_of

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform == "win32", reason="forks")]

LIFE_S = 0.05


def yes() -> bool:
    return True


@sizes(25, 500)
def test_what_a_killed_writer_left_is_whole_or_not_used(
    runs: int, tmp_path: Path, tally: Callable[[str], Tally]
) -> None:
    result, chance, first, unfinished = tally("writers of states killed"), random.Random(5), 0, 0
    with ForkServer("tests.helpers.state_writer") as programs:
        for _ in range(runs):
            writer = programs.start("tests.helpers.state_writer:run", str(tmp_path), str(first))
            said = [int(line) for line in (*writer.listen(chance.random() * LIFE_S), *writer.kill())]
            unfinished += len(list(tmp_path.glob("*.part")))
            disk = opened(tmp_path)
            found = {file.chain.tokens[0]: disk.read(file, yes) for file in disk.files}
            result.runs += 1
            result.corrupt += sum(
                state is None or state.data != state_of(number).data for number, state in found.items()
            )
            result.lost += len(set(said[-LIMIT // SIZE // 2 :]) - found.keys())
            assert list(tmp_path.glob("*.part")) == []
            first = max([first, *found]) + 1
    assert unfinished, "at least one was killed while it wrote"
    assert result.clean
