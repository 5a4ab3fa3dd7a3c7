"""Settings: tolerant reading, atomic writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.settings import Settings, load_settings, save_settings


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(model="demo", theme="dark", sidebar=0)
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"theme": 7, "sidebar": "wide", "later": 1}', "\x00\xff"])
def test_bad_content_falls_back_to_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content.encode("latin-1"))
    assert load_settings(path) == Settings()


def test_one_wrong_value_keeps_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"model": "demo", "context": true, "threads": 4}')
    assert load_settings(path) == Settings(model="demo", threads=4)


def test_a_missing_file_is_the_first_start(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == Settings()
