"""The final name exists only when the file is complete."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from converter import ConvertError
from converter.output import OutputFile, check_target, complete_or_nothing


class Usage(NamedTuple):
    """What shutil.disk_usage gives."""

    total: int
    used: int
    free: int


def fail_while_writing(out: Path, fault: BaseException) -> None:
    with complete_or_nothing(out, 4) as file:
        file.append(b"GG")
        raise fault


def test_a_complete_file_gets_its_name_and_hash(tmp_path: Path) -> None:
    out = tmp_path / "model.gguf"
    with complete_or_nothing(out, 32) as file:
        file.append(b"GGUF")
        file.pad(32)
        assert not out.exists()
    assert out.read_bytes() == b"GGUF" + bytes(28)
    assert file.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert [path.name for path in tmp_path.iterdir()] == ["model.gguf"]


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_a_failure_leaves_nothing_and_keeps_the_old_file(tmp_path: Path, fault: type[BaseException]) -> None:
    out = tmp_path / "model.gguf"
    out.write_bytes(b"old")
    with pytest.raises(fault):
        fail_while_writing(out, fault())
    assert [path.name for path in tmp_path.iterdir()] == ["model.gguf"]
    assert out.read_bytes() == b"old"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such lock")
def test_two_conversions_to_one_name_do_not_meet(tmp_path: Path) -> None:
    out = tmp_path / "model.gguf"
    with complete_or_nothing(out, 4) as file:
        file.append(b"GGUF")
        with pytest.raises(ConvertError, match="by another conversion"):
            fail_while_writing(out, ValueError())
    assert out.read_bytes() == b"GGUF"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such lock")
def test_one_that_comes_at_the_end_of_another_does_not_cut_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, part = tmp_path / "model.gguf", tmp_path / "model.gguf.part"
    part.write_bytes(b"GGUF")
    monkeypatch.setattr("fcntl.flock", lambda *_: part.rename(out))  # the other's last touch, between our first two
    with pytest.raises(ConvertError, match="by another conversion"):
        fail_while_writing(out, ValueError())
    monkeypatch.undo()
    assert out.read_bytes() == b"GGUF"
    rename = os.replace

    def late(source: Path, target: Path) -> None:
        with pytest.raises(ConvertError, match="by another conversion"):
            fail_while_writing(out, ValueError())
        rename(source, target)

    monkeypatch.setattr(os, "replace", late)
    with complete_or_nothing(out, 4) as file:
        file.append(b"NEXT")
    assert out.read_bytes() == b"NEXT"


def test_what_a_killed_conversion_left_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "model.gguf.part").write_bytes(b"half of an older file")
    with complete_or_nothing(tmp_path / "model.gguf", 4) as file:
        file.append(b"GGUF")
    assert (tmp_path / "model.gguf").read_bytes() == b"GGUF"


def test_a_short_file_is_a_bug_and_gets_no_name(tmp_path: Path) -> None:
    with (
        pytest.raises(AssertionError, match="4 bytes written, 5 planned"),
        complete_or_nothing(tmp_path / "x", 5) as file,
    ):
        file.append(b"GGUF")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "The disk became full"),
        (errno.EACCES, "may not be written: choose another folder"),
        (errno.EROFS, "may not be written: choose another folder"),
        (errno.EIO, "could not be written: Input/output error"),
    ],
)
def test_what_the_system_says_in_one_sentence(tmp_path: Path, code: int, said: str) -> None:
    with pytest.raises(ConvertError, match=said):
        fail_while_writing(tmp_path / "x", OSError(code, "Input/output error"))
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_real_full_disk(tmp_path: Path) -> None:
    def write_to_a_full_disk() -> None:
        with complete_or_nothing(tmp_path / "model.gguf", 5), open("/dev/full", "wb", buffering=0) as full:
            OutputFile(full).append(b"GGUF")

    with pytest.raises(ConvertError, match="The disk became full"):
        write_to_a_full_disk()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_of_the_part_files_name_is_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious")
    (tmp_path / "model.gguf.part").symlink_to(precious)
    with pytest.raises(ConvertError, match="could not be written"):
        fail_while_writing(tmp_path / "model.gguf", ValueError())
    assert precious.read_bytes() == b"precious"


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "model.gguf.part").mkdir()
    with pytest.raises(ConvertError, match="could not be written"), complete_or_nothing(tmp_path / "model.gguf", 5):
        pytest.fail("the block must not run")


def test_targets_are_checked_before_work_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_target(tmp_path / "model.gguf", 1000)
    with pytest.raises(ConvertError, match=r"The folder .*none does not exist"):
        check_target(tmp_path / "none" / "model.gguf", 1000)
    with pytest.raises(ConvertError, match="is a folder"):
        check_target(tmp_path, 1000)
    with pytest.raises(ConvertError, match="may not be written"):
        check_target(Path(os.devnull), 1000)
    check_target(tmp_path / f"{'x' * 300}.gguf", 1000)  # the system has the word, when it is opened
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - 2_000_000, 2_000_000))
    with pytest.raises(ConvertError, match="needs 3,000 MB and the disk has 2 MB free"):
        check_target(tmp_path / "model.gguf", 3_000_000_000)


def test_a_file_of_the_checkpoint_is_no_target(tmp_path: Path) -> None:
    source = tmp_path / "model.safetensors"
    source.write_bytes(b"weights")
    with pytest.raises(ConvertError, match="belongs to the checkpoint"):
        check_target(tmp_path / "." / "model.safetensors", 1, [source])
    check_target(tmp_path / "model.gguf", 1, [source])
