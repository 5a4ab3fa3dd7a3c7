"""Settings in files for other computers, and names of presets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.settings import NOTED, Settings
from desktop.ui.settings.options import BOUNDS, sampling_words
from desktop.ui.settings.presets import free_name, preset_names
from desktop.ui.settings.transfer import defaults, read_exported, write_settings


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    chosen = Settings(theme="dark", shortcuts={"NEW": "Ctrl+J"}, presets={"A": {"max_tokens": 5}}, model="mine")
    write_settings(file, chosen)
    found, wrong = read_exported(file)
    assert wrong == []
    assert found["theme"] == "dark"
    assert found["presets"] == {"A": {"max_tokens": 5}}
    assert not NOTED & found.keys()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"nemodesk": 3}', "\x00\xff", "[" * 100_000])
def test_foreign_files_are_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(text, encoding="latin-1")
    with pytest.raises(UsageError):
        read_exported(file)


def test_a_file_that_is_not_there_or_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        read_exported(tmp_path / "none.json")
    with pytest.raises(EnvironmentFault):
        write_settings(tmp_path / "none" / "settings.json", Settings())


def test_what_belongs_to_this_computer_is_not_taken_in(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"nemodesk": {"model": "theirs", "tray": True, "of_a_later_version": 1}}))
    assert read_exported(file) == ({"tray": True}, [])


def test_defaults() -> None:
    assert defaults(frozenset({"text_size", "theme"})) == {"text_size": 15, "theme": "system"}


def test_names_of_presets() -> None:
    presets: dict[str, object] = {"": {}, "b": {}, "A": {}, "A 2": {}}
    assert preset_names(presets) == ["A", "A 2", "b"]
    assert free_name(presets, "A") == "A 3"
    assert free_name(presets, "C") == "C"


def test_every_sampling_value_has_words_and_bounds() -> None:
    assert BOUNDS.keys() == sampling_words().keys()
