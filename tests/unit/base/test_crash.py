"""Crash reports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.base.crash import KEPT, CrashReports

CRASH = """
import sys
from pathlib import Path
from desktop.base.crash import CrashReports
reports = CrashReports(Path(sys.argv[1]), Path(sys.argv[2]), "1.2")
reports.watch()
if sys.argv[3] == "crash":
    import ctypes
    ctypes.string_at(0)
reports.end()
"""


def reports_in(folder: Path) -> CrashReports:
    """Reports of a program with a log of two lines."""
    log = folder / "nemodesk.log"
    log.write_text("first line\nlast line\n", encoding="utf-8")
    return CrashReports(folder / "crashes", log, "1.2")


def run(folder: Path, how: str) -> int:
    """A process that watches and then ends one way or the other."""
    command = [sys.executable, "-c", CRASH, str(folder / "crashes"), str(folder / "nemodesk.log"), how]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode


def test_an_exception_leaves_a_report_with_version_stack_and_log(tmp_path: Path) -> None:
    reports = reports_in(tmp_path)
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 // 0
    path = reports.write(ZeroDivisionError, caught.value, caught.tb)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert text.startswith("Nemodesk 1.2")
    assert "ZeroDivisionError" in text
    assert "test_crash.py" in text
    assert text.endswith("first line\nlast line\n")


def test_a_native_crash_is_found_at_the_next_start_and_only_once(tmp_path: Path) -> None:
    reports = reports_in(tmp_path)
    assert run(tmp_path, "crash") != 0
    found = reports.watch()
    reports.end()
    assert found is not None
    assert "Segmentation fault" in found.read_text(encoding="utf-8")
    assert "string_at" in found.read_text(encoding="utf-8")
    assert reports.watch() is None
    reports.end()
    assert reports.newest() == (found,)


def test_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    reports = reports_in(tmp_path)
    assert run(tmp_path, "well") == 0
    assert reports.watch() is None
    reports.end()
    assert list((tmp_path / "crashes").iterdir()) == []


def test_the_stacks_of_a_running_process_are_left_alone(tmp_path: Path) -> None:
    reports = reports_in(tmp_path)
    (tmp_path / "crashes").mkdir()
    other = tmp_path / "crashes" / "running-1.stacks"  # the first process of any system runs
    other.write_text("in use", encoding="utf-8")
    assert reports.watch() is None
    reports.end()
    assert other.exists()


def test_old_reports_go(tmp_path: Path) -> None:
    reports = reports_in(tmp_path)
    paths = [reports.write(ValueError, ValueError(str(n)), None) for n in range(KEPT + 3)]
    assert list(reports.newest()) == list(reversed(paths))[:KEPT]


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_text("a file stands in the way", encoding="utf-8")
    reports = reports_in(tmp_path)
    assert reports.watch() is None
    assert reports.write(ValueError, ValueError("x"), None) is None
    reports.end()
