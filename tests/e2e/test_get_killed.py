"""An install that is killed at any moment, or whose disk is full, leaves nothing under a name and goes on."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from converter import Options, Result, convert, pipeline
from desktop.library.library import DEMO
from tests.helpers.disks import make_room, small_disk
from tests.helpers.faults import Tally, sizes
from tests.helpers.fork_server import ForkServer
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.hub_models import KIND, NAME, REPO, keep_header, write_model
from tests.helpers.installing import WORK, Installing

pytestmark = pytest.mark.e2e
RATE = 40_000_000  # bytes a second, so that a kill meets a download on its way


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENBLAS_NUM_THREADS", "1")  # a fork has one thread
        running = ForkServer(WORK)
    with running:
        yield running


@dataclass
class Model:
    """The checkpoint, the header for forks, and the hash of an ordinary conversion of the folder."""

    checkpoint: Path
    header: Path
    sha256: str

    @property
    def weights(self) -> int:
        return sum(path.stat().st_size for path in self.checkpoint.glob("*.safetensors"))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    folder = tmp_path_factory.mktemp("killed")
    checkpoint = write_model(folder / NAME)
    header = keep_header(checkpoint, folder / "header")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "build_header", lambda *_: header.read_bytes())
        *_, whole = convert(Options(checkpoint, folder / "whole.gguf", KIND))
    assert isinstance(whole, Result)
    return Model(checkpoint, header, whole.sha256)


# where an install is killed one after the other; of how many steps of progress there are at least in that stage
KILLS = (("plan", 4), ("download", 8), ("convert", 8), ("download", 2), ("verify", 1), ("convert", 4), ("check", 1),
         ("verify", 2), ("check", 2))  # fmt: skip


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def in_stage(stage: str, step: int) -> Callable[[dict[str, Any]], bool]:
    """Whether so many steps of a stage have been seen."""
    seen = 0

    def look(event: dict[str, Any]) -> bool:
        nonlocal seen
        seen += event.get("stage") == stage
        return seen > step

    return look


@sizes(30, 200)
def test_killed_at_any_moment_it_goes_on(
    tmp_path: Path, server: ForkServer, model: Model, tally: Callable[[str], Tally], runs: int
) -> None:
    kills, chance, installs = tally("kill -9 of an install"), random.Random(runs), 0
    killed_in: set[str] = set()
    with FakeHub({REPO: model.checkpoint}) as hub:
        hub.usual = Fault(rate=RATE)
        while kills.runs < runs:
            installing = Installing(server, hub, tmp_path / f"home-{installs}", model.header)
            installs += 1
            for stage, steps in KILLS[: runs - kills.runs]:
                last = installing.run(until=in_stage(stage, chance.randrange(steps)))
                if last.get("stage") != stage:  # it had not so many steps to say
                    break
                kills.runs += 1
                killed_in.add(stage)
                *there, demo = installing.library.items()
                assert demo.id == DEMO
                if there:  # what it said of the last stage was older than it: it had ended
                    kills.corrupt += [digest(item.path) for item in there] != [model.sha256]
                    break
            item = installing.finish(model.sha256)
            kills.lost += item.manifest is None or item.manifest.sha256 != model.sha256
        twice = hub.sent(".safetensors") - installs * (model.weights + 3 * (1 << 16))
    kills.note(f"{installs} installs; fetched twice: {max(0, twice) / kills.runs / 1e3:.0f} kB a kill")
    assert killed_in == {stage for stage, _ in KILLS}
    assert twice <= kills.runs * (1 << 20)
    assert kills.clean, kills


@pytest.mark.parametrize("at", ["download 5", "convert 3", "check 0"])
def test_a_full_disk_loses_nothing(tmp_path: Path, server: ForkServer, model: Model, at: str) -> None:
    """The disk is filled up in the middle of a stage."""
    with small_disk(tmp_path / "disk", 120) as disk, FakeHub({REPO: model.checkpoint}) as hub:
        hub.usual = Fault(rate=RATE)
        installing = Installing(server, hub, disk, model.header)
        last = installing.run(FULL_AT=at)
        assert (last["type"], last["fault"]) in (("error", "DiskFull"), ("error", "EnvironmentFault")), last
        assert "full" in last["text"] or "room" in last["text"]
        assert [item.id for item in installing.library.items()] == [DEMO]
        assert len(installing.library.pending()) == 1
        make_room(disk)
        installing.finish(model.sha256)


def test_too_small_a_disk_is_said_before_anything_large_is_fetched(
    tmp_path: Path, server: ForkServer, model: Model
) -> None:
    with small_disk(tmp_path / "disk", 70) as disk, FakeHub({REPO: model.checkpoint}) as hub:
        installing = Installing(server, hub, disk, model.header)
        last = installing.run()
        assert last["type"] == "error"
        assert "GB more and the disk has" in last["text"]
        assert hub.sent(".safetensors") <= 3 * (1 << 16)
