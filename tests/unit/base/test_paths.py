"""Where data lives."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.paths import find_paths


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path / "portable"))
    paths = find_paths()
    for folder in (paths.data, paths.config, paths.logs, paths.history, paths.models, paths.backups, paths.settings):
        assert folder.is_relative_to(tmp_path / "portable")


def test_data_is_not_below_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEMODESK_HOME", raising=False)
    assert "cache" not in str(find_paths().data).lower()
    assert find_paths().models != find_paths().config
