"""Moving models to another disk: whole, refused, cancelled, and killed at every touch of the file system."""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.library import moving
from desktop.library.files import finish
from desktop.library.library import DEMO, Item, Library
from desktop.library.moving import moving_all
from desktop.library.places import away
from tests.helpers.disks import fill_up, small_disk
from tests.helpers.faults import Tally
from tests.helpers.gguf_files import write_small
from tests.helpers.killed import killed_at


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "models")


@pytest.fixture
def item(library: Library, tmp_path: Path) -> Item:
    return library.import_file(write_small(tmp_path / "a.gguf"))


@pytest.fixture
def two_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "_one_disk", lambda *_: False)


def move(library: Library, model: str, folder: Path) -> Item:
    return finish(moving.moving(library, model, folder))


def whole(library: Library, model: str) -> Path:
    """The one place of a model whose bytes are right."""
    folders = [root / model for root in library.roots() if (root / model).exists()]
    assert len(folders) == 1
    assert not finish(library.verifying(model)).fault
    return folders[0]


def test_on_one_disk_the_folder_is_renamed(library: Library, item: Item, tmp_path: Path) -> None:
    moved = move(library, item.id, tmp_path / "big" / "models")
    assert moved.path == tmp_path / "big" / "models" / item.id / "model.gguf"
    assert whole(library, item.id) == moved.path.parent
    assert [found.id for found in Library(library.root).items()] == [item.id, DEMO]


