"""Taking files in by link or copy, checking them, and what is kept with them."""

from __future__ import annotations

import hashlib
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.library import trash
from desktop.library.files import Step, copying, finish
from desktop.library.library import DEMO, Library, Way
from desktop.library.manifest import read_manifest
from desktop.library.moving import moving
from desktop.library.notices import NOTICE, keep_notice
from tests.helpers.disks import protect, small_disk
from tests.helpers.faults import Tally
from tests.helpers.gguf_files import header, string_value, tensor, write_small
from tests.helpers.killed import killed_at


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "models")


def write_named(path: Path, **values: str) -> Path:
    """A small model whose metadata says this of itself; underscores stand for points."""
    keys = {"general.architecture": "llama"} | {f"general.{key.replace('__', '.')}": v for key, v in values.items()}
    head = header([string_value(key, value) for key, value in keys.items()], [tensor("a.weight", (4, 2))])
    path.write_bytes(head + bytes(-len(head) % 32) + bytes(32))
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("way", "links"), [(Way.EITHER, 2), (Way.LINK, 2), (Way.COPY, 1)])
def test_every_way_takes_the_same_bytes_and_their_hash(library: Library, tmp_path: Path, way: Way, links: int) -> None:
    source = write_small(tmp_path / "a.gguf")
    item = library.import_file(source, way)
    assert item.path.stat().st_nlink == links
    assert item.manifest is not None
    assert item.manifest.sha256 == sha256(source) == sha256(item.path)
    assert item.manifest.verified


