"""The folder of stored states: its size, and emptying it."""

from __future__ import annotations

from pathlib import Path

from desktop.base.states import clear_states, states_size, stored_states


def test_only_what_belongs_to_states_counts_and_goes(tmp_path: Path) -> None:
    for name in ("a-1.kv", "b-2.kv", "c.123.part", "key", "notes.txt"):
        (tmp_path / name).write_bytes(b"12345")
    (tmp_path / "folder.kv").mkdir()
    assert states_size(tmp_path) == 10
    assert sorted(one.path.name for one in stored_states(tmp_path)) == ["a-1.kv", "b-2.kv"]
    clear_states(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.kv", "notes.txt"]


def test_without_a_folder_there_is_nothing(tmp_path: Path) -> None:
    assert states_size(tmp_path / "none") == 0
    clear_states(tmp_path / "none")
