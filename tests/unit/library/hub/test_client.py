"""Looking up and fetching from a hub where all is well, or where something is."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.errors import Cancelled
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.hub.part import journal_of, part_of
from tests.helpers.hub import FakeHub, Fault
from tests.unit.library.hub.conftest import SIZE, WEIGHTS


def test_a_repository_is_pinned_and_holds_what_may_be_fetched(fake: FakeHub, repository: Repository) -> None:
    assert (repository.repo, repository.commit) == (fake.repo, fake.commit)
    assert [file.name for file in repository.files] == ["config.json", "empty.txt", WEIGHTS]
    stored = fake.repos[fake.repo].files
    assert repository.file("config.json") == RemoteFile("config.json", 39, blob=stored["config.json"].blob)
    assert repository.file(WEIGHTS) == RemoteFile(WEIGHTS, SIZE, sha256=stored[WEIGHTS].sha256)


@pytest.mark.parametrize("name", [WEIGHTS, "config.json", "empty.txt"])
def test_a_file_arrives(hub: Hub, repository: Repository, folder: Path, target: Path, name: str) -> None:
    file = repository.file(name)
    assert file is not None
    told = list(hub.fetch(repository, file, target, Control()))
    assert told == sorted(told)
    assert told[-1] == file.size
    assert target.read_bytes() == (folder / name).read_bytes()
    assert list(target.parent.iterdir()) == [target]


def test_a_large_file_comes_over_several_connections(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, target: Path
) -> None:
    fake.usual = Fault(rate=2_000_000)
    list(hub.fetch(repository, weights, target, Control()))
    asked = [one for one in fake.requests if one.sent]
    assert sorted(one.range for one in asked)[0] == "bytes=0-199999"
    assert len(asked) == 6
    assert sum(one.sent for one in asked) == SIZE
    assert all("identity" in one.headers["accept-encoding"] for one in asked)


def test_what_is_there_is_not_fetched_again(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, folder: Path, target: Path
) -> None:
    fake.usual = Fault(rate=1_000_000)
    progress = hub.fetch(repository, weights, target, Control())
    done = next(one for one in progress if one > 300_000)
    progress.close()
    assert not target.exists()
    assert part_of(target).exists()
    first = len(fake.requests)
    fake.usual = Fault()
    told = list(hub.fetch(repository, weights, target, Control()))
    assert told[0] >= done
    assert sum(one.sent for one in fake.requests[first:]) == SIZE - told[0]
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()
    assert not journal_of(target).exists()


def test_a_file_that_is_there_is_not_fetched_and_another_is_replaced(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, folder: Path, target: Path
) -> None:
    list(hub.fetch(repository, weights, target, Control()))
    journal_of(target).write_text("left by a kill")
    before = len(fake.requests)
    assert list(hub.fetch(repository, weights, target, Control())) == [SIZE]
    assert len(fake.requests) == before
    assert list(target.parent.iterdir()) == [target]
    target.write_bytes(bytes(SIZE))
    list(hub.fetch(repository, weights, target, Control()))
    assert target.read_bytes() == (folder / WEIGHTS).read_bytes()


def test_a_cancel_ends_it_and_keeps_what_came(
    fake: FakeHub, hub: Hub, repository: Repository, weights: RemoteFile, target: Path
) -> None:
    fake.usual = Fault(stall_after=50_000)
    control = Control()
    progress = hub.fetch(repository, weights, target, control)
    while next(progress) < 4 * 50_000:
        pass
    control.cancel()
    with pytest.raises(Cancelled, match="goes on from here"):
        next(progress)
    fake.usual = Fault()
    assert next(hub.fetch(repository, weights, target, Control())) == 200_000


def test_a_range_is_read(hub: Hub, repository: Repository, weights: RemoteFile, folder: Path) -> None:
    assert hub.read_range(repository, weights, 7, 100) == (folder / WEIGHTS).read_bytes()[7:107]
    with pytest.raises(ValueError, match="of 1000003"):
        hub.read_range(repository, weights, SIZE - 1, 2)
