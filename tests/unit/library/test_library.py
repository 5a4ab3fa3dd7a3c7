"""The models folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.library.library import DEMO, MODEL_FILE, Library
from tests.helpers.gguf_files import write_small


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "models")


def test_an_empty_library_offers_the_demo_model(library: Library) -> None:
    (demo,) = library.items()
    assert demo.id == DEMO
    assert demo.demo
    assert demo.size == demo.path.stat().st_size


def test_import_survives_the_removal_of_the_original(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "My Model.gguf", "Tiny Test")
    item = library.import_file(source)
    source.unlink()
    found = library.find(item.id)
    assert (found.name, found.type) == ("Tiny Test", "Q4_K_M")
    assert found.path.read_bytes()[:4] == b"GGUF"


def test_import_of_a_link_takes_the_file_behind_it(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "blob.gguf")
    (tmp_path / "link.gguf").symlink_to("blob.gguf")  # relative, as in the Hugging Face cache
    item = library.import_file(tmp_path / "link.gguf")
    source.unlink()
    assert not item.path.is_symlink()
    assert library.find(item.id) == item


def test_removing_a_linked_folder_removes_the_link_only(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"))
    elsewhere = tmp_path / item.id
    (library.root / item.id).rename(elsewhere)
    (library.root / item.id).symlink_to(elsewhere)
    library.remove(item.id)
    assert list(library.root.iterdir()) == []
    assert (elsewhere / MODEL_FILE).is_file()


def test_an_interrupted_import_leaves_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_small(tmp_path / "a.gguf")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "link", interrupted)
    with pytest.raises(KeyboardInterrupt):
        library.import_file(source)
    assert list(library.root.iterdir()) == []


def test_a_name_from_a_file_fits_on_a_line(library: Library, tmp_path: Path) -> None:
    item = library.find(str(write_small(tmp_path / "a.gguf", "Evil\n\x1b[31m" + "n" * 9999)))
    assert item.name.startswith("Evil [31mn")
    assert len(item.name) == 120


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.gguf")
    with pytest.raises(UsageError, match="is not a file"):
        library.find(str(tmp_path / "a.gguf"))


def test_ids_hold_nothing_from_the_file_but_letters(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf", "..\\..\\evil/../../x:y\x00" + "n" * 300)
    item = library.import_file(source)
    assert set(item.id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert item.path.parent.parent == library.root


def test_the_same_name_twice_gives_two_models(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    first, second = library.import_file(source), library.import_file(source)
    assert first.id != second.id
    assert len(library.items()) == 3


def test_remove_takes_the_model_and_nothing_else(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    kept, gone = library.import_file(source), library.import_file(source)
    library.remove(gone.id)
    assert [item.id for item in library.items()] == [kept.id, DEMO]
    assert source.exists()
    assert not (library.root / gone.id).exists()


@pytest.mark.parametrize("model", [DEMO, "none", "../models", ""])
def test_what_cannot_be_removed_is_refused(library: Library, model: str) -> None:
    with pytest.raises(UsageError):
        library.remove(model)


def test_find_takes_ids_paths_and_demo(library: Library, tmp_path: Path) -> None:
    source = write_small(tmp_path / "a.gguf")
    item = library.import_file(source)
    assert library.find(item.id) == item
    assert library.find("demo").demo
    assert library.find(str(source)).path == source


def test_find_says_what_there_is(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no model “gpt”.*demo"):
        library.find("gpt")
    with pytest.raises(UsageError, match=r"gone\.gguf cannot be read"):
        library.find(str(tmp_path / "gone.gguf"))
    (tmp_path / "page.gguf").write_text("<html>")
    with pytest.raises(UsageError, match="not a GGUF file"):
        library.find(str(tmp_path / "page.gguf"))
    with pytest.raises(UsageError, match="There is no model"):
        library.find("n" * 300)
    with pytest.raises(UsageError, match="not supported yet"):
        library.find("remote:lab")


def test_folders_that_are_no_models_are_passed_over(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"))
    (library.root / "empty").mkdir()
    files: dict[str, object] = {"escape": "../x.gguf", "gone": "none.gguf", "number": 5, "size": "manifest.json"}
    odd: dict[str, dict[str, object]] = {"size": {"size": "?"}, "moves": {"moves": True}, "licences": {"licences": [1]}}
    for name, file in (files | dict.fromkeys(odd, "manifest.json")).items():
        (library.root / name).mkdir()
        manifest = {"id": name, "name": name, "file": file, "size": 1, "type": ""} | odd.get(name, {})
        (library.root / name / "manifest.json").write_text(json.dumps(manifest))
    (library.root / "broken").mkdir()
    (library.root / "broken" / "manifest.json").write_text("{")
    assert [found.id for found in library.items()] == [item.id, DEMO]


def test_a_crash_while_removing_is_swept(library: Library, tmp_path: Path) -> None:
    item = library.import_file(write_small(tmp_path / "a.gguf"))
    (library.root / item.id).rename(library.root / ".removed-1")
    library.sweep()
    assert list(library.root.iterdir()) == []


def test_an_install_that_died_is_swept_and_a_living_one_is_not(library: Library) -> None:
    living, dead, foreign = (library.new_folder(name, "Q4_K_M") for name in ("living", "dead", "foreign"))
    (dead / ".unfinished").write_text("4194399")  # above Linux' largest process id
    (dead / MODEL_FILE).write_bytes(b"GGUF")
    (foreign / ".unfinished").unlink()  # a folder that somebody else put there
    library.sweep()
    assert living.exists()
    assert not dead.exists()
    assert foreign.exists()


def test_a_full_or_closed_disk_leaves_nothing_behind(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_small(tmp_path / "a.gguf")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(EnvironmentFault, match="the disk is full"):
        library.import_file(source)
    assert [item.id for item in library.items()] == [DEMO]
    assert not list(library.root.rglob(MODEL_FILE))
