"""The shards of a repository: heads first, each file when its turn comes, and names of our own."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from converter.errors import ConvertError
from desktop.base.errors import EnvironmentFault
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.installing.shards import FIRST_BYTES, HubShards
from tests.helpers.hub import FakeHub, Fault

SHARDS = ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "other.safetensors")


def safetensors(padding: int) -> bytes:
    header = json.dumps({"__metadata__": {"x": "y" * padding}}).encode()
    return struct.pack("<Q", len(header)) + header + bytes(100)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[FakeHub]:
    store = tmp_path / "store"
    store.mkdir()
    for n, name in enumerate(SHARDS):
        (store / name).write_bytes(safetensors((0, FIRST_BYTES, 10)[n]))
    with FakeHub(store) as running:
        yield running


class Taking:
    """A ``HubShards`` over the fake hub, and what it reported."""

    def __init__(self, hub: FakeHub, folder: Path, *, keep: bool = False) -> None:
        self.hub, self.told = Hub(hub.url), list[tuple[str, int]]()
        self.repository = self.hub.repository(hub.repo)
        self.shards = HubShards(self.hub, self.repository, folder, Control(), self._tell, keep=keep)

    def _tell(self, file: RemoteFile, have: int) -> None:
        self.told.append((file.name, have))

    def __enter__(self) -> HubShards:
        return self.shards

    def __exit__(self, *_: object) -> None:
        self.hub.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "staging" / "source"
    source.mkdir(parents=True)
    return source


def test_heads_come_first_and_are_kept_and_files_go_when_they_are_done(hub: FakeHub, folder: Path) -> None:
    taking = Taking(hub, folder)
    with taking as shards:
        heads = [shards.head(name) for name in shards.names()]
        assert hub.sent() < 3 * FIRST_BYTES
        assert all(hub_file(hub, name).startswith(head.blob) for name, head in zip(SHARDS, heads, strict=True))
        assert [len(head.blob) + 100 for head in heads] == [head.size for head in heads]
        assert shards.fetched == 0
        shards.complete(SHARDS[0])
        assert heads[0].path.read_bytes() == hub_file(hub, SHARDS[0])
        assert taking.told[-1] == (SHARDS[0], heads[0].size)
        shards.done(SHARDS[0])
        shards.done(SHARDS[0])
        assert not heads[0].path.exists()
        assert shards.fetched == heads[0].size
        assert [file.name for file in shards.missing] == list(SHARDS[1:])
    with Taking(hub, folder, keep=True) as again:
        asked = len(hub.requests)
        assert [again.head(name) for name in SHARDS] == heads
        assert len(hub.requests) == asked
        again.complete(SHARDS[2])
        again.done(SHARDS[2])
        assert heads[2].path.exists()


def hub_file(hub: FakeHub, name: str) -> bytes:
    return hub.repos[hub.repo].files[name].path.read_bytes()


def test_names_on_the_disk_are_ours(hub: FakeHub, folder: Path) -> None:
    names = ["model.safetensors", "CON.safetensors", "..\\evil.safetensors", "model-1-of-2.safetensors"]
    repository = Repository("a/b", "c" * 40, tuple(RemoteFile(name, 1, "d" * 64) for name in names))
    shards = HubShards(Hub(hub.url), repository, folder, Control(), lambda _file, _have: None, keep=False)
    assert {shards.path(name).name for name in names} == {
        "model.safetensors", "shard-00001.safetensors", "shard-00002.safetensors", "shard-00003.safetensors",
    }  # fmt: skip
    with pytest.raises(ConvertError, match="is missing"):
        shards.head("../secret.safetensors")


def test_a_beginning_that_is_not_the_files_own_is_found(hub: FakeHub, folder: Path) -> None:
    with Taking(hub, folder) as shards:
        hub.usual = Fault(flip=20)
        shards.head(SHARDS[0])
        hub.usual = Fault()
        with pytest.raises(EnvironmentFault, match="two different beginnings"):
            shards.complete(SHARDS[0])
    with Taking(hub, folder) as shards:  # the file itself is right and stays; its beginning is asked for again
        shards.complete(SHARDS[0])
