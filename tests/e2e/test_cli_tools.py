"""Questions before a tool runs, in a terminal as a person uses it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.program import environment
from tests.helpers.terminal import terminal

PROGRAM = "tests.helpers.asking_program"

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a Linux pseudo-terminal"),
]


@pytest.mark.parametrize(
    ("typed", "ran"), [("y\n", 1), ("yes\n", 1), ("\n", 0), ("n\n", 0), ("yeah\n", 0), ("\x04", 0)]
)
def test_a_person_is_asked_and_denies_by_default(tmp_path: Path, typed: str, ran: int) -> None:
    with terminal(tmp_path, module=PROGRAM) as chat:
        shown = chat.read_until("[y/N] ")
        assert "Look (Script)" in shown
        assert "x" * 3000 + " end" in shown  # nothing is cut
        chat.type(typed)
        chat.read_until("Well.")
        assert f"ran {ran}, reason stop" in chat.read_until("stop")
        assert chat.program.wait(30) == 0


def test_what_was_typed_before_the_question_is_no_answer_to_it(tmp_path: Path) -> None:
    with terminal(tmp_path, module=PROGRAM) as chat:
        chat.type("y\ny\ny\n")
        chat.read_until("[y/N] ")
        chat.type("\n")
        chat.read_until("ran 0, reason stop")


def test_ctrl_c_at_a_question_stops_the_answer(tmp_path: Path) -> None:
    with terminal(tmp_path, module=PROGRAM) as chat:
        chat.read_until("[y/N] ")
        chat.type("\x03")
        chat.read_until("ran 0, reason stopped")
        assert chat.program.wait(30) == 0


@pytest.mark.parametrize(("argument", "ran"), [("allow", 1), ("", 0)])
def test_a_script_is_not_asked(tmp_path: Path, argument: str, ran: int) -> None:
    command = [sys.executable, "-m", PROGRAM, argument]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, env=environment(tmp_path)
    )
    assert done.returncode == 0, done.stderr
    assert f"ran {ran}, reason stop" in done.stdout
    assert ("--allow-tools" in done.stderr) == (not ran)
