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


def script(home: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """The program without a terminal."""
    command = [sys.executable, "-m", PROGRAM, *args]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, env=environment(home)
    )
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.parametrize(("typed", "ran"), [("y\n", 1), ("\n", 0), ("yeah\n", 0), ("\x04", 0)])
def test_a_person_is_asked_and_denies_by_default(tmp_path: Path, typed: str, ran: int) -> None:
    with terminal(tmp_path, module=PROGRAM) as chat:
        shown = chat.read_until("[y/N] ")
        assert "Look (Script)" in shown
        assert "x" * 3000 + " end" in shown  # nothing is cut
        chat.type(typed)
        chat.read_until("Well.")
        assert f"results {['done'] * ran}, reason stop" in chat.read_until("reason stop")
        assert chat.program.wait(30) == 0


def test_what_was_typed_before_the_question_is_no_answer_to_it(tmp_path: Path) -> None:
    with terminal(tmp_path, module=PROGRAM) as chat:
        chat.type("y\ny\ny\n")
        chat.read_until("[y/N] ")
        chat.type("\n")
        chat.read_until("results [], reason stop")


def test_ctrl_c_at_a_question_stops_the_answer(tmp_path: Path) -> None:
    with terminal(tmp_path, module=PROGRAM) as chat:
        chat.read_until("[y/N] ")
        chat.type("\x03")
        chat.read_until("results [], reason stopped")
        assert chat.program.wait(30) == 0


@pytest.mark.parametrize(("argument", "ran"), [("allow", 1), ("", 0)])
def test_a_script_is_not_asked(tmp_path: Path, argument: str, ran: int) -> None:
    done = script(tmp_path, argument)
    assert f"results {['done'] * ran}, reason stop" in done.stdout
    assert ("--allow-tools" in done.stderr) == (not ran)


def notes(home: Path) -> str:
    """All that the notes' plugin has stored."""
    return "".join(path.read_text(encoding="utf-8") for path in home.rglob("notes*.json"))


def test_the_apps_own_tools_ask_in_the_terminal_and_are_denied_to_a_script(tmp_path: Path) -> None:
    with terminal(tmp_path, "real", module=PROGRAM) as chat:
        shown = chat.read_until("[y/N] ")
        assert "Keep a note (Notes)" in shown
        assert "<U+202E>bread" in shown
        assert "\u202e" not in shown
        assert "\x1b]0" not in shown
        chat.type("y\n")
        assert "milk" in chat.read_until("[y/N] ")
        chat.type("\n")
        chat.read_until("reason stop")
        assert chat.program.wait(30) == 0
    assert "bread" in notes(tmp_path)
    assert "milk" not in notes(tmp_path)
    script(tmp_path, "real")
    assert "milk" not in notes(tmp_path)
    script(tmp_path, "real", "allow")
    assert "milk" in notes(tmp_path)
