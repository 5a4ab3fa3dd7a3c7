"""A second start of the program: it raises the first one's window and ends; a killed one holds nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.app.instance import QUESTION, RAISE, Instance
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ROOT, ForkServer, Running

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def programs() -> Iterator[ForkServer]:
    with ForkServer("tests.helpers.instance_program") as programs:
        yield programs


def start(programs: ForkServer, home: Path) -> Running:
    """A process that claims the folder."""
    return programs.start("tests.helpers.instance_program:run", str(home / "data"))


def ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether it has ended."""
    return process.poll() is not None


@sizes(50, 500)
def test_the_second_start_raises_the_first_and_a_killed_one_is_followed(
    home: Path, programs: ForkServer, tally: Callable[[str], Tally], runs: int
) -> None:
    """Lost is a start that nobody heard; corrupt, two first ones or a killed program whose lock stays."""
    pairs = tally("two instances, and kill -9 of the first")
    first = start(programs, home)
    said = first.line()
    for _ in range(runs):
        pairs.corrupt += said != "first"
        second = start(programs, home)
        answer = second.line()
        pairs.corrupt += answer == "first"
        pairs.lost += answer != "told" or first.line() != "raise"
        assert second.kill() == []
        assert first.kill() == []
        first = start(programs, home)
        said = first.line()
        pairs.runs += 1
    first.kill()
    assert pairs.clean, pairs


def test_a_program_that_hangs_has_not_heard(home: Path, programs: ForkServer, qapp: QCoreApplication) -> None:
    first = start(programs, home)
    try:
        assert first.line() == "first"
        os.kill(first.pid, signal.SIGSTOP)
        other = Instance(home / "data")
        assert not other.claim()
        assert not other.tell()
    finally:
        first.kill()


def test_a_start_for_a_question_asks_the_first_one_for_it(home: Path, programs: ForkServer) -> None:
    first = start(programs, home)
    try:
        assert first.line() == "first"
        environment = {**os.environ, "NEMODESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "desktop", "--question"]
        assert subprocess.run(command, cwd=ROOT, env=environment, timeout=60, check=False).returncode == 0
        assert first.line() == "question"
    finally:
        first.kill()


def test_only_known_words_are_heard(home: Path, qtbot: QtBot) -> None:
    instance = Instance(home / "data")
    assert instance.claim()
    instance.listen()
    heard: list[bytes] = []
    instance.asked.connect(heard.append)
    said = (RAISE, QUESTION, b"rm -rf /", b"x" * 5000)
    script = "import sys; from PySide6.QtNetwork import QLocalSocket; s = QLocalSocket()\n"
    script += f"s.connectToServer({instance._name()!r}); s.waitForConnected(3000)\n"
    script += "s.write(bytes.fromhex(sys.argv[1])); s.flush(); s.waitForBytesWritten(500); s.waitForReadyRead(500)"
    for message in said:
        process = subprocess.Popen([sys.executable, "-c", script, message.hex()], cwd=ROOT)
        qtbot.waitUntil(partial(ended, process), timeout=20_000)
    assert heard == [RAISE, QUESTION]
    instance.release()