def test_a_link_to_another_disk_is_refused_and_either_way_copies(library: Library, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", 1) as stick:
        source = write_small(stick / "a.gguf")
        with pytest.raises(UsageError, match="copy it"):
            library.import_file(source, Way.LINK)
        assert [item.id for item in library.items()] == [DEMO]
        assert library.import_file(source).path.stat().st_nlink == 1


def test_importing_tells_how_far_it_is_and_can_be_stopped(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    with source.open("ab") as file:
        file.write(bytes(10 << 20))
    steps = list(library.importing(source, Way.COPY))
    size = source.stat().st_size
    assert steps == [Step(4 << 20, size), Step(8 << 20, size), Step(size, size)]
    work = library.importing(source, Way.COPY)
    next(work)
    work.close()
    assert len(library.items()) == 2
    assert len(list(library.root.iterdir())) == 1


def test_a_file_that_changes_while_it_is_copied_is_refused(tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    with source.open("ab") as file:
        file.write(bytes(5 << 20))
    work = copying(source, tmp_path / "copy")
    next(work)
    os.truncate(source, 6 << 20)
    with pytest.raises(EnvironmentFault, match="changed while it was copied"):
        finish(work)


def test_a_disk_without_room_is_told_before_anything_is_written(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    os.truncate(source, 3 << 20)
    with small_disk(tmp_path / "stick", 1) as stick, pytest.raises(EnvironmentFault, match=r"takes 0\.00 GB"):
        Library(stick / "models").import_file(source, Way.COPY)


def test_a_kill_during_an_import_leaves_a_whole_model_or_none(tmp_path: Path, tally: Callable[[str], Tally]) -> None:
    count = tally("an import of a model killed")
    source = write_small(tmp_path / "a.gguf")
    for touch in itertools.count():
        library = Library(tmp_path / f"{touch}" / "models")
        killed = killed_at(touch, lambda: library.import_file(source, Way.COPY))  # noqa: B023 - called at once
        library.sweep()
        found = [item for item in library.items() if not item.demo]
        assert all(not finish(library.verifying(item.id)).fault for item in found)
        left = list(library.root.iterdir()) if library.root.exists() else []
        assert len(left) == len(found)
        if not killed:
            assert found
            break
        count.runs += 1
    assert count.runs > 10


# -- checking


def test_a_whole_model_is_found_to_be_one(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"))
    verdict = finish(library.verifying(item.id))
    assert (verdict.fault, verdict.size, verdict.sha256) == ("", item.size, sha256(item.path))
    assert verdict.item.manifest is not None
    assert not verdict.item.manifest.damaged


def test_a_changed_byte_is_found_named_and_nothing_is_deleted(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"), Way.COPY)
    right = sha256(item.path)
    data = bytearray(item.path.read_bytes())
    data[-1] ^= 1
    item.path.write_bytes(data)
    verdict = finish(library.verifying(item.id))
    assert right in verdict.fault
    assert sha256(item.path) in verdict.fault
    damaged = library.installed(item.id).manifest
    assert damaged is not None
    assert damaged.damaged
    assert damaged.sha256 == right
    data[-1] ^= 1
    item.path.write_bytes(data)
    assert not finish(library.verifying(item.id)).fault
    healed = library.installed(item.id).manifest
    assert healed is not None
    assert not healed.damaged


def test_a_cut_model_is_found_by_its_size(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"), Way.COPY)
    os.truncate(item.path, item.size - 1)
    fault = finish(library.verifying(item.id)).fault
    assert f"{item.size - 1:,} bytes" in fault
    assert f"{item.size:,} were installed" in fault
    assert item.path.exists()


def test_a_model_on_a_disk_that_cannot_be_written_can_be_checked(library: Library, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", 1) as stick:
        item = finish(moving(library, library.import_file(write_small(tmp_path / "a.gguf")).id, stick))
        protect(stick, protected=True)
        assert not finish(library.verifying(item.id)).fault
        protect(stick, protected=False)


def test_the_demo_has_nothing_to_be_compared_with(library: Library) -> None:
    with pytest.raises(UsageError):
        finish(library.verifying(DEMO))


# -- taking out and putting back


def test_a_removed_model_can_be_put_back(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"))
    removed = library.set_aside(item.id)
    assert [found.id for found in library.items()] == [DEMO]
    library.sweep()  # this process lives: nobody takes its trash away
    trash.put_back(removed)
    assert library.installed(item.id).path.read_bytes()[:4] == b"GGUF"


def test_a_place_that_was_taken_is_not_overwritten(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    removed = library.set_aside(library.import_file(source).id)
    library.import_file(source)
    with pytest.raises(EnvironmentFault, match="another model has its place"):
        trash.put_back(removed)


def test_the_trash_of_a_process_that_ended_is_swept(library: Library, tmp_path: Path) -> None:
    removed = library.set_aside(library.import_file(write_small(tmp_path / "a.gguf")).id)
    number = 4194399  # above Linux' largest process id
    removed.folder.rename(removed.folder.with_name(removed.folder.name.replace(str(os.getpid()), str(number), 1)))
    library.sweep()
    assert list(library.root.iterdir()) == []


# -- licences


def test_a_nemotron_file_gets_the_notices_its_licences_ask_for(library: Library, tmp_path: Path) -> None:
    source = write_named(
        tmp_path / "a.gguf",
        name="Llama 3.1 Nemotron Nano 4B v1.1",
        license="other",
        license__name="nvidia-open-model-license",
    )
    item = library.import_file(source)
    notice = (item.path.parent / NOTICE).read_text("utf-8")
    assert "Built with Llama" in notice
    assert "Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc." in notice
    assert "Licensed by NVIDIA Corporation under the NVIDIA Open Model License" in notice
    assert "https://www.llama.com/llama3_1/license/" in notice
    manifest = read_manifest(item.path.parent)
    assert manifest is not None
    assert manifest.licences == ("NVIDIA Open Model License", "Llama 3.1 Community License")


def test_a_known_repository_says_it_without_the_file(tmp_path: Path) -> None:
    from desktop.base.gguf import read_header

    head = read_header(write_named(tmp_path / "a.gguf", name="x"))
    assert len(keep_notice(tmp_path, head, "nvidia/Llama-3.1-Nemotron-Nano-8B-v1")) == 2
    assert (tmp_path / NOTICE).read_text("utf-8").startswith("nvidia/Llama-3.1-Nemotron-Nano-8B-v1\n")


def test_other_models_keep_the_name_of_their_licence(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_named(tmp_path / "a.gguf", name="Free", license="apache-2.0"))
    assert item.manifest is not None
    assert item.manifest.licences == ("apache-2.0",)
    assert not (item.path.parent / NOTICE).exists()


def test_only_small_plain_licence_files_of_a_checkpoint_are_kept(tmp_path: Path) -> None:
    from desktop.base.gguf import read_header

    source, folder = tmp_path / "source", tmp_path / "folder"
    source.mkdir()
    folder.mkdir()
    (source / "LICENSE").write_text("terms")
    (source / "USE_POLICY.md").write_text("policy")
    (source / "NOTICE.txt").write_text("n" * 1_000_001)
    (source / "LICENSE.folder").mkdir()
    (source / "LICENSE.link").symlink_to("/etc/hostname")
    (source / "README.md").write_text("no licence")
    keep_notice(folder, read_header(write_named(tmp_path / "a.gguf", name="x")), source=source)
    assert sorted(entry.name for entry in folder.iterdir()) == ["LICENSE", "USE_POLICY.md"]
