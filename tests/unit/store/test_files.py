"""Moving histories aside and putting new ones in their place, cut off at any point."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from desktop.base import atomic
from desktop.store import files
from desktop.store.backup import verify
from desktop.store.errors import HistoryDamaged, HistoryFull, HistoryInUse
from desktop.store.files import (
    copy_database,
    finish_replacing,
    look,
    owned,
    put_in_place,
    require_room,
    set_aside,
    staged,
)
from tests.helpers.store_files import fill, folder_content


class PowerCut(Exception):
    """The program ends here."""


NAMES = ("history.db", "history.db-wal", "history.db-shm")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An old history with its side files, and a new one that waits."""
    for name in NAMES:
        (tmp_path / name).write_bytes(b"old " + name.encode())
    staged(tmp_path / "history.db").write_bytes(b"new")
    (tmp_path / "other.db").touch()
    return tmp_path / "history.db"


OLD = {name: b"old " + name.encode() for name in NAMES}


def aside(path: Path) -> dict[str, bytes]:
    """What lies in the folders beside the history."""
    found: dict[str, bytes] = {}
    for folder in path.parent.glob("history.*-*/"):
        found |= folder_content(folder)
    return found


def test_the_log_of_a_cut_off_replacement_overwrites_none(path: Path) -> None:
    """An earlier history that went aside, by a clock that was ahead, when it had a log too."""
    earlier = path.with_name("history.corrupt-20991231T235959000000")
    earlier.mkdir()
    for name in NAMES:
        (earlier / name).write_bytes(b"earlier")
    folder = path.with_name("history.corrupt-20261124T120000000000")
    folder.mkdir()
    path.rename(folder / path.name)  # and then the power went
    finish_replacing(path)
    assert folder_content(folder) == OLD
    assert folder_content(earlier) == dict.fromkeys(NAMES, b"earlier")
    assert path.read_bytes() == b"new"


def test_three_files_go_aside_together(path: Path) -> None:
    folder = set_aside(path)
    assert folder.name.startswith("history.corrupt-2")
    assert folder_content(folder) == OLD
    assert set(folder_content(path.parent)) == {"history.new.db", "other.db"}


def test_a_new_file_takes_the_place(path: Path) -> None:
    folder = put_in_place(path, "replaced")
    assert folder is not None
    assert folder_content(folder) == OLD
    assert path.read_bytes() == b"new"
    assert not staged(path).exists()


def test_a_new_file_where_there_was_none(path: Path) -> None:
    set_aside(path)
    assert put_in_place(path, "replaced") is None
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("steps", range(6))
def test_a_replacement_cut_off_anywhere_is_finished_or_undone(
    path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    def counted(work: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object) -> object:
            nonlocal steps
            if steps == 0:
                raise PowerCut
            steps -= 1
            return work(*args)

        return call

    with monkeypatch.context() as patch:
        patch.setattr(Path, "mkdir", counted(Path.mkdir))
        patch.setattr(Path, "rename", counted(Path.rename))
        patch.setattr(files, "replace", counted(atomic.replace))
        with suppress(PowerCut):
            put_in_place(path, "corrupt")
    finish_replacing(path)
    if path.read_bytes() == b"new":
        assert aside(path) == OLD
        assert not any((path.parent / name).exists() for name in NAMES[1:])  # no log that belongs to another database
    else:
        assert {name: (path.parent / name).read_bytes() for name in NAMES} == OLD
    assert not staged(path).exists()


def test_a_copy_that_was_cut_off_is_begun_anew(tmp_path: Path) -> None:
    fill(tmp_path)
    target = tmp_path / "copy.db"
    target.with_name("copy.db.part").write_bytes(bytes(9000))
    with closing(apsw.Connection(str(tmp_path / "history.db"))) as source:
        copy_database(source, target, verify)
    assert not target.with_name("copy.db.part").exists()


def test_one_owner(tmp_path: Path) -> None:
    with owned(tmp_path / "history.db"), pytest.raises(HistoryInUse), owned(tmp_path / "history.db"):
        pass
    with owned(tmp_path / "history.db"):
        pass


def test_room_is_asked_for_with_a_reserve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=40_000_000))
    require_room(tmp_path, 8_000_000)
    with pytest.raises(HistoryFull, match="41 MB are needed and 40 MB are free"):
        require_room(tmp_path, 8_000_001)


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    look(tmp_path / "history.db")
    (tmp_path / "history.db").mkdir()
    with pytest.raises(HistoryDamaged, match="damaged"):
        look(tmp_path / "history.db")
