"""Command lines and environments of children."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.base.process import foreign_environment, self_command, self_environment


def test_from_source_python_runs_the_package_from_any_folder() -> None:
    assert self_command("engine-worker", "x") == [sys.executable, "-m", "desktop", "engine-worker", "x"]
    root = self_environment()["PYTHONPATH"].split(os.pathsep)[0]
    assert (Path(root) / "desktop" / "__main__.py").exists()


def test_frozen_the_console_executable_beside_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/nemodesk/nemodesk")
    monkeypatch.setattr(sys, "platform", "linux")
    assert self_command("doctor") == ["/opt/nemodesk/nemodesk-cli", "doctor"]
    monkeypatch.setattr(sys, "platform", "win32")
    assert self_command("doctor")[0].endswith("nemodesk-cli.exe")


def test_foreign_programs_get_their_library_path_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    assert foreign_environment()["LD_LIBRARY_PATH"] == "/ours"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "LD_LIBRARY_PATH" not in foreign_environment()
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    environment = foreign_environment()
    assert environment["LD_LIBRARY_PATH"] == "/theirs"
    assert "LD_LIBRARY_PATH_ORIG" not in environment
