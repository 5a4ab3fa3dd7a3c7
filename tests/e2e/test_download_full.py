"""Downloads onto disks that are full: it is said before or when it happens, and they go on when there is room."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.library.hub import part
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.errors import DiskFull
from desktop.library.hub.transfer import Pace
from tests.helpers.disks import fill_up, make_room, small_disk
from tests.helpers.faults import Tally
from tests.helpers.hub import FakeHub, Fault

SIZE = 3 << 20
NAME = "model.safetensors"

pytestmark = pytest.mark.e2e


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 4) as disk:
        yield disk


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeHub]:
    (tmp_path / "repository").mkdir()
    (tmp_path / "repository" / NAME).write_bytes(random.Random(9).randbytes(SIZE))
    with FakeHub(tmp_path / "repository") as fake:
        yield fake


def test_too_little_room_is_said_at_once(disk: Path, fake: FakeHub) -> None:
    with Hub(fake.url) as hub:
        repository = hub.repository(fake.repo)
        with pytest.raises(DiskFull, match=r"too full: make 0\.07 GB free, then go on"):
            list(hub.fetch(repository, repository.files[0], disk / "shard", Control()))
    assert fake.sent() == 0


def test_a_disk_that_runs_full(
    disk: Path, fake: FakeHub, tally: Callable[[str], Tally], monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = tally("download onto a disk that runs full (tmpfs)")
    monkeypatch.setattr(part, "RESERVE", 0)
    stored = fake.repos[fake.repo].files[NAME].path.read_bytes()
    for seed in range(10):
        target = disk / "shard"
        with Hub(fake.url, pace=Pace(block=1 << 18)) as hub:
            repository = hub.repository(fake.repo)
            fake.usual = Fault(rate=20_000_000)
            progress = hub.fetch(repository, repository.files[0], target, Control())
            goal = random.Random(seed).randrange(SIZE // 2)
            while next(progress) < goal:
                pass
            fill_up(disk)
            try:
                list(progress)
            except DiskFull as error:
                runs.lost += target.exists() or "full" not in error.text
            else:  # it had all its room already
                runs.lost += target.read_bytes() != stored
            make_room(disk)
            runs.lost += next(hub.fetch(repository, repository.files[0], target, Control())) < goal
            list(hub.fetch(repository, repository.files[0], target, Control()))
        runs.runs += 1
        runs.corrupt += target.read_bytes() != stored or [one.name for one in disk.iterdir()] != ["shard"]
        target.unlink()
    assert runs.clean, runs
