"""The folder of states: found again by another process, kept within its bytes, and never in anyone's way."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.base.states import KEY_FILE, clear_states, states_size, stored_states
from desktop.engine.worker.states import disk as module
from desktop.engine.worker.states.chain import BLOCK, Chained
from desktop.engine.worker.states.disk import Disk
from desktop.engine.worker.states.ram import State

IDENTITY = {"format": 1, "model": "one"}
LIMIT = 1 << 20


def opened(folder: Path, limit: int = LIMIT, **identity: object) -> Disk:
    return Disk(folder, limit, IDENTITY | identity, replaces=True)


def state(*blocks: int, size: int = 1000) -> State:
    """Of whole blocks, each of one token."""
    tokens = [block for block in blocks for _ in range(BLOCK)]
    return State(Chained.of(tokens), bytearray(os.urandom(size)))


def stored(folder: Path, *states: State, limit: int = LIMIT) -> None:
    """Write states in their order, each used later than the one before."""
    for one in states:
        disk = opened(folder, limit)
        disk.put(one)
        disk.finish()
        for file in stored_states(folder):
            os.utime(file.path, (file.used - 10, file.used - 10))


def found(folder: Path) -> list[list[int]]:
    return sorted(list(file.chain.tokens[::BLOCK]) for file in opened(folder).files)


def yes() -> bool:
    return True


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "states"


def test_what_was_stored_is_found_and_read_by_another_process(folder: Path) -> None:
    one = state(1, 2, 3)
    stored(folder, one)
    (file,) = opened(folder).files
    read = opened(folder).read(file, yes)
    assert read is not None
    assert (read.chain, read.data) == (one.chain, one.data)


@pytest.mark.skipif(sys.platform == "win32", reason="file modes")
def test_nobody_else_may_look_into_the_folder(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    stored(folder, state(1))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_states_of_another_model_or_build_are_not_taken(folder: Path) -> None:
    stored(folder, state(1))
    assert opened(folder, model="two").files == []
    assert opened(folder, kv="q8_0").files == []
    # also where someone gave them the name of one that fits
    (file,) = stored_states(folder)
    other = opened(folder, model="two")
    file.path.rename(folder / f"{other._fits}-{file.path.name.partition('-')[2]}")
    assert opened(folder, model="two").files == []


def test_a_longer_state_replaces_those_it_begins_with(folder: Path) -> None:
    stored(folder, state(1, 2), state(1, 3), state(1, 2, 3))
    assert found(folder) == [[1, 2, 3], [1, 3]]


def test_the_one_used_least_recently_goes_first(folder: Path) -> None:
    stored(folder, state(1), state(2), state(3))
    disk = opened(folder)
    assert disk.read(next(file for file in disk.files if file.chain.tokens[0] == 1), yes)
    stored(folder, state(4), limit=4000)
    assert found(folder) == [[1], [3], [4]] or found(folder) == [[1], [4]]
    assert states_size(folder) <= 4000


def test_what_is_larger_than_the_limit_is_not_stored_and_nothing_goes_for_it(folder: Path) -> None:
    stored(folder, state(1))
    stored(folder, state(2, size=5000), limit=4000)
    assert found(folder) == [[1]]


def test_a_full_disk_is_left_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SPARE", 1 << 60)
    stored(folder, state(1))
    assert found(folder) == []


def test_what_nobody_came_back_to_goes(folder: Path) -> None:
    stored(folder, state(1), state(2))
    old = min(stored_states(folder))
    os.utime(old.path, (0, 0))
    assert len(opened(folder).files) == 1
    assert not old.path.exists()


def test_a_file_that_vanishes_or_changes_is_one_state_less(folder: Path) -> None:
    stored(folder, state(1), state(2))
    disk = opened(folder)
    gone, changed = disk.files
    gone.path.unlink()
    changed.path.write_bytes(changed.path.read_bytes()[:-1] + b"!")
    assert disk.read(gone, yes) is None
    assert disk.read(changed, yes) is None
    assert disk.files == []
    assert disk.known() == []
    assert not changed.path.exists(), "a damaged file takes room for nothing"


def test_reading_gives_way(folder: Path) -> None:
    stored(folder, state(1))
    disk = opened(folder)
    assert disk.read(disk.files[0], lambda: False) is None
    assert len(disk.files) == 1, "there is nothing wrong with it"


def test_an_emptied_folder_is_filled_again(folder: Path) -> None:
    stored(folder, state(1))
    disk = opened(folder)
    assert len(disk.known()) == 1
    clear_states(folder)
    assert list(folder.iterdir()) == []
    assert disk.known() == []
    disk.put(state(1))
    disk.finish()
    assert found(folder) == [[1]]


def test_forgetting_leaves_nothing_even_of_what_waits(folder: Path) -> None:
    stored(folder, state(1))
    disk = opened(folder)
    disk.rest(busy=True)
    disk.put(state(2))
    disk.forget()
    disk.rest(busy=False)
    disk.finish()
    assert states_size(folder) == 0
    assert not (folder / KEY_FILE).exists()
    assert disk.known() == []


def test_the_writer_rests_while_something_is_done(folder: Path) -> None:
    disk = opened(folder)
    disk.rest(busy=True)
    disk.put(state(1))
    assert [list(chain.tokens[::BLOCK]) for chain in disk.known()] == [[1]]
    assert states_size(folder) == 0
    disk.finish()
    assert found(folder) == [[1]]


def test_what_a_killed_process_left_is_no_state_and_goes(folder: Path) -> None:
    stored(folder, state(1))
    (file,) = stored_states(folder)
    left = folder / f"0000.{2**22 + 1}.part"
    left.write_bytes(file.path.read_bytes()[:500])
    mine = folder / f"1111.{os.getppid()}.part"
    mine.write_bytes(b"")
    assert found(folder) == [[1]]
    assert not left.exists()
    assert mine.exists(), "another process is writing it"


@pytest.mark.parametrize("name", ["0.²", "0.9999999999999999999999999999", "0.-1", "", "0"])
def test_a_strange_unfinished_file_goes_without_harm(folder: Path, name: str) -> None:
    stored(folder, state(1))
    (folder / f"{name}.part").write_bytes(b"")
    assert found(folder) == [[1]]


def test_a_folder_that_cannot_be_made_means_no_states(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    disk = opened(tmp_path / "file" / "states")
    disk.put(state(1))
    disk.finish()
    assert disk.files == []


def test_a_folder_with_the_name_of_a_state_is_passed_over(folder: Path) -> None:
    stored(folder, state(1))
    (file,) = stored_states(folder)
    file.path.unlink()
    file.path.mkdir()
    assert found(folder) == []
