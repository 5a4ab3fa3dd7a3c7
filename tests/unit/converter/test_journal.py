"""The journal vouches only for what was on the disk, of the very file it belongs to."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from converter import ConvertError, output
from converter.journal import Journal, Mark
from converter.output import complete_or_nothing, journal_path, part_path

TENSORS = [bytes([n]) * 40 for n in range(5)]
WHOLE = b"".join(TENSORS)


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "SYNC_BYTES", 80)


def write(out: Path, identity: str = "a", *, stop: int = 5) -> tuple[int, int]:
    """Write or go on up to tensor ``stop``; the bytes and tensors taken up."""
    journal = Journal(journal_path(out), identity)
    with complete_or_nothing(out, len(WHOLE), journal) as file:
        list(file.take_up())
        taken = file.position, file.tensors
        for tensor in TENSORS[file.tensors : stop]:
            file.append(tensor)
            file.end_tensor()
        if stop < len(TENSORS):
            raise KeyboardInterrupt
    assert file.sha256 == hashlib.sha256(WHOLE).hexdigest()
    return taken


def half(out: Path) -> Path:
    """Four tensors written, all of them marked."""
    with pytest.raises(KeyboardInterrupt):
        write(out, stop=4)
    assert not out.exists()
    return out


def test_it_goes_on_at_the_last_mark(tmp_path: Path) -> None:
    out = half(tmp_path / "m")
    assert write(out) == (160, 4)
    assert out.read_bytes() == WHOLE
    assert not part_path(out).exists()


def test_another_file_begins_anew(tmp_path: Path) -> None:
    out = half(tmp_path / "m")
    assert write(out, "b") == (0, 0)
    assert out.read_bytes() == WHOLE


@pytest.mark.parametrize(("at", "taken"), [(10, (0, 0)), (100, (80, 2)), (159, (80, 2))])
def test_bytes_that_changed_are_written_again(tmp_path: Path, at: int, taken: tuple[int, int]) -> None:
    out = half(tmp_path / "m")
    data = bytearray(part_path(out).read_bytes())
    data[at] ^= 1
    part_path(out).write_bytes(data)
    assert write(out) == taken
    assert out.read_bytes() == WHOLE


@pytest.mark.parametrize("length", [0, 79, 80, 159])
def test_a_part_that_became_shorter(tmp_path: Path, length: int) -> None:
    out = half(tmp_path / "m")
    part_path(out).write_bytes(part_path(out).read_bytes()[:length])
    assert write(out) == ((80, 2) if length >= 80 else (0, 0))
    assert out.read_bytes() == WHOLE


def test_every_cut_of_the_journal_is_a_shorter_journal(tmp_path: Path) -> None:
    text = journal_path(half(tmp_path / "m")).read_bytes()
    for length in range(len(text)):
        path = tmp_path / "cut"
        path.write_bytes(text[:length])
        whole_lines = text[:length].count(b"\n")
        assert [mark.tensors for mark in Journal(path, "a").marks()] == [2, 4][: max(0, whole_lines - 1)]
        Journal(path, "a").begin(Journal(path, "a").marks())
        Journal(path, "a").append(Mark(5, 200, "c"))
        assert Journal(path, "a").marks()[-1] == Mark(5, 200, "c")


@pytest.mark.parametrize("line", [b"{}", b"[]", b'{"tensors": 1}', b"\xff", b'{"tensors":1,"bytes":"x","sha256":""}'])
def test_a_line_that_is_no_mark(tmp_path: Path, line: bytes) -> None:
    out = half(tmp_path / "m")
    text = journal_path(out).read_bytes().split(b"\n")
    journal_path(out).write_bytes(b"\n".join([text[0], line, *text[1:]]))
    assert write(out) == (0, 0)
    assert out.read_bytes() == WHOLE


def test_a_finished_file_whose_journal_is_still_there_is_looked_through(tmp_path: Path) -> None:
    out = tmp_path / "m"
    write(out)
    assert write(out) == (200, 5)
    out.write_bytes(WHOLE[:-1] + b"x")  # not what was written
    assert write(out) == (160, 4)
    assert out.read_bytes() == WHOLE


def test_two_do_not_meet(tmp_path: Path) -> None:
    out = tmp_path / "m"
    with pytest.raises(ConvertError, match="by another"), complete_or_nothing(out, 1, Journal(tmp_path / "j", "a")):
        write(out)
    assert write(out) == (0, 0)
