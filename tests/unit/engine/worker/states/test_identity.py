"""What a state fits changes with everything that changes its values."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.engine.worker.states.identity import Identity, identity_of


def identity(path: Path, *, build: tuple[str, str] = ("1", "a"), context: int = 4096, **info: Any) -> Identity:
    values = {"kv_type": "f16", "layers": 30, "context": context, "context_train": 8192} | info
    header = SimpleNamespace(data_start=1000, number=lambda _name: 0)
    model = SimpleNamespace(path=path, header=header, build=build, describe=lambda: SimpleNamespace(**values))
    return identity_of(cast(Any, model))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(os.urandom(1_000_000))
    return path


def test_the_same_model_has_the_same_identity_wherever_it_lies(path: Path) -> None:
    before = identity(path)
    assert identity(path.rename(path.with_name("moved.gguf"))) == before
    assert identity(path.with_name("moved.gguf"), context=2048) == before


def test_everything_that_changes_the_values_changes_it(path: Path) -> None:
    seen = [
        identity(path),
        identity(path, build=("2", "a")),
        identity(path, build=("1", "b")),
        identity(path, kv_type="q8_0"),
        identity(path, layers=31),
        identity(path, context=16_384),
    ]
    assert all(one not in seen[:index] for index, one in enumerate(seen))


@pytest.mark.parametrize("place", [10, 999, 1000, 1000 + 999_000 * 63 // 64])
def test_another_file_of_the_same_size_and_time_has_another_identity(path: Path, place: int) -> None:
    before, times = identity(path), path.stat()
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert identity(path) != before


def test_a_file_that_was_touched_or_has_grown_has_another_identity(path: Path) -> None:
    before = identity(path)
    os.utime(path, (1, 1))
    touched = identity(path)
    path.write_bytes(path.read_bytes() + b"x")
    os.utime(path, (1, 1))
    assert before != touched != identity(path)
