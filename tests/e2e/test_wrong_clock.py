"""The wall clock jumps while an answer streams: nothing waits longer or less, and the order of things stays."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.helpers.fork_server import ROOT, Running, launch
from tests.helpers.store_files import opened

DAY = 86_400
SOURCE = ROOT / "tests" / "helpers" / "wrong_clock.c"

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("cc"), reason="needs Linux and a compiler"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("clock") / "wrong_clock.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl"], check=True)
    return made


class Clock:
    """The wall clock of a program."""

    def __init__(self, library: Path, file: Path) -> None:
        self._file, self._library = file, library
        file.write_bytes(struct.pack("q", 0))

    def set(self, seconds: int) -> None:
        """Let it be wrong by so much from now on."""
        descriptor = os.open(self._file, os.O_WRONLY)
        os.pwrite(descriptor, struct.pack("q", seconds), 0)
        os.close(descriptor)

    def start(self, home: Path) -> Running:
        """The window, asking; until its answer has begun."""
        environment = {
            "NEMODESK_HOME": str(home),
            "LD_PRELOAD": str(self._library),
            "WRONG_CLOCK": str(self._file),
        }
        program = launch(sys.executable, "-m", "tests.helpers.window_killed", "fake", environment=environment)
        while (line := program.line()) is not None:
            if line.split()[1] == "shown" and int(line.split()[3]):
                return program
        raise AssertionError("it ended")


@pytest.mark.parametrize("jump", [-DAY, 3650 * DAY], ids=["a day back", "ten years on"])
def test_the_clock_jumps_while_an_answer_streams(home: Path, library: Path, tmp_path: Path, jump: int) -> None:
    clock = Clock(library, tmp_path / "seconds")
    program = clock.start(home)
    clock.set(jump)
    jumped = time.monotonic()
    said = program.listen(1.6)
    killed = time.monotonic()
    said += program.kill()
    shown = [(float(line.split()[0]), int(line.split()[3])) for line in said if line.split()[1] == "shown"]
    kept = max(count for when, count in shown if when < killed - 1.0)
    assert kept > min(count for when, count in shown if when > jumped)
    clock.start(home).kill()  # with the wrong clock
    clock.set(0)
    clock.start(home).kill()
    with opened(home / "data") as store:
        chats = store.run(lambda history: history.conversations()).result()
        answers = [store.run(lambda history, id=id: history.conversation(id)).result().path()[-1] for id in (1, 2)]  # type: ignore[misc]
    assert [chat.id for chat in chats] == [3, 2, 1]
    assert len(answers[0].text) >= kept
    wrong = timedelta(seconds=jump)
    assert abs(answers[1].created - wrong - datetime.now(UTC)) < timedelta(hours=1)
