"""Settings: tolerant reading, atomic writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.settings import Settings, limits, load_settings, save_settings


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(model="demo", theme="dark", sidebar=0)
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"theme": 7, "sidebar": "wide", "later": 1}', "\x00\xff", "[" * 100_000]
)
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


def test_values_outside_their_limits_or_words_fall_back(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    path = tmp_path / "settings.json"
    path.write_text('{"text_size": 99, "density": "airy", "accent": "Rose", "tray": 1}')
    assert load_settings(path) == Settings(accent="Rose")
    assert "text_size, density, tray" in caplog.text


def test_a_list_with_anything_but_numbers_falls_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"folded_folders": [1, {}], "threads": 4}')
    assert load_settings(path) == Settings(threads=4)
    path.write_text('{"folded_folders": [1, 2]}')
    assert load_settings(path) == Settings(folded_folders=[1, 2])


def test_one_bad_preset_or_shortcut_keeps_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"presets": {"a": {"seed": 3}, "b": 7}, "shortcuts": {"NEW": "Ctrl+J", "STOP": null}}')
    assert load_settings(path) == Settings(presets={"a": {"seed": 3}}, shortcuts={"NEW": "Ctrl+J"})
    path.write_text('{"presets": [], "shortcuts": "none"}')
    assert load_settings(path) == Settings()


def test_nested_values_make_a_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(presets={"Ruhig": {"stop": ["\n\n"], "instructions": "Kurz."}}, shortcuts={"QUIT": ""})
    save_settings(path, settings)
    assert load_settings(path) == settings


def test_the_limits_hold_the_default() -> None:
    for name in ("text_size", "formula_size", "context", "threads", "gpu_layers"):
        least, most = limits(name)
        assert least <= getattr(Settings(), name) <= most
