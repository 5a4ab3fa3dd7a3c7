"""What a command prints, to a pipe and to a terminal."""

from __future__ import annotations

import io
import json
import sys

import pytest

from desktop.cli.output import Output, Silent


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


HOSTILE = "a\x1b]0;owned\x07b\r\x9b31mc\td\n"


def test_json_lines_carry_everything_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(json_lines=True)
    output.text("for people")
    output.note("for people too")
    output.event("text", text=HOSTILE)
    output.result(n=1)
    lines = capsys.readouterr()
    assert [json.loads(line) for line in lines.out.splitlines()] == [
        {"type": "text", "text": HOSTILE},
        {"type": "result", "n": 1},
    ]
    assert lines.err == ""


def test_a_pipe_gets_the_text_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    Output(json_lines=False).text(HOSTILE)
    assert capsys.readouterr().out == HOSTILE


def test_a_terminal_gets_no_control_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    output = Output(json_lines=False)
    output.text(HOSTILE)
    assert terminal.getvalue() == "a�]0;owned�b��31mc\td\n"
    output.text("thought", dim=True)
    assert terminal.getvalue().endswith("\x1b[2mthought\x1b[0m")


def test_tables_are_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    Output(json_lines=False).table(("id", "name"), [("a", "first"), ("longer", "second")])
    assert capsys.readouterr().out == "id      name\na       first\nlonger  second\n"


def test_errors_go_to_stderr_in_both_modes(capsys: pytest.CaptureFixture[str]) -> None:
    for json_lines in (False, True):
        Output(json_lines=json_lines).error("It is broken.")
        seen = capsys.readouterr()
        assert (seen.out, seen.err) == ("", "nemodesk: It is broken.\n")


def test_an_error_is_one_line_whatever_name_is_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    Output(json_lines=False).error(f"{HOSTILE}nemodesk: all is well")
    assert capsys.readouterr().err == "nemodesk: a�]0;owned�b��31mc\td nemodesk: all is well\n"


def test_silence(capsys: pytest.CaptureFixture[str]) -> None:
    output = Silent()
    output.line("a")
    output.result(a=1)
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("", "")
