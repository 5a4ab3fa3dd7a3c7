"""The terminal chat as a person uses it, through a pseudo-terminal, and output that goes to odd places."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.library.demo import demo_model_path
from tests.helpers.program import environment, run_program
from tests.helpers.terminal import terminal

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a Linux pseudo-terminal"),
]


def test_an_answer_that_fails_does_not_end_the_conversation(tmp_path: Path) -> None:
    with terminal(tmp_path, "chat", "--context", "512", "--max-tokens", "8", "--threads", "1") as chat:
        chat.read_until("\n> ")
        chat.type("word " * 600 + "\n")
        chat.read_until("the context holds 512")
        chat.read_until("\n> ")
        chat.type("hi\n")
        chat.read_until("cut at its token limit")
        chat.read_until("\n> ")
        assert chat.end_by(lambda: chat.type("\x04")) == 0


def test_ctrl_c_stops_an_answer_and_then_leaves(tmp_path: Path) -> None:
    with terminal(tmp_path, "chat", "--threads", "1", "--temperature", "5", "--seed", "1") as chat:
        chat.read_until("\n> ")
        chat.type("Write a very long story about the sea and all its fish.\n")
        chat.read_until("Reading the prompt")
        chat.program.send_signal(signal.SIGINT)
        chat.read_until("\n> ")
        assert chat.end_by(lambda: chat.program.send_signal(signal.SIGINT)) == 0


def test_bytes_that_are_no_text_can_be_asked_and_named(tmp_path: Path) -> None:
    named = os.fsdecode(os.fsencode(tmp_path) + b"/m\xff.gguf")
    shutil.copyfile(demo_model_path(), named)
    strict = {"PYTHONIOENCODING": "utf-8:strict"}
    ran = run_program("chat", "a\udcff", "--model", named, "--json", "--max-tokens", "4", home=tmp_path, **strict)
    assert ran.code == 0, ran.err
    assert ran.result["usage"]["completion_tokens"] > 0
    taken = run_program("models", "import", named, "--json", home=tmp_path, **strict)
    assert taken.code == 0, taken.err


def test_an_output_that_takes_no_more_gets_one_sentence(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "desktop", "models", "list"]
        ran = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env=environment(tmp_path), text=True, check=False
        )
    assert ran.returncode == 1
    assert ran.stderr == "nemodesk: The output could not be written: No space left on device.\n"
