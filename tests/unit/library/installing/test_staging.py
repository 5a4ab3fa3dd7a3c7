"""The staging folder: found again by its request, listed while it can go on, held by one process at a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.library.hub.files import RemoteFile
from desktop.library.installing.request import InstallRequest
from desktop.library.installing.staging import (
    RECORD,
    Record,
    claim,
    read_record,
    staging_folder,
    write_record,
)
from desktop.library.library import DEMO, Library

REQUEST = InstallRequest("nvidia/Some-Model", kind="Q4_K_M")


def begin(root: Path, request: InstallRequest = REQUEST) -> Path:
    folder = staging_folder(root, request)
    folder.mkdir(parents=True)
    write_record(folder, Record(request, "c" * 40, (RemoteFile("config.json", 12, "a" * 64),)))
    (folder / "shard").write_bytes(bytes(1000))
    return folder


def test_a_begun_install_is_pending_and_no_model_and_survives_the_sweep(tmp_path: Path) -> None:
    library = Library(tmp_path)
    folder = begin(tmp_path)
    library.sweep()
    [found] = library.pending()
    assert (found.request, found.folder, found.busy) == (REQUEST, folder, False)
    assert found.size > 1000
    assert [item.id for item in library.items()] == [DEMO]
    library.discard(found)
    assert not folder.exists()
    assert library.pending() == []
    library.discard(found)  # a second click


def test_each_request_has_a_folder_of_its_own_whatever_its_names(tmp_path: Path) -> None:
    requests = [
        REQUEST,
        InstallRequest("nvidia/Some-Model", kind="Q8_0"),
        InstallRequest("nvidia/Some-Model", revision="v1"),
        InstallRequest("nvidia/Some-Model", gguf="../../evil.gguf"),
        InstallRequest("../..", kind="Q4_K_M"),
    ]
    folders = {staging_folder(tmp_path, request) for request in requests}
    assert len(folders) == len(requests)
    assert {folder.parent for folder in folders} == {tmp_path}
    kept = InstallRequest("nvidia/Some-Model", kind="Q4_K_M", keep_source=True)
    assert staging_folder(tmp_path, kept) == staging_folder(tmp_path, REQUEST)


def test_an_install_at_work_is_busy_and_cannot_be_discarded(tmp_path: Path) -> None:
    library, folder = Library(tmp_path), begin(tmp_path)
    with claim(folder):
        [found] = library.pending()
        assert found.busy
        with pytest.raises(EnvironmentFault):
            library.discard(found)
    assert (folder / "shard").exists()
    assert not library.pending()[0].busy


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"files": [{"name": "a", "size": "12", "sha256": ""}]},
        {"files": 3},
        {"request": {"repo": 5}},
        {"request": {"repo": "a/b", "more": 1}},
    ],
)
def test_a_record_that_is_not_ours_cannot_go_on(tmp_path: Path, change: dict[str, object]) -> None:
    folder = begin(tmp_path)
    stored = json.loads((folder / RECORD).read_text())
    (folder / RECORD).write_text(json.dumps(stored | change))
    assert read_record(folder) is None
    assert Library(tmp_path).pending() == []
