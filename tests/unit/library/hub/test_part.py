"""The part and its journal: whatever a crash leaves of them, only what is really there counts."""

from __future__ import annotations

import errno
import hashlib
import os
import random
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.library.hub import part as module
from desktop.library.hub.control import Control
from desktop.library.hub.errors import Cancelled, DiskFull
from desktop.library.hub.files import RemoteFile
from desktop.library.hub.part import Part, discard, journal_of, part_of

DATA = random.Random(2).randbytes(1000)
FILE = RemoteFile("a.safetensors", len(DATA), sha256=hashlib.sha256(DATA).hexdigest())
PIECES = [(0, 100), (300, 450), (100, 150), (900, 1000)]
THERE = 400


def begin(target: Path, file: RemoteFile = FILE) -> Part:
    return Part(file, target, repo="a/b", commit="c" * 40, check=lambda: None)


def left_behind(target: Path) -> None:
    """What a killed process leaves: it closes nothing in order, but all it wrote is there."""
    part = begin(target)
    part.note_etag('"e"')
    for start, end in PIECES:
        part.write(start, DATA[start:end])
    part.close()


def check(target: Path, missing: list[tuple[int, int]], etag: str = '"e"') -> None:
    with closing(begin(target)) as part:
        assert part.missing() == missing
        assert part.done == len(DATA) - sum(end - start for start, end in missing)
        assert part.etag == etag
        for start, end in missing:
            part.write(start, DATA[start:end])
        assert part.read(0, 2000) == DATA
        part.install()
    assert target.read_bytes() == DATA
    assert list(target.parent.iterdir()) == [target]


def test_what_was_written_is_there_again(target: Path) -> None:
    left_behind(target)
    with closing(begin(target)) as part:
        assert part.done == THERE
        assert part.reach(0) == 150
        assert part.reach(150) == 150
        assert part.reach(300) == 450
    check(target, [(150, 300), (450, 900)])


class Damage(NamedTuple):
    """What happened to the files, and what is missing then."""

    harm: Callable[[Path], object]
    missing: list[tuple[int, int]]
    etag: str = '"e"'


def change(path: Path, what: Callable[[bytes], bytes]) -> None:
    path.write_bytes(what(path.read_bytes()))


ALL = [(0, 1000)]
DAMAGES = {
    "the last line cut off": Damage(lambda t: change(journal_of(t), lambda b: b[:-5]), [(150, 300), (450, 1000)]),
    "the last line without its end": Damage(
        lambda t: change(journal_of(t), lambda b: b[:-1]), [(150, 300), (450, 900)]
    ),
    "data lost": Damage(
        lambda t: change(part_of(t), lambda b: b[:310] + bytes(5) + b[315:]),
        [(150, 900)],
    ),
    "data cut off": Damage(lambda t: os.truncate(part_of(t), 940), [(150, 300), (450, 1000)]),
    "all data lost": Damage(lambda t: os.truncate(part_of(t), 0), ALL, ""),
    "no part": Damage(lambda t: part_of(t).unlink(), ALL, ""),
    "no journal": Damage(lambda t: journal_of(t).unlink(), ALL, ""),
    "an empty journal": Damage(lambda t: journal_of(t).write_bytes(b""), ALL, ""),
    "a journal of zeros": Damage(lambda t: journal_of(t).write_bytes(bytes(500)), ALL, ""),
    "a journal of nonsense": Damage(lambda t: journal_of(t).write_bytes(b"[" * 100_000), ALL, ""),
    "lines of nonsense": Damage(
        lambda t: change(
            journal_of(t), lambda b: b + b"1 2\n-5 10 0\n990 20 0\n0 0 0\n5 \xff 1\n{\n9 9 9 9\n" + b"1" * 5000
        ),
        [(150, 300), (450, 900)],
        "",
    ),
    "more data than the file has": Damage(
        lambda t: change(part_of(t), lambda b: b + b"x" * 50), [(150, 300), (450, 900)]
    ),
    "another content's": Damage(
        lambda t: change(journal_of(t), lambda b: b.replace(FILE.sha256.encode(), b"0" * 64)), ALL, ""
    ),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_only_what_is_intact_counts(target: Path, damage: Damage) -> None:
    left_behind(target)
    damage.harm(target)
    check(target, damage.missing, damage.etag)


def test_another_content_starts_anew(target: Path) -> None:
    left_behind(target)
    other = RemoteFile("a.safetensors", 10, blob="0" * 40)
    with closing(begin(target, other)) as part:
        assert part.missing() == [(0, 10)]
        assert part_of(target).stat().st_size == 0


def test_the_same_content_of_another_commit_goes_on(target: Path) -> None:
    left_behind(target)
    with closing(Part(FILE, target, repo="c/d", commit="e" * 40, check=lambda: None)) as part:
        assert part.done == THERE


def test_a_restart_forgets_and_a_discard_deletes(target: Path) -> None:
    left_behind(target)
    with closing(begin(target)) as part:
        part.restart()
        assert part.missing() == ALL
        assert part.etag == ""
        part.write(0, DATA[:10])
    with closing(begin(target)) as part:
        assert part.missing() == [(10, 1000)]
    discard(target)
    discard(target)
    assert list(target.parent.iterdir()) == []


def test_a_late_thread_writes_nothing(target: Path) -> None:
    part = begin(target)
    part.close()
    part.write(0, DATA)
    part.note_etag('"late"')
    check(target, ALL, "")


def test_taking_up_a_large_part_can_be_cancelled(target: Path) -> None:
    left_behind(target)
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        Part(FILE, target, repo="a/b", commit="c" * 40, check=control.check)


def test_the_name_comes_after_the_data_is_on_disk(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(begin(target)) as part:
        part.write(0, DATA)
        calls: list[str] = []

        def noted(name: str, real: Callable[..., object], *given: object) -> object:
            calls.append(name)
            return real(*given)

        for name in ("fsync", "replace"):
            monkeypatch.setattr(os, name, partial(noted, name, getattr(os, name)))
        part.install()
    assert calls == ["fsync", "replace", "fsync"]


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFull, "is full: make room"),
        (errno.EIO, EnvironmentFault, "cannot be written"),
    ],
)
def test_a_disk_that_fails_is_said(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[EnvironmentFault], words: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with closing(begin(target)) as part:
        monkeypatch.setattr(module, "_write_all", fail)
        with pytest.raises(kind, match=words):
            part.write(0, DATA)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        begin(tmp_path / "none" / "a")


def test_too_little_room_is_said_before_anything_comes(target: Path) -> None:
    huge = RemoteFile("a.gguf", 1 << 50, sha256="0" * 64)
    with (
        closing(begin(target, huge)) as part,
        pytest.raises(DiskFull, match=r"too full: make 1,1\d\d,\d\d\d\.\d\d GB free"),
    ):
        part.check_room()
    with closing(begin(target)) as part:
        part.check_room()
