"""``nemodesk convert`` with --verify and with --imatrix auto, on a tiny checkpoint and the real engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from converter.report import read_report
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.gguf import read_header
from desktop.cli import importance, quality
from desktop.cli.main import parse
from desktop.cli.output import Output
from tests.helpers.tiny_checkpoint import tiny_checkpoint

pytestmark = pytest.mark.e2e

SHORT = " ".join(f"The {n}th word is followed by number {n * n}." for n in range(75))
CHUNKS = 2
NOBODY = 2**22 + 1  # more than any system's largest process id


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_checkpoint(tmp_path_factory.mktemp("quality"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path / "home"))
    for module in (importance, quality):
        monkeypatch.setattr(module, "quality_text", lambda _: SHORT)
    (tmp_path / "out").mkdir()
    return tmp_path


def convert(*arguments: str | Path) -> None:
    options = parse(["convert", *map(str, arguments), "--threads", "1", "--json"])
    assert options.command(options, Output(json_lines=True)) == 0


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_auto_makes_a_matrix_and_verify_measures_the_file(
    tiny: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = home / "out" / "model.gguf"
    left = out.parent / f"{importance.FOLDER}{NOBODY}"
    left.mkdir()
    (left / "model.gguf").write_bytes(b"of a conversion that was killed")
    convert(tiny, "--out", out, "--type", "Q4_K_S", "--imatrix", "auto", "--verify")
    *steps, result = events(capsys)
    stages = [step["stage"] for step in steps if step["stage"] != "load"]
    assert list(dict.fromkeys(stages)) == ["prepare", "imatrix", "convert", "verify"]
    report = read_report(result["report"])
    assert report is not None
    assert report.imatrix == "auto"
    values = read_header(out).values
    assert values["quantize.imatrix.entries_count"] == 2 * 7
    assert values["quantize.imatrix.chunks_count"] == CHUNKS
    assert report.perplexity is not None
    assert (report.perplexity.text, report.perplexity.tokens) == ("evaluation.txt", CHUNKS * 255)
    assert 10_000 < report.perplexity.value < 200_000  # random weights: about as many choices as tokens
    assert list(out.parent.iterdir()) == [out]


def test_a_model_that_cannot_be_measured_leaves_nothing(
    tiny: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importance, "quality_text", lambda _: "Too short.")
    with pytest.raises(UsageError, match="at least 1,024"):
        convert(tiny, "--out", home / "out" / "model.gguf", "--imatrix", "auto")
    assert list((home / "out").iterdir()) == []


class Usage(NamedTuple):
    """shutil.disk_usage's result, of a full disk."""

    total: int = 10_000_000
    used: int = 9_000_000
    free: int = 1_000_000


def test_a_disk_without_room_for_the_second_file_is_said_first(
    tiny: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage())
    with pytest.raises(EnvironmentFault, match=r"a temporary file of 7 MB is needed.* 1 MB free"):
        convert(tiny, "--out", home / "out" / "model.gguf", "--imatrix", "auto")
    assert list((home / "out").iterdir()) == []


def test_a_type_that_uses_no_matrix_is_refused(tiny: Path, home: Path) -> None:
    with pytest.raises(UsageError, match="Q8_0 rounds all weights alike"):
        convert(tiny, "--out", home / "out" / "model.gguf", "--type", "Q8_0", "--imatrix", "auto")
