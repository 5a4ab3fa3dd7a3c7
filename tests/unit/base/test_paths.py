"""Where data lives."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.paths import PORTABLE, find_paths


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path / "portable"))
    paths = find_paths()
    for folder in (paths.data, paths.config, paths.logs, paths.history, paths.models, paths.backups, paths.settings):
        assert folder.is_relative_to(tmp_path / "portable")


def test_data_is_not_below_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEMODESK_HOME", raising=False)
    assert "cache" not in str(find_paths().data).lower()
    assert find_paths().models != find_paths().config
    assert "cache" in str(find_paths().states).lower()


def test_a_folder_beside_a_frozen_program_makes_it_portable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("NEMODESK_HOME", raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "nemodesk"))
    (tmp_path / PORTABLE).mkdir()
    assert not find_paths().portable
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert find_paths().portable
    assert find_paths().history.is_relative_to(tmp_path / PORTABLE)
    (tmp_path / PORTABLE).rmdir()
    assert not find_paths().portable
