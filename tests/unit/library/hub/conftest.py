"""A small repository on a fake hub, and a client of it that does not wait long."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.library.hub.client import Hub
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.hub.transfer import Pace
from tests.helpers.hub import FakeHub

WEIGHTS = "model.safetensors"
SIZE = 1_000_003
QUICK = Pace(block=200_000, piece=10_000, first_wait=0.001, longest_wait=0.002, failures=5, unusable=3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The repository's files."""
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / WEIGHTS).write_bytes(random.Random(4).randbytes(SIZE))
    (folder / "config.json").write_text('{"architectures": ["LlamaForCausalLM"]}')
    (folder / "empty.txt").write_bytes(b"")
    (folder / "modeling_evil.py").write_text("import os")
    return folder


@pytest.fixture
def fake(folder: Path) -> Iterator[FakeHub]:
    with FakeHub(folder) as fake:
        yield fake


@pytest.fixture
def hub(fake: FakeHub) -> Iterator[Hub]:
    with Hub(fake.url, pace=QUICK) as hub:
        yield hub


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a test's file should come to lie."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "shard"


@pytest.fixture
def repository(hub: Hub, fake: FakeHub) -> Repository:
    return hub.repository(fake.repo)


@pytest.fixture
def weights(repository: Repository) -> RemoteFile:
    file = repository.file(WEIGHTS)
    assert file is not None
    return file
