"""Only plain files inside the folder are read, each up to a limit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from converter import ConvertError, folder
from converter.folder import Folder


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../secret", "a/b", "..\\secret", "/etc/passwd", "C:secret", "\\\\host\\share", "a\0b"]
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConvertError, match="outside its folder"):
        Folder(tmp_path).file(name)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes need rights on Windows")
@pytest.mark.parametrize("make", [lambda p: p.symlink_to("/etc/passwd"), os.mkfifo, Path.mkdir])
def test_links_pipes_and_folders_are_refused(tmp_path: Path, make: object) -> None:
    assert callable(make)
    make(tmp_path / "config.json")
    with pytest.raises(ConvertError, match="not a plain file"):
        Folder(tmp_path).json("config.json")


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_of_the_hub_cache_are_followed_and_no_others(tmp_path: Path) -> None:
    repository = tmp_path / "models--nvidia--model"
    snapshot = repository / "snapshots" / "d552708"
    snapshot.mkdir(parents=True)
    (repository / "blobs").mkdir()
    (repository / "blobs" / "abc").write_text('{"a": 1}')
    (repository / "secret").write_text("{}")
    (snapshot / "config.json").symlink_to("../../blobs/abc")
    assert Folder(snapshot).json("config.json") == {"a": 1}
    for target in ("../../secret", "../../blobs/../secret", "../../blobs/none", "../../blobs"):
        (snapshot / "config.json").unlink()
        (snapshot / "config.json").symlink_to(target)
        with pytest.raises(ConvertError, match="not a plain file"):
            Folder(snapshot).json("config.json")


def test_absent_files_are_none(tmp_path: Path) -> None:
    assert Folder(tmp_path).file("config.json") is None
    assert Folder(tmp_path).text("README.md") is None
    assert Folder(tmp_path).json("config.json") is None


@pytest.mark.parametrize("blob", [b"", b"{", b"[]", b"3", b"\xff", b"[" * 200_000, b'{"a": NaN'])
def test_what_is_no_json_object_is_damaged(tmp_path: Path, blob: bytes) -> None:
    (tmp_path / "config.json").write_bytes(blob)
    with pytest.raises(ConvertError, match=r"config\.json is damaged"):
        Folder(tmp_path).json("config.json")


def test_huge_texts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "MAX_TEXT_BYTES", 10)
    (tmp_path / "README.md").write_text("x" * 11)
    with pytest.raises(ConvertError, match="too large"):
        Folder(tmp_path).text("README.md")


def test_names_are_sorted_and_a_lost_folder_is_named(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).touch()
    assert Folder(tmp_path).names() == ["a", "b"]
    with pytest.raises(ConvertError, match="gone cannot be read"):
        Folder(tmp_path / "gone").names()