def test_where_one_disk_is_mounted_twice_it_is_copied(
    library: Library, item: Item, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def within(folder: Path, target: Path) -> Path:
        if folder.parent != target.parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(folder, target)

    monkeypatch.setattr(Path, "rename", within)
    move(library, item.id, tmp_path / "big")
    assert whole(library, item.id) == tmp_path / "big" / item.id


@pytest.mark.usefixtures("two_disks")
def test_on_another_disk_it_is_copied_and_read_back(library: Library, item: Item, tmp_path: Path) -> None:
    (item.path.parent / "LICENSE.txt").write_text("terms")
    (item.path.parent / "source").mkdir()
    (item.path.parent / "source" / "config.json").write_text("{}")  # a checkpoint that was kept
    steps = list(moving.moving(library, item.id, tmp_path / "big"))
    work = 2 * item.size + len("terms{}")
    assert (steps[-1].done, steps[-1].total) == (work, work)
    place = whole(library, item.id)
    assert place == tmp_path / "big" / item.id
    assert (place / "LICENSE.txt").read_text() == "terms"
    assert (place / "source" / "config.json").read_text() == "{}"
    manifest = library.installed(item.id).manifest
    assert manifest is not None
    assert manifest.moves == 1
    assert manifest.sha256 == hashlib.sha256((place / "model.gguf").read_bytes()).hexdigest()


@pytest.mark.usefixtures("two_disks")
def test_all_models_move_and_new_ones_follow(library: Library, item: Item, tmp_path: Path) -> None:
    other = library.import_file(write_small(tmp_path / "b.gguf", "Other"))
    big = tmp_path / "big"
    assert [name.id for name in finish_all(library, big)] == [other.id, item.id]
    new = library.import_file(write_small(tmp_path / "c.gguf", "New"))
    assert {one.path.parent.parent for one in library.items() if not one.demo} == {big}
    finish_all(library, library.root)
    assert {one.path.parent.parent for one in library.items() if not one.demo} == {library.root}
    assert library.import_file(tmp_path / "c.gguf").path.parent.parent == library.root
    assert library.installed(new.id).path.parent.parent == library.root


def finish_all(library: Library, folder: Path) -> list[Item]:
    return finish(moving_all(library, folder))


def test_names_are_free_on_every_disk(library: Library, item: Item, tmp_path: Path) -> None:
    move(library, item.id, tmp_path / "big")
    assert library.import_file(tmp_path / "a.gguf").id != item.id


def test_a_disk_that_is_not_connected_takes_its_models_along(library: Library, item: Item, tmp_path: Path) -> None:
    finish_all(library, tmp_path / "big")
    (tmp_path / "big").rename(tmp_path / "unplugged")
    assert [one.id for one in library.items()] == [DEMO]
    assert away(library.root) == [tmp_path / "big"]
    library.sweep()
    with pytest.raises(EnvironmentFault, match="connect its disk"):
        library.import_file(tmp_path / "a.gguf")
    (tmp_path / "unplugged").rename(tmp_path / "big")
    assert whole(library, item.id)


def test_a_place_that_cannot_even_be_looked_at_counts_as_not_connected(
    library: Library, item: Item, tmp_path: Path
) -> None:
    place = tmp_path / ("x" * 300)  # the system answers with an error, as it does for a failing disk
    (library.root / "places.json").write_text(json.dumps({"folders": [str(place)], "new": str(place)}))
    assert away(library.root) == [place]
    with pytest.raises(EnvironmentFault, match="connect its disk"):
        library.import_file(tmp_path / "a.gguf")
    library.sweep()
    assert [one.id for one in library.items()] == [item.id, DEMO]
    assert library.free_name("New", "Q8_0") == "new-q8-0"


def test_what_cannot_be_moved_is_refused(library: Library, item: Item, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="already"):
        move(library, item.id, library.root)
    with pytest.raises(UsageError, match="is a file"):
        move(library, item.id, tmp_path / "file")
    with pytest.raises(UsageError, match="inside the models folder"):
        move(library, item.id, item.path.parent)
    with pytest.raises(UsageError, match="no installed model"):
        move(library, DEMO, tmp_path / "big")
    (tmp_path / "big" / item.id / "something").mkdir(parents=True)
    with pytest.raises(EnvironmentFault, match="is there already"):
        move(library, item.id, tmp_path / "big")
    assert library.installed(item.id).path == item.path


@pytest.mark.usefixtures("two_disks")
def test_a_damaged_model_stays(library: Library, item: Item, tmp_path: Path) -> None:
    data = bytearray(item.path.read_bytes())
    data[-1] ^= 1
    item.path.write_bytes(data)
    with pytest.raises(EnvironmentFault, match="is damaged and was not moved"):
        move(library, item.id, tmp_path / "big")
    assert item.path.exists()
    assert not list((tmp_path / "big").iterdir())


@pytest.mark.usefixtures("two_disks")
def test_a_cancelled_move_leaves_the_model_where_it_was(library: Library, item: Item, tmp_path: Path) -> None:
    work = moving.moving(library, item.id, tmp_path / "big")
    next(work)
    work.close()
    assert whole(library, item.id) == item.path.parent
    assert not list((tmp_path / "big").iterdir())


def test_a_full_disk_takes_nothing(library: Library, item: Item, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", 1) as stick:
        fill_up(stick)
        with pytest.raises(EnvironmentFault):
            move(library, item.id, stick)
        assert [entry.name for entry in stick.iterdir()] == ["ballast"]
        assert whole(library, item.id) == item.path.parent


@pytest.mark.usefixtures("two_disks")
def test_a_kill_at_any_moment_loses_nothing(tmp_path: Path, tally: Callable[[str], Tally]) -> None:
    count = tally("a move of a model killed")
    source = write_small(tmp_path / "a.gguf")
    for touch in itertools.count():
        library = Library(tmp_path / f"{touch}" / "models")
        item, big = library.import_file(source), tmp_path / f"{touch}" / "big"
        killed = killed_at(touch, lambda: move(library, item.id, big))  # noqa: B023 - called at once
        library.sweep()
        assert [found.id for found in library.items()] == [item.id, DEMO]
        where = whole(library, item.id)
        left = {entry.name for root in library.roots() if root.exists() for entry in root.iterdir()}
        assert {name for name in left if not name.startswith(".places.json")} <= {item.id, "places.json"}
        if where.parent != big:
            move(library, item.id, big)
            assert whole(library, item.id).parent == big
        if not killed:
            break
        count.runs += 1
    assert count.runs > 20
