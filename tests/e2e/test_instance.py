"""A second start of the program: it raises the first one's window and ends; a killed one holds nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.app.instance import QUESTION, RAISE, Instance
from tests.helpers.program import ROOT, environment

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication
from pathlib import Path
from desktop.app.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
if not instance.claim():
    print("told" if instance.tell() else "alone", flush=True)
    sys.exit()
instance.listen()
instance.asked.connect(lambda message: print(message.decode(), flush=True))
print("first", flush=True)
app.exec()
"""

pytestmark = pytest.mark.e2e


def start(home: Path, *, reads: bool = True) -> subprocess.Popen[str]:
    """A process that claims the folder."""
    command = [sys.executable, "-c", PROGRAM, str(home / "data")]
    return subprocess.Popen(command, cwd=ROOT, env=environment(home), stdout=subprocess.PIPE, text=True)


def line(process: subprocess.Popen[str]) -> str:
    """Its next line."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether it has ended."""
    return process.poll() is not None


def end(process: subprocess.Popen[str]) -> None:
    """Kill it and wait."""
    process.kill()
    process.communicate(timeout=20)


def test_a_second_start_raises_the_first(home: Path) -> None:
    first = start(home)
    try:
        assert line(first) == "first"
        second = start(home)
        assert line(second) == "told"
        assert second.wait(20) == 0
        end(second)
        assert line(first) == "raise"
    finally:
        end(first)


def test_the_lock_of_a_killed_program_is_taken_over(home: Path) -> None:
    first = start(home)
    assert line(first) == "first"
    end(first)
    second = start(home)
    try:
        assert line(second) == "first"
        third = start(home)
        assert line(third) == "told"
        end(third)
        assert line(second) == "raise"
    finally:
        end(second)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP is POSIX")
def test_a_program_that_hangs_has_not_heard(home: Path, qapp: QCoreApplication) -> None:
    first = start(home)
    try:
        assert line(first) == "first"
        first.send_signal(signal.SIGSTOP)
        other = Instance(home / "data")
        assert not other.claim()
        assert not other.tell()
    finally:
        first.send_signal(signal.SIGCONT)
        end(first)


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
