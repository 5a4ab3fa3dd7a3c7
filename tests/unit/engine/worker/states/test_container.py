"""The file of a state: what was written comes back, and nothing else ever does."""

from __future__ import annotations

import os
import stat
import sys
from array import array
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.engine.worker.states import container
from desktop.engine.worker.states.container import (
    Damaged,
    Interrupted,
    file_size,
    open_state,
    read_head,
    read_payload,
    write_state,
)

KEY = b"k" * 32
IDENTITY = {"format": 1, "model": [10, 20, "ab"]}
TOKENS = array("i", range(100))
DATA = bytearray(range(256)) * 40


def yes() -> bool:
    return True


def read(path: Path, key: bytes = KEY) -> tuple[dict[str, object], array[int], bytearray]:
    """All of a file, checked."""
    with open_state(path) as file:
        head = read_head(file, key)
        return head.identity, head.tokens, read_payload(file, head, key, yes)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.kv"
    write_state(path, IDENTITY, TOKENS, DATA, KEY, yes)
    return path


def test_what_was_written_comes_back(path: Path) -> None:
    assert read(path) == (IDENTITY, TOKENS, DATA)
    assert file_size(IDENTITY, TOKENS, DATA) == path.stat().st_size


@given(st.lists(st.integers(-(2**31), 2**31 - 1), max_size=50), st.binary(max_size=500))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_tokens_and_any_payload_come_back(tmp_path: Path, tokens: list[int], data: bytes) -> None:
    path = tmp_path / "any.kv"
    path.unlink(missing_ok=True)
    write_state(path, IDENTITY, array("i", tokens), bytearray(data), KEY, yes)
    assert read(path) == (IDENTITY, array("i", tokens), bytearray(data))


def test_a_large_payload_is_hashed_in_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "SEGMENT", 1000)
    path = tmp_path / "large.kv"
    write_state(path, IDENTITY, TOKENS, DATA, KEY, yes)
    assert read(path) == (IDENTITY, TOKENS, DATA)
    swapped = bytearray(path.read_bytes())
    start = len(swapped) - len(DATA)
    swapped[start : start + 1000], swapped[-1240:-240] = swapped[-1240:-240], swapped[start : start + 1000]
    path.write_bytes(swapped)
    with pytest.raises(Damaged):
        read(path)


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_any_change_is_noticed(path: Path, data: st.DataObject) -> None:
    good = path.read_bytes()
    place = data.draw(st.integers(0, len(good) - 1))
    kind = data.draw(st.sampled_from(["flip", "cut", "insert", "append"]))
    if kind == "flip":
        bad = good[:place] + bytes([good[place] ^ data.draw(st.integers(1, 255))]) + good[place + 1 :]
    elif kind == "cut":
        bad = good[:place]
    elif kind == "insert":
        bad = good[:place] + b"x" + good[place:]
    else:
        bad = good + data.draw(st.binary(min_size=1, max_size=50))
    other = path.with_name("bad.kv")
    other.write_bytes(bad)
    with pytest.raises(Damaged):
        read(other)


def test_a_file_from_another_computer_is_noticed(path: Path) -> None:
    with pytest.raises(Damaged):
        read(path, b"o" * 32)


@pytest.mark.skipif(sys.platform == "win32", reason="file modes")
def test_only_the_owner_may_read_it(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
def test_a_link_and_a_pipe_are_not_followed(path: Path) -> None:
    link, pipe = path.with_name("link.kv"), path.with_name("pipe.kv")
    link.symlink_to(path)
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="link"):
        read(link)
    with pytest.raises(Damaged):
        read(pipe)


def test_something_more_urgent_ends_reading_and_writing(path: Path) -> None:
    with open_state(path) as file:
        head = read_head(file, KEY)
        with pytest.raises(Interrupted):
            read_payload(file, head, KEY, lambda: False)
    with pytest.raises(Interrupted):
        write_state(path.with_name("two.kv"), IDENTITY, TOKENS, DATA, KEY, lambda: False)
