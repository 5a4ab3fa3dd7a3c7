"""The command line as a program: output, exit codes, and what a signal leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import converter
from converter import __main__ as command_line
from converter.text import english, set_translator
from tests.bench.converter_digest import read_digest
from tests.helpers.imatrix_files import write_imatrix

ROOT = Path(converter.__file__).parents[1]


def program(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "converter", *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, timeout=120)


def test_json_lines_end_in_the_result(tiny: Path, tmp_path: Path) -> None:
    done = program(tiny, "--out", tmp_path / "out.gguf", "--type", "Q8_0", "--threads", "1", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    *steps, result = map(json.loads, done.stdout.splitlines())
    assert {step["type"] for step in steps} == {"progress"}
    assert set(steps[0]) == {"type", "done", "total", "tensor", "tensor_type"}
    assert set(result) == {"type", "path", "bytes", "sha256", "seconds", "file_type", "report"}
    assert result["report"]["sha256"] == result["sha256"]
    assert result["bytes"] == (tmp_path / "out.gguf").stat().st_size


def test_texts_for_people(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert command_line.main([str(tiny), "--out", str(tmp_path / "out.gguf"), "--type", "BF16"]) == 0
        said = capsys.readouterr()
        assert "out.gguf: " in said.out
        assert "ffn_down" in said.out
        assert "% output.weight" in said.err
        assert command_line.main([str(tmp_path)]) == 1
        assert capsys.readouterr().err == f"{tmp_path} is no checkpoint: it has no config.json.\n"
    finally:
        signal.signal(signal.SIGTERM, before)


def test_an_importance_matrix(tiny: Path, tmp_path: Path) -> None:
    done = program(tiny, "--out", tmp_path / "out.gguf", "--imatrix", tmp_path / "guide.gguf")
    assert (done.returncode, done.stderr) == (1, "guide.gguf cannot be read: No such file or directory.\n")
    write_imatrix(tmp_path / "guide.gguf", tiny)
    done = program(tiny, "--out", tmp_path / "out.gguf", "--imatrix", tmp_path / "guide.gguf")
    assert done.returncode == 0
    assert "quantize.imatrix.file" in read_digest(tmp_path / "out.gguf").keys


@pytest.mark.parametrize("arguments", [[], ["SRC", "--type", "Q9"], ["SRC", "--threads", "-1"], ["SRC", "--what"]])
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        command_line.main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m converter" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="Windows ends a process without asking it")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_leaves_no_part_file(smollm2: Path, tmp_path: Path, number: int, code: int) -> None:
    out = tmp_path / "out.gguf"
    command: list[str | Path] = [sys.executable, "-m", "converter", smollm2, "--out", out, "--threads", "1", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        assert process.stdout
        first = json.loads(process.stdout.readline())
        assert first["type"] == "progress"
        assert (tmp_path / "out.gguf.part").exists()
        process.send_signal(number)
        process.stdout.read()
        assert process.wait(60) == code
    assert not out.exists()
    assert not (tmp_path / "out.gguf.part").exists()


def test_texts_pass_through_the_translator(tmp_path: Path) -> None:
    set_translator(lambda source, n: english(source, n).upper().replace("{PATH}", "{path}"))
    try:
        with pytest.raises(converter.ConvertError) as caught:
            list(converter.convert(converter.Options(tmp_path)))
    finally:
        set_translator(english)
    assert caught.value.text == f"{tmp_path} IS NO CHECKPOINT: IT HAS NO CONFIG.JSON."


def test_english_has_two_forms_and_fields() -> None:
    assert english("one file|{n} files", 1) == "one file"
    assert converter.text.tr("one file|{n} files", n=1200) == "1,200 files"
    assert converter.text.tr("{a} and {b}", a=1, b="x") == "1 and x"
